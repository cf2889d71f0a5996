import { createClassifier } from '../../../src/domain/classifier';
import type { Decision } from '../../../src/domain/decision';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { toRules, type RuleRow } from '../../../src/domain/rules/ruleRows';
import { FIELDS_OF_RULES, VALUES_OF_RULES } from '../../../src/domain/rules/ruleValues';
import { CATEGORIES, INCENTIVES, TAGS, codesOf, type TagCode } from '../../../src/domain/vocabulary';
import { candidate, classifier } from '../support';

/** Words that no default rule knows, one for each rule: all rules are compiled at once. */
const KANA = 'あいうえおかきくけさしすせたちつてなにぬねひふへほまみむめもやゆよらりるれろわ';
const wordOf = (n: number): string => `みつばち${KANA[Math.floor(n / KANA.length)]}ん${KANA[n % KANA.length]}ん`;

const row = (change: Partial<RuleRow>): RuleRow => ({ phrase: '', tag: 'town', value: 'yes', weight: 3, fields: ['activity'], scopes: [], only: null, absorbs: false, on: true, source: '', note: '', rule: '', ...change });
const valuesOf = (decision: Decision, tag: TagCode): readonly string[] => {
  switch (tag) {
    case 'type': case 'cross': case 'wide': case 'stage': return [decision[tag]];
    case 'categories': case 'incentives': return decision[tag];
    default: return [decision.elements[tag]];
  }
};

type Texts = (word: string) => Parameters<typeof candidate>[0];
const group: Texts = (word) => ({ name: 'ぶんぶんの輪', area: '高松市', activity: `${word}のお世話、花の観察。` });
const residents: Texts = (word) => ({ name: '浜町自治会', area: '高松市浜町', activity: `${word}、清掃活動、防災訓練` });
const linking: Texts = (word) => ({ name: '(一社)みなとまちづくり機構', area: '高松市', activity: `空き店舗の再生。移住相談窓口を運営し、首都圏の企業と地元企業のマッチングを行う。${word}。`, members: '地元企業32社、商店街' });
const firm: Texts = (word) => ({ name: '株式会社サンプル製作所', activity: `部品の加工、検査、${word}` });
const wider: Texts = (word) => ({ name: 'さぬき連絡会', area: '高松市、丸亀市、坂出市', activity: `${word}、花の観察` });

/** For every value that a rule can speak for, a row that says otherwise without it. */
const CASES = ([
  ['type', 'business', group], ['type', 'residents', firm], ['type', 'university', group], ['type', 'other', group],
  ['multi', 'yes', firm], ['multi', 'no', residents], ['town', 'yes', firm], ['town', 'no', group], ['bridge', 'yes', residents], ['bridge', 'no', linking],
  ['cross', 'yes', (word) => ({ name: 'ぶんぶんの輪', activity: word })], ['cross', 'no', linking], ['cross', 'unknown', linking], ['wide', 'yes', residents], ['wide', 'no', wider],
  ...codesOf(CATEGORIES).map((code) => ['categories', code, (word: string) => ({ name: 'ぶんぶんの輪', activity: `${word}、花の観察` })] as const),
  ['stage', 'advanced', residents], ['stage', 'potential', linking], ['stage', 'none', linking],
  ...(['biz_growth', 'gov_relation', 'peer_link', 'funding'] as const).map((code) => ['incentives', code, firm] as const),
  ...(['quality_of_life', 'social_ties', 'pride', 'self_growth'] as const).map((code) => ['incentives', code, (word: string) => ({ name: '浜町自治会', activity: word })] as const),
] as readonly (readonly [tag: TagCode, value: string, texts: Texts])[]).map(([tag, value, texts], n) => ({ tag, value, texts, rule: row({ tag, value, phrase: wordOf(n) }) }));

const agri = (n: number, change: Partial<RuleRow> = {}): RuleRow => row({ tag: 'categories', value: 'agri', phrase: wordOf(100 + n), ...change });
const IN_COLUMNS = FIELDS_OF_RULES.map((field, n) => ({ field, rule: agri(n, { fields: [field] }) }));
const CALLED = ['x.members', 'a.statute.b', 'categories.urban.house-hint.2', '村のルール', '__proto__'].map((id, n) => ({ id, rule: agri(20 + n, { rule: id }) }));
const HINT = agri(30, { weight: 1 });
const DENIED = { plain: agri(31), also: agri(32, { scopes: ['negated'] }), only: agri(33, { only: 'negated' }) };
const WITHIN = row({ tag: 'categories', value: 'mobility', weight: 0, phrase: 'バス釣り' });

const own = createClassifier([...DEFAULT_RULES, ...toRules([...CASES.map(({ rule }) => rule), ...IN_COLUMNS.map(({ rule }) => rule), ...CALLED.map(({ rule }) => rule), HINT, ...Object.values(DENIED), WITHIN])]);
const idOf = (rule: RuleRow): string => toRules([rule])[0]!.id;

describe('a rule that a person added', () => {
  test('there is a case for every tag and value', () => {
    expect(CASES.map(({ tag, value }) => `${tag} ${value}`).sort()).toEqual(codesOf(TAGS).flatMap((tag) => VALUES_OF_RULES[tag].map((value) => `${tag} ${value}`)).sort());
    expect(codesOf(INCENTIVES)).toHaveLength(8);
  });
  test.each(CASES)('changes $tag to $value, and the evidence names it', ({ tag, value, texts, rule }) => {
    const of = candidate(texts(rule.phrase));
    expect(valuesOf(classifier.classify(of), tag)).not.toContain(value);
    const decision = own.classify(of);
    expect(valuesOf(decision, tag)).toContain(value);
    if (value !== 'unknown') expect(decision.evidence).toContainEqual(expect.objectContaining({ tag, value, field: 'activity', text: rule.phrase, rule: idOf(rule) }));
  });
  test.each(IN_COLUMNS)('is found in the column $field and in no other', ({ field, rule }) => {
    const other = field === 'activity' ? 'members' : 'activity';
    const texts = { name: 'ぶんぶんの輪', activity: '花の観察' };
    expect(own.classify(candidate({ ...texts, [field]: `${field === 'name' ? texts.name : ''}${rule.phrase}` })).categories).toContain('agri');
    expect(own.classify(candidate({ ...texts, [other]: `花の${rule.phrase}` })).categories).not.toContain('agri');
  });
  test('of weight 1 is a hint, of weight 0 takes the meaning from words within it', () => {
    expect(own.classify(candidate({ name: 'ぶんぶんの輪', activity: `花の${HINT.phrase}` })).categories).not.toContain('agri');
    const of = candidate({ name: 'ぶんぶんの輪', activity: '花の観察、バス釣り大会' });
    expect(classifier.classify(of).categories).toContain('mobility');
    expect(own.classify(of).categories).not.toContain('mobility');
  });
  test('counts where it is denied only when its conditions say so', () => {
    const isAgri = ({ phrase }: RuleRow): boolean => own.classify(candidate({ name: 'ぶんぶんの輪', activity: `花の観察。${phrase}は行っていない。` })).categories.includes('agri');
    expect(Object.values(DENIED).map(isAgri)).toEqual([false, true, true]);
  });
  test.each(CALLED)('can be called $id', ({ id, rule }) => {
    const { categories, evidence } = own.classify(candidate(group(rule.phrase)));
    expect(categories).toContain('agri');
    expect(evidence).toContainEqual(expect.objectContaining({ rule: id, value: 'agri' }));
  });
});
