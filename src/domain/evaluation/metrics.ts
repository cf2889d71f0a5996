/** How far two series of labels agree. All functions take the settled labels first, the tool's second, in the same order. */

/** Share of equal labels, 0–1; NaN for none. */
export function agreement(settled: readonly string[], given: readonly string[]): number {
  return settled.filter((label, i) => label === given[i]).length / settled.length;
}

/** Cohen's κ: agreement beyond what two raters with these label frequencies reach by chance. 1 when both use one and the same label throughout. */
export function kappa(settled: readonly string[], given: readonly string[]): number {
  const n = settled.length;
  const observed = agreement(settled, given);
  const expected = [...new Set([...settled, ...given])].reduce((sum, label) => sum + (count(settled, label) / n) * (count(given, label) / n), 0);
  return expected === 1 ? 1 : (observed - expected) / (1 - expected);
}

const count = (labels: readonly string[], label: string): number => labels.filter((l) => l === label).length;

export interface PrecisionRecall {
  /** Of those given, how many are right; NaN when none is given. */
  readonly precision: number;
  /** Of those settled, how many are given; NaN when none is settled. */
  readonly recall: number;
  /** NaN when none is settled nor given. */
  readonly f1: number;
}

/** Precision, recall and F1 of one label. */
export function ofLabel(settled: readonly string[], given: readonly string[], label: string): PrecisionRecall {
  const hits = settled.filter((s, i) => s === label && given[i] === label).length;
  return fromCounts(hits, count(given, label), count(settled, label));
}

/** Micro-averaged precision, recall and F1 over sets of labels. */
export function ofSets(settled: readonly (readonly string[])[], given: readonly (readonly string[])[]): PrecisionRecall {
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  return fromCounts(sum(settled.map((set, i) => set.filter((s) => given[i]!.includes(s)).length)), sum(given.map((g) => g.length)), sum(settled.map((s) => s.length)));
}

function fromCounts(hits: number, given: number, settled: number): PrecisionRecall {
  return { precision: hits / given, recall: hits / settled, f1: (2 * hits) / (given + settled) };
}

/** How often each settled label (rows) was given as each label (columns). */
export function confusion(settled: readonly string[], given: readonly string[], labels: readonly string[]): number[][] {
  return labels.map((row) => labels.map((column) => settled.filter((s, i) => s === row && given[i] === column).length));
}
