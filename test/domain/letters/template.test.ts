import { addresseeLines } from '../../../src/domain/letters/addressee';
import { fillTemplate } from '../../../src/domain/letters/fill';
import { splitPostcode } from '../../../src/domain/letters/postcode';
import { plainName, readTemplate } from '../../../src/domain/letters/template';

const NAMES = new Map([['団体名', 'name'], ['代表者', 'person'], ['宛名', 'addressee'], ['日付', 'date'], ['右寄せ', 'right'], ['中央', 'centre'], ['e-mail', 'email']]);
const filled = (text: string, values: Record<string, string> = {}): string => fillTemplate(readTemplate(text, NAMES), (key) => values[key] ?? '').text;

describe('placeholders', () => {
  test.each(['《団体名》', '≪団体名≫', '<<団体名>>', '＜＜団体名＞＞', '〈〈団体名〉〉', '《 団体名　》', '〈団体名〉', '<団体名>', '《団体 名》'])('%s is understood', (text) => {
    expect(filled(`${text}御中`, { name: '甲会' })).toBe('甲会御中');
  });
  test('width and case do not matter', () => expect(filled('《Ｅ－ＭＡＩＬ》', { email: 'a@b' })).toBe('a@b'));
  test('single brackets around other words are words', () => expect(filled('〈注〉A<B>C')).toBe('〈注〉A<B>C'));
  test.each([
    ['《団体めい》へ', { code: 'unknown', written: '団体めい', nearest: 'name' }],
    ['《代表》', { code: 'unknown', written: '代表', nearest: 'person' }],
    ['《まったく別のもの》', { code: 'unknown', written: 'まったく別のもの', nearest: null }],
    ['《団体名の皆様', { code: 'unclosed', written: '団体名の皆様', nearest: 'name' }],
    ['あて 団体名》様', { code: 'unopened', written: 'あて 団体名', nearest: null }],
    ['《団体名《日付》', { code: 'unclosed', written: '団体名', nearest: 'name' }],
  ])('%s is a fault', (text, fault) => {
    expect(readTemplate(text, NAMES).faults).toEqual([{ line: 1, ...fault }]);
  });
  test('an unclosed one does not reach into the next line', () => expect(readTemplate('《団体名\n《日付》', NAMES).faults.map(({ code, line }) => [code, line])).toEqual([['unclosed', 1]]));
  test('values are put in as they are, whatever they look like', () => expect(filled('《団体名》', { name: '《日付》$&=1+1' })).toBe('《日付》$&=1+1'));
  test('names are compared without width, case and blanks', () => expect(plainName(' Ｅ ｖent　')).toBe('event'));
});

describe('lines', () => {
  test('a line of nothing but empty placeholders falls away, one with words stays', () => {
    const { text, empty } = fillTemplate(readTemplate('《右寄せ》《日付》\n担当：《代表者》\n\n終', NAMES), () => '');
    expect(text).toBe('担当：\n\n終');
    expect(empty).toEqual(['person']);
  });
  test('right and centre are counted in full-width characters', () => {
    expect(filled('《右寄せ》以上')).toBe(`${'　'.repeat(36)}以上`);
    expect(filled('《中央》記')).toBe(`${'　'.repeat(18)}記`);
    expect(filled('《右寄せ》《日付》', { date: '12/1' })).toBe(`${'　'.repeat(36)}12/1`);
  });
  test('a value of several lines keeps them', () => expect(filled('《宛名》\n本文', { addressee: '甲会\n山田　様' })).toBe('甲会\n山田　様\n本文'));
});

describe('宛名', () => {
  const ja = (name: string, department = '', person = ''): string => addresseeLines({ name, department, person }, 'ja').join('|');
  test.each([
    [ja('甲会'), '甲会　御中'],
    [ja('甲会', '総務課'), '甲会|総務課　御中'],
    [ja('甲会', '', '山田太郎'), '甲会|山田太郎　様'],
    [ja('甲会', '総務課', '課長 山田太郎'), '甲会|総務課|課長 山田太郎　様'],
    [ja('甲会', '', '事務局'), '甲会|事務局　御中'],
    [ja('甲会', '企画部', '企画部'), '甲会|企画部　御中'],
    [ja('甲会', '', '山田太郎 殿'), '甲会|山田太郎　殿'],
    [ja('甲会', '', '山田様'), '甲会|山田　様'],
    [ja('甲会', '', '山田さん'), '甲会|山田　様'],
    [ja('甲会', '', '山田太郎、佐藤花子'), '甲会|山田太郎　様、佐藤花子　様'],
    [ja('甲会', '', '企画担当\n山田太郎'), '甲会|企画担当|山田太郎　様'],
    [ja('甲大学', '', '学長'), '甲大学|学長　様'],
    [ja('甲会御中', '', ''), '甲会　御中'],
  ])('%s', (lines, expected) => expect(lines).toBe(expected));
  test('in English without honorifics', () => expect(addresseeLines({ name: 'A', department: 'Office', person: 'B' }, 'en')).toEqual(['A', 'Office', 'B']));
});

describe('郵便番号', () => {
  test.each([
    ['〒760-0017 香川県高松市番町1-2', '760-0017', '香川県高松市番町1-2'],
    ['〒７６０－００１７　香川県', '760-0017', '香川県'],
    ['7600017香川県高松市', '760-0017', '香川県高松市'],
    ['香川県高松市1-2-3（〒760-0017）', '760-0017', '香川県高松市1-2-3'],
    ['香川県高松市760-0017', '', '香川県高松市760-0017'],
    ['123-4567-890', '', '123-4567-890'],
    ['', '', ''],
  ])('%s', (address, postcode, rest) => expect(splitPostcode(address)).toEqual({ postcode, address: rest }));
});
