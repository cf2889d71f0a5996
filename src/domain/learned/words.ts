import type { FieldCode } from '../candidate';
import type { Cell, Row } from '../reading/row';
import { compileMatcher, type Hits, type Matcher } from '../text/matcher';
import { SCOPE } from '../text/scopes';

/**
 * Where a word stands, as far as learning tells places apart: in the name, at its end, in what the body does, in what it does not do
 * (any more, yet, itself), among its fields and designations, its members, its area.
 */
export const WORD_PLACES = ['name', 'nameEnd', 'activity', 'notDone', 'fields', 'members', 'area'] as const;
export type WordPlace = (typeof WORD_PLACES)[number];

/** Which columns count as which place. */
export const PLACE_OF: Partial<Record<FieldCode, WordPlace>> = {
  name: 'name', legalForm: 'name', activity: 'activity', notes: 'activity', fields: 'fields', designation: 'fields', members: 'members', area: 'area',
};

/** Words in these scopes are not what the body itself does now. */
export const NOT_DONE = SCOPE.negated | SCOPE.past | SCOPE.planned | SCOPE.others | SCOPE.trade;

/** The words found in a row, side by side; reused by the next search of the same finder. */
export interface WordHits {
  readonly count: number;
  /** The number that the word has at that place, as given to `createWordFinder`. */
  readonly feature: Int32Array;
  /** Index of the cell in the row. */
  readonly cell: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** The words found in one cell: feature, start and end of one after the other. */
export type CellWords = readonly number[];

/**
 * Finds known words by place: in a row that was read before (`find`), or while one is read, among what a search that others share found
 * of its `phrases` (`begin`, then for each cell `add` or `take`, then `finish`).
 */
export interface WordFinder {
  readonly phrases: readonly string[];
  /** The words of a row; those found while it was read, if no other was read since. */
  find(row: Row): WordHits;
  begin(): void;
  /** Takes down the words of the row's cell number `index`. @returns how many words the cells before it have */
  add(hits: Hits, cell: Cell, index: number): number;
  /** The words taken down since there were so many. */
  since(count: number): CellWords;
  /** Takes down words that were found in the same cell in another row. */
  take(words: CellWords, index: number): void;
  finish(row: Row): void;
}

/** Up to so many features are kept in 16 bits: the narrower a table, the more of it is in the cache. More there are only while weights are learnt. */
const MOST_NARROW = 0x7fff;
type FeatureTable = Int16Array | Int32Array;

/** Compiles words at places (`activity:商店街`), each with the number to tell it by. */
export function createWordFinder(words: readonly { readonly place: WordPlace; readonly word: string; readonly feature: number }[]): WordFinder {
  const phrases = [...new Set(words.map(({ word }) => word))].sort();
  const index = new Map(phrases.map((phrase, i) => [phrase, i]));
  const isNarrow = words.every(({ feature }) => feature <= MOST_NARROW);
  const features = WORD_PLACES.map((): FeatureTable => (isNarrow ? new Int16Array(phrases.length) : new Int32Array(phrases.length)).fill(-1));
  for (const { place, word, feature } of words) features[WORD_PLACES.indexOf(place)]![index.get(word)!] = feature;
  return new MatchingFinder(phrases, features);
}

const NAME = WORD_PLACES.indexOf('name');
const NAME_END = WORD_PLACES.indexOf('nameEnd');
const ACTIVITY = WORD_PLACES.indexOf('activity');
const ABSENT = WORD_PLACES.indexOf('notDone');
const COLUMN_OF: ReadonlyMap<string, number> = new Map(Object.entries(PLACE_OF).map(([field, place]) => [field, WORD_PLACES.indexOf(place)]));

class MatchingFinder implements WordFinder, WordHits {
  count = 0;
  feature = new Int32Array(1024);
  cell = new Int32Array(1024);
  start = new Int32Array(1024);
  end = new Int32Array(1024);

  private matcher: Matcher | null = null;
  /** The row whose words these are. */
  private row: Row | null = null;

  /** @param features of each place, the number of each of the phrases there; -1 where it has none */
  constructor(readonly phrases: readonly string[], private readonly features: readonly FeatureTable[]) {}

