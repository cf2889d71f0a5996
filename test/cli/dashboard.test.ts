import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Workbook, type CellValue, type Worksheet } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { readMapArguments } from '../../src/cli/mapArguments';
import { runWorkbook } from '../../src/cli/runWorkbook';

/** 集計, 地図と分野, カバー状況 and the outreach tables in a saved workbook that another program changed and LibreOffice calculated again. */

const SAMPLE = resolve('samples', 'sample.xlsx');
const isThere = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;
const CAN_RECALCULATE = isThere('soffice', '--version') && isThere('python3', '-c', 'import openpyxl');
if (!CAN_RECALCULATE) console.warn('LibreOffice or openpyxl is not installed: recalculating the dashboard was left out');
const whenThere = CAN_RECALCULATE ? describe : describe.skip;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kyoso-dashboard-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function mapSample(name: string, ...options: string[]): Promise<void> {
  const parsed = readMapArguments([SAMPLE, '-o', name, ...options], folder);
  if (!('help' in parsed)) await runWorkbook(parsed, { now: new Date(2026, 10, 22), signal: new AbortController().signal, onProgress: () => undefined });
}

/** Opens and saves a file with LibreOffice, which calculates every formula of a file that another program saved. */
async function recalculated(name: string): Promise<Workbook> {
  convert(name, 'xlsx:Calc MS Excel 2007 XML');
  const workbook = new Workbook();
  await workbook.xlsx.readFile(join(folder, 'again', name));
  return workbook;
}

function convert(name: string, to: string): void {
  execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, '--outdir', join(folder, 'again'), join(folder, name)], { stdio: 'ignore' });
}

/** People's changes, made by openpyxl: three organisations of rank D become the best of 白石市 in 宮城県, both drop-downs are set, and statuses are picked in two outreach tables. */
const EDIT = `
import sys, openpyxl
w = openpyxl.load_workbook(sys.argv[1])
s = w['分類結果']
head = {c.value: c.column for c in s[4]}
tags = {'類型': '地域大学組織型', '複数者・団体': '該当', 'まちづくりに関係': '該当', '域内外を繋げる役割': '該当', '多分野連携': '該当', '広域連携': '該当',
        '段階': '先進', '施策カテゴリ': '物流・買物、観光・交流', '活動の場': '宮城県白石市、沖縄県', '都道府県': '北海道'}
rows = [r for r in range(5, s.max_row + 1) if s.cell(r, head['域内外を繋げる役割']).value == '非該当'][:3]
assert len(rows) == 3
for r in rows:
    for tag, value in tags.items(): s.cell(r, head[tag]).value = value
w['地図と分野']['A6'].value = 'S・Aの数'
w['カバー状況']['D4'].value = '推奨度S〜C'
for name in ('働きかけリスト', 'イベント案内'):
    s = w[name]
    status = next(c.column for c in s[4] if c.value == '状況')
    for r, value in zip(range(5, 10), ['送付済', '送付済', '承諾', '送付不可', '返信あり']): s.cell(r, status).value = value
s.cell(9, next(c.column for c in s[4] if c.value == '選定')).value = '選定外'
w.save(sys.argv[2])
`;

/** LibreOffice writes texts of several scripts in pieces; exceljs leaves out a result of 0. */
function value(cell: CellValue): CellValue {
  if (typeof cell === 'object' && cell !== null && 'richText' in cell) return cell.richText.map((piece) => piece.text).join('');
  return typeof cell === 'object' && cell !== null && ('formula' in cell || 'sharedFormula' in cell) ? (cell.result as CellValue) ?? null : cell;
}
const at = (sheet: Worksheet, row: number, column: number): CellValue => value(sheet.getCell(row, column).value);
const number = (sheet: Worksheet, row: number, column: number): number => Number(at(sheet, row, column) ?? 0);
const text = (sheet: Worksheet, row: number, column: number): string => String(at(sheet, row, column) ?? '');

/** 「分類結果」 as rows by heading. */
function resultRows(workbook: Workbook): Record<string, string>[] {
  const sheet = workbook.getWorksheet('分類結果')!;
  const headers = Array.from({ length: sheet.columnCount }, (_, c) => text(sheet, 4, c + 1));
  const rows: Record<string, string>[] = [];
  for (let row = 5; text(sheet, row, 1) !== ''; row++) rows.push(Object.fromEntries(headers.map((header, c) => [header, text(sheet, row, c + 1)])));
  return rows;
}

