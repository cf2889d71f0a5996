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

const write = (address: string, values: (string | number)[][]): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = values;
    await context.sync();
  });
const valueAt = (row: number, column: number): unknown => workbook.sheets[0]!.cell(row, column).value;

test('the nth call fails with the error asked for, once', async () => {
  workbook.faults.onCall(2, { error: 'AccessDenied' });
  await write('A1', [[1]]);
  await expect(write('A1', [[2]])).rejects.toMatchObject({ code: 'AccessDenied' });
  await write('B1', [[3]]);
  expect([valueAt(0, 0), valueAt(0, 1)]).toEqual([1, 3]);
});

test('what ran before the failing action stays done', async () => {
  await expect(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['first']];
      context.workbook.worksheets.getItem('ない').getRange('A1').values = [['second']];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ItemNotFound' });
  expect(valueAt(0, 0)).toBe('first');
});

test('a call that mentions something can hang', async () => {
  workbook.faults.when('止まれ', { hang: true });
  const outcome = await Promise.race([write('A1', [['止まれ']]).then(() => 'done'), new Promise((resolve) => setTimeout(resolve, 50, 'waiting'))]);
  expect(outcome).toBe('waiting');
});

test('someone else can change the workbook between two calls', async () => {
  workbook.faults.onCall(1, { before: (w) => w.setCellFromUser(w.activeSheetId, 0, 0, '他の人') });
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
    return range.values[0]![0] as unknown;
  });
  expect(read).toBe('他の人');
});

test('cell-edit mode, protected sheets and size limits answer with Excel’s errors', async () => {
  workbook.cellEditMode = true;
  await expect(write('A1', [[1]])).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  workbook.cellEditMode = false;
  workbook.limits.requestBytes = 2000;
  await expect(write('A1', [['長'.repeat(1000)]])).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  workbook.limits.requestBytes = 5_000_000;
  await write('A1', [['長'.repeat(1000)]]);
  workbook.limits.responseBytes = 2000;
  const read = (address: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange(address).load('values');
      await context.sync();
    });
  await expect(read('A1')).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  workbook.limits.cellsPerRead = 10;
  await expect(read('A1:B6')).rejects.toMatchObject({ code: 'RangeExceedsLimit' });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  await expect(write('A1', [[1]])).rejects.toMatchObject({ code: 'AccessDenied' });
  await write('B1', [[1]]);
  expect(workbook.statistics.calls).toBeGreaterThan(5);
  expect(workbook.statistics.largestRequestBytes).toBeGreaterThan(3000);
});

test('events reach the add-in: changes, selection and activation by a person', async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    context.workbook.worksheets.add('別');
    sheet.load('id');
    await context.sync();
    sheet.onChanged.add(async (event) => void seen.push(`changed ${event.address} ${String(event.details.valueBefore)}→${String(event.details.valueAfter)}`));
    sheet.onSelectionChanged.add(async (event) => void seen.push(`selected ${event.address}`));
    context.workbook.worksheets.onActivated.add(async () => void seen.push('activated'));
    await context.sync();
  });
  const [first, second] = workbook.sheets;
  workbook.setCellFromUser(first!.id, 0, 0, '2');
  workbook.select(first!.id, { row: 1, column: 1, rowCount: 2, columnCount: 1 });
  workbook.activate(second!.id);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toEqual(['changed A1 →2', 'selected B2:B3', 'activated']);
});

test('tables refuse to overlap and bad or taken names', async () => {
  await write('A1:B3', [['あ', 'い'], [1, 2], [3, 4]]);
  const add = (address: string, name: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add(address, true).name = name;
      await context.sync();
    });
  await add('A1:A3', '表');
  await expect(add('A2:B3', '他')).rejects.toMatchObject({ code: 'InvalidArgument' });
  await expect(add('B1:B3', '表')).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  await expect(add('D1:D3', 'A1')).rejects.toMatchObject({ code: 'InvalidArgument' });
  await expect(add('F1:F3', '空 白')).rejects.toMatchObject({ code: 'InvalidArgument' });
});
