import { activeRules } from '../../src/actions/activeRules';
import { classifyWorkbook } from '../../src/actions/classifyWorkbook';
import { wordNotice } from '../../src/actions/notices';
import { previewRules } from '../../src/actions/previewRules';
import { compareRules, exportRules, mergeRules, resetRules, rulesState, sourceOfText, writeRules } from '../../src/actions/rules';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { baselineOf } from '../../src/domain/rules/baseline';
import { toRows } from '../../src/domain/rules/ruleRows';
import { rulesVersionOf } from '../../src/domain/rules/version';
import { writeRulesBaseline } from '../../src/excel/rulesState';
import type { RunningExcel } from '../../src/host/node';
import type { HostWorkbook } from '../../src/host/public';
import { RULE_COLUMNS, type RuleHeading } from '../../src/sheets/rulesWords';
import { LIST, contentOf, contentOfAll, freshWorkbook, runContext, startEmbedded, tableRows, typeInto } from './embedded';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startEmbedded();
});
afterAll(() => excel.stop());

const COUNT = DEFAULT_RULES.reduce((sum, { phrases }) => sum + phrases.length, 0);
const BODY = 4;

/** Types into the rule table: row and heading, as a person does. */
function type(workbook: HostWorkbook, row: number, heading: RuleHeading, text: string): void {
  const sheet = workbook.sheet('分類ルール')!;
  workbook.setCellFromUser(sheet.id, row, RULE_COLUMNS.indexOf(heading), text);
}

/** The sheet row of a phrase. */
function rowOf(workbook: HostWorkbook, phrase: string, value?: string): number {
  return tableRows(workbook, 'rules').find(({ cells }) => cells['語句'] === phrase && (value === undefined || cells['何の根拠か'] === value))!.row;
}

/** Writes a new rule over the last row of the table. */
function overwriteLast(workbook: HostWorkbook, cells: Partial<Record<RuleHeading, string>>): number {
  const row = BODY + COUNT - 1;
  for (const heading of RULE_COLUMNS) type(workbook, row, heading, cells[heading] ?? '');
  return row;
}

const tag = (result: Awaited<ReturnType<typeof classifyWorkbook>>, name: string) => result.classified.find(({ candidate }) => candidate.texts.name?.[0]?.text === name)!.decision;

describe('writing the rules out', () => {
  it('makes one sheet with a row a phrase, and nothing decides otherwise than before', async () => {
    const workbook = await freshWorkbook(excel);
    const before = contentOf(workbook.sheet('候補団体')!);
    const plain = await classifyWorkbook(runContext());
    expect(await writeRules(runContext())).toBe('分類ルール');
    const sheet = workbook.sheet('分類ルール')!;
    expect(sheet.tables.map(({ name, area }) => [name, area])).toEqual([['共創分類ルール', { row: 3, column: 0, rowCount: COUNT + 1, columnCount: RULE_COLUMNS.length }]]);
    expect(sheet.cell(1, 0).text).toContain(rulesVersionOf(DEFAULT_RULES));
    expect(sheet.cell(2, 0).text).toContain('重み');
    const active = await activeRules(runContext());
    expect(active.from).toBe('workbook');
    // The very same array: nothing is compiled again.
    expect(active.rules).toBe(DEFAULT_RULES);
    expect(active.reading!.problems).toEqual([]);
    const again = await classifyWorkbook(runContext());
    expect(again.classified).toEqual(plain.classified);
    expect(contentOf(workbook.sheet('候補団体')!)).toEqual(before);
    expect(workbook.statistics.largestRequestBytes).toBeLessThan(4_000_000);
  });

  it('in English too, and is read in Japanese', async () => {
    const workbook = await freshWorkbook(excel);
    expect(await writeRules(runContext({ language: 'en' }))).toBe('Rules');
    expect(workbook.sheet('Rules')!.cell(3, 0).text).toBe('Phrase');
    expect((await activeRules(runContext())).rules).toBe(DEFAULT_RULES);
  });

  it('leaves the choices of a tag in the cell beside it', async () => {
    const workbook = await freshWorkbook(excel);
    await writeRules(runContext());
    const sheet = workbook.sheet('分類ルール')!;
    const choices = (row: number, heading: RuleHeading): readonly string[] | null | undefined => {
      const column = RULE_COLUMNS.indexOf(heading);
      return sheet.validations.find(({ areas }) => areas.some((area) => area.column === column))?.choicesAt(row, column);
    };
    expect(choices(BODY, 'tag')).toContain('域内外を繋げる役割');
    expect(choices(BODY, 'value')).toEqual(['地元事業者組織型', '住民組織型', '地域大学組織型', 'その他']);
    expect(choices(rowOf(workbook, '防犯灯', '該当'), 'value')).toEqual(['該当', '非該当']);
    expect(choices(BODY, 'weight')).toEqual(['0', '1', '2', '3']);
    expect(choices(BODY, 'on')).toEqual(['使う', '使わない']);
  });

  it('cancelled or failed, it leaves the workbook as it was', async () => {
    const workbook = await freshWorkbook(excel);
    const before = contentOfAll(workbook);
    const controller = new AbortController();
    await expect(writeRules(runContext({ signal: controller.signal, onProgress: () => controller.abort() }))).rejects.toThrow();
    expect(contentOfAll(workbook)).toEqual(before);
  });
});

