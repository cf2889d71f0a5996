import { HitBuffer, classifyUnits, findPlaces, work } from './matcher';
import { STRIDE, buildTrie, narrow, type Numbers, type Trie } from './trie';

/** Several lists of phrases, searched for in one pass over a text. */
export interface JointMatcher {
  /** The hits of each list, by their start, then the shorter first. Reused by the next search. */
  find(text: string): readonly HitBuffer[];
}

/**
 * Compiles lists of phrases to a matcher of all; a phrase may stand in several lists.
 * @param dense one more list, in which no phrase stands twice and whose hits are many times those of the others: phrases then begin nearly anywhere
 */
export function compileJointMatcher(lists: readonly (readonly string[])[], dense: readonly string[] = []): JointMatcher {
  const all = [...lists, dense];
  if (all.some((list) => list.length > INDEX_MASK)) throw new Error('too many phrases');
  const trie = buildTrie(all.flat());
  // Each phrase of the trie as the list that it is of and its index there.
  const ofPhrase = Int32Array.from(all.flatMap((list, l) => list.map((_, i) => (l << LIST_SHIFT) | i)));
  return new JointTrieMatcher(trie, withEndings(trie, ofPhrase, lists.length), all.map(() => new HitBuffer()), dense.length === 0);
}

const LIST_SHIFT = 24;
const INDEX_MASK = (1 << LIST_SHIFT) - 1;

/** The trie's states with the phrases that end in each. */
interface States {
  /**
   * Of state s from STRIDE * s on: its base, its parent, the phrase of the dense list that ends in it, counted from 1, and where in `others` the phrases of
   * the other lists are listed; 0 where none ends. Side by side, as a search that has one of them in the cache then has all.
   */
  readonly steps: Numbers;
  /** How many phrases there are, and these; one such list after the other, from 1 on. */
  readonly others: Int32Array;
}

function withEndings({ steps, outputs }: Trie, ofPhrase: Int32Array, dense: number): States {
  const own = Int32Array.from(steps);
  const others: number[] = [0];
  for (let at = 0; at < steps.length; at += STRIDE) {
    const phrases = Array.from({ length: steps[at + 3]! }, (_, o) => ofPhrase[outputs[steps[at + 2]! + o]!]!);
    const listed = phrases.filter((phrase) => phrase >> LIST_SHIFT !== dense);
    own[at + 2] = 0;
    for (const phrase of phrases) if (phrase >> LIST_SHIFT === dense) own[at + 2] = (phrase & INDEX_MASK) + 1;
    own[at + 3] = listed.length === 0 ? 0 : others.length;
    if (listed.length > 0) others.push(listed.length, ...listed);
  }
  return { steps: narrow(own), others: Int32Array.from(others) };
}

class JointTrieMatcher implements JointMatcher {
  private readonly dense: HitBuffer;

  constructor(private readonly trie: Trie, private readonly states: States, private readonly hits: readonly HitBuffer[], private readonly isSparse: boolean) {
    this.dense = hits[hits.length - 1]!;
  }

  find(text: string): readonly HitBuffer[] {
    const { hits, dense, trie: { roots }, states: { steps, others }, isSparse } = this;
    for (let l = 0; l < hits.length; l++) hits[l]!.count = 0;
    const found = isSparse ? findPlaces(this.trie, text) : classifyUnits(this.trie, text);
    const { classes, places } = work;
    let { phrase: densePhrases, start: denseStarts, end: denseEnds } = dense;
    let count = 0;
    for (let p = 0; p < found; p++) {
      const start = isSparse ? places[p]! : p;
      let state = roots[classes[start]!]!;
      if (state === 0) continue;
      for (let end = start + 1; ; end++) {
        const at = STRIDE * state;
        // Written in any case, and counted where there is one: which of the two it will be nothing foretells.
        const own = steps[at + 2]!;
        if (count === densePhrases.length) ({ phrase: densePhrases, start: denseStarts, end: denseEnds } = dense.grow());
        densePhrases[count] = own - 1;
        denseStarts[count] = start;
        denseEnds[count] = end;
        count += -own >>> 31;
        const listed = steps[at + 3]!;
        if (listed !== 0) for (let o = listed + 1, to = o + others[listed]!; o < to; o++) hits[others[o]! >> LIST_SHIFT]!.add(others[o]! & INDEX_MASK, start, end);
        const next = steps[at]! + classes[end]!;
        if (steps[STRIDE * next + 1] !== state) break;
        state = next;
      }
    }
    dense.count = count;
    return hits;
  }
}
