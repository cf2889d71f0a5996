/**
 * Place 4 as people use it, from the choice of organisations to what was heard: outreach lists, letters, hearings, 課題整理; in Japanese by
 * keyboard, in English by mouse, on the narrowest pane. Each step goes on with what the one before left in the workbook.
 */
import type { FrameLocator, Locator } from 'playwright-core';
import { FACTS } from '../../src/domain/letters/placeholders';
import type { OpenHost } from './host';
import { classifiedWorkbook } from './prepared';
import { browserSuite, look, setPaneWidth, until } from './suite';

const WORDS = {
  ja: {
    outreach: '働きかけ',
    lists: 'イベント案内・ヒアリング打診のリスト', event: 'イベント案内', potential: 'ヒアリング打診（ポテンシャルのある団体）', count: /^(\d+)団体/,
    who: /^推奨度・類型・段階（推奨度S〜C、段階：ポテンシャル）$/, folds: ['要素・施策カテゴリ', '地域', '元のシート・指定', '連絡先・除く団体'], stage: '先進', municipalities: '市区町村', reset: '条件を初めに戻す',
    makeList: 'リストを作る', remakeList: 'リストを作り直す', made: /リストを作りました：(\d+)団体（新しい団体 (\d+)、前からの団体 (\d+)、選定外へ移した団体 (\d+)）/, sheet: 'ヒアリング打診（ポテンシャル）', openList: '「ヒアリング打診（ポテンシャル）」シートを開く',
    declined: '辞退', declinedCount: /辞退 1/, status: '状況', selection: '選定', out: '選定外',
    letters: '文面', noLists: /先に、上の/, templates: '文面ひな形を作る', todo: /^記入するところ・直すところ/, problem: '「文面ひな形」のD6の「日付」が記入されていません。', go: 'D6へ移る', makeLetters: '差込文面を作る', refused: /^直すところ（\d+件）/, lettersMade: /^(\d+)通の文面を作りました。/,
    typo: '《団体めい》', suggestion: /《団体名》ではありませんか/,
    hearings: 'ヒアリング', makePages: 'ヒアリングシートを作る', pages: /^(\d+)団体の用紙を作りました。/, recorded: /記録：/,
    issues: '課題整理', noRecord: /ヒアリング記録がまだありません/, noAnswers: /回答がまだありません/, again: '数え直す', heard: /^回答のある団体 1 \/ \d+、回答 1件/, question: '連携体制の課題', makeIssues: '課題整理を作る', remakeIssues: '課題整理を作り直す', ordered: /発言 3件（種類のあるもの 2件）/, toConfirm: /要確認 1件/,
    sheets: { templates: '文面ひな形', letters: '差込文面', hearing: 'ヒアリングシート', record: 'ヒアリング記録', issues: '課題整理' },
  },
  en: {
    outreach: 'Outreach',
    lists: 'Lists for events and hearings', event: 'Event invitation', potential: 'Hearing request (organisations with potential)', count: /^(\d+) organisations?/,
    who: /^Recommendation, type, stage \(recommendation S–C; stage: Potential\)$/, folds: ['Elements, categories', 'Places', 'Source sheets, designation', 'Contact, exclusions'], stage: 'Advanced', municipalities: 'Municipalities', reset: 'Back to the proposed criteria',
    makeList: 'Make the list', remakeList: 'Make the list again', made: /The list is made: (\d+) organisations? \((\d+) new, (\d+) from before, (\d+) moved to “Not chosen”\)/, sheet: 'Hearing (potential)', openList: 'Open sheet “Hearing (potential)”',
    declined: 'Declined', declinedCount: /declined 1/, status: 'Status', selection: 'Selection', out: 'Not chosen',
    letters: 'Letters', noLists: /First make a list/, templates: 'Make letter templates', todo: /^To fill in or correct/, problem: '“Letter templates”, D6: “Date” is not filled in', go: 'Go to D6', makeLetters: 'Make letters', refused: /^To correct \(\d+\)/, lettersMade: /^(\d+) letters? (?:was|were) made/,
    typo: '《Organistion》', suggestion: /Did you mean 《Organisation》/,
    hearings: 'Hearings', makePages: 'Make hearing sheets', pages: /^Pages made: (\d+)/, recorded: /^Record:/,
    issues: 'Issues', noRecord: /There is no hearing record yet/, noAnswers: /no answers yet/, again: 'Count again', heard: /^Answers: 1, from 1 of \d+ bod/, question: 'Issues of cooperation', makeIssues: 'Order the issues', remakeIssues: 'Order them again', ordered: /3 statements \(2 with a kind\)/, toConfirm: /1 to confirm/,
    sheets: { templates: 'Letter templates', letters: 'Letters', hearing: 'Hearing sheets', record: 'Hearing record', issues: 'Issues' },
  },
} as const;

