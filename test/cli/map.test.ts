import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Workbook } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { EXIT } from '../../src/cli/cliError';
import { readMapArguments } from '../../src/cli/mapArguments';
import { runWorkbook } from '../../src/cli/runWorkbook';
import { openWorkbook } from '../../src/host';

const SAMPLE = resolve('samples', 'sample.xlsx');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kyoso-map-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What `npm run map` does with these arguments, in this process. */
async function map(...args: string[]): Promise<{ exit: number; message: string }> {
  try {
    const parsed = readMapArguments(args, folder);
    if (!('help' in parsed)) await runWorkbook(parsed, { now: new Date(2026, 10, 22), signal: new AbortController().signal, onProgress: () => undefined });
    return { exit: EXIT.done, message: '' };
  } catch (error) {
    const { exitCode, message } = error as { exitCode?: number; message: string };
    if (exitCode === undefined) throw error;
    return { exit: exitCode, message };
  }
}

/** Cells of a workbook's sheets by another program's reading: values, formulas, formats. */
async function cellsOf(path: string, sheets?: readonly string[]): Promise<Record<string, unknown>> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path);
  return Object.fromEntries(workbook.worksheets.filter(({ name }) => sheets?.includes(name) ?? true).map((sheet) => {
    const cells: unknown[] = [];
    sheet.eachRow({ includeEmpty: false }, (row) => row.eachCell({ includeEmpty: false }, (cell) => cells.push([cell.address, cell.formula ?? cell.value, cell.numFmt, cell.font?.bold ?? false])));
    return [sheet.name, { cells, merges: sheet.model.merges, widths: sheet.columns?.map((column) => column.width) }];
  }));
}

function csv(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the sample workbook', () => {
  it('comes out with our sheets and a JSON line a candidate; the input sheets and the input file are as they were', async () => {
    const input = join(folder, 'in.xlsx');
    copyFileSync(SAMPLE, input);
    expect(await map('in.xlsx', '-o', 'out.xlsx', '--json', 'out.jsonl')).toEqual({ exit: 0, message: '' });
    const before = await cellsOf(SAMPLE);
    const output = join(folder, 'out.xlsx');
    expect(await cellsOf(output, Object.keys(before))).toEqual(before);
    expect(readFileSync(input)).toEqual(readFileSync(SAMPLE));
    const workbook = new Workbook();
    await workbook.xlsx.readFile(output);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([...Object.keys(before), '分類結果', '働きかけリスト', '集計', '地図と分野', 'カバー状況', '共創台帳', '実行記録']);

    const lines = readFileSync(join(folder, 'out.jsonl'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.length).toBeGreaterThanOrEqual(60);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['sheet', 'row', 'name', 'type', 'elements', 'cross', 'wide', 'categories', 'places', 'stage', 'incentives', 'rank', 'needsReview', 'evidence']);
      for (const item of line.evidence as object[]) expect(Object.keys(item)).toEqual(['tag', 'value', 'column', 'text', 'rule']);
      const cell = new Set(JSON.stringify(before[line.sheet as string]));
      expect([...(line.name as string)].every((char) => cell.has(char) || /\s/u.test(char))).toBe(true);
    }
  });

  it('opens in openpyxl and LibreOffice, where they are installed', async () => {
    const output = join(folder, 'out.xlsx');
    expect((await map(SAMPLE, '-o', output)).exit).toBe(0);
    const script = 'import openpyxl,sys,json; w=openpyxl.load_workbook(sys.argv[1]); print(json.dumps({s.title:len(s._charts) for s in w}))';
    const python = spawnSync('python3', ['-c', script, output], { encoding: 'utf8' });
    if (python.status === 0) expect((JSON.parse(python.stdout) as Record<string, number>)['集計']).toBeGreaterThanOrEqual(6);
    else console.warn('openpyxl is not installed: the check with it was left out');
    if (spawnSync('soffice', ['--version']).status === 0) {
      execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'again'), output], { stdio: 'ignore' });
      const again = new Workbook();
      await again.xlsx.readFile(join(folder, 'again', 'out.xlsx'));
      const totals = again.getWorksheet('集計')!.getCell('A6').value as { result?: number };
      expect(totals.result).toBeGreaterThanOrEqual(60);
    } else console.warn('LibreOffice is not installed: the check with it was left out');
  });

  it('an output is an input again: people’s edits in it are kept', async () => {
    const first = join(folder, 'first.xlsx');
    const second = join(folder, 'second.xlsx');
    await map(SAMPLE, '-o', first);
    const workbook = await openWorkbook(readFileSync(first));
    const result = workbook.sheet('分類結果')!;
    const name = result.cell(4, 0).text;
    workbook.setCellFromUser(result.id, 4, result.tables[0]!.columns.indexOf('類型'), 'その他');
    writeFileSync(join(folder, 'edited.xlsx'), await workbook.save());
    expect(await map('edited.xlsx', '-o', second, '--json', 'again.jsonl')).toEqual({ exit: 0, message: '' });
    const [line] = readFileSync(join(folder, 'again.jsonl'), 'utf8').split('\n');
    expect(JSON.parse(line!)).toMatchObject({ name, type: 'other' });
    const again = new Workbook();
    await again.xlsx.readFile(second);
    expect(again.worksheets.filter((sheet) => sheet.name.startsWith('分類結果'))).toHaveLength(1);
  });
});

