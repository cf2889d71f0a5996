import { FIELDS, textOf, type Candidate, type FieldCode, type FieldText } from '../candidate';
import { codesOf } from '../vocabulary';
import { normalise } from '../text/normalise';
import type { PairAnswers } from './answers';
import { readCorporateNumber } from './corporateNumber';

/** An organisation and the rows that people said are it: indices into the lists, the first of them the one that it is called and placed by. */
export interface MergedCandidate {
  readonly candidate: Candidate;
  readonly rows: readonly number[];
}

/** Fields that say the same better or worse: one row's are taken. What the other fields say adds up. */
const ONE_OF: readonly (readonly FieldCode[])[] = [['address', 'prefecture', 'municipality'], ['legalForm'], ['contactPerson'], ['department'], ['phone'], ['email'], ['url']];

/**
 * The candidates with those merged that people said are one, in the order of their first rows. Nothing else is merged; of answers that contradict, being different
 * holds. Texts stay as they stand in their cells, so that evidence can point into them.
 */
export function mergeCandidates(candidates: readonly Candidate[], answers: PairAnswers): MergedCandidate[] {
  const clusters = new Map<number, number[]>();
  const of = new Map<number, number>();
  for (const { a, b, answer } of answers.all()) {
    if (answer !== 'same') continue;
    const [x, y] = [of.get(a) ?? a, of.get(b) ?? b];
    const [mine, yours] = [clusters.get(x) ?? [a], clusters.get(y) ?? [b]];
    if (x === y || mine.some((one) => yours.some((other) => answers.of(one, other) === 'different'))) continue;
    const first = Math.min(...mine, ...yours);
    clusters.delete(x);
    clusters.delete(y);
    clusters.set(first, [...mine, ...yours]);
    for (const row of clusters.get(first)!) of.set(row, first);
  }
  return candidates.flatMap((candidate, row): MergedCandidate[] => {
    const first = of.get(row) ?? row;
    if (first !== row) return [];
    const rows = (clusters.get(row) ?? [row]).sort((a, b) => a - b);
    return [{ candidate: rows.length === 1 ? candidate : merged(rows.map((one) => candidates[one]!)), rows }];
  });
}

function merged(rows: readonly Candidate[]): Candidate {
  const first = rows[0]!;
  const texts: { [F in FieldCode]?: readonly FieldText[] } = {};
  const take = (field: FieldCode, from: Candidate): void => {
    const cells = from.texts[field];
    if (cells !== undefined) texts[field] = cells;
  };
  take('name', first);
  const number = rows.find((row) => readCorporateNumber(normalise(textOf(row, 'corporateNumber')).text)?.isValid) ?? rows.find((row) => textOf(row, 'corporateNumber') !== '');
  if (number !== undefined) take('corporateNumber', number);
  for (const fields of ONE_OF) {
    const richest = [...rows].sort((a, b) => length(b, fields) - length(a, fields))[0]!;
    for (const field of fields) take(field, richest);
  }
  const rest = codesOf(FIELDS).filter((field) => field !== 'name' && field !== 'corporateNumber' && !ONE_OF.flat().includes(field));
  for (const field of rest) {
    const cells = distinct(rows.flatMap((row) => row.texts[field] ?? []));
    if (cells.length > 0) texts[field] = cells;
  }
  return { sheet: first.sheet, row: first.row, texts, alsoAt: rows.slice(1).flatMap((row) => [{ sheet: row.sheet, row: row.row }, ...(row.alsoAt ?? [])]) };
}

function length(row: Candidate, fields: readonly FieldCode[]): number {
  return fields.reduce((sum, field) => sum + textOf(row, field).length, 0);
}

/** Cells without those whose words stand in another one in full. */
function distinct(cells: readonly FieldText[]): FieldText[] {
  const plain = cells.map(({ text }) => normalise(text).text.replace(/\s+/g, ''));
  return cells.filter((_, index) => !plain.some((other, at) => at !== index && other.includes(plain[index]!) && (other !== plain[index] || at < index)));
}
