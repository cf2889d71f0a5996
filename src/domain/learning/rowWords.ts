import { textOf, type Candidate, type FieldCode } from '../candidate';
import { normalise } from '../text/normalise';

/** Columns whose words can become rules. Names are left out: a rule must not name one organisation. */
const WORD_FIELDS = ['activity', 'fields', 'members', 'designation', 'notes', 'area', 'legalForm'] as const satisfies readonly FieldCode[];
export type WordField = (typeof WORD_FIELDS)[number];

/** A row's texts as they are searched for words: normalised once. */
export interface WordRow {
  /** Tells organisations apart: two rows of one name are one witness. */
  readonly name: string;
  readonly texts: readonly { readonly field: WordField; readonly text: string }[];
}

export function wordRow(candidate: Candidate): WordRow {
  return {
    name: normalise(textOf(candidate, 'name')).text.replace(/\s+/gu, ''),
    texts: WORD_FIELDS.flatMap((field) => (candidate.texts[field] ?? []).map(({ text }) => ({ field, text: normalise(text).text }))),
  };
}

export const holds = ({ texts }: WordRow, words: string): boolean => texts.some(({ text }) => text.includes(words));

/** The columns of a row that hold words. */
export const columnsWith = ({ texts }: WordRow, words: string): WordField[] => texts.filter(({ text }) => text.includes(words)).map(({ field }) => field);
