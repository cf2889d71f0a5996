/**
 * Finds all occurrences of thousands of phrases in one pass over a text: an Aho–Corasick automaton in a double array.
 * Cost per character is nearly independent of the number of phrases, and nothing is allocated for a hit.
 */

/** The hits of the latest search. Reused by the next search with the same matcher: read it before searching again. */
export interface Hits {
  /** How many hits there are; only that many entries of the arrays below count. */
  readonly count: number;
  /** Index of the phrase in the list that the matcher was compiled from. */
  readonly phrase: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

export interface Matcher {
  /**
   * All occurrences, overlapping ones too, in order of their end, then the longer first, then the phrase's index.
   * Text and phrases are compared unit by unit: normalise both before.
   */
  findAll(text: string): Hits;
}

/** Compiles phrases to a matcher. A phrase given twice is reported twice; an empty phrase never occurs. */
export function compileMatcher(phrases: readonly string[]): Matcher {
  return new Automaton(phrases);
}

const ROOT = 0;
const FREE = -1;

class HitBuffer implements Hits {
  count = 0;
  phrase = new Int32Array(256);
  start = new Int32Array(256);
  end = new Int32Array(256);

  /** Doubles the room; gives the new one. */
  grow(): number {
    const double = (from: Int32Array): Int32Array<ArrayBuffer> => {
      const to = new Int32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.phrase = double(this.phrase);
    this.start = double(this.start);
    this.end = double(this.end);
    return this.end.length;
  }
}

/** A trie while it is being built: children by character class. */
interface Node {
  readonly children: Map<number, Node>;
  readonly phrases: number[];
  state: number;
}

class Automaton implements Matcher {
  private readonly hits = new HitBuffer();
  private readonly lengths: Int32Array;
  /** Class of each UTF-16 unit; 0 for those that no phrase contains. */
  private readonly classOf: Uint16Array;
  /** Where each unit leads from the root. */
  private readonly start: Int32Array;
  /** From state s with class c the automaton goes to base + c, if that state's parent is s: base at 2s, parent at 2s + 1, side by side for the cache. */
  private readonly steps: Int32Array;
  private readonly fail: Int32Array;
  /** Outputs of state s: `outputs[outputStart[s]]` up to the first -1; 0 when it has none. */
  private readonly outputStart: Int32Array;
  private readonly outputs: Int32Array;

  constructor(phrases: readonly string[]) {
    this.lengths = Int32Array.from(phrases, (p) => p.length);
    const { classOf, count } = classesByFrequency(phrases);
    this.classOf = classOf;
    const root = buildTrie(phrases, classOf);
    const { order, base, parent } = placeStates(root, count);
    const size = base.length;
    this.steps = new Int32Array(2 * size);
    for (let s = 0; s < size; s++) {
      this.steps[2 * s] = base[s]!;
      this.steps[2 * s + 1] = parent[s]!;
    }
    this.start = new Int32Array(0x10000);
    for (let unit = 0; unit < 0x10000; unit++) this.start[unit] = this.step(ROOT, classOf[unit]!);
    this.fail = new Int32Array(size);
    this.outputStart = new Int32Array(size);
    this.outputs = this.linkStates(order);
  }

  findAll(text: string): Hits {
    const { classOf, start, steps, fail, outputStart, outputs, lengths, hits } = this;
    let count = 0;
    let capacity = hits.phrase.length;
    let state = ROOT;
    for (let i = 0, length = text.length; i < length; i++) {
      const unit = text.charCodeAt(i);
      if (state === ROOT) state = start[unit]!;
      else {
        const c = classOf[unit]!;
        let next = steps[2 * state]! + c;
        while (steps[2 * next + 1] !== state) {
          state = fail[state]!;
          if (state === ROOT) {
            next = start[unit]!;
            break;
          }
          next = steps[2 * state]! + c;
        }
        state = next;
      }
      const from = outputStart[state]!;
      if (from === 0) continue;
      for (let o = from, phrase = outputs[o]!; phrase >= 0; phrase = outputs[++o]!) {
        if (count === capacity) capacity = hits.grow();
        hits.phrase[count] = phrase;
        hits.start[count] = i + 1 - lengths[phrase]!;
        hits.end[count++] = i + 1;
      }
    }
    hits.count = count;
    return hits;
  }

