import { createClassifier, DEFAULT_WEIGHTS } from '../../../src/domain/classifier';
import { SIGNAL_KINDS } from '../../../src/domain/learned/signals';
import { LEARNED_VALUES } from '../../../src/domain/learned/verdicts';
import type { Weights } from '../../../src/domain/learned/weights';
import { WORD_PLACES } from '../../../src/domain/learned/words';
import { loadGazetteer } from '../../../src/domain/places/gazetteer';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import type { Rule } from '../../../src/domain/rules/rule';
import { CATEGORIES } from '../../../src/domain/vocabulary';
import { candidate } from '../support';

/** A firm that the rules take for ordinary trade, and weights under which one word makes it work for the town. */
const ROW = candidate({ name: '株式会社みどり製作所', activity: '金属部品の製造販売、こもれび市の開催' });
const bias = Object.fromEntries(Object.entries(LEARNED_VALUES).map(([tag, values]) => [tag, values.map(() => 0)])) as unknown as Weights['bias'];
const says = (numbers: readonly number[], tag = 'town'): Weights => ({ bias, features: { 'activity:こもれび市': { [tag]: numbers } } });
const own = (value: 'yes' | 'no', phrase: string): Rule => ({ id: 'U1', phrases: [phrase], tag: 'town', value, weight: 3, fields: ['activity'], source: 'own' });

test('a word that clearly weighs more than what the rules say decides, and is the evidence', () => {
  expect(createClassifier(DEFAULT_RULES, null).classify(ROW).elements.town).toBe('no');
  const decision = createClassifier(DEFAULT_RULES, says([4, 0, 0])).classify(ROW);
  expect(decision.elements.town).toBe('yes');
  expect(decision.evidence.filter(({ tag }) => tag === 'town')).toEqual([expect.objectContaining({ value: 'yes', text: 'こもれび市の開催', rule: 'learned.town', field: 'activity' })]);
});

describe('what is quoted for a learnt word', () => {
  const quotes = (features: Weights['features'], row = ROW): string[] =>
    createClassifier(DEFAULT_RULES, { bias, features }).classify(row).evidence.filter(({ rule }) => rule === 'learned.town').map(({ text }) => text);
  const YES = { town: [4, 0, 0] };

  test('is the phrase that it stands in; of a name the whole', () => {
    expect(quotes({ 'activity:市の': YES })).toEqual(['こもれび市の開催']);
    expect(quotes({ 'name:どり製': YES })).toEqual(['株式会社みどり製作所']);
  });

  test('of long phrases the whole word, with its ending', () => {
    const row = candidate({ name: '株式会社みどり製作所', activity: '金属部品の製造販売のかたわら高齢者の見守りを地域の人びととともに毎朝つづけていること' });
    expect(quotes({ 'activity:守り': YES }, row)).toEqual(['見守り']);
  });

  test('does not begin or end with what joins it to its neighbours', () => {
    const row = candidate({ name: '株式会社みどり製作所', activity: '「たまりば」の運営、市町から、公1' });
    expect(quotes({ 'activity:運営': YES }, row)).toEqual(['運営']);
    expect(quotes({ 'activity:町か': YES }, row)).toEqual(['市町']);
    expect(quotes({ 'activity:公': YES }, row)).not.toContain('公1');
  });

  test('is never a lone character, an ending, or where it works', () => {
    const row = candidate({ name: '株式会社みどり製作所', area: '鳥取市', members: '社', activity: '金属部品の製造販売' });
    const said = quotes({ 'area:鳥取市': { town: [3, 0, 0] }, 'members:社': { town: [3, 0, 0] }, 'activity:の': { town: [3, 0, 0] } }, row);
    expect(said).toEqual(['金属部品の製造販売']);
  });
});

test('a claim needs a clearer lead than staying with the rules', () => {
  expect(createClassifier(DEFAULT_RULES, says([1.2, 0, 0])).classify(ROW).elements.town).toBe('no');
  expect(createClassifier(DEFAULT_RULES, says([0, 0, 1.2])).classify(ROW).elements.town).toBe('unknown');
});

test('a lead must be more than the margin, and weights are whole hundredths', () => {
  expect(createClassifier(DEFAULT_RULES, says([0, 0, 1])).classify(ROW).elements.town).toBe('no');
  expect(createClassifier(DEFAULT_RULES, says([0, 0, 1.01])).classify(ROW).elements.town).toBe('unknown');
  expect(createClassifier(DEFAULT_RULES, says([1.5, 0, 0])).classify(ROW).elements.town).toBe('no');
  expect(() => createClassifier(DEFAULT_RULES, says([0.015, 0, 0]))).toThrow('two decimals');
});

