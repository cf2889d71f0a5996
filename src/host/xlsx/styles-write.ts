import type { ConditionalLook } from '../model/conditional-format';
import type { FontStyle, Style } from '../model/style';
import { builtInNumber } from './styles-read';
import { child, el, elements, setChildren, type XmlElement } from './xml';

const rootOrder = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];
const argb = (color: string): string => `FF${color.slice(1)}`;
const bool = (value: boolean): string | undefined => (value ? '1' : undefined);

/** The styles part of a file: formats that came with it keep their index, new ones are put at the end. */
export class StylesPart {
  private readonly root: XmlElement;
  /** Cell formats by index: those that were read, then those put at the end. */
  readonly formats: Style[];
  private readonly indexes = new Map<Style, number>();
  private readonly keys = new Map<string, number>();
  private readonly lookKeys = new Map<string, number>();
  changed = false;

  constructor(root: XmlElement, originals: readonly Style[]) {
    this.root = root;
    this.formats = [...originals];
    originals.forEach((style, i) => this.indexes.set(style, i));
  }

  get tree(): XmlElement {
    return this.root;
  }

  /** Index of the cell format of a style. */
  index(style: Style): number {
    const known = this.indexes.get(style);
    if (known !== undefined) return known;
    const made = this.append('cellXfs', this.cellFormat(style));
    this.indexes.set(style, made);
    this.formats[made] = style;
    return made;
  }

  /** Index of the differential format of a conditional format. */
  lookIndex(look: ConditionalLook): number {
    const key = JSON.stringify(look);
    const known = this.lookKeys.get(key);
    if (known !== undefined) return known;
    const made = this.append('dxfs', differential(look));
    this.lookKeys.set(key, made);
    return made;
  }

  private list(name: string): XmlElement {
    const found = child(this.root, name);
    if (found) return found;
    const made = el(name, {});
    setChildren(this.root, name, [made], rootOrder);
    return made;
  }

  private append(name: string, item: XmlElement): number {
    const list = this.list(name);
    const index = elements(list).length;
    list.children.push(item);
    list.attributes.count = String(index + 1);
    this.changed = true;
    return index;
  }

  /** Appends an item unless an equal one was appended before. */
  private shared(name: string, item: XmlElement): number {
    const key = `${name} ${JSON.stringify(item)}`;
    const known = this.keys.get(key);
    if (known !== undefined) return known;
    const made = this.append(name, item);
    this.keys.set(key, made);
    return made;
  }

  /** A cell format made of the one its style came from: what the model does not know stays. */
  private cellFormat(style: Style): XmlElement {
    const base = this.formats[style.source] ?? this.formats[0]!;
    const source = elements(this.list('cellXfs'))[base.source] ?? el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    const xf: XmlElement = structuredClone(source);
    const set = (attribute: string, index: number, apply: string): void => {
      xf.attributes[attribute] = String(index);
      xf.attributes[apply] = '1';
    };
    if (style.numberFormat !== base.numberFormat) set('numFmtId', this.numberFormat(style.numberFormat), 'applyNumberFormat');
    if (JSON.stringify(style.font) !== JSON.stringify(base.font)) set('fontId', this.font(style.font, base.font, elements(this.list('fonts'))[Number(source.attributes.fontId ?? 0)]), 'applyFont');
    if (JSON.stringify(style.fill) !== JSON.stringify(base.fill)) set('fillId', this.shared('fills', fill(style)), 'applyFill');
    if (JSON.stringify(style.borders) !== JSON.stringify(base.borders)) set('borderId', this.shared('borders', borders(style)), 'applyBorder');
    if (style.quotePrefix) xf.attributes.quotePrefix = '1';
    else delete xf.attributes.quotePrefix;
    const alignment = el('alignment', {
      horizontal: style.horizontal === 'general' ? undefined : style.horizontal,
      vertical: style.vertical === 'bottom' ? undefined : style.vertical,
      textRotation: style.rotation || undefined,
      wrapText: bool(style.wrap),
      indent: style.indent || undefined,
      shrinkToFit: bool(style.shrink),
      readingOrder: style.readingOrder || undefined,
    });
    const protection = el('protection', { locked: style.locked ? undefined : '0', hidden: bool(style.formulaHidden) });
    for (const [item, apply] of [[alignment, 'applyAlignment'], [protection, 'applyProtection']] as const) {
      const used = Object.keys(item.attributes).length > 0;
      setChildren(xf, item.name, used ? [item] : [], ['alignment', 'protection', 'extLst']);
      if (used || child(source, item.name)) xf.attributes[apply] = '1';
    }
    return xf;
  }

