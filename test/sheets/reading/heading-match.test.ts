import type { FieldCode } from '../../../src/domain/candidate';
import { headingMeaning } from '../../../src/sheets/reading/heading-match';

const meanings: [string, FieldCode | null][] = [
  ['団 体 名', 'name'], ['企業・団体名', 'name'], ['団体名・屋号', 'name'], ['会社名（団体名）', 'name'], ['参加者（団体名）', 'name'], ['地域運営組織の名称', 'name'], ['採択事業者（代表）', 'name'], ['Name of Organization', 'name'], ['legalName', 'name'],
  ['代表者の氏名及び住所', 'contactPerson'], ['団体担当者名', 'contactPerson'], ['連絡先（TEL）', 'phone'], ['電話・FAX', 'phone'], ['Ｅ－ｍａｉｌ', 'email'], ['ホームページ（URL）', 'url'], ['団体HP', 'url'],
  ['主たる事務所の所在地', 'address'], ['住所２（建物名）', 'address'], ['都道府県（所在地）', 'prefecture'], ['本社所在地（都道府県）', 'prefecture'], ['所在地（番地）', 'address'], ['所在市区町村', 'municipality'], ['活動エリア（市町村名）', 'area'], ['地方公共団体名', 'municipality'],
  ['主な取組内容・実績', 'activity'], ['②活動内容（200字以内）', 'activity'], ['Q3. 活動分野を教えてください', 'fields'], ['出資団体（出資比率）', 'members'], ['会員数（人）', 'members'], ['都市再生推進法人指定', 'designation'], ['法人番号（13桁）', 'corporateNumber'], ['法人格の有無', 'legalForm'], ['担当課（所管）', 'department'], ['備考欄', 'notes'],
  ['【6】構成員・従業員はおおよそ何名ですか', 'members'], ['【3】ご回答者のお名前と役職', 'contactPerson'], ['関心のある連携テーマをすべてお選びください。', 'fields'], ['State/Region', 'prefecture'], ['Corporate No.', 'corporateNumber'], ['Focus area', 'fields'], ['指定期間', 'designation'], ['どんなことをしているか', 'activity'], ['お話の経緯', 'notes'], ['れんらく先', 'notes'],
  ['代表教員 Principal', 'contactPerson'], ['組織・研究室名 Unit / Laboratory', 'name'], ['フィールド Field site', 'area'], ['Q3. 貴団体の活動の分野について、あてはまるものをすべて選択してください。', 'fields'], ['Q5. 活動に携わっているおよその人数（常勤・非常勤を含む）', 'members'],
  ['IP Address', null], ['当会の「まちづくりガイド」への掲載に同意いただけますか', null],
  ['団体名ふりがな', null], ['名称_カナ', null], ['支出元府省', null], ['契約担当官等の氏名並びにその所属する部局の名称及び所在地', null], ['ＦＡＸ番号', null], ['№', null], ['更新年月日', null], ['交付決定額（千円）', null],
];
test.each(meanings)('%s → %s', (heading, field) => expect(headingMeaning(heading)?.field ?? null).toBe(field));

test('words that are no headings mean nothing', () => {
  for (const text of ['札幌大通', '2024', 'です', '', '。']) expect(headingMeaning(text)).toBeNull();
});
test('the body before its operator before its place', () => {
  const strength = (heading: string): number => headingMeaning(heading)!.strength;
  expect(strength('団体名')).toBeGreaterThan(strength('名称'));
  expect(strength('名称')).toBeGreaterThan(strength('補助事業者'));
  expect(strength('補助事業者')).toBeGreaterThan(strength('運営団体名'));
  expect(strength('運営団体名')).toBeGreaterThan(strength('施設名'));
  expect(strength('協議会の名称')).toBeGreaterThan(strength('条例の名称'));
});
