import { createWorkbook } from '../../src/host';
import { startExcel, type RunningExcel } from '../../src/host/node';

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel(createWorkbook());
  excel.install();
});

beforeEach(() => excel.use(createWorkbook()));
afterAll(() => excel.stop());

/** Runs on Sheet1 of a new workbook. */
const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context));

test('formats are read back, and mixed ones are null', async () => {
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    sheet.getRange('A1').format.fill.color = 'red';
    range.format.font.bold = true;
    range.format.horizontalAlignment = 'Center';
    range.format.columnWidth = 96;
    range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    range.load({ format: { fill: { color: true }, font: { bold: true, color: true }, horizontalAlignment: true, columnWidth: true } });
    const border = sheet.getRange('B2').format.borders.getItem('EdgeBottom').load('style,color');
    await context.sync();
    return [range.format.fill.color, range.format.font.bold, range.format.font.color, range.format.horizontalAlignment, range.format.columnWidth, border.style, border.color];
  });
  expect(read).toEqual(['', true, '#000000', 'Center', 96, 'Continuous', '#000000']);
});

test('rows inserted and deleted move what lies below, and formulas follow', async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('C1:C2').formulas = [['=SUM(A1:A3)'], ['=A3']];
    sheet.getRange('2:2').insert('Down');
    await context.sync();
    const after = sheet.getRange('A1:C4').load('formulas');
    await context.sync();
    const inserted = after.formulas.map((row) => row as unknown[]);
    sheet.getRange('1:2').delete('Up');
    const rest = sheet.getRange('A1:C2').load('formulas');
    await context.sync();
    return { inserted, rest: rest.formulas };
  });
  expect(read).toEqual({
    inserted: [[1, '', '=SUM(A1:A4)'], ['', '', ''], [2, '', '=A4'], [3, '', '']],
    rest: [[2, '', '=A2'], [3, '', '']],
  });
});

test('validation, conditional formats, page layout and frozen panes are read back', async () => {
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('B2:B9');
    range.dataValidation.rule = { list: { inCellDropDown: true, source: '該当,非該当' } };
    const first = range.conditionalFormats.add('ContainsText');
    first.textComparison.rule = { operator: 'Contains', text: '要' };
    const second = range.conditionalFormats.add('Custom');
    second.custom.rule.formula = '=$B2="x"';
    sheet.freezePanes.freezeAt(sheet.getRange('A1:A3'));
    sheet.pageLayout.setPrintMargins('Centimeters', { left: 2.54 });
    sheet.pageLayout.setPrintTitleRows('$1:$2');
    await context.sync();
    range.dataValidation.load('type,rule');
    range.conditionalFormats.load('items/type,items/priority');
    sheet.pageLayout.load('leftMargin');
    const frozen = sheet.freezePanes.getLocation().load('address');
    const titles = sheet.pageLayout.getPrintTitleRows().load('address');
    await context.sync();
    return { type: range.dataValidation.type, rule: range.dataValidation.rule, formats: range.conditionalFormats.items.map((item) => [item.type, item.priority]), margin: sheet.pageLayout.leftMargin, frozen: frozen.address, titles: titles.address };
  });
  expect(read).toEqual({ type: 'List', rule: { list: { inCellDropDown: true, source: '該当,非該当' } }, formats: [['Custom', 0], ['ContainsText', 1]], margin: 72, frozen: 'Sheet1!A1:A3', titles: 'Sheet1!1:2' });
});

test('charts take series, colours and places, and stay with their cells', async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').values = [['区分', '数'], ['該当', 2], ['非該当', 1]];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
    chart.name = '図';
    chart.setPosition('D2', 'F9');
    const added = chart.series.add('倍');
    added.setValues(sheet.getRange('B2:B3'));
    added.setXAxisValues(sheet.getRange('A2:A3'));
    chart.axes.valueAxis.minimum = 0;
    chart.legend.position = 'Right';
    await context.sync();
    sheet.getRange('A:A').format.columnWidth = 150;
    chart.load('left,name');
    chart.series.load('items/name');
    chart.axes.valueAxis.load('minimum,maximum');
    const missing = sheet.charts.getItemOrNullObject('ない').load('name');
    await context.sync();
    return { left: chart.left, names: chart.series.items.map((item) => item.name), axis: [chart.axes.valueAxis.minimum, chart.axes.valueAxis.maximum], missing: missing.isNullObject };
  });
  expect(read).toEqual({ left: 246, names: ['数', '倍'], axis: [0, ''], missing: true });
});

test('collections load a part, and their own properties beside their items', async () => {
  const read = await Excel.run(async (context) => {
    for (const name of ['い', 'ろ', 'は']) context.workbook.worksheets.add(name);
    await context.sync();
    const { worksheets } = context.workbook;
    worksheets.load({ select: 'name', top: 2, skip: 1 });
    await context.sync();
    return worksheets.items.map((sheet) => sheet.name);
  });
  expect(read).toEqual(['い', 'ろ']);
});
