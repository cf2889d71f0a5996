/**
 * A trie of phrases in a double array: all states side by side in typed arrays, so that following a phrase costs two reads a unit.
 * State s goes with class c to `base + c` when that state's parent is s. The root is state 0 with base 0: a phrase's first class is its state.
 */
export interface Trie {
  /** Class of each UTF-16 unit; 0 for those that no phrase contains. */
  readonly classOf: Uint16Array;
  /** The state that each class leads to from the root; 0 where no phrase begins with it. */
  readonly roots: Int32Array;
  /** Of state s from STRIDE * s on: its base, its parent, its first output and how many it has, side by side for the cache. */
  readonly steps: Numbers;
  /** Phrases that end in a state: as many from its first output on as it has. */
  readonly outputs: Numbers;
  /** One bit for each pair of classes that may begin a phrase, at `pairBit`: most places in a text begin none, and these few bytes tell so at once. */
  readonly pairs: Uint8Array;
  readonly pairFactor: number;
  readonly pairMask: number;
}

/** Narrow where the numbers fit, as they nearly always do: the less memory a search goes through, the more of it is at hand. */
export type Numbers = Uint16Array | Int32Array;

/** Numbers that a state has in `steps`; a power of two, so that none lies across two lines of the cache. */
export const STRIDE = 4;

const ROOT = 0;
const FREE = -1;

/** Builds the trie; an empty phrase is left out, one given twice ends twice in its state. */
export function buildTrie(phrases: readonly string[]): Trie {
  const { classOf, count } = classesByFrequency(phrases);
  const sorted = phrases.map((_, i) => i).filter((i) => phrases[i] !== '').sort((a, b) => (phrases[a]! < phrases[b]! ? -1 : phrases[a]! > phrases[b]! ? 1 : a - b));
  const slots = new Slots(count);
  const outputs: number[] = [];
  const outputsOf: (readonly [state: number, first: number, count: number])[] = [];
  /** States still to be given children, each with its stretch of the sorted phrases and their common length, flat. */
  const open: number[] = [ROOT, 0, sorted.length, 0];
  const childFrom: number[] = [];
  const childClasses: number[] = [];
  for (let o = 0; o < open.length; o += 4) {
    const state = open[o]!;
    const to = open[o + 2]!;
    const depth = open[o + 3]!;
    let from = open[o + 1]!;
    if (from < to && phrases[sorted[from]!]!.length === depth) {
      const first = outputs.length;
      while (from < to && phrases[sorted[from]!]!.length === depth) outputs.push(sorted[from++]!);
      outputsOf.push([state, first, outputs.length - first]);
    }
    if (from === to) continue;
    childFrom.length = childClasses.length = 0;
    for (let previous = -1; from < to; from++) {
      const unit = phrases[sorted[from]!]!.charCodeAt(depth);
      if (unit === previous) continue;
      previous = unit;
      childFrom.push(from);
      childClasses.push(classOf[unit]!);
    }
    const base = state === ROOT ? 0 : slots.baseFor(childClasses);
    slots.base[state] = base;
    for (let i = 0; i < childClasses.length; i++) {
      slots.take(base + childClasses[i]!, state);
      open.push(base + childClasses[i]!, childFrom[i]!, childFrom[i + 1] ?? to, depth + 1);
    }
  }
  const steps = slots.packed();
  for (const [state, first, count] of outputsOf) {
    steps[STRIDE * state + 2] = first;
    steps[STRIDE * state + 3] = count;
  }
  return { classOf, roots: slots.roots(), steps: narrow(steps), outputs: narrow(Int32Array.from(outputs)), ...pairsOf(phrases, classOf, count) };
}

/** The same numbers in half the room, where they fit. */
export function narrow(numbers: Int32Array): Numbers {
  return numbers.every((number) => number >= 0 && number <= 0xffff) ? Uint16Array.from(numbers) : numbers;
}

/** Numbers the units that occur in phrases from 1, the most frequent first, so that the double array packs well. */
function classesByFrequency(phrases: readonly string[]): { classOf: Uint16Array; count: number } {
  const frequency = new Uint32Array(0x10000);
  for (const phrase of phrases) for (let i = 0; i < phrase.length; i++) frequency[phrase.charCodeAt(i)]!++;
  const units: number[] = [];
  for (let unit = 0; unit < 0x10000; unit++) if (frequency[unit]! > 0) units.push(unit);
  units.sort((a, b) => frequency[b]! - frequency[a]! || a - b);
  const classOf = new Uint16Array(0x10000);
  units.forEach((unit, i) => (classOf[unit] = i + 1));
  return { classOf, count: units.length };
}

