import type { ReadByRules } from '../byRules';
import { decideCross, worksInNoField } from '../tags/categories';
import { decideStage } from '../tags/stage';
import type { CategoryCode, TagCode } from '../vocabulary';
import type { Reading } from '../reading/reading';
import type { NumberedRule } from '../reading/ruleWords';
import type { Reason, Verdict } from '../tags/verdict';
import { addLeads, advantages, leadsOf, speakingFor } from './leads';
import { Heaviest } from './reasons';
import { NO_CHANGES, type RuleChanges } from './ruleChanges';
import { SIGNAL_KINDS, tellSignals, type SignalListener } from './signals';
import { ZERO, sumInOrder, weightOf, type CodedTable } from './sums';
import { FIRST_CATEGORY, FIRST_VALUE, LEARNED_CATEGORIES, LEARNED_TAGS, LEARNED_VALUES, VALUE_COUNT, type LearnedTag, type RuleVerdicts } from './verdicts';
import { tableOf, type Weights } from './weights';
import { WORD_PLACES, createWordFinder, type WordFinder, type WordHits, type WordPlace } from './words';

/** Weighs what the rules say together with everything else that a row shows. */
export interface Judge {
  /** Finds the words that it knows. */
  readonly words: WordFinder;
  /** All verdicts of a row: those of the rules, and other ones, with the words that weighed most, where the row's weights clearly favour them. */
  decide(read: ReadByRules): RuleVerdicts;
}

/** By how much another value must be ahead to take the place of what the rules say. */
const MARGIN = 1;
/** … where the other value is a claim (`yes`, `advanced`): a wrong one sends a letter to the wrong body. */
const MARGIN_OF_CLAIM = 1.5;
/** Of a category, in hundredths: how much must speak for one that the rules did not find, … */
const ENOUGH_FOR_CATEGORY = 50;
/** … what is nearly enough, for a row that clearly tells of two activities, … */
const NEARLY_ENOUGH_FOR_CATEGORY = -100;
/** … and how much against one that they found, before it is dropped. All chosen on rows that were not learnt from. */
const ENOUGH_AGAINST_CATEGORY = 150;
/** §3: so many categories are 多分野連携. */
const LEAST_FIELDS = 2;
const NO_WORDS: WordHits = { count: 0, feature: new Int32Array(0), cell: new Int32Array(0), start: new Int32Array(0), end: new Int32Array(0) };
/** A tag, where its values begin among all, and these: at hand for each, as looking them up by the tag's name for every row would cost as much as choosing. */
interface Choice {
  readonly tag: LearnedTag;
  readonly first: number;
  readonly values: readonly string[];
}
const CHOICES = Object.fromEntries(LEARNED_TAGS.map((tag): [LearnedTag, Choice] => [tag, { tag, first: FIRST_VALUE[tag], values: LEARNED_VALUES[tag] }])) as Readonly<Record<LearnedTag, Choice>>;

