import { kindOf, type ProblemKind } from '../excel/errors';
import { openNewWorkbook, takesNewWorkbook } from '../excel/newWorkbook';
import type { Language } from '../domain/vocabulary';
import type { SheetsInput } from '../sheets/classifiedRows';
import type { Sharing } from '../sheets/sharing';
import { joinWorkbook } from './joinWorkbook';
import { outdatedOf, type Outdated } from './reopenResult';
import type { RunContext } from './run';

/** Makes the file (share/makeShareFile.ts), off the caller's thread where there is one. Rejects with the signal's reason when aborted. */
export type MakeShareFile = (input: SheetsInput, sharing: Sharing, signal: AbortSignal) => Promise<Pick<SharedCopy, 'bytes' | 'sheets'>>;

/** A workbook for people outside. */
export interface SharedCopy {
  readonly bytes: Uint8Array;
  readonly sheets: readonly string[];
  readonly organisations: number;
  /** What lists and rules give now that the user's own sheets do not show yet; the copy shows it. */
  readonly differs: Outdated | null;
}

/**
 * Makes a workbook for people outside from the result as it stands: built anew from what may be seen, never by taking things out of the user's file. Writes nothing into the workbook.
 * @param language of the copy.
 * @throws what `joinWorkbook` throws; what `makeFile` throws.
 */
export async function makeShareCopy(run: RunContext, sharing: Sharing, language: Language, makeFile: MakeShareFile): Promise<SharedCopy> {
  const { input } = await joinWorkbook({ ...run, language });
  const total = input.rows.length;
  run.onProgress({ phase: 'writing', done: 0, total });
  const file = await makeFile(input, sharing, run.signal);
  run.signal.throwIfAborted();
  run.onProgress({ phase: 'writing', done: total, total });
  return { ...file, organisations: total, differs: outdatedOf(input.changes) };
}

/** Opens the copy as a new workbook. Gives null when Excel did, otherwise why not: the file can be saved instead. */
export async function openShareCopy({ bytes }: Pick<SharedCopy, 'bytes'>): Promise<ProblemKind | null> {
  if (!takesNewWorkbook(bytes.length)) return 'tooLarge';
  try {
    await openNewWorkbook(bytes);
    return null;
  } catch (error) {
    return kindOf(error);
  }
}
