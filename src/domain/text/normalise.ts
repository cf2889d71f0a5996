import { CONTEXT, DASHES, DROP, EXPAND, characterTable, dashAfter, isSurrogate } from './characters';
import { withoutLookalikes } from './lookalikes';

/** A stretch of text: UTF-16 units from `start` up to but not including `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place where source and normalised text differ in length; between two of them they correspond unit by unit. */
interface Shift {
  readonly start: number;
  end: number;
  readonly sourceStart: number;
  sourceEnd: number;
}

/**
 * A cell's text in one spelling, which knows where each of its characters came from.
 * `source.slice(start, end)` of the span that `original` gives are the user's own words.
 */
export class NormalisedText {
  /**
   * @param source the cell's text as the user sees it
   * @param text its normalised form
   * @param shifts where they differ in length, in order
   */
  constructor(
    readonly source: string,
    readonly text: string,
    private readonly shifts: readonly Shift[],
  ) {}

  /** The span of `source` that a span of `text` came from. An empty span gives an empty span. */
  original(start: number, end: number): Span {
    const from = this.sourceOf(start).start;
    return { start: from, end: end > start ? this.sourceOf(end - 1).end : from };
  }

  /** The source of one unit. */
  private sourceOf(unit: number): Span {
    for (let i = this.shifts.length - 1; i >= 0; i--) {
      const shift = this.shifts[i]!;
      if (unit < shift.start) continue;
      if (unit < shift.end) return { start: shift.sourceStart, end: shift.sourceEnd };
      const start = shift.sourceEnd + unit - shift.end;
      return { start, end: start + 1 };
    }
    return { start: unit, end: unit + 1 };
  }
}

const NO_SHIFTS: readonly Shift[] = [];
const HYPHEN = 0x2d;
const LONG_VOWEL = 0x30fc;

/**
 * Brings text into the one spelling that rules are written in: NFKC, lower case, half-width kana composed, one hyphen, one long
 * vowel, one wave dash, one middle dot, plain spaces, `\n` line breaks, usual kanji for variants and misread signs, and nothing invisible.
 * List numbers ①–⑳ and 「…」 stay. Text that is normal already is returned as it is.
 */
export function normalise(source: string): NormalisedText {
  const { units, strings } = characterTable();
  const writer = new Writer(source);
  let previous = 0;
  for (let i = 0; i < source.length; ) {
    const code = source.charCodeAt(i);
    const unit = units[code]!;
    if (unit === code) {
      previous = code;
      i++;
    } else if (unit > CONTEXT) {
      writer.replace(i, i + 1, strings[code]!);
      previous = unit;
      i++;
    } else if ((code === HYPHEN || code === LONG_VOWEL) && dashAfter(previous, code) === code) {
      previous = code;
      i++;
    } else {
      i = unit === DROP ? writer.replace(i, i + 1, '') : unit === EXPAND ? writer.replace(i, i + 1, strings[code]!) : inContext(source, i, code, previous, writer);
      previous = writer.lastUnit();
    }
  }
  return writer.finish();
}

/** Puts the normalised text together from unchanged runs of the source and replacements. */
class Writer {
  private text = '';
  /** Up to where the source has been taken over. */
  private taken = 0;
  private shifts: Shift[] | null = null;

  constructor(private readonly source: string) {}

  /** Puts `text` for [start, end) of the source; gives `end`. */
  replace(start: number, end: number, text: string): number {
    this.takeUpTo(start);
    if (text.length !== 1 || end - start !== 1) this.shift({ start: this.text.length, end: this.text.length + text.length, sourceStart: start, sourceEnd: end });
    this.text += text;
    this.taken = end;
    return end;
  }

  /** Changes the last unit written, which the source up to `end` turns out to belong to. */
  replaceLast(end: number, text: string): void {
    this.takeUpTo(end - 1);
    const at = this.text.length - 1;
    const last = this.shifts?.at(-1);
    if (last !== undefined && last.start <= at && last.end === at + 1) last.sourceEnd = end;
    else this.shift({ start: at, end: at + 1, sourceStart: end - 2, sourceEnd: end });
    this.text = this.text.slice(0, at) + text;
    this.taken = end;
  }

  /** The last unit written; 0 at the beginning. Call it right after `replace`. */
  lastUnit(): number {
    return this.text === '' ? 0 : this.text.charCodeAt(this.text.length - 1);
  }

  finish(): NormalisedText {
    if (this.taken === 0) return new NormalisedText(this.source, withoutLookalikes(this.source), NO_SHIFTS);
    this.takeUpTo(this.source.length);
    return new NormalisedText(this.source, withoutLookalikes(this.text), this.shifts ?? NO_SHIFTS);
  }

  private shift(shift: Shift): void {
    (this.shifts ??= []).push(shift);
  }

  private takeUpTo(end: number): void {
    if (end > this.taken) this.text += this.source.slice(this.taken, end);
    this.taken = end;
  }
}

/** Signs of the same voiced and half-voiced marks, as the combining marks they are. */
const VOICED: Readonly<Record<string, string>> = { 'ﾞ': '\u3099', 'ﾟ': '\u309a', '゛': '\u3099', '゜': '\u309a' };

/** Mark-up that copying from web pages and spreadsheets leaves behind, and what it stands for. */
const MARKUP: readonly (readonly [pattern: RegExp, text: string])[] = [
  [/<br ?\/?>/iy, '\n'], [/&nbsp;/iy, ' '], [/&amp;/iy, '&'], [/&lt;/iy, '<'], [/&gt;/iy, '>'], [/_x000d_\n?/iy, '\n'],
];

const DASH = new RegExp(`[${DASHES.replace('-', '\\-')}]`);

/** Handles the unit at `i`, which depends on its neighbours; gives where to go on. */
function inContext(source: string, i: number, code: number, previous: number, writer: Writer): number {
  if (code === 0x0d) return writer.replace(i, source.charCodeAt(i + 1) === 0x0a ? i + 2 : i + 1, '\n');
  if (isSurrogate(code)) return astral(source, i, writer);
  const char = source.charAt(i);
  if (char === '<' || char === '&' || char === '_') return markup(source, i, writer);
  if (DASH.test(char)) return writer.replace(i, i + 1, String.fromCharCode(dashAfter(previous, code)));
  const mark = VOICED[char] ?? char;
  const composed = (String.fromCharCode(previous) + mark).normalize('NFKC').toLowerCase();
  if (previous === 0 || composed.length !== 1) return writer.replace(i, i + 1, mark);
  writer.replaceLast(i + 1, composed);
  return i + 1;
}

/** Kanji outside the basic plane that lists spell both ways. */
const ASTRAL: Readonly<Record<string, string>> = { '𠮷': '吉', '𠮟': '叱', '𣘺': '橋', '𡈽': '土' };

function astral(source: string, i: number, writer: Writer): number {
  const point = source.codePointAt(i)!;
  if (point < 0x10000) return writer.replace(i, i + 1, source.charAt(i));
  if (point >= 0xe0100 && point <= 0xe01ef) return writer.replace(i, i + 2, '');
  const char = String.fromCodePoint(point);
  return writer.replace(i, i + 2, ASTRAL[char] ?? char.normalize('NFKC').toLowerCase());
}

function markup(source: string, i: number, writer: Writer): number {
  for (const [pattern, text] of MARKUP) {
    pattern.lastIndex = i;
    const found = pattern.exec(source);
    if (found !== null) return writer.replace(i, i + found[0].length, text);
  }
  return writer.replace(i, i + 1, source.charAt(i));
}
