import { distance } from 'fastest-levenshtein';

/** Reads texts with placeholders: pure; which names there are is the caller's. */

/** Names of placeholders that a text may use: what people write (see `plainName`) → the placeholder's key. */
export type PlaceholderNames = ReadonlyMap<string, string>;

export type Piece = { readonly text: string } | { readonly key: string };

/** Something in a template that cannot be meant. */
export interface TemplateFault {
  /** `unknown`: no placeholder has this name; `unclosed`: 《 without 》; `unopened`: 》 without 《. */
  readonly code: 'unknown' | 'unclosed' | 'unopened';
  /** The name, or the words beside the lonely bracket. */
  readonly written: string;
  /** Line of the text, counted from 1. */
  readonly line: number;
  /** Key of the placeholder that was probably meant. */
  readonly nearest: string | null;
}

export interface Template {
  /** Line by line. */
  readonly lines: readonly (readonly Piece[])[];
  readonly faults: readonly TemplateFault[];
  /** Keys that the text uses, in their order, each once. */
  readonly uses: readonly string[];
}

/** A bracket pair in any of the ways it is typed: 《 》, ≪ ≫, « », << >>, ＜＜ ＞＞, 〈〈 〉〉. */
const BRACKET = /(《|≪|«|<<|＜＜|〈〈)|(》|≫|»|>>|＞＞|〉〉)/gu;
/** Single brackets may be meant as such: they count only around a name that there is. */
const SINGLE = /[〈＜<]([^〈〉＜＞<>《》]{1,30})[〉＞>]/gu;
/** Words shown beside a lonely bracket. */
const BESIDE = 12;

/** A name as it is compared: width, case and blanks do not matter. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

export function readTemplate(text: string, names: PlaceholderNames): Template {
  const faults: TemplateFault[] = [];
  const lines = text.split(/\r\n?|\n/u).map((line, index) => readLine(line, index + 1, names, faults));
  const uses = [...new Set(lines.flat().flatMap((piece) => ('key' in piece ? [piece.key] : [])))];
  return { lines, faults, uses };
}

function readLine(line: string, number: number, names: PlaceholderNames, faults: TemplateFault[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const plain = (to: number): void => {
    if (to > done) pieces.push(...withSingles(line.slice(done, to), names));
    done = to;
  };
  const brackets = [...line.matchAll(BRACKET)];
  for (let i = 0; i < brackets.length; i++) {
    const [opening, next] = [brackets[i]!, brackets[i + 1]];
    const after = opening.index + opening[0].length;
    if (opening[1] === undefined) {
      const beside = line.slice(Math.max(0, opening.index - BESIDE), opening.index);
      faults.push({ code: 'unopened', written: beside, line: number, nearest: null });
    } else if (next?.[2] === undefined) {
      const beside = /^[^\s、。，．,「」（）()：:]*/u.exec(line.slice(after, Math.min(next?.index ?? line.length, after + BESIDE)))![0];
      faults.push({ code: 'unclosed', written: beside, line: number, nearest: startOf(beside, names) ?? nearestOf(beside, names) });
    } else {
      const written = line.slice(after, next.index);
      const key = names.get(plainName(written));
      plain(opening.index);
      if (key === undefined) faults.push({ code: 'unknown', written: written.trim(), line: number, nearest: nearestOf(written, names) });
      else {
        pieces.push({ key });
        done = next.index + next[0].length;
      }
      i++;
    }
  }
  plain(line.length);
  return pieces;
}

function withSingles(text: string, names: PlaceholderNames): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(SINGLE)) {
    const key = names.get(plainName(match[1]!));
    if (key === undefined) continue;
    if (match.index > done) pieces.push({ text: text.slice(done, match.index) });
    pieces.push({ key });
    done = match.index + match[0].length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}

/** The longest name that the words begin with. */
function startOf(words: string, names: PlaceholderNames): string | null {
  const plain = plainName(words);
  const [longest] = [...names.keys()].filter((name) => plain.startsWith(name)).sort((a, b) => b.length - a.length);
  return longest === undefined ? null : names.get(longest)!;
}

/** The name that is most like this one, unless none is much like it. */
function nearestOf(written: string, names: PlaceholderNames): string | null {
  const plain = plainName(written);
  if (plain === '') return null;
  let best: { readonly key: string; readonly away: number } | null = null;
  for (const [name, key] of names) {
    // Of names of one key apart by a word (「団体」 in 「団体のお名前」) the shared part counts more than the length.
    const away = name.includes(plain) || plain.includes(name) ? Math.min(1, distance(plain, name)) : distance(plain, name);
    if (away <= Math.max(1, Math.floor(Math.max(plain.length, name.length) / 2)) && (best === null || away < best.away)) best = { key, away };
  }
  return best?.key ?? null;
}
