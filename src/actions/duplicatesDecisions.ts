import type { PairAnswer } from '../domain/duplicates/answers';
import { editOurTable, type CellEdit } from '../excel/editOurTable';
import { readOurCells } from '../excel/readOurCells';
import { UNSTOPPABLE } from '../excel/session';
import { verdictOf } from '../sheets/duplicateAnswers';
import { VERDICTS } from '../sheets/duplicatesWords';

/** What a person decided about a row of 「重複候補」; null leaves it open. */
export interface DuplicateDecision {
  /** What stands in the row's ID column: `duplicateRowId`. */
  readonly rowId: string;
  readonly answer: PairAnswer | null;
}

/** What was written, and what takes it back. */
export interface DuplicatesRecorded {
  readonly written: readonly CellEdit[];
  readonly back: readonly CellEdit[];
}

/** Cells written at once: far below the limit of a request. */
const CELLS_AT_ONCE = 1000;

/**
 * Writes decisions into 判断 of 「重複候補」, all or none, wherever the rows were sorted to.
 * @throws what writing throws (editOurTable): the table or a row is gone, the sheet is locked or filtered.
 */
export async function decideDuplicates(decisions: readonly DuplicateDecision[]): Promise<DuplicatesRecorded> {
  const edits = decisions.map(({ rowId, answer }): CellEdit => ({ id: rowId, heading: 'verdict', value: answer === null ? '' : VERDICTS[answer] }));
  const written: CellEdit[] = [];
  const back: CellEdit[] = [];
  try {
    for (let from = 0; from < edits.length; from += CELLS_AT_ONCE) {
      const part = edits.slice(from, from + CELLS_AT_ONCE);
      back.push(...(await editOurTable('duplicates', part)).reverse());
      written.push(...part);
    }
  } catch (error) {
    // What Excel refused is what people are told. A cell that cannot be taken back either shows its word in the sheet, and counts when the duplicates are opened again.
    await takeBackDuplicates({ written, back }).catch(() => undefined);
    throw error;
  }
  return { written, back };
}

/** Takes decisions back: their cells hold again what stood there before. What a person typed over them in the sheet meanwhile stays. */
export async function takeBackDuplicates({ written, back }: DuplicatesRecorded): Promise<void> {
  for (let from = 0; from < back.length; from += CELLS_AT_ONCE) {
    const stood = (await editOurTable('duplicates', back.slice(from, from + CELLS_AT_ONCE))).reverse();
    await editOurTable('duplicates', stood.filter(({ value }, index) => !says(written[from + index]!.value, value)));
  }
}

/** What 「重複候補」 says now, by the row's ID. */
export async function readDuplicateVerdicts(): Promise<ReadonlyMap<string, PairAnswer | null>> {
  const cells = await readOurCells(UNSTOPPABLE, 'duplicates', ['verdict']);
  return new Map([...cells].map(([id, { verdict }]) => [id, verdictOf(String(verdict ?? ''))]));
}

function says(written: CellEdit['value'], value: CellEdit['value']): boolean {
  return typeof written === 'object' && 'ja' in written ? value === written.ja || value === written.en : value === written;
}
