/** The bridge between Microsoft's own office.js in a pane and the embedded Excel: what an add-in asks and hears. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserSuite } from './suite';
import { temporaryFolder, writeWorkbook } from './workbooks';

/** Things that the code run in the pane notes for the test to read. */
declare global {
  interface Window {
    noted: unknown[];
  }
}

const suite = browserSuite(async () => {
  const files = temporaryFolder();
  await writeWorkbook(join(files, '名簿.xlsx'));
  return files;
});
const shared = suite.shared({ pane: '/fixtures/bridge.html', workbook: '/files/名簿.xlsx' });
let host: ReturnType<typeof shared>;
beforeEach(() => {
  host = shared();
});

test("office.js is Microsoft's, byte for byte", async () => {
  const served = await host.page.evaluate(async () => (await fetch('/office-js/office.js')).text());
  expect(served).toBe(readFileSync(join(__dirname, '../../node_modules/@microsoft/office-js/dist/office.js'), 'utf8'));
});

test('the add-in finds itself in Excel on the web, in Japanese', async () => {
  const found = await host.inPane(async () => ({
    ready: await Office.onReady(),
    display: Office.context.displayLanguage,
    content: Office.context.contentLanguage,
    floor: Office.context.requirements.isSetSupported('ExcelApi', '1.9'),
    future: Office.context.requirements.isSetSupported('ExcelApi', '9.9'),
    mode: Office.context.document.mode,
  }));
  expect(found).toMatchObject({ ready: { host: 'Excel', platform: 'OfficeOnline' }, display: 'ja-JP', content: 'ja-JP', floor: true, future: false, mode: 'readWrite' });
});

test('an English page tells the add-in so', async () => {
  const english = await suite.open({ pane: '/fixtures/bridge.html', lang: 'en' });
  expect(await english.inPane(() => Office.context.displayLanguage)).toBe('en-US');
});

test('Excel.run reads the opened workbook and writes to it', async () => {
  const read = await host.inPane(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('名簿').getRange('A3:C5').load({ values: true });
      await context.sync();
      context.workbook.worksheets.getItem('表 紙').getRange('A1:B1').values = [['書きました', 12]];
      await context.sync();
      return range.values;
    }),
  );
  expect(read).toEqual([
    ['団体名', '判定', '会員数'],
    ['団体1', '該当', 1],
    ['団体2', '非該当', 2],
  ]);
  expect(await host.excel(({ workbook }) => [0, 1].map((column) => workbook.sheet('表 紙')?.cell(0, column).value))).toEqual(['書きました', 12]);
});

test("an error carries Excel's code", async () => {
  const code = await host.inPane(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('ありません').load({ name: true });
      await context.sync();
    }).catch((error: OfficeExtension.Error) => error.code),
  );
  expect(code).toBe('ItemNotFound');
});

test('typing in the grid raises onChanged', async () => {
  await host.inPane(() =>
    Excel.run(async (context) => {
      window.noted = [];
      context.workbook.worksheets.getItem('名簿').onChanged.add((event) => {
        window.noted.push([event.address, event.changeType]);
        return Promise.resolve();
      });
      await context.sync();
    }),
  );
  await host.page.locator('[data-cell=C5]').click();
  await host.page.keyboard.type('34');
  await host.page.keyboard.press('Enter');
  const pane = host.page.frame({ name: 'task-pane' });
  await pane?.waitForFunction('window.noted.length > 0');
  expect(await host.inPane(() => window.noted)).toEqual([['C5', 'RangeEdited']]);
});

test('a selection in the grid raises onSelectionChanged, and the add-in can select', async () => {
  await host.inPane(() =>
    Excel.run(async (context) => {
      window.noted = [];
      context.workbook.onSelectionChanged.add(async () => {
        window.noted.push('selected');
        return Promise.resolve();
      });
      await context.sync();
    }),
  );
  await host.page.locator('[data-cell=C5]').click();
  await host.page.frame({ name: 'task-pane' })?.waitForFunction('window.noted.length > 0');
  await host.inPane(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表 紙');
      sheet.activate();
      sheet.getRange('B12').select();
      await context.sync();
    }),
  );
  await host.page.getByRole('tab', { name: '表 紙', selected: true }).waitFor();
  expect(await host.page.getByLabel('名前ボックス').inputValue()).toBe('B12');
});

test('while a person types in a cell, calls fail as in Excel, and work again afterwards', async () => {
  const read = (): Promise<unknown> =>
    host.inPane(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('名簿').getRange('A4').load({ values: true });
        await context.sync();
        return range.values[0]?.[0];
      }).catch((error: OfficeExtension.Error) => error.code),
    );
  await host.page.getByRole('tab', { name: '名簿' }).click();
  await host.page.locator('[data-cell=A4]').click();
  await host.page.keyboard.type('書きかけ');
  expect(await read()).toBe('InvalidOperationInCellEditMode');
  await host.page.keyboard.press('Escape');
  expect(await read()).toBe('団体1');
});

test('settings of the document are saved and come back', async () => {
  const again = await host.inPane(
    () =>
      new Promise((resolve) => {
        Office.context.document.settings.set('規則', { version: 3 });
        Office.context.document.settings.saveAsync(() => Office.context.document.settings.refreshAsync(() => resolve(Office.context.document.settings.get('規則'))));
      }),
  );
  expect(again).toEqual({ version: 3 });
  const inExcel = await host.inPane(() =>
    Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem('規則').load({ value: true });
      await context.sync();
      return setting.value as unknown;
    }),
  );
  expect(inExcel).toEqual({ version: 3 });
});

test('what the embedded Excel does not have fails and names the member', async () => {
  const problem = await host.inPane(() =>
    Excel.run(async (context) => {
      context.workbook.linkedWorkbooks.breakAllLinks();
      await context.sync();
    }).catch((error: OfficeExtension.Error) => [error.code, error.message]),
  );
  expect(problem).toEqual(['ApiNotFound', expect.stringContaining('inkedWorkbooks')]);
});