test('what is denied or over does not count as done', () => {
  const classifier = createClassifier(DEFAULT_RULES, says([4, 0, 0]));
  expect(classifier.classify(candidate({ name: '株式会社みどり製作所', activity: '金属部品の製造販売。こもれび市の開催は2015年に終了' })).elements.town).toBe('no');
});

test('what a person’s own rule decides is not weighed again', () => {
  const rules = [...DEFAULT_RULES, own('yes', 'こもれび市')];
  const row = candidate({ name: '株式会社みどり', activity: 'こもれび市の開催' });
  expect(createClassifier(DEFAULT_RULES, says([-9, 9, 0])).classify(row).elements.town).toBe('no');
  expect(createClassifier(rules, says([-9, 9, 0])).classify(row).elements.town).toBe('yes');
});

test('words of a phrase that a person took out no longer count for its tag', () => {
  const word = '街路灯';
  const without = DEFAULT_RULES.map((rule) => (rule.tag === 'town' ? { ...rule, phrases: rule.phrases.filter((phrase) => !phrase.includes(word)) } : rule));
  const row = candidate({ name: '株式会社みどり製作所', activity: '金属部品の製造販売、街路灯' });
  const weights: Weights = { bias, features: { [`activity:${word}`]: { town: [6, 0, 0] } } };
  expect(createClassifier(DEFAULT_RULES, weights).classify(row).elements.town).toBe('yes');
  expect(createClassifier(without, weights).classify(row).elements.town).toBe('no');
});

describe('a category', () => {
  const ofAgri = (weight: number): Weights => ({ bias, features: { 'activity:こもれび市': { categories: { agri: weight } } } });
  const row = candidate({ name: 'みどり会', activity: 'こもれび市の開催' });
  const given = (weights: Weights | null, rules = DEFAULT_RULES, of = row): readonly string[] => createClassifier(rules, weights).classify(of).categories;
  const agriRule: Rule = { id: 'U2', phrases: ['こもれび市'], tag: 'categories', value: 'agri', weight: 3, fields: ['activity'], source: 'own' };

  test('that words speak for is found, with these words, beside those of the rules, in the order of the vocabulary', () => {
    const decision = createClassifier(DEFAULT_RULES, ofAgri(0.51)).classify(candidate({ name: 'みどり会', activity: 'こもれび市の開催、防災訓練、盆踊り' }));
    expect(decision.categories).toEqual(['disaster', 'agri', 'culture']);
    expect(decision.evidence.filter(({ value }) => value === 'agri')).toEqual([expect.objectContaining({ tag: 'categories', text: 'こもれび市の開催', rule: 'learned.categories' })]);
    expect(given(ofAgri(0.5))).toEqual([]);
  });

  test('of the rules falls only when a row clearly speaks against it', () => {
    const farming = candidate({ name: 'みどり会', activity: '農業体験とこもれび市の開催' });
    expect(given(ofAgri(-1.5), DEFAULT_RULES, farming)).toContain('agri');
    expect(given(ofAgri(-1.51), DEFAULT_RULES, farming)).not.toContain('agri');
  });

  test('is not weighed again where a person’s own rule speaks of it', () => {
    expect(given(ofAgri(-9), [...DEFAULT_RULES, agriRule])).toEqual(['agri']);
    expect(given(ofAgri(9), [...DEFAULT_RULES, { ...agriRule, weight: 0 }])).toEqual([]);
  });

  test('does not rest on words of a phrase that a person took out for it; for another category these count on', () => {
    const without = DEFAULT_RULES.map((rule) => (rule.tag === 'categories' ? { ...rule, phrases: rule.phrases.filter((phrase) => !phrase.includes('酪農')) } : rule));
    const weights: Weights = { bias, features: { 'activity:酪農': { categories: { agri: 9, migration: 9 } } } };
    const dairy = candidate({ name: 'みどり会', activity: '酪農' });
    expect(given(weights, DEFAULT_RULES, dairy)).toEqual(['agri', 'migration']);
    expect(given(weights, without, dairy)).toEqual(['migration']);
  });

  test('makes a row of two fields 多分野連携', () => {
    const two = candidate({ name: 'みどり会', activity: 'こもれび市の開催、防災訓練の実施、会報の発行' });
    expect(createClassifier(DEFAULT_RULES, null).classify(two).cross).not.toBe('yes');
    expect(createClassifier(DEFAULT_RULES, ofAgri(0.51)).classify(two).cross).toBe('yes');
  });

  test('is not found of a body that does nothing any more', () => {
    expect(given(ofAgri(9), DEFAULT_RULES, candidate({ name: 'みどり会', activity: 'こもれび市の開催。現在は休眠中' }))).toEqual([]);
  });
});

