import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { FIELDS, type Candidate, type FieldCode, type FieldText } from '../../src/domain/candidate';
import { createClassifier } from '../../src/domain/classifier';
import { DEFAULT_RULES } from '../../src/domain/rules';

/** One classifier for all tests of a file; compiling is the slow part. */
export const classifier = createClassifier();

/** A candidate from plain texts by field. */
export function candidate(texts: { readonly [F in FieldCode]?: string }, row = 2): Candidate {
  const filled: { [F in FieldCode]?: readonly FieldText[] } = {};
  for (const [field, text] of Object.entries(texts) as [FieldCode, string][]) if (text !== '') filled[field] = [{ column: FIELDS[field].ja, text }];
  return { sheet: '候補', row, texts: filled };
}

/** The shared data beside the project, where there is any. */
export const SHARED = join(__dirname, '..', '..', '..', 'shared');
export const hasShared = existsSync(join(SHARED, 'labelled'));
/** `describe` where the shared data is there; otherwise the tests are skipped and say so by their name. */
export const withShared: typeof describe.skip = hasShared ? describe : describe.skip;
if (!hasShared) console.warn('The shared labelled lists (../shared) are not there: tests over them are skipped.');

export const labelledFiles = (): string[] => readdirSync(join(SHARED, 'labelled')).filter((file) => /^(?:written|real)-.*\.jsonl$/.test(file)).map((file) => join(SHARED, 'labelled', file));

/** Rows of a shared CSV file as candidates; `columns` says which heading means which field. */
export function candidatesOf(file: string, columns: { readonly [heading: string]: FieldCode }): Candidate[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(join(SHARED, 'realdata', file), 'utf8').replace(/^\ufeff+/, ''), { header: true, skipEmptyLines: true });
  return data.map((row, i) => {
    const texts: { [F in FieldCode]?: readonly FieldText[] } = {};
    for (const [column, field] of Object.entries(columns)) if (row[column]) texts[field] = [...(texts[field] ?? []), { column, text: row[column] }];
    return { sheet: file, row: i + 2, texts };
  });
}

/** A row and the categories that it should be given, by comma and sorted. */
export type CategoryCase = readonly [texts: { readonly [F in FieldCode]?: string }, categories: string];

/** Tables of rules are tested as they are written: by the rules alone, whatever learnt weights add. */
export function expectCategoriesByRules(cases: readonly CategoryCase[]): void {
  const rulesAlone = createClassifier(DEFAULT_RULES, null);
  for (const [texts, categories] of cases) {
    const got = [...rulesAlone.classify(candidate(texts)).categories].sort().join();
    expect({ ...texts, categories: got }).toEqual({ ...texts, categories });
  }
}
