import { createWorkbook, type HostWorkbook } from '../../src/host';
import { startExcel, type RunningExcel } from '../../src/host/node';

let workbook: HostWorkbook;
let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel(createWorkbook());
  excel.install();
});

beforeEach(() => {
  workbook = createWorkbook();
  excel.use(workbook);
});

afterAll(() => excel.stop());

/** The list every case below reads: 候補 on the sheet 日 本 at A1:C5. */
async function makeList(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('日 本');
    sheet.getRange('A1:C5').values = [['名称', '区分', '点'], ['い', '該当', 1], ['ろ', '非該当', 2], ['は', '該当', 3], ['に', '要確認', '']];
    sheet.tables.add('A1:C5', true).name = '候補';
    await context.sync();
  });
}

async function calculate(formula: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    cell.formulas = [[formula]];
    cell.load('values');
    await context.sync();
    return cell.values[0]![0] as unknown;
  });
}

test.each<[string, unknown]>([
  ['=COUNTIFS(候補[区分],"該当")', 2],
  ['=LARGE(候補[点],2)', 2],
  ['=SMALL(候補[点],2)', 2],
  ['=IFERROR(LARGE(候補[点],4),"ない")', 'ない'],
  ['=SUMPRODUCT(LARGE((候補[区分]="該当")*(10-ROW(候補[区分])),2))', 6],
  ['=COUNTIFS(候補[区分],"該当",候補[点],">=2")', 1],
  ['=COUNTIF(候補[名称],"<>い")', 3],
  ['=SUMIFS(候補[点],候補[区分],"該当")', 4],
  ['=SUM(候補[点])+ROWS(候補)', 10],
  ['=SUMPRODUCT((候補[区分]="該当")*候補[点])', 4],
  ['=COUNTA(候補[点])', 3],
  ['=INDEX(候補[名称],MATCH("非該当",候補[区分],0))', 'ろ'],
  ['=XLOOKUP("は",候補[名称],候補[区分],"なし")', '該当'],
  ['=XLOOKUP("ほ",候補[名称],候補[区分],"なし")', 'なし'],
  ['=IFERROR(MATCH("ほ",候補[名称],0),"無")', '無'],
  ["=IF(AND('日 本'!C2=1,OR('日 本'!C3>5,TRUE)),\"はい\",\"いいえ\")", 'はい'],
  ["=IFS('日 本'!C2>1,\"大\",TRUE,\"小\")", '小'],
  ['=TEXT(1234.5,"#,##0.0")&"円"', '1,234.5円'],
  ['=TEXT(46027,"[$-411]ggge年m月d日")', '令和8年1月5日'],
  ['=HYPERLINK("#Sheet1!A1","先頭へ")', '先頭へ'],
  ['=TEXTJOIN("、",TRUE,候補[名称])', 'い、ろ、は、に'],
  ['=MAX(候補[点])-MIN(候補[点])', 2],
  ['=ROUND(AVERAGE(候補[点]),1)', 2],
  ['=COUNTA(UNIQUE(候補[区分]))', 3],
  ['=SUBTOTAL(103,候補[名称])', 4],
  ['=候補[[#Headers],[点]]', '点'],
  ['=ない(1)', '#NAME?'],
  ['=1/0', '#DIV/0!'],
  ['=候補[ない列]', '#REF!'],
  ['=DATE(2026,1,5)', 46027],
  ['=LET(x,2,x*3)', 6],
])('%s is %p', async (formula, expected) => {
  await makeList();
  expect(await calculate(formula)).toBe(expected);
});

test('follow what they read, in chains and across sheets', async () => {
  await makeList();
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A3').formulas = [['=A2+1'], ['=A3+1'], ["=SUM('日 本'!C2:C4)"]];
    const cell = sheet.getRange('A1').load('values');
    await context.sync();
    const before = cell.values[0]![0] as number;
    context.workbook.worksheets.getItem('日 本').getRange('C4').values = [[10]];
    cell.load('values');
    await context.sync();
    return [before, cell.values[0]![0]];
  });
  expect(read).toEqual([8, 15]);
});

test('a running total of many rows calculates from the last row up', async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A3000').formulas = Array.from({ length: 3000 }, (_, i) => [i === 2999 ? '=1' : `=A${i + 2}+1`]);
    const cell = sheet.getRange('A1').load('values');
    await context.sync();
    return cell.values[0]![0] as unknown;
  });
  expect(read).toBe(3000);
});