  private numberFormat(code: string): number {
    const known = builtInNumber(code);
    if (known !== undefined) return known;
    const list = this.list('numFmts');
    const items = elements(list);
    const found = items.find((item) => item.attributes.formatCode === code);
    if (found) return Number(found.attributes.numFmtId);
    const id = Math.max(175, ...items.map((item) => Number(item.attributes.numFmtId))) + 1;
    this.append('numFmts', el('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }

  private font(font: FontStyle, base: FontStyle, source: XmlElement | undefined): number {
    const item = source ? structuredClone(source) : el('font');
    const order = ['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];
    const set = (name: string, value: XmlElement | null): void => setChildren(item, name, value ? [value] : [], order);
    if (font.bold !== base.bold) set('b', font.bold ? el('b') : null);
    if (font.italic !== base.italic) set('i', font.italic ? el('i') : null);
    if (font.strikethrough !== base.strikethrough) set('strike', font.strikethrough ? el('strike') : null);
    if (font.underline !== base.underline) set('u', font.underline === 'none' ? null : el('u', { val: font.underline === 'single' ? undefined : font.underline.replace('Accountant', 'Accounting') }));
    if (font.script !== base.script) set('vertAlign', font.script === '' ? null : el('vertAlign', { val: font.script }));
    if (font.size !== base.size) set('sz', el('sz', { val: font.size }));
    if (font.color !== base.color) set('color', font.color === null ? null : el('color', { rgb: argb(font.color) }));
    if (font.name !== base.name) {
      set('name', el('name', { val: font.name }));
      set('scheme', null);
    }
    return this.shared('fonts', item);
  }
}

function fill({ fill: { pattern, color, patternColor } }: Style): XmlElement {
  if (pattern === 'none') return el('fill', {}, [el('patternFill', { patternType: 'none' })]);
  const [fore, back] = pattern === 'solid' ? [color, null] : [patternColor, color];
  return el('fill', {}, [
    el('patternFill', { patternType: pattern }, [...(fore === null ? [] : [el('fgColor', { rgb: argb(fore) })]), ...(pattern === 'solid' ? [el('bgColor', { indexed: 64 })] : back === null ? [] : [el('bgColor', { rgb: argb(back) })])]),
  ]);
}

function borders({ borders: b }: Pick<Style, 'borders'>): XmlElement {
  const side = (name: string, line: { line: string; color: string | null } | undefined): XmlElement => (line ? el(name, { style: line.line }, [line.color === null ? el('color', { auto: 1 }) : el('color', { rgb: argb(line.color) })]) : el(name));
  return el('border', { diagonalUp: bool(b.diagonalUp !== undefined), diagonalDown: bool(b.diagonalDown !== undefined) }, [side('left', b.left), side('right', b.right), side('top', b.top), side('bottom', b.bottom), side('diagonal', b.diagonalUp ?? b.diagonalDown)]);
}

function differential(look: ConditionalLook): XmlElement {
  const font: XmlElement[] = [];
  const flag = (name: string, value: boolean | undefined): void => void (value === undefined || font.push(el(name, { val: value ? undefined : 0 })));
  flag('b', look.bold);
  flag('i', look.italic);
  flag('strike', look.strikethrough);
  if (look.underline !== undefined) font.push(el('u', { val: look.underline ? undefined : 'none' }));
  if (look.fontColor) font.push(el('color', { rgb: argb(look.fontColor) }));
  const parts: XmlElement[] = [];
  if (font.length > 0) parts.push(el('font', {}, font));
  if (look.numberFormat) parts.push(el('numFmt', { numFmtId: builtInNumber(look.numberFormat) ?? 200, formatCode: look.numberFormat }));
  if (look.fill) parts.push(el('fill', {}, [el('patternFill', { patternType: 'solid' }, [el('fgColor', { rgb: argb(look.fill) }), el('bgColor', { rgb: argb(look.fill) })])]));
  if (look.borders) parts.push(borders({ borders: look.borders }));
  return el('dxf', {}, parts);
}
