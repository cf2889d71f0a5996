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

/** Finds known words by place. */
export interface WordFinder {
  /** Tells each occurrence: the number that the word has at that place, as given to `createWordFinder`. */
  find(row: Row, tell: (feature: number, cell: Cell, start: number, end: number) => void): void;
}

/** Compiles words at places (`activity:商店街`), each with the number to tell it by. */
export function createWordFinder(words: readonly { readonly place: WordPlace; readonly word: string; readonly feature: number }[]): WordFinder {
  const phrases = [...new Set(words.map(({ word }) => word))].sort();
  const index = new Map(phrases.map((phrase, i) => [phrase, i]));
  const features = new Int32Array(phrases.length * WORD_PLACES.length).fill(-1);
  for (const { place, word, feature } of words) features[index.get(word)! * WORD_PLACES.length + WORD_PLACES.indexOf(place)] = feature;
  const matcher: Matcher = compileMatcher(phrases);
  const [NAME, NAME_END, ACTIVITY, ABSENT] = [0, 1, 2, 3];
  return {
    find(row, tell) {
      for (const cell of row.cells) {
        const place = PLACE_OF[cell.field];
        if (place === undefined) continue;
        const column = WORD_PLACES.indexOf(place);
        const text = cell.text.text;
        const found = matcher.findByStart(text);
        for (let h = 0; h < found.count; h++) {
          const start = found.start[h]!;
          const end = found.end[h]!;
          const at = found.phrase[h]! * WORD_PLACES.length;
          if (column === NAME && features[at + NAME_END]! >= 0 && isEnd(text, end)) tell(features[at + NAME_END]!, cell, start, end);
          if (features[at + column]! < 0 && (column !== ACTIVITY || features[at + ABSENT]! < 0)) continue;
          const own = column === ACTIVITY && (cell.clauses.scopeAt(start, end) & NOT_DONE) !== 0 ? ABSENT : column;
          const feature = features[at + own]!;
          if (feature >= 0) tell(feature, cell, start, end);
        }
      }
    },
  };
}

/** Whether the name proper ends there: at its end, or before a bracket or blank. */
export function isEnd(text: string, at: number): boolean {
  const next = text.charAt(at);
  return next === '' || next === '(' || next === ' ';
}
