import { createWorkbook, type HostWorkbook } from '../../src/host';
import { startExcel, type RunningExcel } from '../../src/host/node';

let workbook: HostWorkbook;
let excel: RunningExcel;

beforeEach(async () => {
  workbook = createWorkbook();
  excel = await startExcel(workbook);
  excel.install();
});

afterEach(() => excel.stop());

describe('worksheets', () => {
  test('are added, found, renamed, ordered, hidden and deleted', async () => {
    const seen = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const made = worksheets.add('候補 一覧');
      made.tabColor = '#009E73';
      made.position = 0;
      const missing = worksheets.getItemOrNullObject('ない');
      worksheets.load('items/name,items/position,items/visibility,items/tabColor');
      missing.load('name');
      await context.sync();
      const before = worksheets.items.map((sheet) => sheet.name);
      worksheets.getItem('Sheet1').visibility = 'Hidden';
      made.name = '候補';
      await context.sync();
      worksheets.load('items/name');
      made.load('tabColor,visibility,id');
      await context.sync();
      worksheets.getItem('Sheet1').delete();
      const count = worksheets.getCount();
      await context.sync();
      return { before, isNull: missing.isNullObject, after: worksheets.items.map((sheet) => sheet.name), color: made.tabColor, count: count.value };
    });
    expect(seen).toEqual({ before: ['候補 一覧', 'Sheet1'], isNull: true, after: ['候補', 'Sheet1'], color: '#009E73', count: 1 });
  });

  test.each(['', 'a/b', 'x'.repeat(32), "'a", 'a:b', 'History'])('refuse the name %p', async (name) => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').name = name;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('refuse a name that is taken and an unknown sheet', async () => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.add('sheet1');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('ない').load('name');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

describe('ranges', () => {
  test('write and read values as Excel reads them', async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:F2');
      range.values = [
        ['団体', 12, true, '=1+1', '0120', "'=1+1"],
        ['2026/1/5', '12%', '', '令和8年1月5日', '-', 'TRUE'],
      ];
      range.load('values,formulas,text,valueTypes,address,rowCount,columnIndex');
      await context.sync();
      return { values: range.values, formulas: range.formulas, text: range.text, types: range.valueTypes, address: range.address };
    });
    expect(read).toEqual({
      values: [['団体', 12, true, 2, 120, '=1+1'], [46027, 0.12, '', 46027, '-', true]],
      formulas: [['団体', 12, true, '=1+1', 120, '=1+1'], [46027, 0.12, '', 46027, '-', true]],
      text: [['団体', '12', 'TRUE', '2', '120', '=1+1'], ['2026/1/5', '12%', '', 'R8.1.5', '-', 'TRUE']],
      types: [['String', 'Double', 'Boolean', 'Double', 'Double', 'String'], ['Double', 'Double', 'Empty', 'Double', 'String', 'Boolean']],
      address: 'Sheet1!A1:F2',
    });
  });

  test('keep text as text in the format @, leave cells for null, clear them for an empty text', async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
      range.numberFormat = [['@', '@', '@']];
      range.values = [['=A2', '0312', '-x']];
      await context.sync();
      range.values = [[null, '', '+1']] as unknown as string[][];
      range.load('values,formulas,numberFormat');
      await context.sync();
      return { values: range.values, formulas: range.formulas };
    });
    expect(read).toEqual({ values: [['=A2', '', '+1']], formulas: [['=A2', '', '+1']] });
  });

  test('take apart and put together', async () => {
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2:D5').values = Array.from({ length: 4 }, () => [1, 2, 3]);
      const ranges = [sheet.getUsedRange(), sheet.getRangeByIndexes(0, 1, 2, 3), sheet.getCell(4, 4), sheet.getRange('B2').getResizedRange(1, 2), sheet.getRange('B2:D5').getLastRow(), sheet.getRange('B2:D5').getColumn(1), sheet.getRange('C3').getEntireColumn(), sheet.getRange('A1:C3').getIntersection('B2:E9'), sheet.getRange('B2').getOffsetRange(1, 1)];
      for (const range of ranges) range.load('address');
      const none = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      none.load('address');
      await context.sync();
      return [...ranges.map((range) => range.address), none.isNullObject];
    });
    expect(addresses).toEqual(['Sheet1!B2:D5', 'Sheet1!B1:D2', 'Sheet1!E5', 'Sheet1!B2:D3', 'Sheet1!B5:D5', 'Sheet1!C2:C5', 'Sheet1!C:C', 'Sheet1!B2:C3', 'Sheet1!C3', true]);
  });

  test('refuse an array of another size', async () => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1, 2]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('merged areas within a range are told, and none is a null object', async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C1').merge();
    sheet.getRange('B3:B4').merge();
    const merged = sheet.getRange('A1:B9').getMergedAreasOrNullObject();
    merged.areas.load('items/address');
    const none = sheet.getRange('E1:F9').getMergedAreasOrNullObject();
    none.load('areaCount');
    await context.sync();
    return { areas: merged.areas.items.map(({ address }) => address), none: none.isNullObject };
  });
  expect(seen).toEqual({ areas: ['Sheet1!A1:C1', 'Sheet1!B3:B4'], none: true });
});

test('tables are made, renamed, resized and read by column', async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C3').values = [['名称', '区分', '点'], ['い', '該当', 1], ['ろ', '非該当', 2]];
    const table = sheet.tables.add('A1:C3', true);
    table.name = '候補表';
    table.style = 'TableStyleLight9';
    table.showFilterButton = false;
    sheet.getRange('A4:C4').values = [['は', '該当', 3]];
    table.resize('A1:C4');
    const body = table.columns.getItem('点').getDataBodyRange().load('values,address');
    const header = table.getHeaderRowRange().load('values');
    table.load('name,style,showFilterButton');
    context.workbook.tables.load('count,items/name');
    await context.sync();
    return { body: body.values, at: body.address, header: header.values, name: table.name, style: table.style, button: table.showFilterButton, names: context.workbook.tables.items.map((item) => item.name) };
  });
  expect(read).toEqual({ body: [[1], [2], [3]], at: 'Sheet1!C2:C4', header: [['名称', '区分', '点']], name: '候補表', style: 'TableStyleLight9', button: false, names: ['候補表'] });
});

test('settings are kept, read and deleted', async () => {
  const read = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('状態', { a: [1, '二'] });
    const setting = settings.getItem('状態').load('value');
    const none = settings.getItemOrNullObject('x').load('value');
    await context.sync();
    settings.getItem('状態').delete();
    const count = settings.getCount();
    await context.sync();
    return { value: setting.value as unknown, none: none.isNullObject, count: count.value };
  });
  expect(read).toEqual({ value: { a: [1, '二'] }, none: true, count: 0 });
});

test('what the host lacks is ApiNotFound and names the member', async () => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').showCard();
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ApiNotFound', debugInfo: { errorLocation: 'Range.showCard' } });
});
