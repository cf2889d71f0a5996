import type { Candidate, FieldCode } from '../../src/domain/candidate';
import type { Labelled, Labels } from '../../src/domain/evaluation/labelled';
import { CIRCULATED_RECORDS } from '../../test/domain/records/circulated';
import { EVERYDAY_RECORDS } from '../../test/domain/records/everyday';
import { expected } from '../../test/domain/records/labels';
import { NAMES } from '../../test/domain/records/names';
import { ODD_RECORDS } from '../../test/domain/records/odd';
import { PAPER_RECORDS } from '../../test/domain/records/paper';

const NO_LABELS: Labels = { type: null, multi: null, town: null, bridge: null, cross: null, wide: null, stage: null, categories: null };

/** The project's own test records: what is learnt must not unlearn them. */
export function ownRows(): Labelled[] {
  const records = Object.entries({ everyday: EVERYDAY_RECORDS, circulated: CIRCULATED_RECORDS, odd: ODD_RECORDS }).flatMap(([style, list]) =>
    list.map(([texts, labels], i) => {
      const { categories, ...tags } = expected(labels);
      return labelled(style, i, texts, { ...tags, categories: listed(categories) });
    }));
  const paper = PAPER_RECORDS.map(([name, activity, type], i) => labelled('paper', i, { name, activity }, { type, multi: 'yes', town: 'yes' }));
  return [...records, ...paper, ...NAMES.map(([name, type, multi, categories], i) => labelled('names', i, { name }, { type, multi, categories: listed(categories) }))];
}

/** Categories as the tests write them: 「mobility,energy」. */
const listed = (categories: string | undefined): readonly string[] | null => categories?.split(',').filter((code) => code !== '') ?? null;

function labelled(style: string, row: number, texts: Readonly<Partial<Record<FieldCode, string>>>, labels: Readonly<Record<string, unknown>>): Labelled {
  const cells = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, [{ column: field, text }]]));
  const candidate: Candidate = { sheet: style, row, texts: cells };
  return { id: `${style}-${row}`, style, candidate, labels: { ...NO_LABELS, ...labels } };
}