  find(row: Row): WordHits {
    if (this.row === row) return this;
    const matcher = (this.matcher ??= compileMatcher(this.phrases));
    this.begin();
    for (let c = 0; c < row.cells.length; c++) this.add(matcher.findByStart(row.cells[c]!.text.text), row.cells[c]!, c);
    this.finish(row);
    return this;
  }

  begin(): void {
    this.count = 0;
    this.row = null;
  }

  finish(row: Row): void {
    this.row = row;
  }

  add(hits: Hits, cell: Cell, index: number): number {
    const from = this.count;
    const column = COLUMN_OF.get(cell.field);
    if (column === undefined) return from;
    while (this.feature.length < from + 2 * hits.count) this.grow();
    if (column === NAME) this.findInName(hits, cell.text.text);
    else if (column === ACTIVITY && !cell.clauses.isPlain()) this.findInScopes(hits, cell);
    else this.findPlainly(hits, this.features[column]!);
    for (let i = from; i < this.count; i++) this.cell[i] = index;
    return from;
  }

  since(count: number): CellWords {
    const words = new Array<number>(3 * (this.count - count));
    for (let i = count, at = 0; i < this.count; i++) {
      words[at++] = this.feature[i]!;
      words[at++] = this.start[i]!;
      words[at++] = this.end[i]!;
    }
    return words;
  }

  take(words: CellWords, index: number): void {
    const from = this.count;
    while (this.feature.length < from + words.length) this.grow();
    for (let i = 0; i < words.length; i += 3) this.put(words[i]!, words[i + 1]!, words[i + 2]!);
    for (let i = from; i < this.count; i++) this.cell[i] = index;
  }

  /**
   * Notes every hit, and overwrites it with the next one where the word has no feature at that place: a question asked of each hit would cost more,
   * as nothing foretells the answer.
   */
  private findPlainly({ count, phrase, start, end }: Hits, own: FeatureTable): void {
    const { feature, start: starts, end: ends } = this;
    let at = this.count;
    for (let h = 0; h < count; h++) {
      const found = own[phrase[h]!]!;
      feature[at] = found;
      starts[at] = start[h]!;
      ends[at] = end[h]!;
      at += found >= 0 ? 1 : 0;
    }
    this.count = at;
  }

  private findInName({ count, phrase, start, end }: Hits, text: string): void {
    const own = this.features[NAME]!;
    const last = this.features[NAME_END]!;
    for (let h = 0; h < count; h++) {
      if (last[phrase[h]!]! >= 0 && isEnd(text, end[h]!)) this.put(last[phrase[h]!]!, start[h]!, end[h]!);
      if (own[phrase[h]!]! >= 0) this.put(own[phrase[h]!]!, start[h]!, end[h]!);
    }
  }

  private findInScopes({ count, phrase, start, end }: Hits, { clauses, text }: Cell): void {
    const own = this.features[ACTIVITY]!;
    const absent = this.features[ABSENT]!;
    const { feature, start: starts, end: ends } = this;
    const scopes = clauses.scopesOfUnits(text.text.length);
    let at = this.count;
    for (let h = 0; h < count; h++) {
      const from = start[h]!;
      const to = end[h]!;
      const found = (scopes[to - 1]! & NOT_DONE) === 0 ? own[phrase[h]!]! : absent[phrase[h]!]!;
      feature[at] = found;
      starts[at] = from;
      ends[at] = to;
      at += found >= 0 ? 1 : 0;
    }
    this.count = at;
  }

  private put(feature: number, start: number, end: number): void {
    const at = this.count++;
    this.feature[at] = feature;
    this.start[at] = start;
    this.end[at] = end;
  }

  private grow(): void {
    const double = (from: Int32Array): Int32Array<ArrayBuffer> => {
      const to = new Int32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.feature = double(this.feature);
    this.cell = double(this.cell);
    this.start = double(this.start);
    this.end = double(this.end);
  }
}

/** Whether the name proper ends there: at its end, or before a bracket or blank. */
function isEnd(text: string, at: number): boolean {
  const next = text.charAt(at);
  return next === '' || next === '(' || next === ' ';
}
