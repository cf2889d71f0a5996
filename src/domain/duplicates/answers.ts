/** People's answers whether two rows mean one organisation. */

export type PairAnswer = 'same' | 'different';

/** Answers by the rows' indices, the same for (a, b) and (b, a). */
export interface PairAnswers {
  of(a: number, b: number): PairAnswer | undefined;
  /** Every answered pair once, in the order of the rows. */
  all(): readonly { readonly a: number; readonly b: number; readonly answer: PairAnswer }[];
}

export const NO_ANSWERS: PairAnswers = { of: () => undefined, all: () => [] };

/** Answers from a list of them; of two for one pair 「different」 holds, because a wrong merge is the worse error. */
export function pairAnswers(list: readonly { readonly a: number; readonly b: number; readonly answer: PairAnswer }[]): PairAnswers {
  const byPair = new Map<string, { a: number; b: number; answer: PairAnswer }>();
  for (const { a, b, answer } of list) {
    if (a === b) continue;
    const [first, second] = a < b ? [a, b] : [b, a];
    const key = `${first}-${second}`;
    if (byPair.get(key)?.answer !== 'different') byPair.set(key, { a: first, b: second, answer });
  }
  const all = [...byPair.values()].sort((x, y) => x.a - y.a || x.b - y.b);
  return { of: (a, b) => byPair.get(a < b ? `${a}-${b}` : `${b}-${a}`)?.answer, all: () => all };
}