describe('editing the table', () => {
  it('the next run uses it: an added rule changes tags and is named in the evidence; one switched off no longer speaks', async () => {
    const workbook = await freshWorkbook(excel);
    await classifyWorkbook(runContext());
    await writeRules(runContext());
    overwriteLast(workbook, { phrase: '金属加工', tag: '施策カテゴリ', value: '産業・商業・雇用', weight: '2', on: '使う' });
    const result = await classifyWorkbook(runContext());
    const decision = tag(result, '株式会社サンプル製作所');
    expect(decision.evidence.find(({ text, tag: about }) => text === '金属加工' && about === 'categories')?.rule).toMatch(/^user\.categories\.industry\./);
    expect(result.notices).toEqual([]);
    for (const { row, cells } of tableRows(workbook, 'rules')) if (cells['語句'] === '防災') type(workbook, row, 'on', '使わない');
    const active = await activeRules(runContext());
    expect(active.rules.some(({ phrases, tag: about }) => about === 'categories' && phrases.includes('防災'))).toBe(false);
    expect(active.version).not.toBe(rulesVersionOf(DEFAULT_RULES));
    // Nobody touched it since: the same array.
    expect((await activeRules(runContext())).rules).toBe(active.rules);
    type(workbook, BODY, 'note', '確認済み');
    expect((await activeRules(runContext())).rules).toBe(active.rules);
  });

  it('bad rows are told with their cell and passed over', async () => {
    const workbook = await freshWorkbook(excel);
    await writeRules(runContext());
    type(workbook, BODY, 'weight', '9');
    type(workbook, BODY + 3, 'tag', '有望度');
    const result = await classifyWorkbook(runContext());
    expect(result.notices).toContainEqual({ code: 'rulesPassedOver', params: { sheet: '分類ルール', cell: 'D5', count: 2 } });
    expect(wordNotice(result.notices.at(-1)!, 'ja')).toContain('D5');
    const { counts, edited } = await rulesState(runContext());
    expect(counts).toEqual({ used: COUNT - 2, off: 0, passedOver: 2 });
    expect(edited).toBe(2);
  });

  it('a table that cannot be used is told, and the default rules decide', async () => {
    const workbook = await freshWorkbook(excel);
    const plain = await classifyWorkbook(runContext());
    await writeRules(runContext());
    workbook.setCellFromUser(workbook.sheet('分類ルール')!.id, 3, RULE_COLUMNS.indexOf('weight'), '点数');
    const result = await classifyWorkbook(runContext());
    expect(result.classified).toEqual(plain.classified);
    expect(result.notices).toContainEqual({ code: 'rulesNotUsed', params: { sheet: '分類ルール', cell: 'A4', count: 1 } });
  });
});

