import type { RuleHit } from './row';
import { SLOT_COUNT } from './slots';

const NO_HITS: readonly RuleHit[] = [];

/** While a row's words are sorted by slot: the first of each slot, counted from 1, and behind each word the next of its slot; 0 where there is none. */
const firsts = new Int32Array(SLOT_COUNT);
let nexts = new Int32Array(256);

/** What rules find in a row, by the value that it speaks for, the heaviest first. */
export class Words {
  private readonly bySlot: (readonly RuleHit[] | undefined)[];

  /** Within the words of an earlier hit for the same value a hit adds nothing. */
  constructor(hits: readonly RuleHit[]) {
    if (hits.length >= nexts.length) nexts = new Int32Array(2 * hits.length);
    firsts.fill(0);
    for (let i = 0; i < hits.length; i++) chain(hits, i);
    this.bySlot = new Array<readonly RuleHit[] | undefined>(SLOT_COUNT);
    for (let slot = 0; slot < SLOT_COUNT; slot++) this.bySlot[slot] = firsts[slot] === 0 ? NO_HITS : listOf(hits, firsts[slot]!);
  }

  of(slot: number): readonly RuleHit[] {
    return this.bySlot[slot] ?? NO_HITS;
  }
}

/** Puts a hit into the chain of its slot: behind all that are heavier, or as heavy and not further on; not at all within the words of another. */
function chain(hits: readonly RuleHit[], i: number): void {
  const { slot, cell, start, end, rule: { weight } } = hits[i]!;
  let behind = 0;
  for (let at = firsts[slot]!; at !== 0; at = nexts[at]!) {
    const known = hits[at - 1]!;
    if (known.cell === cell && known.start <= start && known.end >= end) return;
    if (known.rule.weight > weight || (known.rule.weight === weight && known.start <= start)) behind = at;
  }
  if (behind === 0) {
    nexts[i + 1] = firsts[slot]!;
    firsts[slot] = i + 1;
  } else {
    nexts[i + 1] = nexts[behind]!;
    nexts[behind] = i + 1;
  }
}

function listOf(hits: readonly RuleHit[], first: number): readonly RuleHit[] {
  let count = 0;
  for (let at = first; at !== 0; at = nexts[at]!) count++;
  const list = new Array<RuleHit>(count);
  for (let at = first, i = 0; at !== 0; at = nexts[at]!) list[i++] = hits[at - 1]!;
  return list;
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