describe('further sheets and the copy for sharing', () => {
  it('--with makes lists, letters and hearing sheets; --share writes a workbook without contacts', async () => {
    const output = join(folder, 'out.xlsx');
    const share = join(folder, 'share.xlsx');
    expect(await map(SAMPLE, '-o', output, '--with', 'letters,hearings', '--share', share, '--frozen')).toEqual({ exit: 0, message: '' });
    const names = async (path: string): Promise<string[]> => {
      const workbook = new Workbook();
      await workbook.xlsx.readFile(path);
      return workbook.worksheets.map(({ name }) => name);
    };
    expect(await names(output)).toEqual(expect.arrayContaining(['イベント案内', 'ヒアリング打診（ポテンシャル）', 'ヒアリング打診（先進）', '文面ひな形', '差込文面', 'ヒアリングシート', 'ヒアリング記録']));
    expect((await names(share)).slice(0, 3)).toEqual(['分類結果', '働きかけリスト', '集計']);
    const parts = Object.entries(unzipSync(readFileSync(share))).map(([name, part]) => [name, strFromU8(part)] as const);
    const all = parts.map(([, text]) => text).join('\n');
    expect(all.match(/[\w.+-]+@[\w-]+\.[\w.]+|(?<!\d)0\d{1,4}-\d{1,4}-\d{3,4}(?!\d)/gu)).toBeNull();
    expect(parts.filter(([name, text]) => name.startsWith('xl/worksheets/sheet') && /<f[ >]/u.test(text))).toEqual([]);
  });
});

describe('CSV', () => {
  it('is classified too, and text stays text', async () => {
    csv('一覧.csv', '団体名,所在地,活動内容,電話番号\n浜町自治会,香川県高松市,防災訓練と清掃,087-000-0001\n(株)甲商店,香川県高松市,=HYPERLINK("x"),0870000002\n');
    expect(await map('一覧.csv', '--json', 'o.jsonl')).toEqual({ exit: 0, message: '' });
    const cells = await cellsOf(join(folder, '一覧_分類結果.xlsx'), ['一覧']);
    expect(JSON.stringify(cells)).toContain('"0870000002"');
    expect(JSON.parse(readFileSync(join(folder, 'o.jsonl'), 'utf8').split('\n')[0]!)).toMatchObject({ sheet: '一覧', row: 2, name: '浜町自治会', type: 'residents' });
  });
});