describe('a preview', () => {
  it('says which tags would change, by which rule, and leaves alone what people decided', async () => {
    const workbook = await freshWorkbook(excel);
    await classifyWorkbook(runContext());
    await writeRules(runContext());
    expect(await previewRules(runContext())).toMatchObject({ changedTags: 0, comparedWith: 'lastRun', organisations: 5, changes: [] });
    overwriteLast(workbook, { phrase: '清掃活動', tag: '域内外を繋げる役割', value: '該当', weight: '3' });
    for (const { row, cells } of tableRows(workbook, 'rules')) if (cells['語句'] === '訓練' || cells['語句'] === '防災') type(workbook, row, 'on', '使わない');
    const before = contentOfAll(workbook);
    const preview = await previewRules(runContext());
    expect(contentOfAll(workbook)).toEqual(before);
    expect(preview.byTag.bridge).toBe(1);
    const bridge = preview.changes.find(({ tag: about }) => about === 'bridge')!;
    expect(bridge).toMatchObject({ sheet: '候補団体', row: 5, name: '浜町自治会', before: ['no'], after: ['yes'], rule: { words: '清掃活動', gone: false } });
    const fields = preview.changes.find(({ tag: about, name }) => about === 'categories' && name === '浜町自治会')!;
    expect(fields.before).toContain('disaster');
    expect(fields.after).not.toContain('disaster');
    expect(fields.rule).toMatchObject({ id: expect.stringMatching(/^categories\.disaster/), gone: true });
    // A person has decided: nothing would change there.
    typeInto(workbook, 'result', '浜町自治会', '域内外を繋げる役割', '要確認');
    const again = await previewRules(runContext());
    expect(again.byTag.bridge).toBe(0);
    expect(again.keptByPeople).toBe(1);
  });

  it('before the first run compares with the default rules, and other rules can be tried', async () => {
    await freshWorkbook(excel);
    const preview = await previewRules(runContext(), { after: DEFAULT_RULES.filter(({ tag: about }) => about !== 'categories') });
    expect(preview.comparedWith).toBe('defaults');
    expect(preview.byTag.categories).toBe(2);
    expect(preview.changes.every(({ rule }) => rule !== null)).toBe(true);
  });
});