/** Compiles learnt weights; what people changed of the rules goes before them. */
export function createJudge(weights: Weights, changes: RuleChanges = NO_CHANGES): Judge {
  const { features: names, bias, rows } = tableOf(weights);
  const forget = (feature: number, tag: TagCode, value: string): void => {
    if (tag === 'categories') rows[feature * VALUE_COUNT + FIRST_CATEGORY + LEARNED_CATEGORIES.indexOf(value as CategoryCode)] = ZERO;
    if (!isLearned(tag)) return;
    const from = feature * VALUE_COUNT + FIRST_VALUE[tag];
    rows.fill(ZERO, from, from + LEARNED_VALUES[tag].length);
  };
  /** The features of each kind's values, by its place among SIGNAL_KINDS. */
  const signals = SIGNAL_KINDS.map(() => new Map<string, number>());
  const signalsOf = (kind: string): Map<string, number> | undefined => signals[(SIGNAL_KINDS as readonly string[]).indexOf(kind)];
  const words: { place: WordPlace; word: string; feature: number }[] = [];
  /** Words that count where they are not what the body does now: they weigh, but no claim is shown to rest on them. */
  const denied = new Uint8Array(names.length);
  names.forEach((name, feature) => {
    const colon = name.indexOf(':');
    const kind = name.slice(0, colon);
    const value = name.slice(colon + 1);
    if (isWordPlace(kind)) {
      words.push({ place: kind, word: value, feature });
      if (kind === 'notDone') denied[feature] = 1;
      for (const { tag, value: of, phrase } of changes.removed) if (phrase.includes(value)) forget(feature, tag, of);
    }
    else signalsOf(kind)?.set(value, feature);
  });
  const finder = createWordFinder(words);
  const features = new RuleFeatures(signalsOf('rule')!, signalsOf('aim')!);
  const leads = leadsOf(rows, bias);
  /** By how many hundredths every value of every tag is ahead of the tag's first value, and how many speak for each category. */
  const scores = new Int32Array(VALUE_COUNT);
  /** 1 for each feature of the row at hand: each counts once a row. */
  const counted = new Uint8Array(names.length);
  /** The features of the row at hand. */
  const present = new Int32Array(names.length + 1);
  let presentCount = 0;
  /** The feature of each of the row's words of rules; -1 where nothing is learnt of it. */
  let ofHits = new Int32Array(256);
  let hitCount = 0;
  let found: WordHits = NO_WORDS;
  let reading: Reading | null = null;
  /** What words are sought for: a value of a tag, or a category; and what each of the row's words adds to it. */
  let asked: { readonly tag: LearnedTag | 'categories'; readonly value: number } = { tag: 'type', value: 0 };
  let by = new Int32Array(1024);
  const reserve = (count: number): void => {
    if (count > by.length) by = new Int32Array(2 * count);
  };
  const heaviest = new Heaviest((feature) => (asked.tag === 'categories' ? weightOf(rows[feature * VALUE_COUNT + FIRST_CATEGORY + asked.value]!)
    : advantage(rows, feature * VALUE_COUNT + FIRST_VALUE[asked.tag], LEARNED_VALUES[asked.tag].length, asked.value)));

  // Notes the feature in any case and lets the next one take its place if it was counted before: which it will be nothing foretells.
  const count = (feature: number): void => {
    present[presentCount] = feature;
    presentCount += 1 - counted[feature]!;
    counted[feature] = 1;
  };
  const listener: SignalListener = {
    tell(kind, value) {
      const feature = signals[kind]!.get(value);
      if (feature !== undefined) count(feature);
    },
    tellRule({ rule, aim }) {
      const feature = features.of(rule, aim);
      if (hitCount === ofHits.length) {
        const known = ofHits;
        ofHits = new Int32Array(2 * known.length);
        ofHits.set(known);
      }
      ofHits[hitCount++] = feature;
      if (feature >= 0) count(feature);
    },
  };

  /** The words that speak most for one value of a tag against its other values, or for one category. */
  function reasonsFor(tag: LearnedTag | 'categories', value: number): Reason[] {
    const { hits, cells } = reading!.row;
    const others = tag === 'categories' ? 1 : LEARNED_VALUES[tag].length - 1;
    asked = { tag, value };
    heaviest.clear();
    reserve(hits.length + found.count);
    const weighWords = (features: Int32Array, count: number): void => (tag === 'categories' ? speakingFor(leads, value, features, count, by) : advantages(leads, tag, value, features, count, by));
    weighWords(ofHits, hits.length);
    for (let h = 0; h < hits.length; h++) if (by[h]! > 0) heaviest.add(h, ofHits[h]!, by[h]!, others);
    const claim = tag === 'type' || tag === 'categories' || isClaim(LEARNED_VALUES[tag][value]!);
    const { feature, count } = found;
    weighWords(feature, count);
    for (let w = 0; w < count; w++) if (by[w]! > 0 && !(claim && denied[feature[w]!] === 1)) heaviest.add(hits.length + w, feature[w]!, by[w]!, others);
    const shown = heaviest.reasons(tag, hits, found, cells);
    if (shown.length > 0 || tag === 'categories') return shown;
    const whole = reading!.activity.ground ?? reading!.profile?.ground;
    return whole === undefined ? [] : [{ rule: `learned.${tag}`, ground: whole }];
  }

  /** Whether one column is ahead of another by more than `margin`; on the margin itself the order of adding decides, as it does in any such sum. */
  function leadOf(column: number, other: number, margin: number): boolean {
    const lead = scores[column]! - scores[other]! - margin * 100;
    if (lead !== 0 || column === other) return lead > 0;
    const sum = (of: number): number => sumInOrder(of, bias, rows, present, presentCount);
    return sum(column) - sum(other) > margin;
  }

  /** Whether a rule that people added or changed says something of the tag in this row, or of that category: then nothing is weighed again. */
  function isPeoples(tag: TagCode, category?: CategoryCode): boolean {
    if (changes.own.size === 0) return false;
    const { hits, cells } = reading!.row;
    const isOf = (rule: { readonly tag: TagCode; readonly value: string }): boolean => rule.tag === tag && (category === undefined || rule.value === category);
    return hits.some(({ rule }) => isOf(rule) && changes.own.has(rule.id))
      || changes.silencing.some((rule) => isOf(rule) && cells.some(({ field, text }) => rule.fields.includes(field) && text.text.includes(rule.phrase)));
  }

  function choose<V extends string>({ tag, first, values }: Choice, byRules: Verdict<V>): Verdict<V> {
    if (isPeoples(tag)) return byRules;
    let best = 0;
    for (let i = 1; i < values.length; i++) if (leadOf(first + i, first + best, 0)) best = i;
    const value = values[best]! as V;
    const said = values.indexOf(byRules.value);
    if (!leadOf(first + best, first + said, isClaim(value) ? MARGIN_OF_CLAIM : MARGIN)) return byRules;
    if (value === 'unknown') return { value, reasons: [] };
    const reasons = reasonsFor(tag, best);
    // Nothing is claimed without words.
    return reasons.length === 0 ? byRules : { value, reasons };
  }

  /** The categories that the rules found, without those that the row clearly speaks against, and with those that its other words speak for. */
  function chooseCategories(byRules: readonly Verdict<CategoryCode>[]): readonly Verdict<CategoryCode>[] {
    // Of a body that does nothing any more the rules find none either.
    if (byRules.length === 0 && worksInNoField(reading!)) return byRules;
    // Where no activity is told, the field that the name or a column states stands.
    const mayFall = reading!.activity.ground !== null;
    let chosen: Verdict<CategoryCode>[] | null = null;
    for (let c = 0, r = 0; c < LEARNED_CATEGORIES.length; c++) {
      const said = byRules[r]?.value === LEARNED_CATEGORIES[c] ? byRules[r++]! : null;
      const score = scores[FIRST_CATEGORY + c]!;
      const verdict = said === null ? (score > ENOUGH_FOR_CATEGORY ? newCategory(c) : null) : mayFall && score < -ENOUGH_AGAINST_CATEGORY && !isPeoples('categories', said.value) ? null : said;
      if (verdict !== said) chosen ??= byRules.slice(0, said === null ? r : r - 1);
      if (verdict !== null && chosen !== null) chosen.push(verdict);
    }
    return chosen ?? byRules;
  }

  /** A category with the words that speak for it; null where there are none, or people decide by rules of their own. */
  function newCategory(category: number): Verdict<CategoryCode> | null {
    const value = LEARNED_CATEGORIES[category]!;
    if (isPeoples('categories', value)) return null;
    const reasons = reasonsFor('categories', category);
    return reasons.length === 0 ? null : { value, reasons };
  }

  /** Of the categories not among these, the one that most speaks for; -1 when there is none. */
  function nextCategory(categories: readonly Verdict<CategoryCode>[]): number {
    let next = -1;
    for (let c = 0; c < LEARNED_CATEGORIES.length; c++) {
      if (next >= 0 && scores[FIRST_CATEGORY + c]! <= scores[FIRST_CATEGORY + next]!) continue;
      if (!categories.some(({ value }) => value === LEARNED_CATEGORIES[c])) next = c;
    }
    return next;
  }

  /**
   * §3: 多分野連携 is to work in two categories or more. Where the weights say of the one what the other does not bear out, a category that nearly enough speaks
   * for is added, or one that too little speaks for is dropped; else 多分野連携 follows from the categories.
   */
  function reconcile(byRules: RuleVerdicts): Pick<RuleVerdicts, 'cross' | 'categories'> {
    const categories = chooseCategories(byRules.categories);
    const following = categories === byRules.categories ? byRules.cross : decideCross(reading!, categories);
    const cross = choose(CHOICES.cross, following);
    if (cross.value === 'yes' && following.value !== 'yes') {
      const next = categories.length === LEAST_FIELDS - 1 ? nextCategory(categories) : -1;
      const verdict = next >= 0 && scores[FIRST_CATEGORY + next]! > NEARLY_ENOUGH_FOR_CATEGORY ? newCategory(next) : null;
      return verdict === null ? { cross: following, categories } : { cross, categories: [...categories, verdict].sort((a, b) => placeOf(a) - placeOf(b)) };
    }
    if (cross.value !== 'yes' && following.value === 'yes' && categories.length >= LEAST_FIELDS) {
      const weakest = categories.reduce((a, b) => (scores[placeOf(b)]! < scores[placeOf(a)]! ? b : a));
      const falls = categories.length === LEAST_FIELDS && scores[placeOf(weakest)]! <= ENOUGH_FOR_CATEGORY && !isPeoples('categories', weakest.value);
      return falls ? { cross, categories: categories.filter((one) => one !== weakest) } : { cross: following, categories };
    }
    return { cross, categories };
  }
  /** A category's place among the scores. */
  const placeOf = ({ value }: Verdict<CategoryCode>): number => FIRST_CATEGORY + LEARNED_CATEGORIES.indexOf(value);

  return {
    words: finder,
    decide(read) {
      const { verdicts } = read;
      hitCount = 0;
      reading = read.reading;
      for (let i = 0; i < presentCount; i++) counted[present[i]!] = 0;
      presentCount = 0;
      tellSignals(read.reading, read.places, verdicts, listener);
      found = finder.find(read.reading.row);
      for (let h = 0; h < found.count; h++) count(found.feature[h]!);
      addLeads(scores, leads, present, presentCount);
      const town = choose(CHOICES.town, verdicts.town);
      const bridge = choose(CHOICES.bridge, verdicts.bridge);
      const { cross, categories } = reconcile(verdicts);
      const stage = town === verdicts.town && bridge === verdicts.bridge ? verdicts.stage : decideStage(read.reading, town, bridge);
      return {
        type: choose(CHOICES.type, verdicts.type),
        multi: choose(CHOICES.multi, verdicts.multi),
        town,
        bridge,
        cross,
        wide: verdicts.wide,
        // §5: none where neither element is yes, else by what is shown to run.
        stage: stage.value === 'none' ? stage : choose(CHOICES.stage, stage),
        categories,
      };
    },
  };
}

