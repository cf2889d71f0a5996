import { FIELDS, type Candidate, type FieldCode, type FieldText } from '../candidate';
import type { Answer, CategoryCode, StageCode, TypeCode } from '../vocabulary';

/** Labels of one record; a field that the annotators disputed is null and is skipped. */
export interface Labels {
  readonly type: TypeCode | null;
  readonly multi: Answer | null;
  readonly town: Answer | null;
  readonly bridge: Answer | null;
  readonly cross: Answer | null;
  readonly wide: Answer | null;
  readonly stage: StageCode | null;
  readonly categories: readonly CategoryCode[] | null;
}

/** A record with the labels that people settled on. */
export interface Labelled {
  readonly id: string;
  /** The list that it comes from, or the style of list that it was written in. */
  readonly style: string;
  readonly candidate: Candidate;
  readonly labels: Labels;
}

/** Keys of the shared record format and the field that each means. */
const KEYS: readonly (readonly [key: string, field: FieldCode])[] = [
  ['name', 'name'], ['legal_form', 'legalForm'], ['address', 'address'], ['area', 'area'], ['activity', 'activity'],
  ['members', 'members'], ['fields', 'fields'], ['designation', 'designation'], ['note', 'notes'],
];

/** Reads one line of a labelled file: `{"record": {…}, "labels": {…}}`. */
export function readLabelled(line: string, row: number): Labelled {
  const { record, labels } = JSON.parse(line) as { record: Record<string, string>; labels: Labels };
  const texts: { [F in FieldCode]?: readonly FieldText[] } = {};
  for (const [key, field] of KEYS) {
    const text = record[key];
    if (text !== undefined && text !== '') texts[field] = [{ column: FIELDS[field].ja, text }];
  }
  return { id: record.id ?? String(row), style: record.source_style ?? '', candidate: { sheet: record.source_style ?? '', row, texts }, labels };
}
