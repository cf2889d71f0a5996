import { WorkbookProblem } from './errors';

/** How a caller follows and stops work in Excel. */
export interface Watch {
  readonly signal: AbortSignal;
  /** True when Excel has not answered for `SLOW_MS`, false when it has. */
  readonly onWaiting?: ((waiting: boolean) => void) | undefined;
}

/** After this long without an answer people are told; nothing is sent twice, because the first may still be carried out. */
export const SLOW_MS = 20_000;

/** A conversation with Excel: the workbook, and a sync that heeds cancel and tells when Excel is slow. */
export interface Session {
  readonly workbook: Excel.Workbook;
  /** @throws the signal's reason when cancelled, otherwise Excel's error. */
  sync(): Promise<void>;
}

/**
 * Excel.run that can be left: cancel normally takes effect between two requests, but while Excel does not answer at all, cancel
 * leaves at once with `noAnswer`, since a request that never settles (office-js #4273) would hold the caller for ever.
 */
export async function runInExcel<T>(watch: Watch, batch: (context: Session) => Promise<T>): Promise<T> {
  let waiting = false;
  let leave: (reason: unknown) => void = () => undefined;
  const left = new Promise<never>((_, reject) => {
    leave = reject;
  });
  const onAbort = (): void => {
    if (waiting) leave(new WorkbookProblem('noAnswer'));
  };
  watch.signal.addEventListener('abort', onAbort);
  const run = Excel.run(async (context) => batch({ workbook: context.workbook, sync: async () => {
    watch.signal.throwIfAborted();
    const timer = setTimeout(() => {
      waiting = true;
      watch.onWaiting?.(true);
      if (watch.signal.aborted) onAbort();
    }, SLOW_MS);
    try {
      await context.sync();
    } finally {
      clearTimeout(timer);
      if (waiting) watch.onWaiting?.(false);
      waiting = false;
    }
    watch.signal.throwIfAborted();
  } }));
  try {
    return await Promise.race([run, left]);
  } finally {
    watch.signal.removeEventListener('abort', onAbort);
  }
}

/** A watch that cannot be cancelled: for tidying up after a cancel. */
export const UNSTOPPABLE: Watch = { signal: new AbortController().signal };

/** True when this Excel offers a requirement set; the floor itself (ExcelApi 1.9) need not be asked for. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