describe('exit codes say what went wrong, and the message what to do', () => {
  beforeEach(() => copyFileSync(SAMPLE, join(folder, 'in.xlsx')));

  it.each([
    [[], EXIT.usage, '入力ファイルを指定'],
    [['in.xlsx', '--langage', 'en'], EXIT.usage, '使い方'],
    [['in.xlsx', '--lang', 'fr'], EXIT.usage, 'ja | en'],
    [['in.xlsx', 'b.xlsx'], EXIT.usage, '1つだけ'],
    [['in.xlsx', '-o', 'in.xlsx'], EXIT.usage, '入力と同じ'],
    [['in.xlsx', '-o', './sub/../in.xlsx'], EXIT.usage, '入力と同じ'],
    [['in.xlsx', '--json', 'in.xlsx', '--lang', 'en'], EXIT.usage, 'never written'],
    [['in.xlsx', '-o', 'x', '--json', 'x'], EXIT.usage, '別のファイル'],
    [['in.xlsx', '-o', '.'], EXIT.usage, 'フォルダー'],
    [['in.xlsx', '--with', 'lists,leters'], EXIT.usage, 'leters'],
    [['in.xlsx', '--share', 'in.xlsx'], EXIT.usage, '別のファイル'],
    [['in.xlsx', '-o', 'x', '--share', './x', '--lang', 'en'], EXIT.usage, 'neither'],
    [['in.xlsx', '--frozen'], EXIT.usage, '--share'],
    [['in.xlsx', '--sheet', 'ない'], EXIT.usage, '「県照会回答」'],
    [['in.xlsx', '--sheet', 'Nope', '--lang', 'en'], EXIT.usage, 'There is no sheet'],
    [['nothere.xlsx'], EXIT.unreadable, 'ありません'],
    [['.'], EXIT.unreadable, 'フォルダー'],
  ])('%j', async (args, exit, words) => {
    const answer = await map(...args);
    expect(answer.exit).toBe(exit);
    expect(answer.message).toContain(words);
    expect(readdirSync(folder)).toEqual(['in.xlsx']);
  });

  it('a hard link to the input is the input', async () => {
    linkSync(join(folder, 'in.xlsx'), join(folder, 'same.xlsx'));
    expect((await map('in.xlsx', '-o', 'same.xlsx')).exit).toBe(EXIT.usage);
  });

  it.each([
    ['no workbook at all', 'これはテキストです', 'Excel で開けるか'],
    ['an old or locked workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'パスワード'],
    ['an empty file', '', 'Excel で開けるか'],
  ])('%s', async (_what, content, words) => {
    writeFileSync(join(folder, 'bad.xlsx'), content);
    const answer = await map('bad.xlsx');
    expect([answer.exit, answer.message.includes(words)]).toEqual([EXIT.unreadable, true]);
  });

  it('nothing in it is a list; naming the sheet reads it all the same', async () => {
    csv('人口.csv', '年,人口,世帯数\n2020,1000,400\n2021,990,401\n');
    const answer = await map('人口.csv');
    expect([answer.exit, answer.message.includes('--sheet')]).toEqual([EXIT.noCandidates, true]);
    expect(existsSync(join(folder, '人口_分類結果.xlsx'))).toBe(false);
  });

  it('--sheet reads only that sheet', async () => {
    expect((await map('in.xlsx', '--sheet', 'PF会員名簿', '--json', 'o.jsonl')).exit).toBe(0);
    const sheets = readFileSync(join(folder, 'o.jsonl'), 'utf8').trimEnd().split('\n').map((line) => (JSON.parse(line) as { sheet: string }).sheet);
    expect(new Set(sheets)).toEqual(new Set(['PF会員名簿']));
  });

  it('an output that cannot be written leaves nothing half done', async () => {
    mkdirSync(join(folder, 'locked'));
    writeFileSync(join(folder, 'file'), '');
    const answer = await map('in.xlsx', '-o', join('file', 'out.xlsx'));
    expect([answer.exit, answer.message.includes('書き込めません')]).toEqual([EXIT.failed, true]);
  });
});

describe('as a command', () => {
  const command = (...args: string[]): ReturnType<typeof spawnSync> => spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/map.ts', ...args], { encoding: 'utf8' });

  it('says what it did', () => {
    const run = command(csv('list.csv', 'name,address,activity\n浜町自治会,香川県高松市,防災訓練\n(株)甲,香川県高松市,小売\n'), '--lang', 'en');
    expect([run.status, run.stderr]).toEqual([EXIT.done, '']);
    expect(run.stdout).toContain('Classified: 2 organisations');
    expect(readdirSync(folder).sort()).toEqual(['list.csv', 'list_classified.xlsx']);
  });

  it('fails with its exit code and its words on stderr', () => {
    const run = command(join(folder, 'nothere.xlsx'), '--lang', 'en');
    expect([run.status, run.stdout]).toEqual([EXIT.unreadable, '']);
    expect(run.stderr).toContain('There is no such file');
  });
});
