import type { Decision } from '../decision';
import { LEARNT_SOURCE } from './change';
import { givenOf, type TagValue } from './decided';
import { WITNESSES, chanceOf, keyOf, witnessesOf, type Evidence, type Wishes } from './evidence';
import type { Idea } from './idea';
import { columnsWith, type WordRow } from './rowWords';
import type { RuleIndex } from './ruleIndex';
import { surveyWords, type WordSurvey } from './survey';
import { eachWord } from './words';

/** Share of the organisations with the words for whom the person gives the value, at least. */
const AGREEING = 0.6;
/** Bounds of what the whole list says for or against words, as log odds: it is the machine's opinion only. */
const FROM_LIST = { least: -3, most: 2 };

interface Sighting {
  readonly words: string;
  readonly value: TagValue;
  readonly rows: readonly number[];
}

/** New words, or hints that shall become clear, for values that the machine misses: words of the rows themselves, shared by two organisations at least. */
export function newWords(evidence: Evidence, missing: Wishes, rules: RuleIndex): Idea[] {
  if (missing.size === 0) return [];
  const { decidedWords, given, list } = evidence;
  const index = sharedWords(decidedWords, new Set([...missing.values()].flatMap(({ rows }) => [...rows])));
  const sightings: Sighting[] = [];
  for (const { value, rows: wished } of missing.values()) {
    for (const [words, rows] of index) {
      if (!rows.some((row) => wished.has(row) && newColumns(decidedWords[row]!, words, rules.columnsOf(value, words)).length > 0)) continue;
      const { agreeing, all } = witnessesOf(evidence, rows, value);
      if (agreeing >= WITNESSES && agreeing >= AGREEING * all) sightings.push({ words, value, rows });
    }
  }
  const words = [...new Set(sightings.map((s) => s.words))];
  const surveys = new Map(surveyWords(words, list, rules.rows).map((survey, i) => [words[i]!, survey]));
  const rivals = countBy(sightings, (s) => keyOf(s.value));
  const usual = new Map([...missing].map(([key, { value }]) => [key, shareOf(given, value)]));
  return sightings.flatMap(({ words: found, value, rows }): Idea[] => {
    const survey = surveys.get(found)!;
    const key = keyOf(value);
    const wished = missing.get(key)!.rows;
    const like = rules.like(value, new Set(rows.filter((row) => wished.has(row)).flatMap((row) => newColumns(decidedWords[row]!, found, rules.columnsOf(value, found)))));
    if (like === null || survey.names < WITNESSES || Math.min(...survey.edges) === 0) return [];
    const off = rules.speaking(value, found).filter((row) => row.weight === 1);
    return [{
      kind: off.length > 0 ? 'weight' : 'phrase', ...value, words: found, off, on: [{ ...like, phrase: found, source: LEARNT_SOURCE, note: '', rule: '' }], decided: rows,
      listed: survey.rows.filter((row) => !givenOf(given[row]!, value.tag).includes(value.value)),
      prior: -Math.log(1 + rivals.get(key)! / 3) + fromList(survey, given, value, usual.get(key)!) + lookOf(survey, found),
      chance: chanceOf(evidence, value, wished, rows, false),
    }];
  });
}

/** Columns in which a row holds words that do not count there yet. */
const newColumns = (row: WordRow, words: string, known: ReadonlySet<string> | undefined): string[] => columnsWith(row, words).filter((column) => known?.has(column) !== true);

/** The words of the rows in `from` that two organisations share, with all decided rows that hold them. */
function sharedWords(decided: readonly WordRow[], from: ReadonlySet<number>): Map<string, number[]> {
  const index = new Map<string, Set<number>>();
  for (const row of from) for (const { text } of decided[row]!.texts) eachWord(text, (start, end) => index.set(text.slice(start, end), new Set()));
  decided.forEach(({ texts }, row) => {
    for (const { text } of texts) eachWord(text, (start, end) => index.get(text.slice(start, end))?.add(row));
  });
  const shared = [...index].filter(([, rows]) => rows.size >= WITNESSES && new Set([...rows].map((row) => decided[row]!.name)).size >= WITNESSES);
  return new Map(shared.map(([words, rows]) => [words, [...rows].sort((a, b) => a - b)]));
}

/** How much more often than usual the machine gives the value, by other words, to rows of the list that hold these: words of one field keep company. */
function fromList({ rows }: WordSurvey, given: readonly Decision[], { tag, value }: TagValue, usual: number): number {
  const having = rows.filter((row) => givenOf(given[row]!, tag).includes(value)).length;
  const inBounds = (x: number): number => Math.min(0.98, Math.max(0.02, x));
  const base = inBounds(usual);
  const share = inBounds((having + usual) / (rows.length + 1));
  const divergence = share * Math.log(share / base) + (1 - share) * Math.log((1 - share) / (1 - base));
  return share > base ? Math.min(FROM_LIST.most, rows.length * divergence) : Math.max(FROM_LIST.least, -rows.length * divergence);
}

/** Whether they look like words: ends where words end, and the length of most. */
const lookOf = ({ edges }: WordSurvey, words: string): number => edges[0] + edges[1] - 1 + (words.length === 2 || words.length === 4 ? 0.2 : 0);

const shareOf = (given: readonly Decision[], { tag, value }: TagValue): number => given.filter((decision) => givenOf(decision, tag).includes(value)).length / Math.max(1, given.length);

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