/** The features of rules, looked up by name once a rule rather than once a hit. */
class RuleFeatures {
  private readonly rules: (NumberedRule | null)[] = [];
  private readonly features: number[] = [];

  /** @param said features of rules that speak, by their id; @param aimed of rules that speak of an aim */
  constructor(private readonly said: ReadonlyMap<string, number>, private readonly aimed: ReadonlyMap<string, number>) {}

  /** The feature of a rule that speaks; -1 when nothing is learnt of it. */
  of(rule: NumberedRule, isAim: boolean): number {
    const { number } = rule;
    while (number >= this.rules.length) {
      this.rules.push(null);
      this.features.push(-1, -1);
    }
    // Rules of several lexicons may come by.
    if (this.rules[number] !== rule) {
      this.rules[number] = rule;
      this.features[2 * number] = this.said.get(rule.id) ?? -1;
      this.features[2 * number + 1] = this.aimed.get(rule.id) ?? -1;
    }
    return this.features[2 * number + (isAim ? 1 : 0)]!;
  }
}

/** By how much a feature favours one value over the mean of the tag's others. */
function advantage(codes: CodedTable, from: number, length: number, value: number): number {
  let others = 0;
  for (let i = 0; i < length; i++) if (i !== value) others += weightOf(codes[from + i]!);
  return weightOf(codes[from + value]!) - others / (length - 1);
}

const isClaim = (value: string): boolean => value === 'yes' || value === 'advanced';
const isLearned = (tag: TagCode): tag is LearnedTag => Object.hasOwn(LEARNED_VALUES, tag);
const isWordPlace = (kind: string): kind is WordPlace => (WORD_PLACES as readonly string[]).includes(kind);
