import { HitBuffer, findPlaces, work } from './matcher';
import { STRIDE, buildTrie, type Trie } from './trie';

/** Several lists of phrases, searched for in one pass over a text. */
export interface JointMatcher {
  /** The hits of each list, by their start, then the shorter first. Reused by the next search. */
  find(text: string): readonly HitBuffer[];
}

/** Compiles lists of phrases to a matcher of all; a phrase may stand in several lists. */
export function compileJointMatcher(lists: readonly (readonly string[])[]): JointMatcher {
  const trie = buildTrie(lists.flat());
  // Each phrase of the trie as the list that it is of and its index there.
  const ofPhrase = Int32Array.from(lists.flatMap((list, l) => list.map((_, i) => (l << LIST_SHIFT) | i)));
  if (lists.some((list) => list.length > INDEX_MASK)) throw new Error('too many phrases');
  return new JointTrieMatcher(trie, Int32Array.from(trie.outputs, (phrase) => ofPhrase[phrase]!), lists.map(() => new HitBuffer()));
}

const LIST_SHIFT = 24;
const INDEX_MASK = (1 << LIST_SHIFT) - 1;

class JointTrieMatcher implements JointMatcher {
  /** @param outputs phrases by the trie's outputs, each as its list and its index there */
  constructor(private readonly trie: Trie, private readonly outputs: Int32Array, private readonly hits: readonly HitBuffer[]) {}

  find(text: string): readonly HitBuffer[] {
    const { hits, outputs, trie: { roots, steps } } = this;
    for (let l = 0; l < hits.length; l++) hits[l]!.count = 0;
    const found = findPlaces(this.trie, text);
    const { classes, places } = work;
    for (let p = 0; p < found; p++) {
      const start = places[p]!;
      let state = roots[classes[start]!]!;
      if (state === 0) continue;
      for (let end = start + 1; ; end++) {
        const at = STRIDE * state;
        const ending = steps[at + 3]!;
        if (ending !== 0) {
          for (let o = steps[at + 2]!, to = o + ending; o < to; o++) hits[outputs[o]! >> LIST_SHIFT]!.add(outputs[o]! & INDEX_MASK, start, end);
        }
        const next = steps[at]! + classes[end]!;
        if (steps[STRIDE * next + 1] !== state) break;
        state = next;
      }
    }
    return hits;
  }
}
