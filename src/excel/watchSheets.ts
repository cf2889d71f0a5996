import { findOwnedSheets } from './ourSheets';
import { UNSTOPPABLE } from './session';

/** Ends a watch. */
export type StopWatching = () => Promise<void>;

/**
 * Calls `onChange` when cells of a sheet that is not ours change, or a sheet is added or deleted, until stopped.
 * Meant for the time between two runs: which sheets are ours is looked up once, here.
 */
export async function watchSheets(onChange: () => void): Promise<StopWatching> {
  const ours = new Set((await findOwnedSheets(UNSTOPPABLE)).map(({ id }) => id));
  const hear = async ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    if (!ours.has(worksheetId)) onChange();
  };
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onChanged.add(hear), worksheets.onAdded.add(hear), worksheets.onDeleted.add(hear)];
    await context.sync();
    return () =>
      Excel.run(context, async (same) => {
        handlers.forEach((handler) => handler.remove());
        await same.sync();
      });
  });
}
