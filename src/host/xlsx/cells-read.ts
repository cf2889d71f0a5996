import { Formula } from '../calc/formula';
import { rewriteFormula } from '../calc/rewrite';
import { columnIndex, parseAddress } from '../model/address';
import { CellError, type Scalar } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { Style } from '../model/style';
import { fromFile } from './formula-text';
import { readStringItem, type SharedString } from './shared-strings';
import { decodeText, flagOf, numberOf, type Stream, type XmlElement } from './xml';

const ownRowAttributes = new Set(['r', 'spans', 's', 'customFormat', 'ht', 'hidden', 'customHeight']);

/** Puts the rows and cells of a sheet's data into the model as the parser meets them. */
export class CellReader implements Stream {
  readonly element = 'sheetData';
  private readonly sheet: Sheet;
  private readonly styles: readonly Style[];
  private readonly strings: readonly SharedString[];
  private row = -1;
  private column = -1;
  private attributes: Record<string, string> = {};
  private formula: Record<string, string> | null = null;
  private formulaText = '';
  private value: string | null = null;
  private collecting: 'f' | 'v' | null = null;
  /** An inline string being read, as a tree. */
  private inline: XmlElement[] = [];
  private inlineString: SharedString | null = null;
  private readonly shared = new Map<string, { readonly text: string; readonly row: number; readonly column: number }>();

  constructor(sheet: Sheet, styles: readonly Style[], strings: readonly SharedString[]) {
    this.sheet = sheet;
    this.styles = styles;
    this.strings = strings;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (this.inline.length > 0) {
      const element: XmlElement = { name, attributes, children: [] };
      this.inline[this.inline.length - 1]!.children.push(element);
      this.inline.push(element);
    } else if (name === 'row') this.openRow(attributes);
    else if (name === 'c') {
      const reference = attributes.r;
      this.column = reference === undefined ? this.column + 1 : columnIndex(/^[A-Za-z]+/.exec(reference)?.[0] ?? 'A');
      this.attributes = attributes;
      this.formula = null;
      this.value = null;
      this.inlineString = null;
    } else if (name === 'f') {
      this.formula = attributes;
      this.formulaText = '';
      this.collecting = 'f';
    } else if (name === 'v') {
      this.value = '';
      this.collecting = 'v';
    } else if (name === 'is') this.inline = [{ name, attributes, children: [] }];
  }

  text(text: string): void {
    if (this.inline.length > 0) this.inline[this.inline.length - 1]!.children.push(text);
    else if (this.collecting === 'v') this.value += text;
    else if (this.collecting === 'f') this.formulaText += text;
  }

  close(name: string): void {
    if (this.inline.length > 0) {
      const done = this.inline.pop()!;
      if (this.inline.length === 0) {
        this.inlineString = readStringItem(done);
      }
    } else if (name === 'f' || name === 'v') this.collecting = null;
    else if (name === 'c') this.finish();
  }

  private openRow(attributes: Record<string, string>): void {
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
    this.column = -1;
    const rest = Object.fromEntries(Object.entries(attributes).filter(([name]) => !ownRowAttributes.has(name)));
    const height = attributes.ht === undefined ? null : numberOf(attributes.ht, 0);
    const hidden = flagOf(attributes.hidden);
    if (height !== null || hidden || Object.keys(rest).length > 0) this.sheet.heights.rows.set(this.row, { height, hidden, rest: flagOf(attributes.customHeight) ? { ...rest, customHeight: '1' } : rest });
    if (flagOf(attributes.customFormat) && attributes.s !== undefined) this.sheet.row(this.row).style = this.styles[Number(attributes.s)] ?? null;
  }

  private finish(): void {
    const style = this.styles[numberOf(this.attributes.s, 0)] ?? this.styles[0]!;
    let value: Scalar;
    let rich: string | null = null;
    if (this.inlineString) ({ text: value, rich } = this.inlineString);
    else {
      const text = this.value;
      const type = this.attributes.t ?? 'n';
      if (text === null) value = null;
      else if (type === 's') {
        const item = this.strings[Number(text)];
        value = item?.text ?? '';
        rich = item?.rich ?? null;
      } else if (type === 'b') value = flagOf(text.trim());
      else if (type === 'e') value = CellError.of(text.trim());
      else if (type === 'str' || type === 'inlineStr') value = decodeText(text);
      else if (type === 'd') value = isoToSerial(text);
      else value = text.trim() === '' ? null : Number(text);
    }
    const formula = this.formula ? this.readFormula(this.formula, value !== null) : null;
    this.sheet.row(this.row).cells.set(this.column, { value, formula, style, rich });
  }

  private readFormula(attributes: Record<string, string>, hasValue: boolean): Formula | null {
    let text = fromFile(decodeText(this.formulaText));
    if (attributes.t === 'shared' && attributes.si !== undefined) {
      const first = this.shared.get(attributes.si);
      if (text !== '') this.shared.set(attributes.si, { text, row: this.row, column: this.column });
      else if (first) text = rewriteFormula(first.text, { relative: { rows: this.row - first.row, columns: this.column - first.column } });
    }
    if (text === '' || attributes.t === 'dataTable') return null;
    const array = attributes.t === 'array' && attributes.ref ? parseAddress(attributes.ref) : null;
    return new Formula(text, { dirty: !hasValue, fromFile: true, array, dynamic: this.attributes.cm !== undefined });
  }
}

function isoToSerial(text: string): number | string {
  const time = Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}${text.includes('T') ? '' : 'T00:00:00'}Z`);
  return Number.isNaN(time) ? text : (time - Date.UTC(1899, 11, 30)) / 86_400_000;
}
