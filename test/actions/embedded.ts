import { decideInPlace } from '../../src/actions/decideInPlace';
import { insertSample, type SampleSheet } from '../../src/actions/insertSample';
import type { RunContext } from '../../src/actions/run';
import { createClassifier } from '../../src/domain/classifier';
import { createWorkbook } from '../../src/host';
import { startExcel, type RunningExcel } from '../../src/host/node';
import type { HostWorkbook, SheetView } from '../../src/host/public';
import { TABLE_NAMES } from '../../src/sheets/ourSheets';

/** A small list as people send it: a title, a header, untidy rows, a phone number and a cell that looks like a formula. */
export const LIST: SampleSheet = {
  name: '候補団体',
  rows: [
    ['共創パートナー候補団体一覧'],
    [],
    ['団体名', '所在地', '活動内容', '構成員', '電話番号', '備考'],
    ['(一社)みなとまちづくり機構', '香川県高松市', '空き店舗の再生と公共空間の活用。移住相談窓口を運営し、首都圏の企業と地元企業のマッチングを行う。', '地元企業32社、商店街、高松市', '087-000-0001', '=1+1'],
    ['浜町自治会', '香川県高松市浜町', '清掃活動、防災訓練、夏祭り', '地区内の住民280世帯', '087-000-0002', '+81はつかない'],
    ['瀬戸内大学地域連携センター', '香川県高松市', '高松市、丸亀市、坂出市と連携協定を結び、企業との実証実験の窓口となる。', '教職員、学生、企業17社', '', "'引用符"],
    ['株式会社サンプル製作所', '香川県丸亀市', '金属加工', '', '0877-00-0003', '@担当'],
    ['さぬきの会', '', '', '', '', '-12'],
  ],
};

/** Microsoft's office.js in this process, answered by the embedded Excel; one per test file. */
export async function startEmbedded(): Promise<RunningExcel> {
  const excel = await startExcel(createWorkbook());
  excel.install();
  return excel;
}

/** A fresh workbook with these sheets, in front of office.js from now on. */
export async function freshWorkbook(excel: RunningExcel, sheets: readonly SampleSheet[] = [LIST]): Promise<HostWorkbook> {
  const workbook = createWorkbook();
  excel.use(workbook);
  await insertSample(sheets);
  return workbook;
}

const openDecider = decideInPlace(createClassifier);

/** A run at a fixed time, in Japanese, unless told otherwise. */
export function runContext(changes: Partial<RunContext> = {}): RunContext {
  return {
    language: 'ja', now: new Date(2026, 10, 22, 18, 30), signal: new AbortController().signal, onProgress: () => undefined,
    openDecider, ...changes,
  };
}

/** All that a sheet shows and holds, to compare before and after. */
export function contentOf(sheet: SheetView): unknown {
  const cells: [number, number, string, unknown, string][] = [];
  const used = sheet.used;
  for (let row = 0; used && row < used.row + used.rowCount; row++) {
    for (let column = 0; column < used.column + used.columnCount; column++) {
      const { formula, value, numberFormat } = sheet.cell(row, column);
      if (value !== '' || formula !== '') cells.push([row, column, formula, value, numberFormat]);
    }
  }
  return { name: sheet.name, visibility: sheet.visibility, tables: sheet.tables.map(({ name, area }) => ({ name, area })), charts: sheet.charts.length, cells };
}

/** The content of all sheets, in tab order. */
export function contentOfAll(workbook: HostWorkbook): unknown[] {
  return workbook.sheets.map(contentOf);
}

/** The rows of one of our tables by heading, with where they stand. */
export function tableRows(workbook: HostWorkbook, kind: keyof typeof TABLE_NAMES): { readonly sheet: SheetView; readonly row: number; readonly cells: Record<string, string> }[] {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((t) => t.name === TABLE_NAMES[kind]);
    if (!table) continue;
    return Array.from({ length: table.area.rowCount - 1 }, (_, i) => {
      const row = table.area.row + 1 + i;
      return { sheet, row, cells: Object.fromEntries(table.columns.map((header, c) => [header, sheet.cell(row, table.area.column + c).text])) };
    });
  }
  return [];
}

/** Types into a cell of one of our tables, as a person does. */
export function typeInto(workbook: HostWorkbook, kind: keyof typeof TABLE_NAMES, name: string, heading: string, typed: string): void {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((t) => t.name === TABLE_NAMES[kind]);
    if (!table) continue;
    const row = tableRows(workbook, kind).find(({ cells }) => cells['団体名'] === name)!.row;
    workbook.setCellFromUser(sheet.id, row, table.area.column + table.columns.indexOf(heading), typed);
  }
}
