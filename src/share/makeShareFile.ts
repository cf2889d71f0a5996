import type { SheetsInput } from '../sheets/classifiedRows';
import { sharedPlans } from '../sheets/outsideInput';
import type { Sharing } from '../sheets/sharing';
import { makeFile } from './makeFile';

/** A workbook for people outside, as a file. */
export interface ShareFile {
  readonly bytes: Uint8Array;
  /** Names of its sheets, in the order of their tabs. */
  readonly sheets: readonly string[];
}

/** Makes the workbook for people outside from what the user's own sheets are built from. Takes a while for many rows: for a thread that nobody waits at. */
export async function makeShareFile(input: SheetsInput, sharing: Sharing): Promise<ShareFile> {
  const plans = sharedPlans(input, sharing);
  return { bytes: await makeFile(plans, sharing), sheets: plans.map(({ name }) => name) };
}
