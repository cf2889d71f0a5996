import type { RuleRow } from '../rules/ruleRows';
import { compileMatcher } from '../text/matcher';
import { isKanji } from '../text/scripts';
import { normalise } from '../text/normalise';
import type { WordRow } from './rowWords';

/** What the whole list tells of some words. */
export interface WordSurvey {
  /** Rows of the list that hold them, in order. */
  readonly rows: readonly number[];
  /** How many organisations, by name, hold them, up to `MANY`. */
  readonly names: number;
  /** 0–1 on each side: how often the words begin and end where words do. */
  readonly edges: readonly [start: number, end: number];
}

/** Neighbours and names told apart; more tell no more. */
const MANY = 8;

/** Looks at words in the whole list with one pass over its texts. Gives a survey for each of `words`, in their order. */
export function surveyWords(words: readonly string[], list: readonly WordRow[], rules: readonly RuleRow[]): WordSurvey[] {
  const matcher = compileMatcher(words);
  const known = compileMatcher(knownKanjiWords(rules));
  const found = words.map(() => ({ rows: [] as number[], names: new Set<string>(), hits: 0, broken: [0, 0], near: [new Set<string>(), new Set<string>()] }));
  list.forEach((row, index) => {
    for (const { text } of row.texts) {
      const within = insideKnownWords(text, known);
      const hits = matcher.findAll(text);
      for (let h = 0; h < hits.count; h++) {
        const word = found[hits.phrase[h]!]!;
        const start = hits.start[h]!;
        const end = hits.end[h]!;
        if (word.rows.at(-1) !== index) word.rows.push(index);
        if (word.names.size < MANY) word.names.add(row.name);
        word.hits++;
        word.broken[0]! += within[start] === 1 ? 1 : 0;
        word.broken[1]! += within[end] === 1 ? 1 : 0;
        note(word.near[0]!, text, start - 1, text.charAt(start));
        note(word.near[1]!, text, end, text.charAt(end - 1));
      }
    }
  });
  return found.map(({ rows, names, hits, broken, near }) => ({
    rows, names: names.size,
    edges: [edge(near[0]!, broken[0]!, hits), edge(near[1]!, broken[1]!, hits)],
  }));
}

/** Notes a neighbour; '' for one that a word never goes on with: no letter, a particle, or another script. */
function note(near: Set<string>, text: string, at: number, edge: string): void {
  if (near.size >= MANY) return;
  const char = text.charAt(at);
  near.add(scriptOf(char) === scriptOf(edge) || (scriptOf(char) === 'hiragana' && !PARTICLES.has(char)) ? char : '');
}

const PARTICLES = new Set('をにがはでとのへもや');
const scriptOf = (char: string): string => (/[ぁ-ん]/.test(char) ? 'hiragana' : /[ァ-ヺー]/.test(char) ? 'katakana' : /[一-龠々]/.test(char) ? 'kanji' : /[a-z]/.test(char) ? 'latin' : 'other');

/** Accessor variety (Feng et al. 2004): what many different letters stand next to ends there; not where known words go on. */
function edge(near: ReadonlySet<string>, broken: number, hits: number): number {
  if (hits === 0) return 0;
  const variety = near.has('') ? Math.max(near.size, 3) : near.size;
  return (Math.min(variety, 4) - 1) / 3 * (1 - broken / hits);
}

/** Kanji words of the rules, as a dictionary of what belongs together. */
function knownKanjiWords(rules: readonly RuleRow[]): string[] {
  return [...new Set(rules.map((row) => normalise(row.phrase).text).filter((phrase) => phrase.length <= 4 && [...phrase].every((char) => isKanji(char.charCodeAt(0)))))];
}

/** 1 at the positions between two letters of a known word. */
function insideKnownWords(text: string, known: ReturnType<typeof compileMatcher>): Uint8Array {
  const within = new Uint8Array(text.length + 1);
  const hits = known.findAll(text);
  for (let h = 0; h < hits.count; h++) within.fill(1, hits.start[h]! + 1, hits.end[h]!);
  return within;
}
