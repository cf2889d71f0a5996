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

  add(phrase: number, start: number, end: number): void {
    if (this.count === this.phrase.length) this.grow();
    this.phrase[this.count] = phrase;
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.count++;
  }

  private grow(): void {
    const double = (from: Int32Array): Int32Array<ArrayBuffer> => {
      const to = new Int32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.phrase = double(this.phrase);
    this.start = double(this.start);
    this.end = double(this.end);
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
  /** From state s with class c the automaton goes to base[s] + c, if that state's parent is s. */
  private base: Int32Array;
  private parent: Int32Array;
  private fail: Int32Array;
  /** Outputs of state s: `outputs[outputStart[s]]` up to the first -1; 0 when it has none. */
  private outputStart: Int32Array;
  private readonly outputs: Int32Array;

  constructor(phrases: readonly string[]) {
    this.lengths = Int32Array.from(phrases, (p) => p.length);
    const { classOf, count } = classesByFrequency(phrases);
    this.classOf = classOf;
    const root = buildTrie(phrases, classOf);
    this.base = new Int32Array(1024);
    this.parent = new Int32Array(1024).fill(FREE);
    const order = this.placeStates(root, count);
    const size = this.base.length;
    this.fail = new Int32Array(size);
    this.outputStart = new Int32Array(size);
    this.outputs = this.linkStates(order);
  }

  findAll(text: string): Hits {
    const { classOf, base, parent, fail, outputStart, outputs, lengths, hits } = this;
    hits.count = 0;
    let state = ROOT;
    for (let i = 0, length = text.length; i < length; i++) {
      const c = classOf[text.charCodeAt(i)]!;
      if (c === 0) {
        state = ROOT;
        continue;
      }
      let next = base[state]! + c;
      while (parent[next] !== state) {
        if (state === ROOT) {
          next = ROOT;
          break;
        }
        state = fail[state]!;
        next = base[state]! + c;
      }
      state = next;
      const from = outputStart[state]!;
      if (from === 0) continue;
      for (let o = from, phrase = outputs[o]!; phrase >= 0; phrase = outputs[++o]!) hits.add(phrase, i + 1 - lengths[phrase]!, i + 1);
    }
    return hits;
  }

  /** Gives each trie node its place in the double array; returns the nodes breadth first. */
  private placeStates(root: Node, classes: number): Node[] {
    const order: Node[] = [root];
    root.state = ROOT;
    this.reserve(classes + 2);
    this.parent[ROOT] = ROOT;
    let firstFree = 1;
    for (let i = 0; i < order.length; i++) {
      const node = order[i]!;
      if (node.children.size === 0) continue;
      const classesHere = [...node.children.keys()].sort((a, b) => a - b);
      while (firstFree < this.parent.length && this.parent[firstFree] !== FREE) firstFree++;
      let base = Math.max(0, firstFree - classesHere[0]!);
      for (; ; base++) {
        this.reserve(base + classes + 2);
        if (classesHere.every((c) => base + c !== ROOT && this.parent[base + c] === FREE)) break;
      }
      this.base[node.state] = base;
      for (const c of classesHere) {
        const child = node.children.get(c)!;
        child.state = base + c;
        this.parent[child.state] = node.state;
        order.push(child);
      }
    }
    return order;
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
    for (let s = state; ; s = this.fail[s]!) {
      const next = this.base[s]! + c;
      if (this.parent[next] === s) return next;
      if (s === ROOT) return ROOT;
    }
  }

  private reserve(size: number): void {
    if (size <= this.base.length) return;
    const capacity = Math.max(size, this.base.length * 2);
    const base = new Int32Array(capacity);
    base.set(this.base);
    const parent = new Int32Array(capacity).fill(FREE);
    parent.set(this.parent);
    this.base = base;
    this.parent = parent;
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
