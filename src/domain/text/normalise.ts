import { CONTEXT, DASHES, DROP, EXPAND, KIND, MARKUP_STARTS, characterTable, dashAfter, isSurrogate } from './characters';
import { mayBeLookalike, withoutLookalikes } from './lookalikes';
import { unitAt } from './scripts';

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
    const from = this.sourceStart(start);
    return { start: from, end: end > start ? this.sourceEnd(end - 1) : from };
  }

  /** Where the source of one unit of `text` begins. */
  sourceStart(unit: number): number {
    const shift = this.shiftBefore(unit);
    return shift === undefined ? unit : unit < shift.end ? shift.sourceStart : shift.sourceEnd + unit - shift.end;
  }

  /** Where it ends. */
  sourceEnd(unit: number): number {
    const shift = this.shiftBefore(unit);
    return shift === undefined ? unit + 1 : unit < shift.end ? shift.sourceEnd : shift.sourceEnd + unit - shift.end + 1;
  }

  /** The last shift that begins at or before the unit. */
  private shiftBefore(unit: number): Shift | undefined {
    for (let i = this.shifts.length - 1; i >= 0; i--) if (unit >= this.shifts[i]!.start) return this.shifts[i];
    return undefined;
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
  const { kinds, units, strings } = characterTable();
  const writer = new Writer(source);
  let mayHaveLookalikes = false;
  const { length } = source;
  for (let i = 0; i < length; ) {
    const code = unitAt(source, i);
    const kind = kinds[code]!;
    if (kind === KIND.stays) {
      i++;
    } else if (kind === KIND.becomes) {
      writer.becomes(i, units[code]!, strings[code]!);
      i++;
    } else if (kind === KIND.suspect) {
      mayHaveLookalikes ||= mayBeLookalike(writer.unitBefore(i), code, source.charCodeAt(i + 1));
      i++;
    } else if ((code === HYPHEN || code === LONG_VOWEL) && dashAfter(writer.unitBefore(i), code) === code) {
      i++;
    } else {
      const unit = units[code]!;
      mayHaveLookalikes ||= unit === EXPAND || isSurrogate(code) || MARKUP_STARTS.includes(source.charAt(i)) || (unit > CONTEXT && mayBeLookalike(writer.unitBefore(i), unit, NaN));
      i = unit === DROP ? writer.replace(i, i + 1, '') : unit === CONTEXT ? inContext(source, i, code, writer) : writer.replace(i, i + 1, strings[code]!);
    }
  }
  return writer.finish(mayHaveLookalikes);
}

/** Puts the normalised text together from unchanged runs of the source and replacements. */
class Writer {
  private text = '';
  /** Its last unit; 0 at the beginning. */
  private last = 0;
  /** Up to where the source has been taken over. */
  private taken = 0;
  private shifts: Shift[] | null = null;

  constructor(private readonly source: string) {}

  /** Puts one unit for the one at `at`. */
  becomes(at: number, unit: number, text: string): void {
    this.text = at > this.taken ? this.text + this.source.slice(this.taken, at) + text : this.text + text;
    this.last = unit;
    this.taken = at + 1;
  }

  /** Puts `text` for [start, end) of the source; gives `end`. */
  replace(start: number, end: number, text: string): number {
    this.takeUpTo(start);
    if (text.length !== 1 || end - start !== 1) this.shift({ start: this.text.length, end: this.text.length + text.length, sourceStart: start, sourceEnd: end });
    this.text += text;
    if (text !== '') this.last = text.charCodeAt(text.length - 1);
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
    this.last = text.charCodeAt(0);
    this.taken = end;
  }

  /** The unit that comes out before position `at` of the source, up to which all is done; 0 at the beginning. */
  unitBefore(at: number): number {
    return at > this.taken ? unitAt(this.source, at - 1) : this.last;
  }

  finish(mayHaveLookalikes: boolean): NormalisedText {
    this.takeUpTo(this.source.length);
    const text = this.text;
    return new NormalisedText(this.source, mayHaveLookalikes ? withoutLookalikes(text) : text, this.shifts ?? NO_SHIFTS);
  }

  private shift(shift: Shift): void {
    (this.shifts ??= []).push(shift);
  }

  private takeUpTo(end: number): void {
    if (end <= this.taken) return;
    this.text = this.taken === 0 ? this.source.slice(0, end) : this.text + this.source.slice(this.taken, end);
    this.last = unitAt(this.source, end - 1);
    this.taken = end;
  }
}

/** Signs of the same voiced and half-voiced marks, as the combining marks they are. */
const VOICED: Readonly<Record<string, string>> = { 'ﾞ': '\u3099', 'ﾟ': '\u309a', '゛': '\u3099', '゜': '\u309a' };

/** Mark-up that copying from web pages and spreadsheets leaves behind, and what it stands for. */
const MARKUP: readonly (readonly [pattern: RegExp, text: string])[] = [
  [/<br ?\/?>/iy, '\n'], [/&nbsp;/iy, ' '], [/&amp;/iy, '&'], [/&lt;/iy, '<'], [/&gt;/iy, '>'], [/_x000d_\n?/iy, '\n'],
];

/** Handles the unit at `i`, which depends on its neighbours; gives where to go on. */
function inContext(source: string, i: number, code: number, writer: Writer): number {
  if (code === 0x0d) return writer.replace(i, source.charCodeAt(i + 1) === 0x0a ? i + 2 : i + 1, '\n');
  if (isSurrogate(code)) return astral(source, i, writer);
  const char = source.charAt(i);
  const previous = writer.unitBefore(i);
  if (MARKUP_STARTS.includes(char)) return markup(source, i, writer);
  if (DASHES.includes(char)) return writer.replace(i, i + 1, String.fromCharCode(dashAfter(previous, code)));
  const mark = VOICED[char] ?? char;
  const composed = isKana(previous) ? composedKana(previous, mark) : composedOf(previous, mark);
  if (previous === 0 || composed.length !== 1) return writer.replace(i, i + 1, mark);
  writer.replaceLast(i + 1, composed);
  return i + 1;
}

const composedOf = (previous: number, mark: string): string => (String.fromCharCode(previous) + mark).normalize('NFKC').toLowerCase();

/** What kana become with each mark that was met, as half-width ones are written in two: 「ﾌﾟﾛｸﾞﾗﾑ」. */
const kana = new Map<string, string[]>();
const FIRST_KANA = 0x3041;
const isKana = (unit: number): boolean => unit >= FIRST_KANA && unit <= 0x30ff;

function composedKana(previous: number, mark: string): string {
  let withMark = kana.get(mark);
  if (withMark === undefined) kana.set(mark, (withMark = Array.from({ length: 0x3100 - FIRST_KANA }, (_, i) => composedOf(FIRST_KANA + i, mark))));
  return withMark[previous - FIRST_KANA]!;
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
