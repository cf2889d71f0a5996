import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../src/taskpane/i18n/en';
import { ja } from '../../src/taskpane/i18n/ja';
import { languageOf, translator } from '../../src/taskpane/i18n/translate';
import type { WordKey } from '../../src/taskpane/i18n/words';

const keys = Object.keys(ja) as WordKey[];
const names = (text: string): string[] => [...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? '').sort();

test.each(keys)('%s says the same things in both languages', (key) => {
  expect(names(en[key])).toEqual(names(ja[key]));
  expect(ja[key].trim()).not.toBe('');
  expect(en[key].trim()).not.toBe('');
});

test('no word is left over from something that is gone', () => {
  const sources = filesBelow(join(__dirname, '../../src/taskpane')).filter((file) => !file.includes('i18n')).map((file) => readFileSync(file, 'utf8')).join('\n');
  // Keys put together from a code (`place.${place}`) are found by what stands before it.
  const beginnings = (key: string): string[] => key.split('.').slice(1).map((_part, index, parts) => key.slice(0, key.length - parts.slice(index).join('.').length));
  const used = (key: string): boolean => sources.includes(`'${key}'`) || beginnings(key).some((beginning) => sources.includes(`\`${beginning}\${`));
  expect(keys.filter((key) => !used(key))).toEqual([]);
});

test('numbers are grouped and English nouns agree with them', () => {
  expect(translator('ja')('card.rows', { count: 1234 })).toBe('1,234団体');
  expect(translator('en')('card.rows', { count: 1234 })).toBe('1,234 organisations');
  expect(translator('en')('card.rows', { count: 1 })).toBe('1 organisation');
});

test('text of the user is put in as it is, braces and all', () => {
  expect(translator('ja')('card.use', { sheet: '{sheet} $& 名簿' })).toBe('「{sheet} $& 名簿」を分類に使う');
});

test.each([
  ['ja-JP', 'ja'],
  ['ja', 'ja'],
  ['JA-jp', 'ja'],
  ['en-US', 'en'],
  ['fr-FR', 'en'],
  ['', 'en'],
])('display language %s is shown in %s', (displayLanguage, language) => {
  expect(languageOf(displayLanguage)).toBe(language);
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}