/** Bits for each pair that it has room for: fewer than one in ten places of a text is then taken for a beginning by mistake. */
const ROOM = 16;

function pairsOf(phrases: readonly string[], classOf: Uint16Array, count: number): Pick<Trie, 'pairs' | 'pairFactor' | 'pairMask'> {
  let bits = 1024;
  while (bits < phrases.length * ROOM) bits *= 2;
  const pairs = new Uint8Array(bits / 8);
  const pairFactor = count + 1;
  const pairMask = bits - 1;
  const mark = (first: number, second: number): void => {
    const bit = pairBit(first, second, pairFactor, pairMask);
    pairs[bit >> 3]! |= 1 << (bit & 7);
  };
  for (const phrase of phrases) {
    const first = classOf[phrase.charCodeAt(0)]!;
    if (phrase.length > 1) mark(first, classOf[phrase.charCodeAt(1)]!);
    // A single sign may stand before anything.
    else if (phrase.length === 1) for (let second = 0; second <= count; second++) mark(first, second);
  }
  return { pairs, pairFactor, pairMask };
}

export const pairBit = (first: number, second: number, factor: number, mask: number): number => (Math.imul(first, factor) + second) & mask;

/** The double array while states are being placed; finds free places without looking at taken ones twice. */
class Slots {
  base = new Int32Array(1024);
  private parent = new Int32Array(1024).fill(FREE);
  /** From a taken place on to a later one; from a free place to itself. */
  private next = Int32Array.from({ length: 1025 }, (_, i) => i);
  private highest = 0;

  constructor(private readonly classes: number) {
    this.take(ROOT, ROOT);
  }

  take(place: number, parent: number): void {
    this.reserve(place + 1);
    this.parent[place] = parent;
    this.next[place] = place + 1;
  }

  /** The first base from which the places of all these classes are free. */
  baseFor(classes: readonly number[]): number {
    let first = classes[0]!;
    let last = first;
    for (const c of classes) {
      if (c < first) first = c;
      if (c > last) last = c;
    }
    for (let place = this.freeFrom(first + 1); ; place = this.freeFrom(place + 1)) {
      const base = place - first;
      this.reserve(base + last + 1);
      let i = 0;
      while (i < classes.length && this.parent[base + classes[i]!] === FREE) i++;
      if (i < classes.length) continue;
      if (base > this.highest) this.highest = base;
      return base;
    }
  }

  /** Bases and parents. A state without children leads to its base 0 plus a class, where no state has it for a parent; there is room to look. */
  packed(): Int32Array {
    const size = this.highest + this.classes + 1;
    this.reserve(size);
    const steps = new Int32Array(STRIDE * size);
    for (let s = 0; s < size; s++) {
      steps[STRIDE * s] = this.base[s]!;
      // A free place is its own parent: no state is.
      steps[STRIDE * s + 1] = this.parent[s] === FREE ? s : this.parent[s]!;
    }
    return steps;
  }

  roots(): Int32Array {
    return Int32Array.from({ length: this.classes + 1 }, (_, c) => (c > 0 && this.parent[c] === ROOT ? c : 0));
  }

  private reserve(size: number): void {
    const length = this.base.length;
    if (size <= length) return;
    const capacity = Math.max(size, length * 2);
    const { base, parent, next } = this;
    this.base = new Int32Array(capacity);
    this.base.set(base);
    this.parent = new Int32Array(capacity).fill(FREE);
    this.parent.set(parent);
    this.next = new Int32Array(capacity + 1);
    this.next.set(next);
    for (let i = next.length; i <= capacity; i++) this.next[i] = i;
  }

  /** The first free place from `place` on; shortens the way for the next to ask. */
  private freeFrom(place: number): number {
    this.reserve(place + 1);
    let free = place;
    while (this.next[free] !== free) free = this.next[free]!;
    for (let p = place; p !== free; ) {
      const following = this.next[p]!;
      this.next[p] = free;
      p = following;
    }
    this.reserve(free + 1);
    return free;
  }
}
