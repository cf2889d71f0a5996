import { CONTEXT, DROP, EXPAND, characterTable, dashAfter, isSurrogate } from './characters';

/** A stretch of text: UTF-16 units from `start` up to but not including `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A cell's text in one spelling, which knows where each of its characters came from.
 * `source.slice(start, end)` of the span that `original` gives are the user's own words.
 */
export class NormalisedText {
  /**
   * @param source the cell's text as the user sees it
   * @param text its normalised form
   * @param starts for each unit of `text` where its source begins; null when both texts correspond unit by unit
   * @param ends for each unit of `text` where its source ends; null likewise
   */
  constructor(
    readonly source: string,
    readonly text: string,
    private readonly starts: Uint32Array | null,
    private readonly ends: Uint32Array | null,
  ) {}

  /** The span of `source` that a span of `text` came from. An empty span gives an empty span. */
  original(start: number, end: number): Span {
    if (this.starts === null || this.ends === null) return { start, end };
    const from = start < this.starts.length ? this.starts[start]! : this.source.length;
    return { start: from, end: end > start ? this.ends[end - 1]! : from };
  }
}

/**
 * Brings text into the one spelling that rules are written in: NFKC, lower case, half-width kana composed, one hyphen, one long
 * vowel, one wave dash, one middle dot, plain spaces, `\n` line breaks, usual kanji for variants, and nothing invisible.
 * List numbers ①–⑳ and 「…」 stay. Text that is normal already is returned as it is.
 */
export function normalise(source: string): NormalisedText {
  const { units } = characterTable();
  const length = source.length;
  let at = 0;
  let previous = 0;
  for (; at < length; at++) {
    const code = source.charCodeAt(at);
    if (units[code] !== code && !(isDash(code) && dashAfter(previous, code) === code)) break;
    previous = code;
  }
  if (at === length) return new NormalisedText(source, source, null, null);
  return rewrite(source, at);
}

const HYPHEN = 0x2d;
const LONG_VOWEL = 0x30fc;
const isDash = (code: number): boolean => code === HYPHEN || code === LONG_VOWEL;

/** Signs of the same voiced and half-voiced marks, as the combining marks they are. */
const VOICED: Readonly<Record<string, string>> = { 'ﾞ': '\u3099', 'ﾟ': '\u309a', '゛': '\u3099', '゜': '\u309a' };

/** Mark-up that copying from web pages and spreadsheets leaves behind, and what it stands for. */
const MARKUP: readonly (readonly [pattern: RegExp, text: string])[] = [
  [/<br ?\/?>/iy, '\n'], [/&nbsp;/iy, ' '], [/&amp;/iy, '&'], [/&lt;/iy, '<'], [/&gt;/iy, '>'], [/_x000d_\n?/iy, '\n'],
];

/** Grows as needed and is used again: one classification runs at a time and results are copied out. */
class Output {
  private units = new Uint16Array(1024);
  private starts = new Uint32Array(1024);
  private ends = new Uint32Array(1024);
  length = 0;

  clear(capacity: number): void {
    this.length = 0;
    this.reserve(capacity);
  }

  push(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.reserve(this.length + 1);
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }

  /** Unit by unit, all standing for the same stretch of the source. */
  pushText(text: string, start: number, end: number): void {
    for (let i = 0; i < text.length; i++) this.push(text.charCodeAt(i), start, end);
  }

  last(): number {
    return this.length > 0 ? this.units[this.length - 1]! : 0;
  }

  /** The last unit turns out to be another one, its source reaching up to `end`. */
  replaceLast(unit: number, end: number): void {
    this.units[this.length - 1] = unit;
    this.ends[this.length - 1] = end;
  }

  finish(source: string): NormalisedText {
    const length = this.length;
    let text = '';
    for (let i = 0; i < length; i += 4096) text += String.fromCharCode.apply(null, this.units.subarray(i, Math.min(i + 4096, length)) as unknown as number[]);
    let shifted = length !== source.length;
    for (let i = 0; i < length && !shifted; i++) shifted = this.starts[i] !== i || this.ends[i] !== i + 1;
    return shifted ? new NormalisedText(source, text, this.starts.slice(0, length), this.ends.slice(0, length)) : new NormalisedText(source, text, null, null);
  }

  private reserve(capacity: number): void {
    if (capacity <= this.units.length) return;
    const size = Math.max(capacity, this.units.length * 2);
    const grow = <T extends Uint16Array | Uint32Array>(from: T, to: T): T => (to.set(from), to);
    this.units = grow(this.units, new Uint16Array(size));
    this.starts = grow(this.starts, new Uint32Array(size));
    this.ends = grow(this.ends, new Uint32Array(size));
  }
}

const output = new Output();

function rewrite(source: string, firstChange: number): NormalisedText {
  const { units, expansions } = characterTable();
  const length = source.length;
  output.clear(length);
  for (let i = 0; i < firstChange; i++) output.push(source.charCodeAt(i), i, i + 1);
  for (let i = firstChange; i < length; ) {
    const code = source.charCodeAt(i);
    const unit = units[code]!;
    if (unit > CONTEXT) output.push(unit, i, ++i);
    else if (unit === DROP) i++;
    else if (unit === EXPAND) output.pushText(expansions.get(code)!, i, ++i);
    else i = inContext(source, i, code);
  }
  return output.finish(source);
}

/** Handles the unit at `i`, which depends on its neighbours; gives where to go on. */
function inContext(source: string, i: number, code: number): number {
  if (code === 0x0d) {
    const end = source.charCodeAt(i + 1) === 0x0a ? i + 2 : i + 1;
    output.push(0x0a, i, end);
    return end;
  }
  if (isSurrogate(code)) return astral(source, i);
  const char = source[i]!;
  if (char === '<' || char === '&' || char === '_') return markup(source, i, code);
  const mark = VOICED[char] ?? (/\p{M}/u.test(char) ? char : undefined);
  if (mark !== undefined) {
    const composed = (String.fromCharCode(output.last()) + mark).normalize('NFKC').toLowerCase();
    if (output.length > 0 && composed.length === 1) output.replaceLast(composed.charCodeAt(0), i + 1);
    else output.pushText(mark, i, i + 1);
    return i + 1;
  }
  output.push(dashAfter(output.last(), code), i, i + 1);
  return i + 1;
}

/** Kanji outside the basic plane that lists spell both ways. */
const ASTRAL: Readonly<Record<string, string>> = { '𠮷': '吉', '𠮟': '叱', '𣘺': '橋', '𡈽': '土' };

function astral(source: string, i: number): number {
  const point = source.codePointAt(i)!;
  if (point < 0x10000) {
    output.push(point, i, i + 1);
    return i + 1;
  }
  const end = i + 2;
  if (point >= 0xe0100 && point <= 0xe01ef) return end;
  const char = String.fromCodePoint(point);
  const text = ASTRAL[char] ?? char.normalize('NFKC').toLowerCase();
  if (text.length === 2) {
    output.push(text.charCodeAt(0), i, end);
    output.push(text.charCodeAt(1), i, end);
  } else output.pushText(text, i, end);
  return end;
}

function markup(source: string, i: number, code: number): number {
  for (const [pattern, text] of MARKUP) {
    pattern.lastIndex = i;
    const found = pattern.exec(source);
    if (found === null) continue;
    const end = i + found[0].length;
    output.pushText(text, i, end);
    return end;
  }
  output.push(code, i, i + 1);
  return i + 1;
}
