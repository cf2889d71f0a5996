import { unitAt } from './scripts';
import { STRIDE, buildTrie, pairBit, type Trie } from './trie';

/**
 * Finds all occurrences of thousands of phrases in one pass over a text: at each place a small table of pairs tells whether a phrase
 * may begin there, and only then a trie is followed. Cost per character is nearly independent of the number of phrases, and nothing
 * is allocated for a hit.
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
  /** The same occurrences in order of their start, then the shorter first, then the phrase's index. */
  findByStart(text: string): Hits;
}

/** Compiles phrases to a matcher. A phrase given twice is reported twice; an empty phrase never occurs. */
export function compileMatcher(phrases: readonly string[]): Matcher {
  return new TrieMatcher(buildTrie(phrases));
}

/** Hits as they are found. */
export class HitBuffer implements Hits {
  count = 0;
  phrase = new Int32Array(256);
  start = new Int32Array(256);
  end = new Int32Array(256);

  add(phrase: number, start: number, end: number): void {
    const at = this.count;
    if (at === this.phrase.length) this.grow();
    this.phrase[at] = phrase;
    this.start[at] = start;
    this.end[at] = end;
    this.count = at + 1;
  }

  /** From the order of starts to that of ends, in place. Few hits overlap, so they hardly move. */
  sortByEnd(): this {
    const { count, phrase, start, end } = this;
    for (let h = 1; h < count; h++) {
      const ownEnd = end[h]!;
      if (end[h - 1]! <= ownEnd) continue;
      const ownPhrase = phrase[h]!;
      const ownStart = start[h]!;
      let at = h;
      for (; at > 0 && end[at - 1]! > ownEnd; at--) {
        phrase[at] = phrase[at - 1]!;
        start[at] = start[at - 1]!;
        end[at] = end[at - 1]!;
      }
      phrase[at] = ownPhrase;
      start[at] = ownStart;
      end[at] = ownEnd;
    }
    return this;
  }

  /** Doubles the room. */
  grow(): this {
    const double = (from: Int32Array): Int32Array<ArrayBuffer> => {
      const to = new Int32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.phrase = double(this.phrase);
    this.start = double(this.start);
    this.end = double(this.end);
    return this;
  }
}

/** What a search works on, shared by all matchers: a search is over before the next begins. */
export const work = {
  /** Classes of the units of the text at hand, and a 0 behind them. */
  classes: new Uint16Array(4096),
  /** Places where a phrase may begin. */
  places: new Int32Array(4096),
};

class TrieMatcher implements Matcher {
  private readonly hits = new HitBuffer();

  constructor(private readonly trie: Trie) {}

  findAll(text: string): Hits {
    this.search(text);
    this.hits.sortByEnd();
    return this.hits;
  }

  findByStart(text: string): Hits {
    this.search(text);
    return this.hits;
  }

  private search(text: string): void {
    const { hits, trie: { roots, steps, outputs } } = this;
    const found = findPlaces(this.trie, text);
    const { classes, places } = work;
    let { phrase: phrases, start: starts, end: ends } = hits;
    let count = 0;
    for (let p = 0; p < found; p++) {
      const start = places[p]!;
      let state = roots[classes[start]!]!;
      if (state === 0) continue;
      for (let end = start + 1; ; end++) {
        const at = STRIDE * state;
        const ending = steps[at + 3]!;
        if (ending !== 0) {
          const first = steps[at + 2]!;
          while (count + ending > phrases.length) ({ phrase: phrases, start: starts, end: ends } = hits.grow());
          for (let i = 0; i < ending; i++) {
            phrases[count] = outputs[first + i]!;
            starts[count] = start;
            ends[count++] = end;
          }
        }
        const next = steps[at]! + classes[end]!;
        if (steps[STRIDE * next + 1] !== state) break;
        state = next;
      }
    }
    hits.count = count;
  }
}

/** Collects in `work` the classes of a text and the places where a phrase may begin, and gives the number of these. Without a branch: whether one begins cannot be foreseen. */
export function findPlaces({ classOf, pairs, pairFactor, pairMask }: Trie, text: string): number {
  const length = text.length;
  reserve(length);
  const { classes, places } = work;
  let found = 0;
  let own = length === 0 ? 0 : classOf[unitAt(text, 0)]!;
  classes[0] = own;
  for (let i = 0; i < length; ) {
    places[found] = i++;
    const next = i < length ? classOf[unitAt(text, i)]! : 0;
    classes[i] = next;
    const bit = pairBit(own, next, pairFactor, pairMask);
    found += (pairs[bit >> 3]! >> (bit & 7)) & 1;
    own = next;
  }
  return found;
}

/** Collects in `work` the classes of a text alone: for phrases of which so many are single signs that one may begin nearly anywhere. Gives the number of places, which is all. */
export function classifyUnits({ classOf }: Trie, text: string): number {
  const length = text.length;
  reserve(length);
  const { classes } = work;
  for (let i = 0; i < length; i++) classes[i] = classOf[unitAt(text, i)]!;
  classes[length] = 0;
  return length;
}

function reserve(length: number): void {
  if (length < work.classes.length) return;
  work.classes = new Uint16Array(2 * length);
  work.places = new Int32Array(2 * length);
}
