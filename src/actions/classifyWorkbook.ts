import type { RunContext } from './run';
import type { ClassifyResult } from './results';
import type { ListChoice } from '../sheets/lists';

export interface ClassifyOptions {
  /** Choices for this run; absent: those remembered in the workbook. */
  readonly choices?: readonly ListChoice[];
}

/**
 * The main job: reads the lists, decides on every candidate, and makes or renews the three sheets in one go.
 * Cancelled or failed, the workbook is left as it was, an earlier result included.
 * @throws the signal's reason when cancelled; NoCandidates when no list is chosen or found; otherwise what Excel threw:
 * word all of them with `explain` of problems.ts.
 */
export function classifyWorkbook(_run: RunContext, _options: ClassifyOptions = {}): Promise<ClassifyResult> {
  return Promise.reject(new Error('classifyWorkbook is being written'));
}
