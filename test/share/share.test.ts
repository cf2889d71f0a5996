/** The copy for people outside: nothing of what must not be seen is in any part of the file, and everything else is there and whole. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { classifyWorkbook } from '../../src/actions/classifyWorkbook';
import { makeShareCopy, openShareCopy, type SharedCopy } from '../../src/actions/share';
import { openWorkbook } from '../../src/host';
import type { RunningExcel } from '../../src/host/node';
import type { HostWorkbook } from '../../src/host/public';
import { makeShareFile } from '../../src/share/makeShareFile';
import { SHARING_BY_DEFAULT, type Sharing } from '../../src/sheets/sharing';
import { contentOfAll, freshWorkbook, runContext, startEmbedded, typeInto } from '../actions/embedded';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startEmbedded();
});
afterAll(() => excel.stop());

const NAME = '(一社)みなとまちづくり機構';
/** Words that must not leave the house, each at a place of its own. */
const PLANTED = {
  person: '秘密野太郎', email: 'secret@himitsu.example', phone: '087-911-0001', department: '極秘推進課', url: 'himitsu.example', notes: '備考の秘密', street: '番町四丁目',
  memo: 'メモの秘密', owner: '内部担当花子', own: '自分の列の秘密', header: '上司の評価', hidden: '隠しシートの秘密', sheet: '部長限り名簿', status: '社内では保留', property: '作成者の秘密',
  freePhone: '０８７（９２２）３３４４', freeEmail: 'uchiwa＠himitsu.example',
} as const;
const LISTS = [
  {
    name: PLANTED.sheet,
    rows: [
      ['団体名', '所在地', '活動内容', '構成員', '代表者', '担当部署', '電話番号', 'メールアドレス', 'URL', '備考'],
      [NAME, `香川県高松市${PLANTED.street}1-2`, `空き店舗の再生と公共空間の活用。移住相談窓口を運営し、首都圏の企業と地元企業のマッチングを行う（窓口は秘密野 太郎、電話${PLANTED.freePhone}、${PLANTED.freeEmail}）。`, '地元企業32社、商店街、高松市',
        `代表理事 ${PLANTED.person}`, PLANTED.department, PLANTED.phone, PLANTED.email, `https://${PLANTED.url}/`, PLANTED.notes],
      ['浜町自治会', '香川県高松市浜町', '清掃活動、防災訓練、夏祭り', '地区内の住民280世帯', '', '', '', '', '', ''],
      ['瀬戸内大学地域連携センター', '香川県丸亀市', '高松市、丸亀市、坂出市と連携協定を結び、企業との実証実験の窓口となる。', '教職員、学生、企業17社', '', '', '', '', '', ''],
    ],
  },
  { name: 'メモ用', rows: [[PLANTED.hidden]] },
];

async function prepared(): Promise<HostWorkbook> {
  const workbook = await freshWorkbook(excel, LISTS);
  await classifyWorkbook(runContext());
  typeInto(workbook, 'outreach', NAME, 'メモ', PLANTED.memo);
  typeInto(workbook, 'outreach', NAME, '担当', PLANTED.owner);
  typeInto(workbook, 'outreach', NAME, '状況', PLANTED.status);
  typeInto(workbook, 'result', NAME, '類型', 'その他');
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('共創分類結果');
    const rows = table.getDataBodyRange();
    rows.load('rowCount');
    await context.sync();
    table.columns.add(undefined, [[PLANTED.header], ...Array.from({ length: rows.rowCount }, () => [PLANTED.own])]);
    context.workbook.worksheets.getItem('メモ用').visibility = 'Hidden';
    context.workbook.properties.author = PLANTED.property;
    context.workbook.names.add('秘密の名前', '="名前の秘密"');
    await context.sync();
  });
  return workbook;
}

