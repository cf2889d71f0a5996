import type { ConditionalLook } from '../model/conditional-format';
import { japaneseNormal, type BorderSide, type BorderStyle, type FillStyle, type FontStyle, type Style } from '../model/style';
import type { Colors } from './colors';
import { child, elements, flagOf, numberOf, type XmlElement } from './xml';

/** Number formats the file knows by number only; those with a local date are as a Japanese Excel shows them. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 5: '"¥"#,##0;"¥"-#,##0', 6: '"¥"#,##0;[Red]"¥"-#,##0', 7: '"¥"#,##0.00;"¥"-#,##0.00', 8: '"¥"#,##0.00;[Red]"¥"-#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??', 14: 'yyyy/m/d', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy/m/d h:mm', 27: '[$-411]ge.m.d', 28: '[$-411]ggge"年"m"月"d"日"', 29: '[$-411]ggge"年"m"月"d"日"', 30: 'm/d/yy', 31: 'yyyy"年"m"月"d"日"', 32: 'h"時"mm"分"', 33: 'h"時"mm"分"ss"秒"', 34: 'yyyy"年"m"月"', 35: 'm"月"d"日"', 36: '[$-411]ge.m.d', 37: '#,##0;-#,##0', 38: '#,##0;[Red]-#,##0', 39: '#,##0.00;-#,##0.00', 40: '#,##0.00;[Red]-#,##0.00', 41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', 42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ', 43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@', 50: '[$-411]ge.m.d', 51: '[$-411]ggge"年"m"月"d"日"', 52: 'yyyy"年"m"月"', 53: 'm"月"d"日"', 54: '[$-411]ggge"年"m"月"d"日"', 55: 'yyyy"年"m"月"', 56: 'm"月"d"日"', 57: '[$-411]ge.m.d', 58: '[$-411]ggge"年"m"月"d"日"',
};

/** The number of a format, when the file knows it by number. */
export const builtInNumber = (format: string): number | undefined => {
  const found = Object.entries(builtIn).find(([number, text]) => text === format && Number(number) < 27);
  return found && Number(found[0]);
};

/** The cell formats of a file, by index, and the looks of its conditional formats. */
export interface FileStyles {
  readonly cellFormats: readonly Style[];
  readonly looks: readonly ConditionalLook[];
}

const list = (root: XmlElement, name: string): XmlElement[] => elements(child(root, name) ?? { name, attributes: {}, children: [] });

export function readStyles(root: XmlElement | undefined, colors: Colors): FileStyles {
  if (!root) return { cellFormats: [japaneseNormal], looks: [] };
  const formats = new Map(list(root, 'numFmts').map(({ attributes }) => [Number(attributes.numFmtId), attributes.formatCode ?? 'General']));
  const fonts = list(root, 'fonts').map((font) => readFont(font, colors));
  const fills = list(root, 'fills').map((fill) => readFill(fill, colors));
  const borders = list(root, 'borders').map((border) => readBorders(border, colors));
  const styleNames = new Map(list(root, 'cellStyles').map(({ attributes }) => [Number(attributes.xfId), attributes.name ?? 'Normal']));
  const cellFormats = list(root, 'cellXfs').map((xf, index): Style => {
    const { attributes } = xf;
    const alignment = child(xf, 'alignment')?.attributes ?? {};
    const protection = child(xf, 'protection')?.attributes ?? {};
    const numberId = numberOf(attributes.numFmtId, 0);
    return {
      numberFormat: formats.get(numberId) ?? builtIn[numberId] ?? 'General',
      font: fonts[numberOf(attributes.fontId, 0)] ?? japaneseNormal.font,
      fill: fills[numberOf(attributes.fillId, 0)] ?? japaneseNormal.fill,
      borders: borders[numberOf(attributes.borderId, 0)] ?? {},
      horizontal: alignment.horizontal ?? 'general',
      vertical: alignment.vertical ?? 'bottom',
      wrap: flagOf(alignment.wrapText),
      indent: numberOf(alignment.indent, 0),
      rotation: numberOf(alignment.textRotation, 0),
      shrink: flagOf(alignment.shrinkToFit),
      readingOrder: numberOf(alignment.readingOrder, 0),
      locked: flagOf(protection.locked, true),
      formulaHidden: flagOf(protection.hidden),
      quotePrefix: flagOf(attributes.quotePrefix),
      named: styleNames.get(numberOf(attributes.xfId, 0)) ?? 'Normal',
      source: index,
    };
  });
  return { cellFormats: cellFormats.length > 0 ? cellFormats : [japaneseNormal], looks: list(root, 'dxfs').map((dxf) => readLook(dxf, colors)) };
}