test('survive build beside, then swap: new sheets and tables under temporary names take the old ones’ places', async () => {
  await makeList();
  const read = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const board = worksheets.add('_集計');
    const list = worksheets.add('_一覧');
    list.getRange('A1:C3').values = [['名称', '区分', '点'], ['ほ', '該当', 5], ['へ', '該当', 6]];
    const table = list.tables.add('A1:C3', true);
    table.name = '_候補';
    list.getRange('D1').values = [['倍']];
    table.resize('A1:D3');
    list.getRange('D2:D3').formulas = [['=[@点]*2'], ['=_候補[[#This Row],[点]]*2']];
    board.getRange('A1:A3').formulas = [['=COUNTIFS(_候補[区分],"該当")'], ["=SUM(_一覧!D2:D3)"], ["='日 本'!A2"]];
    await context.sync();
    worksheets.getItem('日 本').delete();
    list.name = '日 本';
    table.name = '候補';
    board.name = '集計';
    table.columns.getItem('点').name = '得点';
    await context.sync();
    const cells = board.getRange('A1:A3').load('formulas,values');
    const doubled = list.getRange('D2:D3').load('formulas,values');
    await context.sync();
    return { formulas: cells.formulas, values: cells.values, doubled: doubled.formulas, doubles: doubled.values };
  });
  expect(read).toEqual({
    formulas: [['=COUNTIFS(候補[区分],"該当")'], ["=SUM('日 本'!D2:D3)"], ['=#REF!']],
    values: [[2], [22], ['#REF!']],
    doubled: [['=[@得点]*2'], ['=候補[@得点]*2']],
    doubles: [[10], [12]],
  });
});

test('filled down a column, formulas differ in their rows only; texts, columns, sheets, functions and names that look like cells stay what they are', async () => {
  await makeList();
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const table = context.workbook.tables.getItem('候補');
    table.columns.getItem('点').name = 'A1';
    context.workbook.worksheets.add('B2').getRange('A1:A2').values = [[100], [200]];
    context.workbook.names.add('XFE1', sheet.getRange('A1'));
    context.workbook.names.add('XFE2', sheet.getRange('A2'));
    sheet.getRange('A1:A2').values = [[1], [2]];
    const formulas = (row: number): string[] => [
      `=$A${row}&"A${row}"&候補[[#Headers],[A1]]`,
      `=SUM(A${row}:A1)+'B2'!A${row}`,
      `=XFE${row}*ROUND(LOG10(A${row}*5),1)`,
      `=SUM(候補[A1])+A$${row}`,
    ];
    const filled = sheet.getRange('B1:E2');
    filled.formulas = [formulas(1), formulas(2)];
    await context.sync();
    context.workbook.worksheets.getItem('B2').name = 'C3';
    table.name = '一覧';
    filled.load('formulas,values');
    await context.sync();
    return { values: filled.values, formulas: filled.formulas };
  });
  expect(read.values).toEqual([['1A1A1', 101, 0.7, 7], ['2A2A1', 203, 2, 8]]);
  const renamed = (row: number): string[] => [`=$A${row}&"A${row}"&一覧[[#Headers],[A1]]`, `=SUM(A${row}:A1)+'C3'!A${row}`, `=XFE${row}*ROUND(LOG10(A${row}*5),1)`, `=SUM(一覧[A1])+A$${row}`];
  expect(read.formulas).toEqual([renamed(1), renamed(2)]);
});

test('a table or sheet that comes by a name is found by the formulas that waited for it', async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C1').formulas = [['=SUM(後の表[点])', '=後のシート!A1', '=A1+B1']];
    const values = sheet.getRange('A1:C1').load('values');
    await context.sync();
    const before = values.values;
    const list = context.workbook.worksheets.add('仮');
    list.getRange('A1:A3').values = [['点'], [4], [5]];
    const table = list.tables.add('A1:A3', true);
    values.load('values');
    await context.sync();
    table.name = '後の表';
    list.name = '後のシート';
    values.load('values');
    await context.sync();
    list.delete();
    const gone = sheet.getRange('A1:C1').load('values');
    await context.sync();
    return [before, values.values, gone.values];
  });
  expect(read).toEqual([[['#REF!', '#REF!', '#REF!']], [[9, '点', '#VALUE!']], [['#REF!', '#REF!', '#REF!']]]);
});
