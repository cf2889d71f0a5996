import type { FieldCode } from '../candidate';
import type { Cell, Row } from '../reading/row';
import { compileMatcher, type Matcher } from '../text/matcher';
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
  const features = new Int32Array(phrases.length * PLACE_COUNT).fill(-1);
  for (const { place, word, feature } of words) features[index.get(word)! * PLACE_COUNT + WORD_PLACES.indexOf(place)] = feature;
  return new MatchingFinder(compileMatcher(phrases), features);
}

const PLACE_COUNT = WORD_PLACES.length;
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

  constructor(private readonly matcher: Matcher, private readonly features: Int32Array) {}

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
    const { features } = this;
    const text = cell.text.text;
    const { count, phrase, start, end } = this.matcher.findByStart(text);
    for (let h = 0; h < count; h++) {
      const at = phrase[h]! * PLACE_COUNT;
      let own = features[at + column]!;
      if (column === ACTIVITY) {
        const absent = features[at + ABSENT]!;
        if ((own >= 0 || absent >= 0) && (cell.clauses.scopeAt(start[h]!, end[h]!) & NOT_DONE) !== 0) own = absent;
      } else if (column === NAME) {
        const last = features[at + NAME_END]!;
        if (last >= 0 && isEnd(text, end[h]!)) this.add(last, index, start[h]!, end[h]!);
      }
      if (own >= 0) this.add(own, index, start[h]!, end[h]!);
    }
  }

  private add(feature: number, cell: number, start: number, end: number): void {
    if (this.count === this.feature.length) this.grow();
    this.feature[this.count] = feature;
    this.cell[this.count] = cell;
    this.start[this.count] = start;
    this.end[this.count++] = end;
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
export function isEnd(text: string, at: number): boolean {
  const next = text.charAt(at);
  return next === '' || next === '(' || next === ' ';
}
