import type { CallInfo, Fault, Faults } from './public';

interface Rule {
  readonly takes: (call: CallInfo) => boolean;
  readonly fault: Fault;
  left: number;
}

/** Faults that a test asked for: which call suffers what. */
export class FaultRules implements Faults {
  private rules: Rule[] = [];
  private calls = 0;

  onCall(nth: number, fault: Fault): void {
    const number = this.calls + nth;
    this.rules.push({ takes: (call) => call.number === number, fault, left: 1 });
  }

  when(match: string | ((call: CallInfo) => boolean), fault: Fault, times = Infinity): void {
    this.rules.push({ takes: typeof match === 'string' ? (call) => call.body.includes(match) : match, fault, left: times });
  }

  clear(): void {
    this.rules = [];
    this.calls = 0;
  }

  /** Counts a call and gives the faults it suffers, in the order they were asked for. */
  take(body: string, bytes: number): readonly Fault[] {
    const call: CallInfo = { number: ++this.calls, body, bytes };
    const hits = this.rules.filter((rule) => rule.left > 0 && rule.takes(call));
    for (const rule of hits) rule.left--;
    return hits.map((rule) => rule.fault);
  }
}
