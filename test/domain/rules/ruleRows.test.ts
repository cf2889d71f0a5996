import * as fc from 'fast-check';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { toRows, toRules, type RuleRow } from '../../../src/domain/rules/ruleRows';
import { rulesVersionOf } from '../../../src/domain/rules/version';
import { arbitraryRules } from './arbitraryRules';

const row: RuleRow = { phrase: 'サイクルツアー', tag: 'categories', value: 'tourism', weight: 2, fields: ['activity'], scopes: [], only: null, absorbs: false, on: true, source: '庁内', note: '', rule: '' };

describe('rows and rules', () => {
  test('the default rules written out and read are the default rules', () => {
    const again = toRules(toRows(DEFAULT_RULES));
    expect(again).toEqual(DEFAULT_RULES);
    expect(rulesVersionOf(again)).toBe(rulesVersionOf(DEFAULT_RULES));
  });
  test('so are rules that people made', () => {
    fc.assert(fc.property(arbitraryRules, (rules) => {
      expect(toRules(toRows(rules))).toEqual(rules);
      expect(rulesVersionOf(toRules(toRows(rules)))).toBe(rulesVersionOf(rules));
    }));
  });
  test('a row that is switched off makes no rule', () => {
    expect(toRules([{ ...row, on: false }])).toEqual([]);
  });
  test('a row without an id gets one that follows its words, in whatever spelling', () => {
    const [a] = toRules([row]);
    const [b] = toRules([{ ...row, phrase: 'ｻｲｸﾙﾂｱｰ', weight: 1 }]);
    expect(a!.id).toMatch(/^user\.categories\.tourism\.[0-9a-f]{8}$/);
    expect(b!.id).toBe(a!.id);
  });
  test('one phrase of a rule with another weight stays with its rule', () => {
    const rows = toRows(DEFAULT_RULES).filter(({ rule }) => rule === 'town.life').map((r, i) => (i === 1 ? { ...r, weight: 1 as const } : r));
    expect(toRules(rows).map(({ id, weight, phrases }) => [id, weight, phrases.length])).toEqual([['town.life', 3, rows.length - 1], ['town.life', 1, 1]]);
  });
  test('a row that speaks for something else does not keep the id whose conventions are about another value', () => {
    const rows = toRows(DEFAULT_RULES).filter(({ rule }) => rule === 'town.life').slice(0, 1).map((r) => ({ ...r, value: 'no' }));
    expect(toRules(rows)[0]!.id).toMatch(/^user\.town\.no\./);
  });
});

describe('the version of rules', () => {
  test('does not follow what is noted beside them, but everything that decides', () => {
    const version = (change: Partial<RuleRow>): string => rulesVersionOf(toRules([{ ...row, rule: 'own.1', ...change }]));
    const plain = version({});
    expect(version({ note: 'なぜか', source: '別の出典' })).toBe(plain);
    const changes: Partial<RuleRow>[] = [{ phrase: 'サイクル' }, { value: 'mobility' }, { weight: 1 }, { fields: ['notes'] }, { scopes: ['past'] }, { only: 'negated' }, { absorbs: true }, { on: false }, { rule: 'own.2' }];
    expect(new Set(changes.map(version)).add(plain).size).toBe(changes.length + 1);
  });
});
