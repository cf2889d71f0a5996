import { recordDecisions, takeBack, type Recorded, type RowDecision } from '../../actions/recordDecisions';

type Work = { readonly kind: 'write'; readonly number: number; readonly decision: RowDecision } | { readonly kind: 'back'; readonly number: number; readonly id: string };

/** Told when something could not be written. */
export interface WriterFailures {
  notWritten(number: number, error: unknown): void;
  notUndone(number: number, error: unknown): void;
}

/**
 * Writes decisions to the workbook one after the other, so that no key waits for Excel: what comes while Excel is busy goes together in the next
 * request. Steps are told apart by their number.
 */
export class ReviewWriter {
  private waiting: Work[] = [];
  private running: Promise<void> | null = null;
  private readonly recorded = new Map<number, Recorded>();
  private touched: string[] = [];
  private lastError: { readonly error: unknown } | null = null;

  constructor(private readonly failures: WriterFailures) {}

  write(number: number, decision: RowDecision): void {
    this.add({ kind: 'write', number, decision }, decision.id);
  }

  /** Takes a step back; one that was not sent to Excel yet is simply not written. */
  undo(number: number, id: string): void {
    const unsent = this.waiting.find((work) => work.kind === 'write' && work.number === number);
    if (unsent !== undefined) this.waiting = this.waiting.filter((work) => work !== unsent);
    else this.add({ kind: 'back', number, id }, id);
  }

  /** Waits until all is written. @throws the error of what could not be. */
  async flush(): Promise<void> {
    this.lastError = null;
    await this.running;
    const failed = this.lastError as { readonly error: unknown } | null;
    if (failed !== null) throw failed.error;
  }

  /** Waits until all is written or has failed. */
  async settled(): Promise<void> {
    await this.running;
  }

  /** A mark for `touchedSince`. */
  mark(): number {
    return this.touched.length;
  }

  /** The rows that were decided after a mark: what was read of them meanwhile is out of date. */
  touchedSince(mark: number): ReadonlySet<string> {
    return new Set(this.touched.slice(mark));
  }

  private add(work: Work, id: string): void {
    this.waiting.push(work);
    this.touched.push(id);
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
  }

  private async run(): Promise<void> {
    // Keys that follow each other at once go together from the start.
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const backs = this.waiting.findIndex((work) => work.kind === 'back');
      const writes = this.waiting.splice(0, backs < 0 ? this.waiting.length : backs);
      if (writes.length > 0) await this.writeAll(writes.filter((work) => work.kind === 'write'));
      else await this.takeBack(this.waiting.shift()!.number);
    }
  }

  private async writeAll(works: readonly Extract<Work, { kind: 'write' }>[]): Promise<void> {
    const outcomes = await recordDecisions(works.map((work) => work.decision));
    outcomes.forEach((outcome, index) => {
      const { number } = works[index]!;
      if ('recorded' in outcome) this.recorded.set(number, outcome.recorded);
      else this.failed(outcome.error, () => this.failures.notWritten(number, outcome.error));
    });
  }

  private async takeBack(number: number): Promise<void> {
    const recorded = this.recorded.get(number);
    // Nothing was written of it, so there is nothing to take back.
    if (recorded === undefined) return;
    try {
      await takeBack(recorded);
      this.recorded.delete(number);
    } catch (error) {
      this.failed(error, () => this.failures.notUndone(number, error));
    }
  }

  private failed(error: unknown, tell: () => void): void {
    this.lastError = { error };
    tell();
  }
}