  /** Failure links and the outputs of every state, those of its suffixes included. */
  private linkStates(order: readonly Node[]): Int32Array {
    const outputs: number[] = [FREE];
    const own = new Map<number, number[]>();
    for (const node of order) {
      for (const [c, child] of node.children) this.fail[child.state] = node.state === ROOT ? ROOT : this.step(this.fail[node.state]!, c);
      const all = [...node.phrases, ...(own.get(this.fail[node.state]!) ?? [])];
      if (all.length === 0) continue;
      own.set(node.state, all);
      this.outputStart[node.state] = outputs.length;
      outputs.push(...all, FREE);
    }
    return Int32Array.from(outputs);
  }

  private step(state: number, c: number): number {
    if (c === 0) return ROOT;
    for (let s = state; ; s = this.fail[s]!) {
      const next = this.steps[2 * s]! + c;
      if (this.steps[2 * next + 1] === s && next !== ROOT) return next;
      if (s === ROOT) return ROOT;
    }
  }
}

/** Gives each trie node its place in the double array: children of one node at their parent's base plus their class, none in another's place. */
function placeStates(root: Node, classes: number): { order: Node[]; base: Int32Array; parent: Int32Array } {
  const slots = new Slots();
  slots.take(ROOT, ROOT);
  const order: Node[] = [root];
  for (let i = 0; i < order.length; i++) {
    const node = order[i]!;
    if (node.children.size === 0) continue;
    const childClasses = Int32Array.from(node.children.keys()).sort();
    const base = slots.baseFor(childClasses);
    slots.base[node.state] = base;
    for (const c of childClasses) {
      const child = node.children.get(c)!;
      child.state = base + c;
      slots.take(child.state, node.state);
      order.push(child);
    }
  }
  // A state without children leads to its base 0 plus a class, where no state has it for a parent; there must be room to look.
  slots.reserve(order.reduce((most, node) => Math.max(most, slots.base[node.state]!), 0) + classes + 1);
  return { order, base: slots.base, parent: slots.parent };
}

/** The double array while states are being placed; finds free places without looking at taken ones twice. */
class Slots {
  base = new Int32Array(1024);
  parent = new Int32Array(1024).fill(FREE);
  /** From a taken place on to a later one; from a free place to itself. */
  private next = Int32Array.from({ length: 1025 }, (_, i) => i);

  take(place: number, parent: number): void {
    this.reserve(place + 1);
    this.parent[place] = parent;
    this.next[place] = place + 1;
  }

  /** The first base from which the places of all these classes (ascending) are free. */
  baseFor(childClasses: Int32Array): number {
    const first = childClasses[0]!;
    const last = childClasses[childClasses.length - 1]!;
    for (let place = this.freeFrom(first + 1); ; place = this.freeFrom(place + 1)) {
      const base = place - first;
      this.reserve(base + last + 1);
      let i = 1;
      while (i < childClasses.length && this.parent[base + childClasses[i]!] === FREE) i++;
      if (i === childClasses.length) return base;
    }
  }

  reserve(size: number): void {
    const length = this.base.length;
    if (size <= length) return;
    const capacity = Math.max(size, length * 2);
    const { base, parent, next } = this;
    this.base = new Int32Array(capacity);
    this.base.set(base);
    this.parent = new Int32Array(capacity).fill(FREE);
    this.parent.set(parent);
    this.next = Int32Array.from({ length: capacity + 1 }, (_, i) => (i < next.length ? next[i]! : i));
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

/** Numbers the units that occur in phrases from 1, the most frequent first, so that the double array packs well. */
function classesByFrequency(phrases: readonly string[]): { classOf: Uint16Array; count: number } {
  const frequency = new Map<number, number>();
  for (const phrase of phrases) for (let i = 0; i < phrase.length; i++) frequency.set(phrase.charCodeAt(i), (frequency.get(phrase.charCodeAt(i)) ?? 0) + 1);
  const units = [...frequency].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const classOf = new Uint16Array(0x10000);
  units.forEach(([unit], i) => (classOf[unit] = i + 1));
  return { classOf, count: units.length };
}

function buildTrie(phrases: readonly string[], classOf: Uint16Array): Node {
  const newNode = (): Node => ({ children: new Map(), phrases: [], state: ROOT });
  const root = newNode();
  phrases.forEach((phrase, index) => {
    if (phrase === '') return;
    let node = root;
    for (let i = 0; i < phrase.length; i++) {
      const c = classOf[phrase.charCodeAt(i)]!;
      let child = node.children.get(c);
      if (child === undefined) {
        child = newNode();
        node.children.set(c, child);
      }
      node = child;
    }
    node.phrases.push(index);
  });
  return root;
}
