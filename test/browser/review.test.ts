/** The review queue of the built pane: decided by keys and by mouse, through Microsoft's own office.js, into the cells of 「分類結果」. */
import type { FrameLocator, Locator } from 'playwright-core';
import type { OpenHost } from './host';
import { classifiedWorkbook } from './prepared';
import { browserSuite, reopen, until } from './suite';

const ELEMENTS = ['複数者・団体', 'まちづくりに関係', '域内外を繋げる役割'];

const suite = browserSuite();
const shared = suite.shared();
let host: OpenHost;
let pane: FrameLocator;

/** Opens the review of a result that nobody has looked at yet. */
async function openReview(): Promise<void> {
  host = shared();
  pane = host.pane;
  await reopen(host, classifiedWorkbook('ja'));
  await pane.getByRole('checkbox').first().waitFor();
  await toReview();
}
async function toReview(lang: 'ja' | 'en' = 'ja'): Promise<void> {
  await pane.getByRole('tab', { name: lang === 'ja' ? '確認' : 'Review' }).first().click();
  await card().waitFor();
}
const card = (): Locator => pane.locator('main section').filter({ has: pane.locator('[data-tag]') });
const nameInSight = async (): Promise<string> => (await card().getAttribute('aria-label')) ?? '';
const press = (key: string): Promise<void> => host.page.keyboard.press(key);
/** Waits until another card is in sight. */
async function nextCard(before: string): Promise<string> {
  await pane.locator(`main section:not([aria-label="${before}"]) [data-tag=type]`).waitFor();
  return nameInSight();
}
/** How many are done, and how many there are in all: 「2 / 16件」. */
async function progress(): Promise<{ done: number; total: number }> {
  const [, done, total] = /(\d+) \/ (\d+)件/.exec(await pane.locator('main').innerText()) ?? [];
  return { done: Number(done), total: Number(total) };
}
const doneIs = (done: number): Promise<void> => until(async () => (await progress()).done, done);
/** The texts of a row of 「分類結果」 by heading. */
const rowOf = (name: string): Promise<Record<string, string>> =>
  host.excel((app, wanted) => {
    for (const sheet of app.workbook.sheets) {
      const table = sheet.tables.find((one) => one.name === '共創分類結果');
      if (!table) continue;
      const column = table.columns.findIndex((header) => header === '団体名' || header === 'Name');
      for (let row = table.area.row + 1; row < table.area.row + table.area.rowCount; row += 1) {
        if (sheet.cell(row, table.area.column + column).text !== wanted) continue;
        return Object.fromEntries(table.columns.map((header, at) => [header, sheet.cell(row, table.area.column + at).text]));
      }
    }
    return {};
  }, name);
/** Types into a cell of 「分類結果」, as a person does. */
const type = (name: string, heading: string, text: string): Promise<void> =>
  host.excel(
    (app, { wanted, header, typed }) => {
      const sheet = app.workbook.sheets.find((one) => one.tables.some((table) => table.name === '共創分類結果'))!;
      const table = sheet.tables.find((one) => one.name === '共創分類結果')!;
      for (let row = table.area.row + 1; row < table.area.row + table.area.rowCount; row += 1) {
        if (sheet.cell(row, table.area.column + table.columns.indexOf('団体名')).text === wanted) app.workbook.setCellFromUser(sheet.id, row, table.area.column + table.columns.indexOf(header), typed);
      }
    },
    { wanted: name, header: heading, typed: text },
  );
const openElements = async (name: string): Promise<string[]> => {
  const row = await rowOf(name);
  return ELEMENTS.filter((element) => row[element] === '要確認');
};

test('keys alone: digits answer the open elements, the last answer accepts, Enter accepts as it is, S comes again at the end, Z takes back step by step', async () => {
  await openReview();
  const first = await nameInSight();
  const open = await openElements(first);
  expect(open.length).toBeGreaterThan(0);
  for (const [index] of open.entries()) await press(index === 0 ? '1' : '2');
  const second = await nextCard(first);
  await until(async () => {
    const row = await rowOf(first);
    return [row['確認'], row['要確認'], ...open.map((element) => row[element])];
  }, ['確認済', '', ...open.map((_, index) => (index === 0 ? '該当' : '非該当'))]);

  const before = await rowOf(second);
  await press('Enter');
  const third = await nextCard(second);
  await until(() => rowOf(second), { ...before, 確認: '確認済', 要確認: '' });

  await press('s');
  const fourth = await nextCard(third);
  expect((await rowOf(third))['確認']).toBe('');
  expect(new Set([first, second, third, fourth]).size).toBe(4);
  await doneIs(2);

  // Back over the skipped one, the accepted one and the changed one.
  for (const name of [third, second, first]) {
    const here = await nameInSight();
    await press('z');
    expect(await nextCard(here)).toBe(name);
  }
  await until(async () => [await rowOf(second), (await rowOf(first))['確認'], await openElements(first)], [before, '', open]);
  await doneIs(0);
});