const suite = browserSuite();

describe.each([
  { lang: 'ja', theme: 'dark', by: 'keyboard' },
  { lang: 'en', theme: 'light', by: 'mouse' },
] as const)('in $lang, $theme, by $by', ({ lang, theme, by }) => {
  const words = WORDS[lang];
  const shared = suite.shared({ workbook: classifiedWorkbook(lang), lang, theme }, { viewport: { width: 1100, height: 1000 } });
  let host: OpenHost;
  let pane: FrameLocator;
  const part = (name: string): Locator => pane.getByRole('region', { name, exact: true });
  /** Works a control as people with a keyboard, or with a mouse, do. */
  const use = async (control: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> => {
    if (by === 'mouse') return control.click();
    await control.focus();
    await host.page.keyboard.press(key);
  };
  // A part looks at the workbook before it offers its buttons; looks of the others give way.
  const press = async (name: string, within: Locator): Promise<void> => {
    const button = within.getByRole('button', { name, exact: true, disabled: false });
    await button.waitFor();
    await use(button);
  };
  const picture = async (name: string, of: Locator): Promise<void> => {
    await of.evaluate((element) => element.scrollIntoView());
    await look(host, `approach-${lang}-${name}`);
  };
  const numberIn = async (pattern: RegExp, within: Locator): Promise<number> => Number(pattern.exec((await within.getByText(pattern).first().textContent()) ?? '')?.[1]);
  /** Types into cells of a table as a person does: a row counted from its first, a heading, what is typed. */
  const type = (sheet: string, cells: readonly { readonly row: number; readonly heading: string; readonly typed: string }[]): Promise<void> =>
    host.excel((app, of) => {
      const { id, tables } = app.workbook.sheet(of.sheet)!;
      const { area, columns } = tables[0]!;
      for (const { row, heading, typed } of of.cells) app.workbook.setCellFromUser(id, area.row + 1 + row, area.column + columns.indexOf(heading), typed);
    }, { sheet, cells });

  beforeAll(async () => {
    host = shared();
    ({ pane } = host);
    await setPaneWidth(host, 320);
    await pane.getByRole('tab', { name: words.outreach }).click();
  });

  test('what has to come first is said', async () => {
    await part(words.letters).getByText(words.noLists).waitFor();
    await part(words.hearings).getByText(words.noLists).waitFor();
    await part(words.issues).getByText(words.noRecord).waitFor();
    expect(await part(words.issues).getByRole('button', { name: words.makeIssues, exact: true }).getAttribute('aria-disabled')).toBe('true');
  });

  test('lists: the count follows the criteria; made; who is noted as declined is moved to the end when made again', async () => {
    const block = part(words.lists);
    const count = block.getByRole('status').filter({ hasText: words.count }).first();
    const counted = async (): Promise<number> => Number(words.count.exec((await count.textContent()) ?? '')?.[1]);
    await count.waitFor();
    const events = await counted();
    await picture('1-event', block);

    const kind = block.getByRole('radio', { name: words.potential });
    if (by === 'mouse') await kind.click();
    else {
      await block.getByRole('radio', { name: words.event }).focus();
      await host.page.keyboard.press('ArrowDown');
    }
    expect(await kind.isChecked()).toBe(true);
    const potentials = await counted();
    expect(potentials).toBeGreaterThan(1);
    expect(potentials).toBeLessThan(events);
    await use(block.locator('summary').filter({ hasText: words.who }));
    await use(block.getByRole('checkbox', { name: words.stage }), 'Space');
    expect(await counted()).toBe(events);
    await use(block.getByRole('button', { name: words.reset }));
    expect(await counted()).toBe(potentials);
    for (const name of words.folds) await use(block.locator('summary').filter({ hasText: name }));
    await picture('2-criteria', block.locator('summary').first());
    await block.getByLabel(words.municipalities, { exact: true }).focus();
    await host.page.keyboard.type('どこにもない町');
    expect(await counted()).toBe(0);
    await picture('3-places', block.getByLabel(words.municipalities, { exact: true }));
    await use(block.getByRole('button', { name: words.reset }));
    expect(await block.getByLabel(words.municipalities, { exact: true }).inputValue()).toBe('');

    const made = block.getByRole('status').filter({ hasText: words.made });
    const numbers = async (): Promise<number[]> => words.made.exec((await made.textContent())!)!.slice(1).map(Number);
    await press(words.makeList, block);
    await made.waitFor();
    expect(await numbers()).toEqual([potentials, potentials, 0, 0]);
    await picture('4-made', made);

    await type(words.sheet, [{ row: 0, heading: words.status, typed: words.declined }]);
    // Back from the sheet.
    await host.page.frame({ name: 'task-pane' })?.evaluate(() => window.dispatchEvent(new Event('focus')));
    await count.filter({ hasText: words.declinedCount }).waitFor();
    expect(await counted()).toBe(potentials - 1);
    // At once, while the other parts look again at what has changed.
    await use(block.getByRole('button', { name: words.remakeList, exact: true }));
    await made.waitFor();
    await until(numbers, [potentials - 1, 0, potentials - 1, 1]);
    await press(words.openList, block);
    await host.page.getByRole('tab', { name: words.sheet, selected: true }).waitFor();
    expect(await host.excel((app, { sheet, header }) => {
      const view = app.workbook.sheet(sheet)!;
      const { area, columns } = view.tables[0]!;
      return view.cell(area.row + area.rowCount - 1, columns.indexOf(header)).text;
    }, { sheet: words.sheet, header: words.selection })).toBe(words.out);
  });

  test('letters: what is missing is said with the way to it; once it is filled in, a merge table', async () => {
    const block = part(words.letters);
    await press(words.templates, block);
    await block.getByText(words.todo).waitFor();
    expect(await block.getByText(words.problem).count()).toBe(1);
    await picture('5-templates', block);
    await press(words.go, block);
    await host.page.getByRole('tab', { name: words.sheets.templates, selected: true }).waitFor();

    await press(words.makeLetters, block);
    await block.getByText(words.refused).waitFor();
    expect(await host.excel((app, name) => app.workbook.sheet(name) === null, words.sheets.letters)).toBe(true);

    const { items, text } = await host.excel((app, name) => {
      const view = app.workbook.sheet(name)!;
      const { area, columns } = view.tables[0]!;
      return { items: Array.from({ length: area.rowCount - 1 }, (_, row) => view.cell(area.row + 1 + row, 1).text), text: columns[3]! };
    }, words.sheets.templates);
    const facts: readonly string[] = Object.values(FACTS).filter(({ preset }) => preset.ja === '').map(({ name }) => name[lang]);
    const fill = (bodyText: string): Promise<void> => type(words.sheets.templates, items.flatMap((item, row) => {
      const typed = facts.includes(item) ? `〔${item}〕` : /ポテンシャル|potential/u.test(item) ? bodyText : null;
      return typed === null ? [] : [{ row, heading: text, typed }];
    }));
    await fill(words.typo);
    await press(words.makeLetters, block);
    await block.getByText(words.suggestion).waitFor();
    await picture('6-typo', block);
    await fill('《宛名》\n《切り出し方》\n《日付》');
    await press(words.makeLetters, block);
    await block.getByText(words.lettersMade).waitFor();
    const count = await numberIn(words.lettersMade, block);
    expect(count).toBeGreaterThan(0);
    expect(await host.excel((app, name) => app.workbook.sheet(name)!.tables[0]!.area, words.sheets.letters)).toMatchObject({ row: 0, column: 0, rowCount: count + 1 });
    await picture('7-letters', block);
  });

  test('hearings: pages and a record; an answer in the record is counted, ordered and ordered again', async () => {
    const block = part(words.hearings);
    await press(words.makePages, block);
    await block.getByText(words.pages).waitFor();
    expect(await numberIn(words.pages, block)).toBeGreaterThan(0);
    await block.getByText(words.recorded).waitFor();
    await picture('8-hearings', block);
    expect(await host.excel((app, names) => names.map((name) => app.workbook.sheet(name)?.tables.length), [words.sheets.hearing, words.sheets.record])).toEqual([1, 1]);

    const issues = part(words.issues);
    await issues.getByText(words.noAnswers).waitFor();
    await type(words.sheets.record, [{ row: 0, heading: words.question, typed: '資金が足りない。なり手がいない。春に桜が咲く。' }]);
    await press(words.again, issues);
    await issues.getByText(words.heard).waitFor();
    await press(words.makeIssues, issues);
    await issues.getByText(words.ordered).waitFor();
    await issues.getByText(words.toConfirm).waitFor();
    await picture('9-issues', issues);
    expect(await host.excel((app, name) => app.workbook.sheet(name)?.charts.length, words.sheets.issues)).toBe(4);
    await press(words.remakeIssues, issues);
    await issues.getByText(words.ordered).waitFor();
  });
});
