/** Letters as people make them: templates filled in, a merge table written, read by other programs, and made again. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Workbook } from 'exceljs';
import { classifyWorkbook } from '../../src/actions/classifyWorkbook';
import { lookAtLetters, makeLetters, makeTemplates, type LettersMade, type LettersOutcome } from '../../src/actions/letters';
import { makeOutreachLists } from '../../src/actions/outreachLists';
import { remakeSheets } from '../../src/actions/sheetLanguage';
import { DEFAULT_CRITERIA, type Criteria } from '../../src/domain/outreach/criteria';
import { FACTS, ORGANISATION_PLACEHOLDERS } from '../../src/domain/letters/placeholders';
import { carryOut } from '../../src/excel/carryOut';
import { readOurTables } from '../../src/excel/ourSheets';
import type { RunningExcel } from '../../src/host/node';
import type { HostWorkbook } from '../../src/host/public';
import type { Recipient } from '../../src/sheets/letterRows';
import { isEdited, letterTo, lettersPlan, readLetters } from '../../src/sheets/lettersSheet';
import { templateRowsIn, templatesOf } from '../../src/sheets/templatesRead';
import { templateProblemText } from '../../src/sheets/templatesProblems';
import { freshWorkbook, runContext, startEmbedded, tableRows, typeInto } from './embedded';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startEmbedded();
});
afterAll(() => excel.stop());

const EVERYBODY: Criteria = { ...DEFAULT_CRITERIA.event, ranks: [], contact: 'any' };
const LIST = {
  name: '候補団体',
  rows: [
    ['団体名', '所在地', '活動内容', '構成員', '担当部署', '代表者', '電話番号', 'メールアドレス'],
    ['(一社)みなとまちづくり機構', '〒760-0017 香川県高松市番町1-1', '空き店舗の再生と公共空間の活用。移住相談窓口を運営し、首都圏の企業と地元企業のマッチングを行う。', '地元企業32社、商店街、高松市', '事務局', '代表理事 山田太郎', '087-000-0001', 'info@minato.example'],
    ['浜町自治会', '香川県高松市浜町', '清掃活動、防災訓練、夏祭り', '地区内の住民280世帯', '', '', '0870000002', ''],
    ['=瀬戸内大学地域連携センター', '+香川県高松市', '高松市、丸亀市、坂出市と連携協定を結び、企業との実証実験の窓口となる。', '教職員、学生、企業17社', '-地域連携課', '@佐藤', '', ''],
  ],
};

async function classified(list = LIST): Promise<HostWorkbook> {
  const workbook = await freshWorkbook(excel, [list]);
  await classifyWorkbook(runContext());
  return workbook;
}

/** Types into 「文面ひな形」 beside an item. */
function write(workbook: HostWorkbook, item: string, text: string, heading = '本文・内容'): string {
  const { sheet, row } = tableRows(workbook, 'templates').find(({ cells }) => cells['項目'] === item)!;
  const column = sheet.tables[0]!.columns.indexOf(heading);
  workbook.setCellFromUser(sheet.id, row, column, text);
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

/** Fills in every fact that only the sender knows. */
function fillIn(workbook: HostWorkbook): void {
  for (const { name, preset } of Object.values(FACTS)) if (preset.ja === '') write(workbook, name.ja, `〔${name.ja}〕`);
}

const letters = (workbook: HostWorkbook): Record<string, string>[] => tableRows(workbook, 'letters').map(({ cells }) => cells);
const made = (outcome: LettersOutcome): LettersMade => {
  expect(outcome).toMatchObject({ is: 'made' });
  return outcome as LettersMade;
};

test('templates are made once, filled in, and the letters follow; nothing is made while a fact is missing, and the message names it', async () => {
  const workbook = await classified();
  await makeOutreachLists(runContext(), { event: EVERYBODY });
  expect(await makeTemplates(runContext())).toBe('文面ひな形');
  const first = await makeLetters(runContext(), { lists: ['event'] });
  expect(first).toMatchObject({ is: 'problems' });
  const problems = first.is === 'problems' ? first.problems : [];
  expect(problems.map(({ written }) => written)).toEqual(['日付', '発信者', '問合せ先', '問合せ担当者', '問合せ電話', '問合せメール', 'イベント名', '開催日時', '会場', 'イベントの内容', '申込期限']);
  expect(templateProblemText(problems[0]!, '文面ひな形', 'ja')).toBe('「文面ひな形」のD6の「日付」が記入されていません。文面で《日付》を使っています。');
  expect(workbook.sheet('差込文面')).toBeNull();

  fillIn(workbook);
  const outcome = made(await makeLetters(runContext(), { lists: ['event'] }));
  expect(outcome).toMatchObject({ sheet: '差込文面', keptEdits: 0, counts: [{ list: 'event', letters: 3, contacted: 0, closed: 0 }] });
  const rows = letters(workbook);
  const minato = rows.find((row) => row['団体名'] === '(一社)みなとまちづくり機構')!;
  expect(minato).toMatchObject({
    '用件': 'イベント案内', '宛名': '(一社)みなとまちづくり機構　事務局　代表理事 山田太郎　様', '郵便番号': '760-0017', '住所': '香川県高松市番町1-1', '電話番号': '087-000-0001',
    '件名': '「〔イベント名〕」の開催について（ご案内）',
  });
  expect(minato['本文']).toContain('(一社)みなとまちづくり機構\n事務局\n代表理事 山田太郎　様\n');
  expect(minato['本文']).not.toContain('《');
  expect(minato['本文']).not.toContain('要確認');
  expect(minato['本文']!.split('\n')[0]).toMatch(/^　+〔文書番号〕$/u);
  // Text stays text: leading zeros, and what looks like a formula.
  expect(rows.find((row) => row['団体名'] === '浜町自治会')!['電話番号']).toBe('0870000002');
  expect(rows.find((row) => row['団体名'] === '=瀬戸内大学地域連携センター')).toMatchObject({ '住所': '+香川県高松市', '部署': '-地域連携課', '担当者': '@佐藤' });
  expect(tableRows(workbook, 'letters')[0]!.row).toBe(1);
});

test.each([
  ['《団体めい》御中', 'の《団体めい》は使えません。《団体名》ではありませんか。', 'にある'],
  ['《団体名 御中', 'の「《団体名」に、閉じる「》」がありません。《団体名》ではありませんか。', ''],
])('%s is refused with the cell', async (text, said, link) => {
  const workbook = await classified();
  await makeOutreachLists(runContext(), { event: EVERYBODY });
  await makeTemplates(runContext());
  fillIn(workbook);
  const cell = write(workbook, 'イベント案内', text);
  const outcome = await makeLetters(runContext(), { lists: ['event'] });
  expect(outcome.is === 'problems' && outcome.problems.map((problem) => templateProblemText(problem, outcome.sheet, 'ja'))).toEqual([`「文面ひな形」の${cell}${link}${link === '' ? said : said.slice(1)}`]);
  // A problem in a letter that is not asked for keeps nobody from the others.
  expect((await lookAtLetters(runContext())).problems).toMatchObject({ event: [{ cell }], potential: [] });
});

test('a text beyond what a cell takes is refused, not cut', async () => {
  const workbook = await classified();
  await makeOutreachLists(runContext(), { event: EVERYBODY });
  await makeTemplates(runContext());
  fillIn(workbook);
  write(workbook, 'イベント案内', `${'《団体名》'.repeat(4000)}`);
  const outcome = await makeLetters(runContext(), { lists: ['event'] });
  expect(outcome).toMatchObject({ is: 'problems', problems: [{ code: 'tooLong', written: '(一社)みなとまちづくり機構' }, { code: 'tooLong' }] });
  expect(workbook.sheet('差込文面')).toBeNull();
});

test('own facts, own texts and changed letters stay: through a new making, other criteria and the other language', async () => {
  const workbook = await classified();
  await makeOutreachLists(runContext(), { event: EVERYBODY });
  await makeTemplates(runContext());
  fillIn(workbook);
  // A row of people's own is an item of its own.
  write(workbook, '中央', '=なし');
  write(workbook, '中央', '駐車場', '項目');
  write(workbook, 'イベント案内', '', '本文の続き（記など）');
  write(workbook, 'イベント案内', 'こちらへ：《団体名》（《日付》、駐車場《駐車場》）');
  await makeLetters(runContext(), { lists: ['event'] });
  typeInto(workbook, 'letters', '浜町自治会', '本文', '会長様、いつもお世話になっております。');
  typeInto(workbook, 'letters', '浜町自治会', '宛名', '浜町自治会長　様');
  const again = made(await makeLetters(runContext(), { lists: ['event'] }));
  expect(again.keptEdits).toBe(1);
  expect(letters(workbook).find((one) => one['団体名'] === '浜町自治会')).toMatchObject({ '本文': '会長様、いつもお世話になっております。', '宛名': '浜町自治会長　様', '件名': '「〔イベント名〕」の開催について（ご案内）' });
  expect(letters(workbook).find((one) => one['団体名'] === '(一社)みなとまちづくり機構')!['本文']).toBe('こちらへ：(一社)みなとまちづくり機構（〔日付〕、駐車場=なし）');

  await remakeSheets(runContext(), 'en');
  const templates = tableRows(workbook, 'templates').map(({ cells }) => cells);
  expect(templates.find(({ Item }) => Item === 'Event invitation')!.Text).toBe('こちらへ：《団体名》（《日付》、駐車場《駐車場》）');
  expect(templates.find(({ Item }) => Item === 'Event invitation')!.Subject).toBe('Invitation: 《Event name》');
  expect(templates.find(({ Item }) => Item === 'Date')!.Text).toBe('〔日付〕');
  const english = letters(workbook);
  expect(english.find(({ Organisation }) => Organisation === '浜町自治会')).toMatchObject({ Purpose: 'Event invitation', Body: '会長様、いつもお世話になっております。', Subject: 'Invitation: 〔イベント名〕' });

  // A letter that somebody changed does not go without a word.
  await remakeSheets(runContext(), 'ja');
  typeInto(workbook, 'event', '浜町自治会', '状況', '送付済');
  expect(await makeLetters(runContext(), { lists: ['event'] })).toEqual({ is: 'wouldDrop', names: ['浜町自治会'] });
  expect(letters(workbook)).toHaveLength(3);
  expect(made(await makeLetters(runContext(), { lists: ['event'], dropEdited: true })).counts).toEqual([{ list: 'event', letters: 2, contacted: 1, closed: 0 }]);
  expect(made(await makeLetters(runContext(), { lists: ['event'], alsoContacted: true })).counts[0]!.letters).toBe(3);
});

test('never to those who declined or must not be written to', async () => {
  const workbook = await classified();
  await makeOutreachLists(runContext(), { event: EVERYBODY });
  typeInto(workbook, 'event', '浜町自治会', '状況', '辞退');
  typeInto(workbook, 'event', '(一社)みなとまちづくり機構', '状況', '送付不可');
  expect(made(await makeLetters(runContext(), { lists: ['event'], alsoContacted: true, asDraft: true }))).toMatchObject({ counts: [{ letters: 1, contacted: 0, closed: 2 }] });
  expect(letters(workbook)[0]!['本文']).toContain('《日付》');
});

test('a mail merge with the saved table gives the finished letters: another reader, a Word file with merge fields', async () => {
  const workbook = await classified();
  await makeOutreachLists(runContext(), { event: EVERYBODY, potential: { ...DEFAULT_CRITERIA.potential, ranks: [], stages: [], contact: 'any' } });
  await makeTemplates(runContext());
  fillIn(workbook);
  await makeLetters(runContext(), { lists: ['event', 'potential'] });
  const expected = letters(workbook);
  expect(new Set(expected.map((row) => row['用件'])).size).toBe(2);

  const source = await mergeSource(await workbook.save(), '差込文面');
  const fields = ['宛名', '団体名', '郵便番号', '件名', '本文'];
  const template = mergeDocument(fields);
  const merged = source.map((row) => documentText(mergeInto(template, row)));
  expect(merged).toEqual(expected.map((row) => fields.map((field) => row[field]).join('\n')));
});

test('5,000 letters in requests under 4 MB', async () => {
  const workbook = await freshWorkbook(excel);
  const templates = templatesOf(templateRowsIn(null, 'ja').rows);
  const values = Object.fromEntries(Object.keys(ORGANISATION_PLACEHOLDERS).map((key) => [key, `値「${key}」`.repeat(8)])) as Recipient['values'];
  const all = Array.from({ length: 5000 }, (_, i) => letterTo({ list: 'event', id: `id${i}`, values: { ...values, phone: `0${870000000 + i}` }, standing: 'open' }, templates, undefined, 'ja'));
  await carryOut([lettersPlan(all, [], 'ja')], runContext(), { onRows: () => undefined, isStillCurrent: () => Promise.resolve(true) });
  expect(workbook.statistics.largestRequestBytes).toBeLessThan(4_000_000);
  const { letters: table } = await readOurTables(runContext(), ['letters']);
  expect(workbook.statistics.largestResponseBytes).toBeLessThan(4_000_000);
  expect(readLetters(table!).letters.filter(isEdited)).toEqual([]);
  expect(table!.rows).toHaveLength(5000);
  expect(tableRows(workbook, 'letters').at(-1)!.cells['電話番号']).toBe('0870004999');
});

/** What Word sees of an Excel data source: the first row's names, below it a record a row. Fails on what a mail merge would stumble over. */
async function mergeSource(xlsx: Uint8Array, name: string): Promise<Record<string, string>[]> {
  const book = new Workbook();
  await book.xlsx.load(xlsx.buffer.slice(xlsx.byteOffset, xlsx.byteOffset + xlsx.byteLength) as ArrayBuffer);
  const sheet = book.getWorksheet(name)!;
  expect(sheet.model.merges).toEqual([]);
  const headers = (sheet.getRow(1).values as unknown[]).slice(1).map(String);
  expect(new Set(headers).size).toBe(headers.length);
  for (const header of headers) expect(header).toMatch(/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u);
  return Array.from({ length: sheet.rowCount - 1 }, (_, index) => Object.fromEntries(headers.map((header, column) => {
    const cell = sheet.getRow(index + 2).getCell(column + 1);
    expect(['string', 'object']).toContain(typeof cell.value);
    expect(cell.value === null || typeof cell.value === 'string').toBe(true);
    expect(cell.numFmt).toBe('@');
    return [header, String(cell.value ?? '')];
  })));
}

/** The smallest Word file with a merge field a paragraph. */
function mergeDocument(fields: readonly string[]): Uint8Array {
  const field = (name: string): string =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> MERGEFIELD ${name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>«${name}»</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${fields.map(field).join('')}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

/** Replaces the merge fields by a record's texts, as Word does: line breaks become breaks. */
function mergeInto(docx: Uint8Array, row: Readonly<Record<string, string>>): Uint8Array {
  const files = unzipSync(docx);
  const xml = strFromU8(files['word/document.xml']!).replace(
    /<w:r><w:fldChar w:fldCharType="begin"\/><\/w:r><w:r><w:instrText[^>]*> MERGEFIELD (\S+) <\/w:instrText><\/w:r>.*?<w:fldChar w:fldCharType="end"\/><\/w:r>/gu,
    (_field, name: string) => `<w:r>${row[name]!.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`).join('<w:br/>')}</w:r>`,
  );
  return zipSync({ ...files, 'word/document.xml': strToU8(xml) });
}

/** The text of a Word file, a line a paragraph or break. */
function documentText(docx: Uint8Array): string {
  const xml = strFromU8(unzipSync(docx)['word/document.xml']!);
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gu)].map(([, paragraph]) => paragraph!.replace(/<w:br\/>/gu, '\n').replace(/<[^>]+>/gu, '').replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&amp;/gu, '&')).join('\n');
}
