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
  const trie = buildTrie(all.flat());
  /** Where the numbers of each list begin among those of all phrases. */
  const firsts = Int32Array.from(all, (_, l) => all.slice(0, l).reduce((sum, list) => sum + list.length, 0));
  return new JointTrieMatcher(trie, withEndings(trie, firsts[lists.length]!), firsts, all.map(() => new HitBuffer()), dense.length === 0);
}

/** The trie's states with the phrases that end in each. */
interface States {
  /**
   * Of state s from STRIDE * s on: its base, its parent, the phrase of the dense list that ends in it, counted from 1, and that of the other lists,
   * counted from 1 through all of these; 0 where none ends. Side by side, as a search that has one of them in the cache then has all.
   */
  readonly steps: Numbers;
  /** Where phrases of several lists end: how many there are, and these; one such list after the other. `steps` has their places, counted on behind the last phrase. */
  readonly several: Numbers;
}

/** @param count how many phrases the lists before the dense one have */
function withEndings({ steps, outputs }: Trie, count: number): States {
  const own = Int32Array.from(steps);
  const several: number[] = [];
  for (let at = 0; at < steps.length; at += STRIDE) {
    const phrases = Array.from({ length: steps[at + 3]! }, (_, o) => outputs[steps[at + 2]! + o]!);
    const others = phrases.filter((phrase) => phrase < count);
    own[at + 2] = 0;
    for (const phrase of phrases) if (phrase >= count) own[at + 2] = phrase - count + 1;
    own[at + 3] = others.length === 0 ? 0 : others.length === 1 ? others[0]! + 1 : count + 1 + several.length;
    if (others.length > 1) several.push(others.length, ...others);
  }
  return { steps: narrow(own), several: narrow(Int32Array.from(several)) };
}

class JointTrieMatcher implements JointMatcher {
  private readonly dense: HitBuffer;
  /** How many phrases there are before the dense list. */
  private readonly count: number;

  constructor(
    private readonly trie: Trie, private readonly states: States, private readonly firsts: Int32Array, private readonly hits: readonly HitBuffer[], private readonly isSparse: boolean,
  ) {
    this.dense = hits[hits.length - 1]!;
    this.count = firsts[hits.length - 1]!;
  }

  find(text: string): readonly HitBuffer[] {
    const { hits, dense, trie: { roots }, states: { steps }, isSparse } = this;
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
        if (listed !== 0) this.note(listed - 1, start, end);
        const next = steps[at]! + classes[end]!;
        if (steps[STRIDE * next + 1] !== state) break;
        state = next;
      }
    }
    dense.count = count;
    return hits;
  }

  /** Takes down a phrase that ends somewhere, or, by their place behind the last phrase, several. */
  private note(phrase: number, start: number, end: number): void {
    if (phrase < this.count) return this.add(phrase, start, end);
    const { count, states: { several } } = this;
    const at = phrase - count;
    for (let o = at + 1, to = at + several[at]!; o <= to; o++) this.add(several[o]!, start, end);
  }

  private add(phrase: number, start: number, end: number): void {
    const { firsts, hits } = this;
    let list = 0;
    while (phrase >= firsts[list + 1]!) list++;
    hits[list]!.add(phrase - firsts[list]!, start, end);
  }
}
