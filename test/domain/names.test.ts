import { KNOWN_GAPS } from './records/knownGaps';
import { NAMES } from './records/names';
import { candidate, classifier } from './support';

test.each(NAMES)('the name 「%s」 tells %s, several: %s, fields: [%s]', (name, type, multi, categories) => {
  const decision = classifier.classify(candidate({ name }));
  const got = { type: decision.type, multi: decision.elements.multi, categories: decision.categories.join() };
  const gaps = Object.entries({ type, multi, categories }).filter(([tag, value]) => got[tag as keyof typeof got] !== value).map(([tag]) => tag);
  expect({ gaps, got }).toEqual({ gaps: KNOWN_GAPS[name] ?? [], got });
});

test.each(['㈱', '（株）', '(株)', '株式会社'])('a firm is a firm however its form is written: %s', (form) => {
  const activity = '精密部品の切削加工、金型の製造';
  for (const name of [`${form}マルヨシ`, `マルヨシ${form}`, `マルヨシ ${form}`]) expect(classifier.classify(candidate({ name, activity })).type).toBe('other');
});

test('a legal form in a column of its own counts like one in the name', () => {
  expect(classifier.classify(candidate({ name: 'ひだまり', legalForm: '特定非営利活動法人' })).type).toBe('residents');
});