const on = (parent: XmlElement, name: string): boolean => {
  const found = child(parent, name);
  return found !== undefined && flagOf(found.attributes.val, true);
};

function readFont(font: XmlElement, colors: Colors): FontStyle {
  const underline = child(font, 'u');
  return {
    name: (child(font, 'name') ?? child(font, 'rFont'))?.attributes.val ?? japaneseNormal.font.name,
    size: numberOf(child(font, 'sz')?.attributes.val, 11),
    bold: on(font, 'b'),
    italic: on(font, 'i'),
    underline: underline ? (underline.attributes.val ?? 'single').replace('Accounting', 'Accountant') : 'none',
    strikethrough: on(font, 'strike'),
    script: ((child(font, 'vertAlign')?.attributes.val ?? '') as FontStyle['script']) || '',
    color: colors.read(child(font, 'color')),
  };
}

function readFill(fill: XmlElement, colors: Colors): FillStyle {
  const gradient = child(fill, 'gradientFill');
  if (gradient) return { pattern: 'gradient', color: colors.read(child(elements(gradient, 'stop')[0], 'color')), patternColor: null };
  const pattern = child(fill, 'patternFill');
  const kind = pattern?.attributes.patternType ?? 'none';
  const [fore, back] = [colors.read(child(pattern, 'fgColor')), colors.read(child(pattern, 'bgColor'))];
  return kind === 'solid' ? { pattern: kind, color: fore, patternColor: null } : { pattern: kind, color: kind === 'none' ? null : back, patternColor: fore };
}

function readBorders(border: XmlElement, colors: Colors): Partial<Record<BorderSide, BorderStyle>> {
  const found: Partial<Record<BorderSide, BorderStyle>> = {};
  const read = (name: string): BorderStyle | null => {
    const side = child(border, name);
    const line = side?.attributes.style;
    return line && line !== 'none' ? { line, color: colors.read(child(side, 'color')) } : null;
  };
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    const line = read(side) ?? (side === 'left' ? read('start') : side === 'right' ? read('end') : null);
    if (line) found[side] = line;
  }
  const diagonal = read('diagonal');
  if (diagonal && flagOf(border.attributes.diagonalUp)) found.diagonalUp = diagonal;
  if (diagonal && flagOf(border.attributes.diagonalDown)) found.diagonalDown = diagonal;
  return found;
}

/** A differential format: only what it names. */
function readLook(dxf: XmlElement, colors: Colors): ConditionalLook {
  const look: ConditionalLook = {};
  const font = child(dxf, 'font');
  if (font) {
    const color = colors.read(child(font, 'color'));
    if (color !== null) look.fontColor = color;
    for (const [name, key] of [['b', 'bold'], ['i', 'italic'], ['strike', 'strikethrough']] as const) if (child(font, name)) look[key] = on(font, name);
    const underline = child(font, 'u');
    if (underline) look.underline = underline.attributes.val !== 'none';
  }
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  if (pattern) {
    // A solid fill of a differential format has its colour as background.
    const color = colors.read(child(pattern, 'bgColor')) ?? colors.read(child(pattern, 'fgColor'));
    if (color !== null) look.fill = color;
  }
  const format = child(dxf, 'numFmt')?.attributes.formatCode;
  if (format !== undefined) look.numberFormat = format;
  const border = child(dxf, 'border');
  if (border) {
    const borders = readBorders(border, colors);
    if (Object.keys(borders).length > 0) look.borders = borders;
  }
  return look;
}