describe('多分野連携 and the categories bear each other out (§3)', () => {
  const row = candidate({ name: 'みどり会', activity: 'こもれび市の開催、防災訓練の実施' });
  const decide = (weights: Weights['features'][string], of = row): { cross: string; categories: readonly string[] } => {
    const { cross, categories } = createClassifier(DEFAULT_RULES, { bias, features: { 'activity:こもれび市': weights } }).classify(of);
    return { cross, categories };
  };

  test('a second field that nearly enough speaks for is added where the row clearly tells of two', () => {
    expect(decide({ categories: { agri: 0.4 } })).toEqual({ cross: 'no', categories: ['disaster'] });
    expect(decide({ cross: [2, 0, 0], categories: { agri: 0.4 } })).toEqual({ cross: 'yes', categories: ['disaster', 'agri'] });
  });

  test('without words for a second field there is none, and no 多分野連携', () => {
    expect(decide({ cross: [9, 0, 0] })).toEqual({ cross: 'no', categories: ['disaster'] });
    expect(decide({ cross: [9, 0, 0], categories: { agri: -9 } })).toEqual({ cross: 'no', categories: ['disaster'] });
  });

  test('one of two fields falls where the row clearly tells of one activity, if too little speaks for it; of three none does', () => {
    const two = candidate({ name: 'みどり会', activity: 'こもれび市の開催、防災訓練の実施、盆踊り' });
    expect(decide({ cross: [0, 1.1, 0], categories: { disaster: 0.6, culture: 0.51 } }, two)).toEqual({ cross: 'yes', categories: ['disaster', 'culture'] });
    expect(decide({ cross: [0, 1.1, 0], categories: { disaster: 0.6, culture: 0.5 } }, two)).toEqual({ cross: 'no', categories: ['disaster'] });
    const three = candidate({ name: 'みどり会', activity: 'こもれび市の開催、防災訓練の実施、盆踊り、農業体験' });
    expect(decide({ cross: [0, 9, 0] }, three)).toEqual({ cross: 'yes', categories: ['disaster', 'agri', 'culture'] });
  });
});

test('a row is decided alike whatever was decided before it', () => {
  const classifier = createClassifier();
  const other = candidate({ name: 'こもれび自治会', activity: '清掃、防災訓練、見守り' });
  const first = classifier.classify(ROW);
  classifier.classify(other);
  expect(classifier.classify(ROW)).toEqual(first);
});

test('the shipped weights are numbers for each value, and name no municipality or prefecture', () => {
  const { prefectures, municipalities } = loadGazetteer();
  const places = new Set([...[...prefectures.values()].flatMap(({ name, short }) => [name, short]), ...[...municipalities.values()].map(({ name }) => name)]);
  const words = Object.keys(DEFAULT_WEIGHTS.features).filter((name) => /^(?:name|activity|notDone|fields|members|area):/.test(name)).map((name) => name.slice(name.indexOf(':') + 1));
  expect(words.length).toBeGreaterThan(1000);
  expect(words.filter((word) => places.has(word))).toEqual([]);
  for (const weights of Object.values(DEFAULT_WEIGHTS.features)) {
    const { categories, ...tags } = weights;
    for (const [tag, numbers] of Object.entries(tags)) expect(numbers.map((n) => typeof n)).toEqual(LEARNED_VALUES[tag as keyof typeof LEARNED_VALUES].map(() => 'number'));
    for (const [code, number] of Object.entries(categories ?? {})) expect({ isCategory: code in CATEGORIES, is: typeof number }).toEqual({ isCategory: true, is: 'number' });
  }
});

test('what a row shows besides its words counts as well: every kind of signal reaches the weights', () => {
  const thin = candidate({ name: '株式会社みどり' });
  expect(createClassifier(DEFAULT_RULES, { bias, features: { 'told:none': { type: [0, 0, 0, 9, 0] } } }).classify(thin).type).toBe('other');
  expect(SIGNAL_KINDS.filter((kind) => (WORD_PLACES as readonly string[]).includes(kind))).toEqual([]);
});