const copy = (sharing: Partial<Sharing> = {}, language: 'ja' | 'en' = 'ja'): Promise<SharedCopy> => makeShareCopy(runContext(), { ...SHARING_BY_DEFAULT, ...sharing }, language, makeShareFile);
const partsOf = (bytes: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
/** Planted words that any part of the file holds, spelled as planted or without widths and blanks. */
function leaks(bytes: Uint8Array, words: readonly string[]): string[] {
  const all = Object.values(partsOf(bytes)).join('\n');
  const plain = all.normalize('NFKC').replace(/\s/gu, '');
  return words.filter((word) => all.includes(word) || plain.includes(word.normalize('NFKC').replace(/\s/gu, '')));
}
const SECRETS = [...Object.values(PLANTED), '秘密の名前', '名前の秘密', '0879223344', '0879110001'];
const errorsOf = (workbook: HostWorkbook): string[] => workbook.sheets.flatMap((sheet) => {
  const found: string[] = [];
  for (let row = 0; sheet.used && row < sheet.used.row + sheet.used.rowCount; row++) for (let column = 0; column < sheet.used.column + sheet.used.columnCount; column++) {
    if (/^#/u.test(sheet.cell(row, column).text)) found.push(`${sheet.name} ${row} ${column} ${sheet.cell(row, column).text}`);
  }
  return found;
});

describe('nothing leaks', () => {
  it.each([[{}, 'ja'], [{ frozen: false }, 'ja'], [{ frozen: false, outreach: false }, 'en']] as const)('%j %s: no part of the file holds a planted word', async (sharing, language) => {
    await prepared();
    const { bytes } = await copy(sharing, language);
    expect(leaks(bytes, SECRETS)).toEqual([]);
    // The search itself finds what is there.
    expect(leaks(bytes, ['浜町自治会'])).toEqual(['浜町自治会']);
    expect(Object.keys(partsOf(bytes)).filter((name) => !/^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings|theme\/theme1|worksheets\/sheet\d+|tables\/table\d+|charts\/chart\d+|drawings\/drawing\d+)\.xml|xl\/.*\.rels)$/u.test(name))).toEqual([]);
  });

  it('what is chosen comes in, and only that', async () => {
    await prepared();
    const chosen = await copy({ address: true, notes: true, status: true });
    const { notes, street, memo, owner, own, header } = PLANTED;
    expect(leaks(chosen.bytes, [notes, street, memo, owner, own, header])).toEqual([notes, street, memo, owner, own, header]);
    expect(leaks(chosen.bytes, [PLANTED.person, PLANTED.email, PLANTED.phone, PLANTED.department, PLANTED.url, PLANTED.hidden, PLANTED.sheet, PLANTED.freeEmail, '0879223344'])).toEqual([]);
  });

  it('phone numbers and addresses are covered wherever they stand in a text', async () => {
    const digits = fc.tuple(fc.constantFrom('087-911-2222', '0879112222', '087(911)2222', '(087) 911-2222', '090-1234-5678', '＋81 87-911-2222', '０８７－９１１－２２２２', 'info@machi.example.jp', 'info[at]machi.example', 'ｉｎｆｏ＠ｍａｃｈｉ．ｊｐ'), fc.constantFrom('', '連絡先：', '事務局 ', '電話'), fc.constantFrom('', 'まで。', ' 担当', '（平日）'));
    await fc.assert(fc.asyncProperty(digits, async ([contact, before, after]) => {
      await freshWorkbook(excel, [{ name: '名簿', rows: [['団体名', '所在地', '活動内容'], ['浜町の会', '香川県高松市', `地域の清掃活動と移住相談窓口の運営。${before}${contact}${after}`], ['次の会', '香川県高松市', '2024年01月から3-10-20の広場で活動、会員1234567890人']]}]);
      await classifyWorkbook(runContext());
      const { bytes } = await copy();
      expect(leaks(bytes, [contact])).toEqual([]);
      expect(leaks(bytes, ['2024年01月から3-10-20の広場で活動、会員1234567890人'])).toHaveLength(1);
    }), { numRuns: 8 });
  });
});