/** Where a text stands in the first column. */
function rowOf(sheet: Worksheet, wanted: string, from = 1): number {
  for (let row = from; row <= sheet.rowCount; row++) if (text(sheet, row, 1).startsWith(wanted)) return row;
  throw new Error(`「${wanted}」 is not there`);
}

function errorsIn(workbook: Workbook): string[] {
  return workbook.worksheets.flatMap((sheet) => {
    const found: string[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => {
      const shown = value(cell.value);
      if ((typeof shown === 'object' && shown !== null && 'error' in shown) || (typeof shown === 'string' && /^(#|Err:)/u.test(shown))) found.push(`${sheet.name}!${cell.address}`);
    }));
    return found;
  });
}

whenThere('edits in 「分類結果」 change', () => {
  let workbook: Workbook;
  let rows: Record<string, string>[];
  beforeAll(async () => {
    await mapSample('out.xlsx', '--with', 'lists');
    execFileSync('python3', ['-c', EDIT, join(folder, 'out.xlsx'), join(folder, 'edited.xlsx')]);
    workbook = await recalculated('edited.xlsx');
    rows = resultRows(workbook);
  });
  const count = (test: (row: Record<string, string>) => boolean): number => rows.filter(test).length;

  it('nothing into an error', () => {
    expect(errorsIn(workbook)).toEqual([]);
    expect(count((row) => row['推奨度'] === 'S' && row['都道府県'] === '北海道')).toBe(3);
  });

  it('the key figures', () => {
    const sheet = workbook.getWorksheet('集計')!;
    const card = (column: number): number => number(sheet, 6, column);
    expect([1, 2, 4, 6, 8, 10, 12].map(card)).toEqual([
      rows.length, count((r) => 'SA'.includes(r['推奨度']!)), count((r) => r['推奨度'] !== 'D'), count((r) => r['要確認'] === '要確認'), count((r) => r['段階'] === '先進'),
      count((r) => r['段階'] === 'ポテンシャル'), new Set(rows.map((r) => r['都道府県']).filter((p) => p !== '' && p !== '北海道')).size,
    ]);
    expect(text(sheet, 7, 2)).toBe(`全体の${Math.round((100 * card(2)) / rows.length)}%`);
  });

  it('type by element', () => {
    const sheet = workbook.getWorksheet('集計')!;
    const first = rowOf(sheet, '類型 × 要素：') + 3;
    for (let row = first; text(sheet, row, 1) !== '合計'; row++) {
      const ofType = rows.filter((r) => r['類型'] === text(sheet, row, 1));
      expect(number(sheet, row, 2)).toBe(ofType.length);
      ['複数者・団体', 'まちづくりに関係', '域内外を繋げる役割', '多分野連携', '広域連携'].forEach((tag, index) => {
        const n = ofType.filter((r) => r[tag] === '該当').length;
        expect(number(sheet, row, 3 + index * 2)).toBe(n);
        if (ofType.length > 0) expect(number(sheet, row, 4 + index * 2)).toBeCloseTo(n / ofType.length);
      });
    }
  });

  it('the charts, whose numbers they are', () => {
    const sheet = workbook.getWorksheet('集計')!;
    const charts = chartReferences(join(folder, 'edited.xlsx'));
    expect(charts.length).toBe(8);
    const cells = (reference: string): CellValue[] => {
      const [name, area] = reference.replaceAll("'", '').split('!') as [string, string];
      expect(name).toBe('集計');
      const [from, to = from] = area.replaceAll('$', '').split(':') as [string, string?];
      const [first, last] = [sheet.getCell(from), sheet.getCell(to)];
      const column = Number(first.col);
      return Array.from({ length: Number(last.row) - Number(first.row) + 1 }, (_, index) => at(sheet, Number(first.row) + index, column));
    };
    for (const { categories, values } of charts) {
      // No chart without bars.
      expect(values.flatMap(cells).some((n) => Number(n) > 0)).toBe(true);
      for (const series of values) expect(cells(series)).toHaveLength(cells(categories).length);
    }
    const types = charts.find(({ categories, values }) => values.length === 1 && cells(categories).includes('住民組織型'))!;
    cells(types.categories).forEach((type, index) => expect(cells(types.values[0]!)[index]).toBe(count((r) => r['類型'] === type)));
  });

  it('the statuses that 「集計」 counts in 「働きかけリスト」', () => {
    const sheet = workbook.getWorksheet('集計')!;
    const head = rowOf(sheet, '状況', rowOf(sheet, '働きかけの状況別の団体数'));
    const counted = Array.from({ length: 7 }, (_, index) => [text(sheet, head + 1 + index, 1), number(sheet, head + 1 + index, 2)]);
    const listed = /　(\d+)団体/u.exec(text(workbook.getWorksheet('働きかけリスト')!, 1, 1))![1];
    expect(counted).toEqual([['未着手', Number(listed) - 5], ['送付済', 2], ['返信あり', 1], ['承諾', 1], ['辞退', 0], ['実施済', 0], ['送付不可', 1]]);
  });

  it('how far an outreach list has come, without those taken out by hand', () => {
    const sheet = workbook.getWorksheet('イベント案内')!;
    const listed = Number(/　(\d+)団体/u.exec(text(sheet, 1, 1))![1]);
    const line = Array.from({ length: sheet.columnCount }, (_, column) => text(sheet, 1, column + 1)).find((words) => words.startsWith('状況'));
    expect(line).toBe(`状況　未着手 ${listed - 5}　送付済 2　返信あり 0　承諾 1　辞退 0　実施済 0　送付不可 1`);
  });

  it('nothing about what is printed: every sheet keeps its print area, also where its name has brackets', () => {
    for (const name of ['分類結果', '働きかけリスト', 'イベント案内', 'ヒアリング打診（ポテンシャル）', 'ヒアリング打診（先進）', '集計', '地図と分野', 'カバー状況']) {
      expect([name, workbook.getWorksheet(name)!.pageSetup.printArea]).toEqual([name, expect.stringMatching(/^A1:/u)]);
    }
  });

  it('the map, which shows what was chosen', () => {
    const sheet = workbook.getWorksheet('地図と分野')!;
    const tiles = new Map<string, CellValue>();
    for (let row = 5; row < 29; row += 2) for (let column = 5; column <= 17; column++) if (text(sheet, row, column) !== '') tiles.set(text(sheet, row, column), at(sheet, row + 1, column));
    expect(tiles.size).toBe(47);
    for (const [short, shown] of tiles) {
      const there = rows.filter((r) => r['都道府県']!.replace(/(?<!北海)[都道府県]$/u, '') === short);
      expect([short, shown ?? 0]).toEqual([short, there.length === 0 ? '–' : there.filter((r) => 'SA'.includes(r['推奨度']!)).length]);
    }
    expect(tiles.get('北海道')).toBe(3);
  });

  it('field by prefecture', () => {
    const sheet = workbook.getWorksheet('地図と分野')!;
    const head = rowOf(sheet, '都道府県', 31);
    for (let row = head + 1; text(sheet, row, 1) !== ''; row++) {
      const there = rows.filter((r) => r['都道府県'] === text(sheet, row, 1));
      expect(number(sheet, row, 2)).toBe(there.length);
      for (let column = 5; column <= 18; column++) expect(number(sheet, row, column)).toBe(there.filter((r) => r['施策カテゴリ']!.split('、').includes(text(sheet, head, column))).length);
    }
  });

  it('who covers which municipality', () => {
    const sheet = workbook.getWorksheet('カバー状況')!;
    let filled = 0;
    for (let row = 8; text(sheet, row, 1) !== ''; row++) {
      const [prefecture, name, state] = [1, 2, 3].map((column) => text(sheet, row, column)) as [string, string, string];
      const there = rows.filter((r) => r['活動の場']!.split('、').some((place) => (name === '（県域）' ? place === prefecture : place.startsWith(prefecture + name))));
      const good = there.filter((r) => r['推奨度'] !== 'D');
      expect([prefecture, name, number(sheet, row, 4), number(sheet, row, 5), state]).toEqual([
        prefecture, name, there.length, good.length, good.length > 0 ? 'あり' : there.length > 0 ? 'S〜Cなし' : name === '（県域）' ? '–' : '候補なし',
      ]);
      for (let column = 6; column <= 19; column++) expect(number(sheet, row, column)).toBe(good.filter((r) => r['施策カテゴリ']!.split('、').includes(text(sheet, 7, column))).length);
      const best = [...there].sort((a, b) => 'SABCD'.indexOf(a['推奨度']!) - 'SABCD'.indexOf(b['推奨度']!)).slice(0, 3).map((r) => `${r['推奨度']} ${r['団体名']}`);
      expect(text(sheet, row, 20)).toBe(best.join('、'));
      filled += there.length > 0 ? 1 : 0;
    }
    expect(filled).toBeGreaterThan(20);
    // Nobody was in 白石市 at the time of the run: it has left the gaps.
    const first = rowOf(sheet, '候補のない自治体') + 1;
    const miyagi = rowOf(sheet, '宮城県', first);
    expect(text(sheet, miyagi, 3)).toMatch(/^(?!.*白石市.*／).*　／　作成後に候補あり：白石市$/u);
    expect(text(sheet, miyagi, 3).split('　／')[0]!.split('、')).toHaveLength(number(sheet, miyagi, 2));
    const gaps = Array.from({ length: sheet.rowCount - first + 1 }, (_, index) => number(sheet, first + index, 2)).reduce((a, b) => a + b);
    // Those three left places where nobody is now.
    let left = 0;
    for (let row = 8; text(sheet, row, 1) !== ''; row++) left += text(sheet, row, 3) === '候補なし' ? 1 : 0;
    expect(Number(/^自治体：あり \d+　S〜Cなし \d+　候補なし (\d+)/u.exec(text(sheet, 4, 8))![1])).toBe(gaps + left);
  });

  it('no page shows a number too wide for its cell', () => {
    if (!isThere('pdftotext', '-v')) {
      console.warn('pdftotext is not installed: looking for #### on the pages was left out');
      return;
    }
    convert('edited.xlsx', 'pdf');
    const pages = execFileSync('pdftotext', ['-layout', join(folder, 'again', 'edited.pdf'), '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
    expect(/共創パートナー\s+カバー状況/u.test(pages)).toBe(true);
    expect(pages.match(/.{0,20}(?:###|#REF!|#NAME\?|Err:5).{0,20}/u)?.[0]).toBeUndefined();
  });
});

whenThere('in English', () => {
  it('every formula of the dashboard calculates, and says the same numbers', async () => {
    await mapSample('ja.xlsx');
    await mapSample('en.xlsx', '--lang', 'en');
    const ja = await recalculated('ja.xlsx');
    const en = await recalculated('en.xlsx');
    expect(errorsIn(en)).toEqual([]);
    const numbers = (sheet: Worksheet, fromRow: number): string => {
      const found: string[] = [];
      sheet.eachRow((row, index) => index >= fromRow && row.eachCell((cell) => (typeof value(cell.value) === 'number' ? found.push(`${cell.address}=${String(value(cell.value))}`) : undefined)));
      return found.join('\n');
    };
    for (const [a, b] of [['集計', 'Summary'], ['地図と分野', 'Map and fields'], ['カバー状況', 'Coverage']] as const) {
      expect(numbers(en.getWorksheet(b)!, 4)).toBe(numbers(ja.getWorksheet(a)!, 4));
    }
  });
});

/** What the charts of a workbook refer to: its categories and the values of each series. */
function chartReferences(path: string): { readonly categories: string; readonly values: string[] }[] {
  const files = unzipSync(readFileSync(path));
  return Object.keys(files).filter((name) => /^xl\/charts\/chart\d+\.xml$/u.test(name)).map((name) => {
    const xml = strFromU8(files[name]!);
    const references = (part: string): string[] => [...xml.matchAll(new RegExp(`<(?:c:)?${part}>.*?<(?:c:)?f>([^<]+)</`, 'gsu'))].map((match) => match[1]!.replaceAll('&apos;', "'"));
    return { categories: references('cat')[0]!, values: references('val') };
  });
}
