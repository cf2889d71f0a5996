import { hideOurSheet, showOurSheet } from '../excel/showOurSheet';

/**
 * Makes 「共創台帳」 visible and goes to it, so that people see what is kept of their decisions, of organisations that left the lists too.
 * @throws a problem `notFound` before the first run.
 */
export function showLedger(): Promise<void> {
  return showOurSheet('ledger');
}

/** Hides it again; the next run does so as well. */
export function hideLedger(): Promise<void> {
  return hideOurSheet('ledger');
}
