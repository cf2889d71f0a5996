import { ZERO, type CodedTable } from './sums';
import { FIRST_CATEGORY, FIRST_VALUE, LEARNED_CATEGORIES, LEARNED_TAGS, LEARNED_VALUES, VALUE_COUNT, type LearnedTag } from './verdicts';

/**
 * Learnt weights as they are added up for every row: which value of a tag is ahead is all that is asked, so of each feature only is kept by how many
 * hundredths it puts each value ahead of the tag's first one, and each category ahead of nothing. Two leads share a number, 16 bits each: half the memory to
 * go through, half the sums.
 */
export interface Leads {
  /** What a row begins with: one lead a value, as in the scores. */
  readonly bias: Int32Array;
  /** PAIRS numbers a feature. */
  readonly rows: Int32Array;
  /** As many features can be summed before a lead might outgrow its 16 bits. */
  readonly atOnce: number;
}

/** Places among all values of those that leads are kept of: all but the first of each tag, and all categories. */
const PLACES = [...LEARNED_TAGS.flatMap((tag) => LEARNED_VALUES[tag].slice(1).map((_, i) => FIRST_VALUE[tag] + 1 + i)), ...LEARNED_CATEGORIES.map((_, c) => FIRST_CATEGORY + c)];
/** The first value of the tag of each place; none for categories. */
const FIRSTS: readonly (number | undefined)[] = LEARNED_TAGS.flatMap((tag) => LEARNED_VALUES[tag].slice(1).map(() => FIRST_VALUE[tag]));
/** Numbers that are added up at a time: `addLeads` has a variable of its own for the sum of each, which the processor keeps at hand. */
const AT_A_TIME = 7;
/** Numbers of a feature. */
const PAIRS = 2 * AT_A_TIME;
const LARGEST_SUM = 0x7fff;

/** The leads of a table of codes with VALUE_COUNT columns. */
export function leadsOf(codes: CodedTable, bias: CodedTable): Leads {
  if (Math.ceil(PLACES.length / 2) !== PAIRS) throw new Error(`learnt weights: ${PLACES.length} leads do not fill ${PAIRS} numbers`);
  const features = codes.length / VALUE_COUNT;
  const rows = new Int32Array(features * PAIRS);
  let largest = 1;
  for (let feature = 0; feature < features; feature++) {
    for (let p = 0; p < PLACES.length; p++) {
      const lead = leadIn(codes, feature * VALUE_COUNT, p);
      rows[feature * PAIRS + (p >> 1)]! += (p & 1) === 0 ? lead : lead << 16;
      largest = Math.max(largest, Math.abs(lead));
    }
  }
  const first = new Int32Array(VALUE_COUNT);
  PLACES.forEach((place, p) => (first[place] = leadIn(bias, 0, p)));
  return { bias: first, rows, atOnce: Math.floor(LARGEST_SUM / largest) };
}

/** The lead of one place in the row of codes that begins at `row`. */
function leadIn(codes: CodedTable, row: number, place: number): number {
  const first = FIRSTS[place];
  return codes[row + PLACES[place]!]! - (first === undefined ? ZERO : codes[row + first]!);
}

/**
 * Adds up the leads of features.
 * @param scores where each value's lead over the first value of its tag, and each category's, comes to stand
 * @param chosen numbers of the features
 * @param count how many of `chosen` count
 */
export function addLeads(scores: Int32Array, leads: Leads, chosen: Int32Array, count: number): void {
  scores.set(leads.bias);
  addPairs(scores, leads, chosen, count, 0);
  addPairs(scores, leads, chosen, count, AT_A_TIME);
}

/** Adds up AT_A_TIME numbers of each feature, from its number `pair` on. */
function addPairs(scores: Int32Array, { rows, atOnce }: Leads, chosen: Int32Array, count: number, pair: number): void {
  for (let from = 0; from < count; from += atOnce) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    for (let i = from, to = Math.min(count, from + atOnce); i < to; i++) {
      const at = chosen[i]! * PAIRS + pair;
      a = (a + rows[at]!) | 0;
      b = (b + rows[at + 1]!) | 0;
      c = (c + rows[at + 2]!) | 0;
      d = (d + rows[at + 3]!) | 0;
      e = (e + rows[at + 4]!) | 0;
      f = (f + rows[at + 5]!) | 0;
      g = (g + rows[at + 6]!) | 0;
    }
    put(scores, pair, a);
    put(scores, pair + 1, b);
    put(scores, pair + 2, c);
    put(scores, pair + 3, d);
    put(scores, pair + 4, e);
    put(scores, pair + 5, f);
    put(scores, pair + 6, g);
  }
}

/** Adds the two sums of a pair to the scores of their values. */
function put(scores: Int32Array, pair: number, sum: number): void {
  const low = (sum << 16) >> 16;
  scores[PLACES[2 * pair]!]! += low;
  // An odd number of leads leaves the last number half empty.
  if (2 * pair + 1 < PLACES.length) scores[PLACES[2 * pair + 1]!]! += (sum - low) >> 16;
}

/** Among PLACES, the first of each tag. */
const FIRST_LEAD: Readonly<Record<LearnedTag, number>> = (() => {
  let at = 0;
  return Object.fromEntries(LEARNED_TAGS.map((tag) => {
    const first = at;
    at += LEARNED_VALUES[tag].length - 1;
    return [tag, first];
  })) as Record<LearnedTag, number>;
})();

/**
 * By how many hundredths each feature puts a value of a tag ahead of the tag's others, summed over these.
 * @param features numbers of the features; -1 for none, which puts nothing ahead
 * @param count how many of `features` count
 * @param into where these sums come to stand
 */
export function advantages({ rows }: Leads, tag: LearnedTag, value: number, features: Int32Array, count: number, into: Int32Array): void {
  const first = FIRST_LEAD[tag];
  const others = LEARNED_VALUES[tag].length - 1;
  const own = first + value - 1;
  for (let i = 0; i < count; i++) {
    const feature = features[i]!;
    let sum = 0;
    if (feature >= 0) {
      for (let p = first; p < first + others; p++) {
        const pair = rows[feature * PAIRS + (p >> 1)]!;
        const low = (pair << 16) >> 16;
        const lead = (p & 1) === 0 ? low : (pair - low) >> 16;
        sum += p === own ? lead * others : -lead;
      }
    }
    into[i] = sum;
  }
}

/** Among PLACES, the first category. */
const FIRST_CATEGORY_LEAD = PLACES.indexOf(FIRST_CATEGORY);

/**
 * How much each feature speaks for a category, in hundredths.
 * @param category its number among LEARNED_CATEGORIES
 * @param features numbers of the features; -1 for none
 * @param count how many of `features` count
 * @param into where these weights come to stand
 */
export function speakingFor({ rows }: Leads, category: number, features: Int32Array, count: number, into: Int32Array): void {
  const p = FIRST_CATEGORY_LEAD + category;
  for (let i = 0; i < count; i++) {
    const feature = features[i]!;
    const pair = feature < 0 ? 0 : rows[feature * PAIRS + (p >> 1)]!;
    const low = (pair << 16) >> 16;
    into[i] = (p & 1) === 0 ? low : (pair - low) >> 16;
  }
}
