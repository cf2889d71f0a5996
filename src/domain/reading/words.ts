import type { RuleHit } from './row';
import { SLOT_COUNT } from './slots';

const NO_HITS: readonly RuleHit[] = [];

/** What rules find in a row, by the value that it speaks for, the heaviest first. */
export class Words {
  private readonly bySlot: (RuleHit[] | null)[] = new Array<RuleHit[] | null>(SLOT_COUNT).fill(null);

  /** Within the words of an earlier hit for the same value a hit adds nothing. */
  constructor(hits: readonly RuleHit[]) {
    for (const hit of hits) {
      const known = this.bySlot[hit.slot]!;
      if (known === null) this.bySlot[hit.slot] = [hit];
      else if (!isRepeated(known, hit)) insert(known, hit);
    }
  }

  of(slot: number): readonly RuleHit[] {
    return this.bySlot[slot] ?? NO_HITS;
  }
}

function isRepeated(known: readonly RuleHit[], hit: RuleHit): boolean {
  for (const k of known) if (k.cell === hit.cell && k.start <= hit.start && k.end >= hit.end) return true;
  return false;
}

/** Behind all that are heavier, or as heavy and not further on. */
function insert(known: RuleHit[], hit: RuleHit): void {
  const { rule: { weight }, start } = hit;
  let at = known.length;
  known.push(hit);
  for (; at > 0; at--) {
    const before = known[at - 1]!;
    if (before.rule.weight > weight || (before.rule.weight === weight && before.start <= start)) break;
    known[at] = before;
  }
  known[at] = hit;
}

/** Sum of the weights of different words; the same word twice counts once. */
export function sumOfDifferentWords(hits: readonly RuleHit[]): number {
  let sum = 0;
  for (let i = 0; i < hits.length; i++) {
    const { word, rule } = hits[i]!;
    let first = 0;
    while (hits[first]!.word !== word) first++;
    if (first === i) sum += rule.weight;
  }
  return sum;
}

/** Sum of the weights of different rules, each by its heaviest words: several trades of one firm are still one sign that it is in business. */
export function sumOfDifferentRules(hits: readonly RuleHit[]): number {
  let sum = 0;
  for (let i = 0; i < hits.length; i++) {
    const { id, weight } = hits[i]!.rule;
    let first = 0;
    while (hits[first]!.rule.id !== id) first++;
    if (first === i) sum += weight;
  }
  return sum;
}
