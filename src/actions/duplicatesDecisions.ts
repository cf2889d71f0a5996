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

/** Not all decisions could be written, nor could those written first all be taken back. */
export class DecisionsLeft extends Error {
  /**
   * @param left what stands in the sheet all the same, and what takes it back.
   * @param cause what Excel refused.
   */
  constructor(readonly left: DuplicatesRecorded, cause: unknown) {
    super('Some decisions stand in the sheet.', { cause });
  }
}

/** Cells written at once: far below the limit of a request. */
const CELLS_AT_ONCE = 1000;

/**
 * Writes decisions into 判断 of 「重複候補」, all or none, wherever the rows were sorted to.
 * @throws what writing throws (editOurTable): the table or a row is gone, the sheet is locked or filtered; `DecisionsLeft` when, of many decisions, those
 * that were written before could not be taken back either.
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
    const left = await takeBackWhatCan({ written, back });
    throw left.written.length === 0 ? error : new DecisionsLeft(left, error);
  }
  return { written, back };
}

/** Takes decisions back: their cells hold again what stood there before. What a person typed over them in the sheet meanwhile stays. */
export async function takeBackDuplicates(recorded: DuplicatesRecorded): Promise<void> {
  for (let from = 0; from < recorded.back.length; from += CELLS_AT_ONCE) await takeBackPart(partOf(recorded, from, from + CELLS_AT_ONCE));
}

/** Takes back until Excel refuses that as well; gives what is left. */
async function takeBackWhatCan(recorded: DuplicatesRecorded): Promise<DuplicatesRecorded> {
  for (let from = 0; from < recorded.back.length; from += CELLS_AT_ONCE) {
    try {
      await takeBackPart(partOf(recorded, from, from + CELLS_AT_ONCE));
    } catch {
      return partOf(recorded, from);
    }
  }
  return { written: [], back: [] };
}

async function takeBackPart({ written, back }: DuplicatesRecorded): Promise<void> {
  const stood = (await editOurTable('duplicates', back)).reverse();
  await editOurTable('duplicates', stood.filter(({ value }, index) => !says(written[index]!.value, value)));
}

function partOf({ written, back }: DuplicatesRecorded, from: number, to?: number): DuplicatesRecorded {
  return { written: written.slice(from, to), back: back.slice(from, to) };
}

/** What 「重複候補」 says now, by the row's ID. */
export async function readDuplicateVerdicts(): Promise<ReadonlyMap<string, PairAnswer | null>> {
  const cells = await readOurCells(UNSTOPPABLE, 'duplicates', ['verdict']);
  return new Map([...cells].map(([id, { verdict }]) => [id, verdictOf(String(verdict ?? ''))]));
}

function says(written: CellEdit['value'], value: CellEdit['value']): boolean {
  return typeof written === 'object' && 'ja' in written ? value === written.ja || value === written.en : value === written;
}
