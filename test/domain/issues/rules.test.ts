import { ISSUE_KINDS, SUPPORT_KINDS } from '../../../src/domain/issues/kinds';
import { ISSUE_RULES } from '../../../src/domain/issues/issueRules';
import { SUPPORT_RULES } from '../../../src/domain/issues/supportRules';
import { LANGUAGES } from '../../../src/domain/vocabulary';

describe.each([['issues', ISSUE_KINDS, ISSUE_RULES], ['support', SUPPORT_KINDS, SUPPORT_RULES]] as const)('rules of %s', (_, kinds, rules) => {
  test('no label lies within another: sheets look for labels in cells that hold several', () => {
    for (const language of LANGUAGES) {
      const labels = Object.values(kinds).map((label) => label[language]);
      for (const label of labels) expect(labels.filter((other) => other.includes(label))).toEqual([label]);
      // Signs that a criterion of COUNTIFS or the separator of a cell would take otherwise.
      expect(labels.filter((label) => /[*?~、;]/u.test(label))).toEqual([]);
    }
  });

  test('every kind but その他 has words, and ids and words are there once', () => {
    const told = new Set<string>(rules.filter(({ weight }) => weight > 0).map(({ kind }) => kind));
    expect(Object.keys(kinds).filter((kind) => !told.has(kind))).toEqual(['other']);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { phrases } of rules) {
      expect(phrases).not.toContain('');
      expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
    }
  });
});
