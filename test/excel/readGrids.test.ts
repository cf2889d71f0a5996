import ExcelJS from 'exceljs';
import { openWorkbook } from '../../src/host';
import { readGrids } from '../../src/excel/readGrids';
import { UNSTOPPABLE, type Watch } from '../../src/excel/session';
import type { RunningExcel } from '../../src/host/node';
import type { SheetGrid } from '../../src/sheets/grid';
import { freshWorkbook, startEmbedded } from '../actions/embedded';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startEmbedded();
});
afterAll(() => excel.stop());

const read = (watch: Watch = UNSTOPPABLE): Promise<SheetGrid[]> => readGrids(watch, () => undefined);
const text = (rows: number, columns: number): string[][] => Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => `${r},${c} あいうえお`));

it('reads values, shown text, tables, merges, hidden rows and hidden sheets', async () => {
  await freshWorkbook(excel, [{ name: '一覧', rows: [['見出し', ''], ['名', '数'], ['甲', 1234.5], ['乙', 2]] }]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('一覧');
    sheet.getRange('A1:B1').merge();
    sheet.getRange('B3').numberFormat = [['#,##0.0']];
    sheet.tables.add('A2:B4', true).name = '表1';
    sheet.getRange('4:4').rowHidden = true;
    sheet.visibility = 'Hidden';
    await context.sync();
  });
  const grid = (await read()).find(({ name }) => name === '一覧')!;
  expect(grid).toMatchObject({
    visibility: 'hidden', top: 0, left: 0,
    values: [['見出し', ''], ['名', '数'], ['甲', 1234.5], ['乙', 2]],
    tables: [{ name: '表1', area: { row: 1, column: 0, rowCount: 3, columnCount: 2 }, showHeaders: true }],
    merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 2 }],
  });
  expect(grid.text[2]).toEqual(['甲', '1,234.5']);
  expect([...grid.hiddenRows]).toEqual([3]);
});

it('tells which cells are struck out, and asks cell by cell only where some are', async () => {
  const rows = text(1200, 3);
  const workbook = await freshWorkbook(excel, [{ name: '一覧', rows }]);
  workbook.faults.when('GetCellProperties', { error: 'GeneralException' });
  expect((await read()).find(({ name }) => name === '一覧')!.struck.size).toBe(0);
  workbook.faults.clear();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('一覧');
    for (const address of ['B3', 'A1100:C1100']) sheet.getRange(address).format.font.strikethrough = true;
    await context.sync();
  });
  const grid = (await read()).find(({ name }) => name === '一覧')!;
  expect([...grid.struck].map(([row, columns]) => [row, [...columns]])).toEqual([[2, [[1, 'whole']]], [1099, [[0, 'whole'], [1, 'whole'], [2, 'whole']]]]);
});

it('tells cells of a file of which only some words are struck out', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('一覧');
  const parts = (...texts: [string, boolean][]): ExcelJS.CellRichTextValue => ({ richText: texts.map(([part, strike]) => ({ text: part, font: { strike } })) });
  sheet.addRows([['名', '内容'], ['甲', parts(['清掃、', false], ['空き家バンク', true])], ['乙', parts(['朝', true], ['市', true])], ['丙', parts(['案', false], ['内', false])]]);
  excel.use(await openWorkbook(new Uint8Array(await book.xlsx.writeBuffer()), '一覧.xlsx'));
  const grid = (await read()).find(({ name }) => name === '一覧')!;
  expect(grid.values.map((row) => row[1])).toEqual(['内容', '清掃、空き家バンク', '朝市', '案内']);
  expect([...grid.struck].map(([row, columns]) => [row, [...columns]])).toEqual([[1, [[1, 'part']]], [2, [[1, 'whole']]]]);
});

it('gives an empty grid for an empty sheet', async () => {
  await freshWorkbook(excel, []);
  expect(await read()).toEqual([{ name: 'Sheet1', visibility: 'visible', top: 0, left: 0, values: [], text: [], merges: [], tables: [], hiddenRows: new Set(), struck: new Map() }]);
});

it('reads a long sheet in several answers and loses nothing', async () => {
  const rows = text(4000, 6);
  const workbook = await freshWorkbook(excel, [{ name: '長い', rows }]);
  expect((await read()).find(({ name }) => name === '長い')!.values).toEqual(rows);
  expect(workbook.statistics.largestResponseBytes).toBeLessThan(4_000_000);
});

it('reads in smaller pieces when Excel takes less than expected', async () => {
  const rows = text(1500, 6);
  const workbook = await freshWorkbook(excel, [{ name: '長い', rows }]);
  workbook.limits.responseBytes = 60_000;
  expect((await read()).find(({ name }) => name === '長い')!.values).toEqual(rows);
});

it('a stray value in the last cell of the sheet costs a few questions, not a million rows', async () => {
  const workbook = await freshWorkbook(excel, [{ name: '迷子', rows: text(20, 3) }]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('迷子').getRange('XFD1048576').values = [['x']];
    await context.sync();
  });
  const before = workbook.statistics.calls;
  const grid = (await read()).find(({ name }) => name === '迷子')!;
  expect(workbook.statistics.calls - before).toBeLessThan(60);
  expect(grid.values.slice(0, 20).map((row) => row.slice(0, 3))).toEqual(text(20, 3));
  expect(grid.values.slice(20).every((row) => row.every((cell) => cell === ''))).toBe(true);
});

it('works on the oldest Excel that is served', async () => {
  const workbook = await freshWorkbook(excel, [{ name: '一覧', rows: [['名'], ['甲']] }]);
  workbook.faults.when('GetMergedAreas', { error: 'ApiNotFound' });
  expect((await read()).find(({ name }) => name === '一覧')!.merges).toEqual([]);
});
