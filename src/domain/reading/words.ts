import type { RuleHit } from './row';
import { SLOT_COUNT } from './slots';

const NO_HITS: readonly RuleHit[] = [];
/** What a row without words has of each slot. */
const NOTHING = Array.from({ length: SLOT_COUNT }, () => NO_HITS);

/** While a row's words are sorted by slot: the first and the last of each slot, counted from 1, and how many it has; 0 where it has none. */
const firsts = new Int32Array(SLOT_COUNT);
const lasts = new Int32Array(SLOT_COUNT);
const counts = new Int32Array(SLOT_COUNT);
/** Behind each word the next one of its slot; and what the words of a slot are sorted by. */
let nexts = new Int32Array(256);
let orders = new Int32Array(256);

/** What rules find in a row, by the value that it speaks for, the heaviest first. */
export class Words {
  private readonly bySlot: (readonly RuleHit[])[] = NOTHING.slice();

  /**
   * Within the words of an earlier hit for the same value a hit adds nothing.
   * @param hits cell by cell, those of each by their end, then the longer first
   */
  constructor(hits: readonly RuleHit[]) {
    if (hits.length >= nexts.length) {
      nexts = new Int32Array(2 * hits.length);
      orders = new Int32Array(2 * hits.length);
    }
    counts.fill(0);
    for (let i = 0; i < hits.length; i++) if (!isWithinEarlier(hits, i)) chain(hits[i]!, i + 1);
    for (let slot = 0; slot < SLOT_COUNT; slot++) if (counts[slot] !== 0) this.bySlot[slot] = listOf(hits, slot);
  }

  of(slot: number): readonly RuleHit[] {
    return this.bySlot[slot]!;
  }
}

/** Whether another hit for the same value comes before that holds these words: it can only end where they end. */
function isWithinEarlier(hits: readonly RuleHit[], i: number): boolean {
  const { cell, end, rule: { slot } } = hits[i]!;
  for (let before = i - 1; before >= 0; before--) {
    const hit = hits[before]!;
    if (hit.end !== end || hit.cell !== cell) return false;
    if (hit.rule.slot === slot) return true;
  }
  return false;
}

/** Puts a hit into the chain of its slot: behind all that are heavier, or as heavy and not further on. */
function chain({ start, rule: { slot, weight } }: RuleHit, number: number): void {
  const order = start - weight * HEAVIER;
  orders[number] = order;
  nexts[number] = 0;
  if (counts[slot]!++ === 0) {
    firsts[slot] = lasts[slot] = number;
  } else if (orders[lasts[slot]!]! <= order) {
    nexts[lasts[slot]!] = number;
    lasts[slot] = number;
  } else if (orders[firsts[slot]!]! > order) {
    nexts[number] = firsts[slot]!;
    firsts[slot] = number;
  } else {
    let before = firsts[slot]!;
    while (orders[nexts[before]!]! <= order) before = nexts[before]!;
    nexts[number] = nexts[before]!;
    nexts[before] = number;
  }
}

/** More than any place in a cell. */
const HEAVIER = 1 << 24;

function listOf(hits: readonly RuleHit[], slot: number): readonly RuleHit[] {
  const list = new Array<RuleHit>(counts[slot]!);
  for (let i = 0, at = firsts[slot]!; i < list.length; i++, at = nexts[at]!) list[i] = hits[at - 1]!;
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
