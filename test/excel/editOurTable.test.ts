import { classifyWorkbook } from '../../src/actions/classifyWorkbook';
import { editOurTable, type CellEdit } from '../../src/excel/editOurTable';
import { explain, kindOf } from '../../src/excel/errors';
import type { RunningExcel } from '../../src/host/node';
import type { HostWorkbook } from '../../src/host/public';
import { contentOfAll, freshWorkbook, runContext, startEmbedded, tableRows, typeInto } from '../actions/embedded';

let excel: RunningExcel;
let workbook: HostWorkbook;
beforeAll(async () => {
  excel = await startEmbedded();
});
afterAll(() => excel.stop());
beforeEach(async () => {
  workbook = await freshWorkbook(excel);
  await classifyWorkbook(runContext());
});

const rowOf = (name: string): Record<string, string> => tableRows(workbook, 'result').find(({ cells }) => cells['団体名'] === name)!.cells;
const idOf = (name: string): string => rowOf(name)['ID']!;
const table = <T>(work: (table: Excel.Table) => T): Promise<void> => Excel.run(async (context) => {
  work(context.workbook.tables.getItem('共創分類結果'));
  await context.sync();
});

it('writes cells of several rows; recommendation follows; the edits it gives take it back exactly', async () => {
  const before = contentOfAll(workbook);
  const edits: CellEdit[] = [
    { id: idOf('浜町自治会'), heading: 'type', value: 'その他' },
    { id: idOf('さぬきの会'), heading: 'multi', value: '該当' },
    { id: idOf('さぬきの会'), heading: 'multi', value: '非該当' },
  ];
  const back = await editOurTable('result', edits);
  expect(rowOf('浜町自治会')['類型']).toBe('その他');
  expect(rowOf('さぬきの会')['複数者・団体']).toBe('非該当');
  await editOurTable('result', back);
  expect(contentOfAll(workbook)).toEqual(before);
});

it('finds row and column wherever they were moved to', async () => {
  const id = idOf('浜町自治会');
  await table((result) => {
    result.sort.apply([{ key: 0, ascending: false }]);
    result.columns.getItem('類型').name = 'Type';
    result.columns.add(0, [['係の列'], ['a'], ['b'], ['c'], ['d'], ['e']]);
  });
  await editOurTable('result', [{ id, heading: 'type', value: 'その他' }]);
  expect(tableRows(workbook, 'result').filter(({ cells }) => cells['Type'] === 'その他').map(({ cells }) => cells['団体名'])).toContain('浜町自治会');
});

it('a table that is sorted between finding the row and writing to it is found anew, and no other row is changed', async () => {
  const id = idOf('浜町自治会');
  const types = (): string[] => tableRows(workbook, 'result').map(({ cells }) => `${cells['団体名']}=${cells['類型']}`).sort();
  const before = types();
  let sorted = false;
  workbook.faults.when(({ body }) => {
    // The first request that sets formulas is the write itself.
    if (sorted || !body.includes('"Formulas"') || !body.includes('その他')) return false;
    sorted = true;
    const sheet = workbook.sheet('分類結果')!;
    const rows = tableRows(workbook, 'result');
    const cellsOf = (row: number): string[] => Array.from({ length: 40 }, (_, column) => sheet.cell(row, column).formula);
    const [first, second] = [cellsOf(rows[0]!.row), cellsOf(rows[1]!.row)];
    second.forEach((text, column) => workbook.setCellFromUser(sheet.id, rows[0]!.row, column, text));
    first.forEach((text, column) => workbook.setCellFromUser(sheet.id, rows[1]!.row, column, text));
    return false;
  }, { waitMs: 0 });
  await editOurTable('result', [{ id, heading: 'type', value: 'その他' }]);
  workbook.faults.clear();
  expect(sorted).toBe(true);
  expect(types()).toEqual(before.map((line) => (line.startsWith('浜町自治会=') ? '浜町自治会=その他' : line)));
});

it('a text stays text and a number format stays, whatever the text begins with; formulas are put back as formulas', async () => {
  const id = idOf('浜町自治会');
  const back = await editOurTable('result', [{ id, heading: 'notes', value: '=1+1' }, { id, heading: 'rank', value: '-1' }]);
  expect([rowOf('浜町自治会')['備考'], rowOf('浜町自治会')['推奨度']]).toEqual(['=1+1', '-1']);
  await editOurTable('result', back);
  typeInto(workbook, 'result', '浜町自治会', '複数者・団体', '要確認');
  expect([rowOf('浜町自治会')['備考'], rowOf('浜町自治会')['要確認']]).toEqual(['+81はつかない', '要確認']);
});

describe('says what keeps it from writing, and then writes nothing', () => {
  const attempt = async (...edits: CellEdit[]): Promise<unknown> => {
    const before = contentOfAll(workbook);
    const error = await editOurTable('result', edits).then(() => null, (thrown: unknown) => thrown);
    expect(contentOfAll(workbook)).toEqual(before);
    return error;
  };
  const good = (): CellEdit => ({ id: idOf('浜町自治会'), heading: 'type', value: 'その他' });

  it('a row that is gone', async () => {
    expect(kindOf(await attempt(good(), { id: 'nobody', heading: 'type', value: 'その他' }))).toBe('rowGone');
  });
  it('a column that is gone', async () => {
    const edit = good();
    await table((result) => {
      result.columns.getItem('類型').name = '分け方';
    });
    const error = await attempt({ ...edit, heading: 'multi' }, edit);
    expect(kindOf(error)).toBe('columnGone');
    expect(explain(error, 'ja').what).toContain('類型');
  });
  it('a table that is gone', async () => {
    const edit = good();
    await table((result) => {
      result.name = '別の表';
    });
    expect(kindOf(await attempt(edit))).toBe('tableGone');
  });
  it('a protected sheet', async () => {
    const edit = good();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('分類結果').protection.protect();
      await context.sync();
    });
    const error = await attempt(edit);
    expect(kindOf(error)).toBe('locked');
    expect(explain(error, 'ja').what).toContain('分類結果');
  });
  it.each(['InvalidOperationInCellEditMode', 'FilteredRangeConflict', 'AccessDenied'])('Excel refuses: %s', async (code) => {
    const edit = good();
    workbook.faults.when('"Formulas"', { error: code });
    const kind = kindOf(await attempt(edit));
    workbook.faults.clear();
    expect(kind).toBe({ InvalidOperationInCellEditMode: 'cellEditMode', FilteredRangeConflict: 'filtered', AccessDenied: 'locked' }[code]);
  });
});
