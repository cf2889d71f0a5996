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

/** Finds known words by place. */
export interface WordFinder {
  find(row: Row): WordHits;
}

/** Compiles words at places (`activity:商店街`), each with the number to tell it by. */
export function createWordFinder(words: readonly { readonly place: WordPlace; readonly word: string; readonly feature: number }[]): WordFinder {
  const phrases = [...new Set(words.map(({ word }) => word))].sort();
  const index = new Map(phrases.map((phrase, i) => [phrase, i]));
  const features = WORD_PLACES.map(() => new Int32Array(phrases.length).fill(-1));
  for (const { place, word, feature } of words) features[WORD_PLACES.indexOf(place)]![index.get(word)!] = feature;
  return new MatchingFinder(compileMatcher(phrases), features);
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

  /** @param features of each place, the number of each of the matcher's words there; -1 where it has none */
  constructor(private readonly matcher: Matcher, private readonly features: readonly Int32Array[]) {}

  find(row: Row): WordHits {
    this.count = 0;
    for (let c = 0; c < row.cells.length; c++) {
      const cell = row.cells[c]!;
      const column = COLUMN_OF.get(cell.field);
      if (column !== undefined) this.findIn(cell, c, column);
    }
    return this;
  }

  private findIn(cell: Cell, index: number, column: number): void {
    const hits = this.matcher.findByStart(cell.text.text);
    while (this.feature.length < this.count + 2 * hits.count) this.grow();
    const from = this.count;
    if (column === NAME) this.findInName(hits, cell.text.text);
    else if (column === ACTIVITY && !cell.clauses.isPlain()) this.findInScopes(hits, cell);
    else this.findPlainly(hits, this.features[column]!);
    this.cell.fill(index, from, this.count);
  }

  /**
   * Notes every hit, and overwrites it with the next one where the word has no feature at that place: a question asked of each hit would cost more,
   * as nothing foretells the answer.
   */
  private findPlainly({ count, phrase, start, end }: Hits, own: Int32Array): void {
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
      if (last[phrase[h]!]! >= 0 && isEnd(text, end[h]!)) this.add(last[phrase[h]!]!, start[h]!, end[h]!);
      if (own[phrase[h]!]! >= 0) this.add(own[phrase[h]!]!, start[h]!, end[h]!);
    }
  }

  private findInScopes({ count, phrase, start, end }: Hits, { clauses }: Cell): void {
    const own = this.features[ACTIVITY]!;
    const absent = this.features[ABSENT]!;
    for (let h = 0; h < count; h++) {
      const done = own[phrase[h]!]!;
      const notDone = absent[phrase[h]!]!;
      if (done < 0 && notDone < 0) continue;
      const found = (clauses.scopeAt(start[h]!, end[h]!) & NOT_DONE) === 0 ? done : notDone;
      if (found >= 0) this.add(found, start[h]!, end[h]!);
    }
  }

  private add(feature: number, start: number, end: number): void {
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
