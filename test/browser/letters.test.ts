/** Letters and hearings as people make them in the pane, by keyboard: templates, what is missing with the way to it, the merge table, pages and record; pictures at 320 px. */
import { FACTS } from '../../src/domain/letters/placeholders';
import { browserSuite, look, setPaneWidth } from './suite';

jest.setTimeout(240_000);

const suite = browserSuite();
const WORDS = {
  ja: {
    classify: '分類', start: '分類を始める', result: '分類の結果', outreach: '働きかけ', lists: 'イベント案内・ヒアリング打診のリスト', potential: 'ヒアリング打診（ポテンシャルのある団体）', makeList: 'リストを作る', made: /リストを作りました/,
    letters: '文面', noLists: /先に、上の/, templates: '文面ひな形を作る', todo: /^記入するところ・直すところ/, problem: '「文面ひな形」のD6の「日付」が記入されていません。', go: 'D6へ移る', make: '差込文面を作る', refused: /^直すところ（\d+件）/,
    done: /^(\d+)通の文面を作りました。/, hearings: 'ヒアリング', makePages: 'ヒアリングシートを作る', pages: /^(\d+)団体の用紙を作りました。/, recorded: /記録：/,
    sheets: { templates: '文面ひな形', letters: '差込文面', hearing: 'ヒアリングシート', record: 'ヒアリング記録' }, typo: '《団体めい》', suggestion: /《団体名》ではありませんか/,
  },
  en: {
    classify: 'Classify', start: 'Classify', result: 'Result', outreach: 'Outreach', lists: 'Lists for events and hearings', potential: 'Hearing request (organisations with potential)', makeList: 'Make the list', made: /The list is made/,
    letters: 'Letters', noLists: /First make a list/, templates: 'Make letter templates', todo: /^To fill in or correct/, problem: '“Letter templates”, D6: “Date” is not filled in', go: 'Go to D6', make: 'Make letters', refused: /^To correct \(\d+\)/,
    done: /^(\d+) letters? (?:was|were) made/, hearings: 'Hearings', makePages: 'Make hearing sheets', pages: /^Pages made: (\d+)/, recorded: /^Record:/,
    sheets: { templates: 'Letter templates', letters: 'Letters', hearing: 'Hearing sheets', record: 'Hearing record' }, typo: '《Organistion》', suggestion: /Did you mean 《Organisation》/,
  },
} as const;

test.each([
  { lang: 'ja', theme: 'dark' },
  { lang: 'en', theme: 'light' },
] as const)('letters and hearings in $lang by keyboard', async ({ lang, theme }) => {
  const words = WORDS[lang];
  const host = await suite.open({ workbook: '/samples/sample.xlsx', lang, theme }, { viewport: { width: 1100, height: 1000 } });
  const { page, pane, excel } = host;
  await setPaneWidth(host, 320);
  const press = async (name: string, within = pane.locator('body')): Promise<void> => {
    // The parts of the place look at the workbook one after the other; until then nothing else starts.
    const button = within.getByRole('button', { name, exact: true, disabled: false });
    await button.waitFor();
    await button.focus();
    await page.keyboard.press('Enter');
  };
  const picture = async (name: string, region: string): Promise<void> => {
    await pane.getByRole('region', { name: region, exact: true }).scrollIntoViewIfNeeded();
    await pane.getByRole('region', { name: region, exact: true }).evaluate((element) => element.scrollIntoView());
    await look(host, `letters-${lang}-${name}`);
  };
  await pane.getByRole('checkbox').first().waitFor();
  await pane.getByRole('tab', { name: words.classify }).click();
  await pane.getByRole('button', { name: words.start }).click();
  await pane.getByRole('heading', { name: words.result, exact: true }).waitFor();
  await pane.getByRole('tab', { name: words.outreach }).click();
  const letters = pane.getByRole('region', { name: words.letters, exact: true });
  const hearings = pane.getByRole('region', { name: words.hearings, exact: true });
  await letters.getByText(words.noLists).waitFor();
  await hearings.getByText(words.noLists).waitFor();

  const lists = pane.getByRole('region', { name: words.lists });
  await lists.getByRole('radio', { name: words.potential }).click();
  await press(words.makeList, lists);
  await lists.getByText(words.made).waitFor();

  await letters.getByRole('checkbox').first().waitFor();
  await press(words.templates, letters);
  await letters.getByText(words.todo).waitFor();
  expect(await letters.getByText(words.problem).count()).toBe(1);
  await picture('1-todo', words.letters);
  // The way to the cell.
  await letters.getByRole('button', { name: words.go, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: words.sheets.templates, selected: true }).waitFor();

  await press(words.make, letters);
  await letters.getByText(words.refused).waitFor();
  expect(await excel((app, name) => app.workbook.sheet(name) === null, words.sheets.letters)).toBe(true);

  const facts: readonly string[] = Object.values(FACTS).filter(({ preset }) => preset.ja === '').map(({ name }) => name[lang]);
  const fill = (typed: string): Promise<void> => excel((app, { sheet, items, typo }) => {
    const { id, tables } = app.workbook.sheet(sheet)!;
    const { area, columns } = tables[0]!;
    const column = columns.findIndex((header) => header === '本文・内容' || header === 'Text');
    for (let row = area.row + 1; row < area.row + area.rowCount; row++) {
      const item = app.workbook.sheet(sheet)!.cell(row, 1).text;
      if (items.includes(item)) app.workbook.setCellFromUser(id, row, column, `〔${item}〕`);
      if (typo !== '' && /ポテンシャル|potential/u.test(item)) app.workbook.setCellFromUser(id, row, column, typo);
    }
  }, { sheet: words.sheets.templates, items: facts, typo: typed });
  await fill(words.typo);
  await press(words.make, letters);
  await letters.getByText(words.suggestion).waitFor();
  await picture('2-typo', words.letters);
  await fill('');
  await excel((app, { sheet, good }) => {
    const { id, tables } = app.workbook.sheet(sheet)!;
    const { area } = tables[0]!;
    for (let row = area.row + 1; row < area.row + area.rowCount; row++) {
      if (/ポテンシャル|potential/u.test(app.workbook.sheet(sheet)!.cell(row, 1).text)) app.workbook.setCellFromUser(id, row, 3, good);
    }
  }, { sheet: words.sheets.templates, good: '《宛名》\n《切り出し方》\n《日付》' });
  await press(words.make, letters);
  await letters.getByText(words.done).waitFor();
  const count = Number(words.done.exec((await letters.getByText(words.done).textContent())!)![1]);
  expect(count).toBeGreaterThan(0);
  expect(await excel((app, name) => app.workbook.sheet(name)!.tables[0]!.area, words.sheets.letters)).toMatchObject({ row: 0, column: 0, rowCount: count + 1 });
  await picture('3-made', words.letters);

  await press(words.makePages, hearings);
  await hearings.getByText(words.pages).waitFor();
  expect(Number(words.pages.exec((await hearings.getByText(words.pages).textContent())!)![1])).toBe(count);
  await hearings.getByText(words.recorded).waitFor();
  await picture('4-hearings', words.hearings);
  expect(await excel((app, names) => names.map((name) => app.workbook.sheet(name)?.tables.length), [words.sheets.hearing, words.sheets.record])).toEqual([1, 1]);
});
