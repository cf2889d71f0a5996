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

const heights = (): number[] => [0, 1, 2, 3].map((row) => workbook.sheet('Sheet1')!.rowHeight(row));

test('rows fit wrapped text and big fonts until they are given a height, and again after autofit', async () => {
  const standard = heights()[0]!;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A3').values = [['短い'], ['移住相談窓口の運営と企業誘致、空き家の活用、特産品の販路開拓'], ['大きな字']];
    sheet.getRange('A2').format.wrapText = true;
    sheet.getRange('A3').format.font.size = 22;
    await context.sync();
  });
  const [plain, wrapped, big, empty] = heights() as [number, number, number, number];
  expect([plain, empty]).toEqual([standard, standard]);
  expect(wrapped).toBeGreaterThan(standard * 3);
  expect(big).toBe(standard * 2);

  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A2').format.rowHeight = 30;
    await context.sync();
  });
  expect(heights()[1]).toBe(30);

  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A2').format.autofitRows();
    sheet.getRange('A:A').format.columnWidth = 400;
    await context.sync();
  });
  expect(heights()[1]).toBe(standard);
});
