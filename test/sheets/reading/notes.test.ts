import { LANGUAGES } from '../../../src/domain/vocabulary';
import { readingNoteText } from '../../../src/sheets/reading';
import { NOTES } from '../../../src/sheets/reading/notes';

test.each(Object.keys(NOTES))('%s is worded in both languages', (code) => {
  const params = { header: '団体名', percent: 80, name: '表', count: 3, rows: 5, lists: 1 };
  const [ja, en] = LANGUAGES.map((language) => readingNoteText({ code, params }, language));
  expect(ja).toMatch(/(?:す|せん|た)(?:（.*）)?。$|ください。$/);
  expect(en).toMatch(/\.$/);
  expect(ja! + en!).not.toMatch(/[{}]|undefined/);
});

test('parameters are text only, and an unknown code is given as it is', () => {
  expect(readingNoteText({ code: 'nameHeading', params: { header: '{header}$&<b>' } }, 'ja')).toContain('「{header}$&<b>」');
  expect(readingNoteText({ code: 'fromTheFuture' }, 'en')).toBe('fromTheFuture');
  expect(readingNoteText({ code: 'toString' }, 'en')).toBe('toString');
});