test('the whole queue can be worked off; skipped ones come last; then it says so, and the run keeps it all', async () => {
  await openReview();
  const { total } = await progress();
  const skipped = await nameInSight();
  await press('s');
  const seen: string[] = [];
  for (let at = await nextCard(skipped); at !== skipped; at = await nextCard(at)) {
    seen.push(at);
    await press('Enter');
  }
  expect(seen.length).toBe(total - 1);
  await press('Enter');
  await pane.getByText(`確認が終わりました（${total}件）。`).first().waitFor();
  await pane.getByRole('tab', { name: '分類' }).click();
  await pane.getByText('要確認の団体はありません。').waitFor();
  await pane.getByRole('button', { name: 'もう一度分類する' }).click();
  await pane.getByText('分類しています…').first().waitFor();
  await pane.getByRole('heading', { name: '分類の結果' }).waitFor();
  expect((await rowOf(skipped))['確認']).toBe('確認済');
  await pane.getByText('要確認の団体はありません。').waitFor();
});

test('by mouse: values, buttons, filter; what is changed on the card is written with the confirmation', async () => {
  await openReview();
  const { total } = await progress();
  const first = await nameInSight();
  const row = (tag: string): Locator => card().locator(`[data-tag=${tag}]`);
  await row('stage').getByRole('radio').nth(1).click();
  await row('type').getByRole('radio').nth(1).click();
  await pane.getByRole('button', { name: '確定' }).click();
  await nextCard(first);
  await until(async () => {
    const cells = await rowOf(first);
    return [cells['類型'], cells['段階'], cells['確認']];
  }, ['住民組織型', 'ポテンシャル', '確認済']);
  await pane.getByRole('button', { name: '取り消す' }).click();
  await until(nameInSight, first);
  await until(async () => (await rowOf(first))['確認'], '');
  await pane.getByRole('button', { name: '絞り込みと設定' }).click();
  await pane.getByRole('combobox', { name: 'リスト' }).selectOption({ label: 'PF会員名簿' });
  await pane.getByText(/^PF会員名簿・\d+行目$/).waitFor();
  await pane.getByRole('checkbox', { name: '判定済みで根拠の少ない団体も出す' }).check();
  await pane.getByRole('button', { name: '絞り込みをやめる' }).click();
  expect((await progress()).total).toBeGreaterThan(total);
  // Keys are for typing and choosing while a box has the focus.
  await pane.getByRole('combobox', { name: '類型' }).focus();
  const here = await nameInSight();
  await press('s');
  expect(await nameInSight()).toBe(here);
});

