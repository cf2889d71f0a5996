import { FIELDS } from '../../src/domain/candidate';
import { createClassifier } from '../../src/domain/classifier';
import { NAME_HEADS } from '../../src/domain/names/heads';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { normalise } from '../../src/domain/text/normalise';
import { ANSWERS, CATEGORIES, INCENTIVES, STAGES, TAGS, TYPES } from '../../src/domain/vocabulary';
import { candidate } from './support';

const VALUES: Readonly<Record<string, readonly string[]>> = {
  type: Object.keys(TYPES), multi: Object.keys(ANSWERS), town: Object.keys(ANSWERS), bridge: Object.keys(ANSWERS), cross: Object.keys(ANSWERS), wide: Object.keys(ANSWERS),
  categories: Object.keys(CATEGORIES), stage: Object.keys(STAGES), incentives: Object.keys(INCENTIVES),
};

describe('the default rules', () => {
  test('have each an id of their own', () => {
    const ids = DEFAULT_RULES.map((rule) => rule.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
  test('speak for values that exist, in columns that exist, with a source', () => {
    for (const rule of DEFAULT_RULES) {
      expect(Object.keys(TAGS)).toContain(rule.tag);
      expect(VALUES[rule.tag]).toContain(rule.value);
      expect(rule.fields.length).toBeGreaterThan(0);
      for (const field of rule.fields) expect(Object.keys(FIELDS)).toContain(field);
      expect(rule.source).not.toBe('');
    }
  });
  test('have words that something can match', () => {
    for (const rule of DEFAULT_RULES) for (const words of rule.phrases) expect(normalise(words).text.trim()).not.toBe('');
  });
  test('name heads have each an id of their own', () => {
    const ids = NAME_HEADS.map((head) => head.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});

describe('rulesVersion', () => {
  test('is the same for the same rules and another for others', () => {
    expect(createClassifier().rulesVersion).toMatch(/^[\d.]+-[0-9a-f]{8}$/);
    expect(createClassifier(DEFAULT_RULES.slice(1)).rulesVersion).not.toBe(createClassifier().rulesVersion);
  });
});

describe('rules are data', () => {
  test('an added rule decides and is named in the evidence', () => {
    const added = createClassifier([...DEFAULT_RULES, { id: 'own.bees', phrases: ['みつばち見回り'], tag: 'categories', value: 'agri', weight: 2, fields: ['activity'], source: '庁内' }]);
    const decision = added.classify(candidate({ name: 'ぶんぶん', activity: 'ミツバチ見回り' }));
    expect(decision.categories).not.toContain('agri');
    const spelled = added.classify(candidate({ name: 'ぶんぶん', activity: '週2回のみつばち見回り' }));
    expect(spelled.evidence).toContainEqual({ tag: 'categories', value: 'agri', field: 'activity', column: '活動内容', text: 'みつばち見回り', start: 4, rule: 'own.bees' });
  });
  test('words of a rule are words, never a pattern', () => {
    const odd = createClassifier([{ id: 'own.odd', phrases: ['(.*)+$', '[あ'], tag: 'categories', value: 'agri', weight: 2, fields: ['activity'], source: '庁内' }]);
    expect(odd.classify(candidate({ name: 'x', activity: '何でもない' })).categories).toEqual([]);
    expect(odd.classify(candidate({ name: 'x', activity: '記号 (.*)+$ を含む' })).categories).toEqual(['agri']);
  });
});