describe('going back and merging', () => {
  it('reset keeps the table, out of force, and it can be taken up again', async () => {
    const workbook = await freshWorkbook(excel);
    await writeRules(runContext());
    overwriteLast(workbook, { phrase: '金属加工', tag: '施策カテゴリ', value: '産業・商業・雇用', weight: '2' });
    const edited = (await activeRules(runContext())).version;
    const earlier = await resetRules(runContext());
    expect(earlier).toBe('分類ルール（前の表1）');
    expect(workbook.sheet(earlier!)!.visibility).toBe('Visible');
    expect(await activeRules(runContext())).toMatchObject({ from: 'default', rules: DEFAULT_RULES });
    // Classifying does not take it for a list.
    expect((await classifyWorkbook(runContext())).lists.map(({ sheet }) => sheet)).toEqual([LIST.name]);
    const { others } = await rulesState(runContext());
    expect(others.map(({ sheet, complete }) => [sheet, complete])).toEqual([[earlier, true]]);
    const differences = await compareRules(runContext(), others[0]!);
    expect(differences.map(({ kind, theirs, mine }) => [kind, (theirs ?? mine)!.phrase])).toEqual([['added', '金属加工'], ['removed', DEFAULT_RULES.at(-1)!.phrases.at(-1)]]);
    await mergeRules(runContext(), others[0]!, new Set(differences.map(({ key }) => key)));
    const rules = (await activeRules(runContext())).rules;
    expect(rules.some(({ phrases }) => phrases.includes('金属加工'))).toBe(true);
    expect(edited).not.toBe(rulesVersionOf(DEFAULT_RULES));
  });

  it('a colleague’s rules as a text: added, changed and conflicting ones are shown; only what is chosen comes in; the earlier table stays', async () => {
    const workbook = await freshWorkbook(excel);
    await writeRules(runContext());
    type(workbook, rowOf(workbook, '防犯灯', '該当'), 'weight', '2');
    type(workbook, rowOf(workbook, 'マルシェ', '該当'), 'weight', '3');
    overwriteLast(workbook, { phrase: 'ご当地カレー', tag: '施策カテゴリ', value: '観光・交流', weight: '2' });
    const theirs = await exportRules(runContext(), 'changes');
    await resetRules(runContext());
    await writeRules(runContext());
    type(workbook, rowOf(workbook, '防犯灯', '該当'), 'weight', '1');
    type(workbook, rowOf(workbook, '朝市', '該当'), 'on', '使わない');
    const source = sourceOfText(theirs);
    expect(source).toMatchObject({ sheet: null, complete: false, problems: [] });
    const differences = await compareRules(runContext(), source);
    const said = differences.map(({ kind, theirs: row }) => [kind, row?.phrase, row?.weight, row?.on]);
    expect(said).toContainEqual(['conflict', '防犯灯', 2, true]);
    expect(said).toContainEqual(['changed', 'マルシェ', 3, true]);
    expect(said).toContainEqual(['added', 'ご当地カレー', 2, true]);
    const taken = differences.filter(({ kind }) => kind !== 'conflict').map(({ key }) => key);
    const { sheet, earlier } = await mergeRules(runContext(), source, new Set(taken));
    expect([sheet, workbook.sheet(earlier!)?.visibility]).toEqual(['分類ルール', 'Visible']);
    const rows = new Map((await activeRules(runContext())).reading!.rows.map(({ row }) => [`${row.tag} ${row.phrase}`, row]));
    expect(rows.get('town 防犯灯')).toMatchObject({ weight: 1 });
    expect(rows.get('town マルシェ')).toMatchObject({ weight: 3 });
    expect(rows.get('categories ご当地カレー')).toMatchObject({ weight: 2 });
    expect(rows.get('town 朝市')).toMatchObject({ on: false });
    expect(await compareRules(runContext(), source)).toMatchObject([{ kind: 'conflict' }]);
  });

  it('a list pasted on a sheet is found by its headings', async () => {
    const workbook = await freshWorkbook(excel, [LIST, { name: '佐藤さんのルール', rows: [['ルール案'], [], ['語句', '対象', '何の根拠か', '重み'], ['コワーク体験', '域内外を繋げる役割', '該当', 2], ['こわれた行', '有望度', '該当', 2]] }]);
    const { others } = await rulesState(runContext());
    expect(others).toMatchObject([{ sheet: '佐藤さんのルール', complete: false, rows: [{ phrase: 'コワーク体験' }], problems: [{ cell: 'B5', code: 'tagUnknown' }] }]);
    const [added] = await compareRules(runContext(), others[0]!);
    await mergeRules(runContext(), others[0]!, new Set([added!.key]));
    expect((await activeRules(runContext())).rules.at(-1)).toMatchObject({ phrases: ['コワーク体験'], tag: 'bridge', value: 'yes' });
    expect(workbook.sheet('分類ルール')).not.toBeUndefined();
  });

  it('cancelled while the new table is written, the workbook is as it was', async () => {
    const workbook = await freshWorkbook(excel);
    await writeRules(runContext());
    const before = contentOfAll(workbook);
    const controller = new AbortController();
    const source = sourceOfText('語句,対象,何の根拠か,重み\n夜市の会,まちづくりに関係,該当,2\n');
    const [added] = await compareRules(runContext(), source);
    await expect(mergeRules(runContext({ signal: controller.signal, onProgress: () => controller.abort() }), source, new Set([added!.key]))).rejects.toThrow();
    expect(contentOfAll(workbook)).toEqual(before);
    expect((await activeRules(runContext())).rules).toBe(DEFAULT_RULES);
  });

  it('a later version of the default rules is told; what is new is offered, what a person changed stays', async () => {
    const workbook = await freshWorkbook(excel);
    await writeRules(runContext());
    expect((await rulesState(runContext())).defaultsChanged).toBeNull();
    // As if the add-in had begun with other default rules: without the last phrase, and with another weight of one.
    type(workbook, rowOf(workbook, 'マルシェ', '該当'), 'weight', '3');
    overwriteLast(workbook, {});
    const old = toRows(DEFAULT_RULES).slice(0, -1).map((row) => (row.tag === 'town' && row.phrase === '朝市' ? { ...row, weight: 1 as const } : row));
    type(workbook, rowOf(workbook, '朝市', '該当'), 'weight', '1');
    await writeRulesBaseline(baselineOf(old, '2026.10-00000000'), runContext());
    expect((await rulesState(runContext())).defaultsChanged).toEqual({ from: '2026.10-00000000', to: rulesVersionOf(DEFAULT_RULES) });
    const differences = await compareRules(runContext(), 'defaults');
    expect(differences.map(({ kind, theirs }) => [kind, theirs?.phrase])).toEqual([['changed', '朝市'], ['added', DEFAULT_RULES.at(-1)!.phrases.at(-1)]]);
    await mergeRules(runContext(), 'defaults', new Set(differences.map(({ key }) => key)));
    const { defaultsChanged, edited } = await rulesState(runContext());
    expect([defaultsChanged, edited]).toEqual([null, 1]);
  });

  it('a text that holds no rules says so', () => {
    expect(sourceOfText('こんにちは')).toMatchObject({ rows: [], problems: [{ code: 'tableEmpty' }] });
    expect(sourceOfText('{"format":"kyoso-rules"')).toMatchObject({ rows: [], problems: [{ code: 'tableEmpty' }] });
    expect(sourceOfText('語句,対象,何の根拠か,重み\n"夜市, 朝市",まちづくりに関係,該当,2\n')).toMatchObject({ rows: [{ phrase: '夜市, 朝市', tag: 'town' }], problems: [] });
  });
});