describe('the copy is whole', () => {
  it('the same figures as the user sees, charts and tables, the user’s workbook untouched', async () => {
    const workbook = await prepared();
    const before = contentOfAll(workbook);
    const { bytes, sheets, organisations, differs } = await copy({ frozen: false });
    expect(contentOfAll(workbook)).toEqual(before);
    expect([organisations, differs]).toEqual([3, null]);
    const shared = await openWorkbook(bytes);
    expect(shared.sheets.map(({ name }) => name)).toEqual(sheets);
    expect(shared.sheets.every(({ visibility }) => visibility === 'Visible')).toBe(true);
    expect(errorsOf(shared)).toEqual([]);
    const result = shared.sheet('分類結果')!;
    expect(result.cell(4, 0).text).toBe(NAME);
    expect(result.cell(4, result.tables[0]!.columns.indexOf('所在地')).text).toBe('香川県高松市');
    expect(result.cell(4, result.tables[0]!.columns.indexOf('類型')).text).toBe('その他');
    expect(result.cell(2, 0).text).toContain('＊で伏せています');
    // All but 働きかけの状況, which is not shared.
    expect(shared.sheet('集計')!.charts.map(({ title }) => title)).toEqual(workbook.sheet('集計')!.charts.map(({ title }) => title).filter((title) => !title!.startsWith('働きかけ')));
    // Live: counts follow a change.
    const type = result.tables[0]!.columns.indexOf('類型');
    const counts = (): string => JSON.stringify(contentOfAll(shared).filter((sheet) => (sheet as { name: string }).name === '集計'));
    const counted = counts();
    shared.setCellFromUser(result.id, 5, type, 'その他');
    expect(counts()).not.toBe(counted);
  });

  it('frozen, it has no formula and no drop-down, and the same values', async () => {
    await prepared();
    const [live, frozen] = [await copy({ frozen: false }), await copy({ frozen: true })];
    const cells = Object.entries(partsOf(frozen.bytes)).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(cells.filter(([, xml]) => /<f[ >]|<dataValidation/u.test(xml)).map(([name]) => name)).toEqual([]);
    const values = async ({ bytes }: SharedCopy): Promise<string[]> => {
      const workbook = await openWorkbook(bytes);
      return workbook.sheets.flatMap((sheet) => Array.from({ length: sheet.used!.rowCount - 3 }, (_, row) => Array.from({ length: sheet.used!.columnCount }, (__, column) => sheet.cell(row + 3, column).text.replace('地図に表示する数（選択できます）', '地図の数')).join('|')));
    };
    expect(await values(frozen)).toEqual(await values(live));
  });

  it('opens in exceljs, openpyxl and LibreOffice, where they are installed, without a wrong reference', async () => {
    await prepared();
    const folder = mkdtempSync(join(tmpdir(), 'kyoso-share-'));
    try {
      for (const [name, sharing] of [['live', { frozen: false }], ['frozen', { frozen: true }], ['short', { frozen: false, outreach: false }]] as const) {
        const file = join(folder, `${name}.xlsx`);
        writeFileSync(file, (await copy(sharing, 'en')).bytes);
        const workbook = new Workbook();
        await workbook.xlsx.readFile(file);
        expect(workbook.getWorksheet('Classification')!.getCell('A5').value).toBe(NAME);
        const python = spawnSync('python3', ['-c', 'import openpyxl,sys; w=openpyxl.load_workbook(sys.argv[1]); print(sum(len(s._charts) for s in w))', file], { encoding: 'utf8' });
        if (python.status === 0) expect(Number(python.stdout)).toBeGreaterThanOrEqual(6);
        else console.warn('openpyxl is not installed: the check with it was left out');
        if (spawnSync('soffice', ['--version']).status !== 0) {
          console.warn('LibreOffice is not installed: the check with it was left out');
          continue;
        }
        spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'again'), file], { stdio: 'ignore' });
        expect(errorsOf(await openWorkbook(readFileSync(join(folder, 'again', `${name}.xlsx`))))).toEqual([]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('opening it', () => {
  it('Excel opens the very file as a new workbook', async () => {
    const workbook = await prepared();
    const opened: (Uint8Array | null)[] = [];
    workbook.onNewWorkbook((bytes) => opened.push(bytes));
    const made = await copy();
    expect(await openShareCopy(made)).toBeNull();
    expect(opened).toHaveLength(1);
    expect(Buffer.from(opened[0]!).equals(Buffer.from(made.bytes))).toBe(true);
  });

  it('says why when Excel refuses, or when the file is too large for Excel on the web', async () => {
    const workbook = await prepared();
    workbook.faults.when('CreateAndOpenWorkbook', { error: 'AccessDenied' });
    expect(await openShareCopy(await copy())).toBe('protected');
    expect(await openShareCopy({ bytes: new Uint8Array(4_000_000) })).toBe('tooLarge');
  });
});