test('the selection follows the card, and the keyboard stays with the pane', async () => {
  await openReview();
  const where = async (): Promise<string> => ((await card().getByRole('button', { name: /へ移動$/ }).or(card().getByRole('link', { name: /へ移動$/ })).first().getAttribute('aria-label')) ?? '').replace(/^.*（(.+)の(\d+)行目）へ移動$/u, '$1 $2');
  const selected = (): Promise<string> => host.excel(({ workbook }) => `${workbook.sheet(workbook.activeSheetId)?.name} ${workbook.selection.area.row + 1}`);
  await until(selected, await where());
  const first = await nameInSight();
  await press('Enter');
  await nextCard(first);
  await until(selected, await where());
  await press('s');
  await until(selected, await where());
  expect(await host.page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('task-pane');
});

test('left and taken up again: after the pane was opened anew the earlier result is there, and what was confirmed stays so', async () => {
  await openReview();
  const first = await nameInSight();
  await press('Enter');
  const second = await nextCard(first);
  await until(async () => (await rowOf(first))['確認'], '確認済');
  // What was typed in the sheet counts as well.
  for (const element of await openElements(second)) await type(second, element, '該当');
  await host.page.frame({ name: 'task-pane' })?.evaluate(() => location.reload());
  await pane.getByRole('checkbox').first().waitFor();
  await toReview();
  await doneIs(2);
  expect([first, second]).not.toContain(await nameInSight());
  for (const place of ['分類', '働きかけ', '集計']) {
    await pane.getByRole('tab', { name: place }).click();
    expect(await pane.getByText('前回の結果を開く').count()).toBe(0);
  }
});

test('a table that was sorted and a value typed meanwhile: the right row is written, and what was typed is shown and kept', async () => {
  await openReview();
  const first = await nameInSight();
  await host.inPane(() => Excel.run(async (context) => {
    context.workbook.tables.getItem('共創分類結果').sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  }));
  await type(first, '類型', '地域大学組織型');
  await host.page.frame({ name: 'task-pane' })?.evaluate(() => window.dispatchEvent(new Event('focus')));
  await card().locator('[data-tag=type]').getByRole('radio', { name: '地域大学組織型', checked: true }).waitFor();
  await press('Enter');
  await nextCard(first);
  await until(async () => {
    const cells = await rowOf(first);
    return [cells['類型'], cells['確認']];
  }, ['地域大学組織型', '確認済']);
  expect(await host.excel((app) => {
    const sheet = app.workbook.sheet('分類結果')!;
    const table = sheet.tables[0]!;
    const column = table.area.column + table.columns.indexOf('確認');
    return Array.from({ length: table.area.rowCount - 1 }, (_, row) => sheet.cell(table.area.row + 1 + row, column).text).filter((text) => text !== '').length;
  })).toBe(1);
});

test('a decision that cannot be written comes back, and the reason is shown; the card in sight stays', async () => {
  await openReview();
  const first = await nameInSight();
  await host.excel((app) => app.workbook.faults.when((call) => call.body.includes('確認済'), { error: 'InvalidOperationInCellEditMode' }, 1));
  await press('Enter');
  const second = await nextCard(first);
  await pane.getByText('判断を書き込めませんでした').waitFor();
  await pane.getByText('セルを編集中').first().waitFor();
  expect(await nameInSight()).toBe(second);
  expect((await rowOf(first))['確認']).toBe('');
  await doneIs(0);
  await pane.getByRole('button', { name: '閉じる' }).click();
  await card().locator('input:checked').first().focus();
  await press('Enter');
  expect(await nextCard(second)).toBe(first);
  await press('Enter');
  await until(async () => [(await rowOf(first))['確認'], (await rowOf(second))['確認']], ['確認済', '確認済']);
});

test('keys that follow each other while Excel is slow are all written', async () => {
  await openReview();
  await host.excel((app) => app.workbook.faults.when(() => true, { waitMs: 150 }));
  const names: string[] = [await nameInSight()];
  for (let decided = 0; decided < 4; decided += 1) {
    await press('Enter');
    names.push(await nextCard(names.at(-1)!));
  }
  await doneIs(4);
  await until(() => Promise.all(names.map(async (name) => (await rowOf(name))['確認'])), [...Array.from({ length: 4 }, () => '確認済'), '']);
});

test('in English the card and the cells are English', async () => {
  host = await suite.open({ workbook: classifiedWorkbook('en'), lang: 'en' });
  pane = host.pane;
  await pane.getByRole('checkbox').first().waitFor();
  await toReview('en');
  const first = await nameInSight();
  for (let answered = 0; answered < 3 && (await nameInSight()) === first; answered += 1) await press('1');
  await nextCard(first);
  await until(async () => {
    const row = await rowOf(first);
    return [row['Check'], row['Several actors'], row['Links inside and outside']];
  }, ['Confirmed', 'Yes', 'Yes']);
});

test('keys of input methods, of Excel and of the browser are left alone, and single keys can be switched off', async () => {
  await openReview();
  const first = await nameInSight();
  await host.page.frame({ name: 'task-pane' })?.evaluate(() => {
    const send = (init: KeyboardEventInit): boolean => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 's', code: 'KeyS', bubbles: true, cancelable: true, ...init }));
    if (![{ isComposing: true }, { ctrlKey: true }, { altKey: true }, { metaKey: true }, { repeat: true }, { key: 'F6', code: 'F6' }, { key: 'Tab', code: 'Tab' }].map(send).slice(0, 4).every(Boolean)) throw new Error('a key was taken');
  });
  expect(await nameInSight()).toBe(first);
  await pane.getByRole('button', { name: '絞り込みと設定' }).click();
  await pane.getByRole('checkbox', { name: '1文字のキーで操作する' }).uncheck();
  await press('s');
  await press('1');
  expect(await nameInSight()).toBe(first);
  expect(await card().locator('kbd').count()).toBe(0);
});

test('a tool behind the gear takes the focus to its heading, Esc closes it, and the focus comes back to the gear', async () => {
  await pane.getByRole('tab', { name: 'リスト' }).click();
  const focused = (): Promise<string> => pane.locator('body').evaluate((body) => body.ownerDocument.activeElement?.id ?? '');
  for (const [index, tool] of ['rules', 'learning', 'verification', 'history'].entries()) {
    await pane.locator('#gear').click();
    await pane.locator('#settings nav button').nth(index).click();
    await pane.locator(`#tool-${tool}`).waitFor();
    await until(focused, `tool-${tool}`);
    await press('Escape');
    await pane.locator(`#tool-${tool}`).waitFor({ state: 'detached' });
    await until(focused, 'gear');
  }
  await press('Enter');
  await pane.locator('#settings').waitFor();
  await press('Escape');
  await pane.locator('#settings').waitFor({ state: 'detached' });
  expect(await focused()).toBe('gear');
});
