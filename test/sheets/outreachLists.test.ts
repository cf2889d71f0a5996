import { DEFAULT_CRITERIA, type Criteria } from '../../src/domain/outreach/criteria';
import { OUTREACH_LISTS, type OutreachList } from '../../src/domain/outreach/lists';
import { RANKS, type Language } from '../../src/domain/vocabulary';
import { criteriaText } from '../../src/sheets/approachCriteria';
import { openingText } from '../../src/sheets/approachOpening';
import { joinRuns, type SheetsInput } from '../../src/sheets/classifiedRows';
import { KEPT_FORMS, keptCells, writtenMarks } from '../../src/sheets/keptTables';
import { recall } from '../../src/sheets/memory';
import { chosenOf } from '../../src/sheets/outreachListRead';
import { outreachListPlan } from '../../src/sheets/outreachListSheet';
import { TABLE_NAMES } from '../../src/sheets/ourSheets';
import type { OurTable } from '../../src/sheets/ourTable';
import type { SheetPlan } from '../../src/sheets/plan';
import { remadeList } from '../../src/sheets/remakes';
import { HEADINGS, type HeadingCode } from '../../src/sheets/words';
import { candidate, decision, evidence, sheetsInput } from './rows';

const all = { multi: 'yes', town: 'yes', bridge: 'yes' } as const;
const minato = candidate({ name: 'みなとまちづくり機構', address: '香川県高松市', activity: '公共空間の活用と移住相談', phone: '087-000-0001', designation: '都市再生推進法人' }, 2);
const hikari = candidate({ name: 'ひかり自治会', address: '香川県丸亀市', phone: '=1' }, 3);
const aozora = candidate({ name: 'あおぞら大学', address: '' }, 4);
const told = [
  evidence(minato, 'town', 'yes', 'activity', '公共空間の活用'), evidence(minato, 'bridge', 'yes', 'activity', '移住相談'), evidence(minato, 'town', 'yes', 'designation', '都市再生推進法人'),
];
const candidates = [minato, hikari, aozora];
const decisions = [
  decision({ elements: all, cross: 'yes', stage: 'advanced', places: ['香川県高松市'], incentives: ['biz_growth', 'pride'], evidence: told }),
  decision({ elements: all, type: 'residents', stage: 'potential', places: ['香川県丸亀市'], incentives: ['biz_growth', 'pride'] }),
  decision({ type: 'university' }),
];
const first = (language: Language = 'ja'): SheetsInput => sheetsInput(candidates, decisions, { language });
const IDS = first().rows.map(({ key }) => key.id);

/** The table of a plan as it stands in the workbook, with what a person typed: row, heading, text. */
function tableOf(plan: SheetPlan, typed: readonly (readonly [row: number, heading: HeadingCode, text: string])[] = []): OurTable {
  const [table] = plan.tables;
  const headers = table!.columns.map(({ header }) => header);
  const rows = table!.rows.map((cells) => cells.map((cell) => (typeof cell === 'object' ? '' : cell)));
  for (const [row, heading, text] of typed) rows[row]![headers.findIndex((header) => header === HEADINGS[heading].ja || header === HEADINGS[heading].en)] = text;
  return { headers, rows };
}

function after(table: OurTable, list: OutreachList, language: Language = 'ja'): SheetsInput {
  const memory = recall({ result: null, outreach: null, ledger: null, damaged: null, [list]: table });
  return { ...first(language), ...joinRuns(candidates, decisions, memory), memory };
}

function column(plan: SheetPlan, heading: HeadingCode): unknown[] {
  const at = plan.tables[0]!.columns.findIndex(({ header }) => header === HEADINGS[heading].ja || header === HEADINGS[heading].en);
  return plan.tables[0]!.rows.map((row) => row[at]);
}

describe.each(OUTREACH_LISTS)('the sheet of %s', (list) => {
  test.each(['ja', 'en'] as const)('in %s holds all that a list has, as wide as its columns', (language) => {
    const plan = outreachListPlan(first(language), list, { chosen: [IDS[1]!, IDS[0]!], criteriaText: '' });
    const { columns, rows, name } = plan.tables[0]!;
    expect(name).toBe(TABLE_NAMES[list]);
    const headers = columns.map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
    const hidden: readonly HeadingCode[] = ['department', 'contactPerson', 'url'];
    expect(headers).toEqual(KEPT_FORMS[list].headings.filter((heading) => !hidden.includes(heading)).map((heading) => HEADINGS[heading][language]));
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(column(plan, 'id')).toEqual([IDS[1], IDS[0]]);
    expect(column(plan, 'order')).toEqual([1, 2]);
    for (const heading of ['phone', 'email', 'name', 'memo', 'owner'] as const) expect(columns[headers.indexOf(HEADINGS[heading][language])]!.format).toBe('text');
  });
});

test('incentives are those of the right side', () => {
  const plan = outreachListPlan(first(), 'event', { chosen: IDS, criteriaText: '' });
  expect(column(plan, 'appeal')).toEqual(['地域活性化によるビジネス創出や地元経済の活性化', '地域に対する誇りや愛着の醸成', '']);
});

test('the first lines tell how many, and by what they were chosen', () => {
  const plan = outreachListPlan(after(tableOf(outreachListPlan(first(), 'event', { chosen: IDS, criteriaText: '' })), 'event'), 'event', { chosen: [IDS[0]!], criteriaText: '推奨度S' });
  expect(plan.blocks[0]!.cells).toEqual([['イベント案内　1団体（ほかに選定外 2団体）']]);
  expect(plan.blocks[2]!.cells[0]![0]).toMatch(/^選んだ条件：推奨度S。/);
  expect(column(plan, 'selection')).toEqual(['選定', '選定外', '選定外']);
  expect(column(plan, 'order')).toEqual([1, '', '']);
  expect(plan.rules).toMatchObject([{ formula: '=$B5="選定外"', area: { row: 4, column: 0, rowCount: 3 } }]);
});

test('the list is made again in the other language with the same rows, people’s words as they are', () => {
  const table = tableOf(outreachListPlan(first(), 'advanced', { chosen: [IDS[1]!, IDS[0]!, IDS[2]!], criteriaText: '' }), [[0, 'status', '辞退'], [0, 'memo', '=会長'], [1, 'selection', '選定外'], [2, 'reason', '熱心なため。']]);
  const input = { ...after(table, 'advanced', 'en'), criteria: { advanced: DEFAULT_CRITERIA.advanced } };
  expect(chosenOf(input.memory, 'advanced')).toEqual([IDS[1], IDS[2]]);
  const plan = remadeList(input, 'advanced')!;
  expect(plan.name).toBe('Hearing (advanced)');
  expect(column(plan, 'id')).toEqual([IDS[1], IDS[2], IDS[0]]);
  expect(column(plan, 'selection')).toEqual(['Chosen', 'Chosen', 'Not chosen']);
  expect(column(plan, 'status')).toEqual(['Declined', 'Not started', 'Not started']);
  expect(column(plan, 'memo')[0]).toBe('=会長');
  expect(column(plan, 'reason')[1]).toBe('熱心なため。');
  expect(plan.blocks[2]!.cells[0]![0]).toContain('recommendation S–C; stage: Advanced');
  // And back: what a person picked is still theirs, what the add-in says is not.
  const back = after(tableOf(plan), 'advanced');
  expect(back.rows.map(({ input: { kept } }) => Object.keys(kept.advanced?.cells ?? {}))).toEqual([['selection'], ['status', 'memo'], ['reason']]);
  expect(remadeList(input, 'event')).toBeNull();
});

describe('what a person entered', () => {
  const before = { cells: { phone: '03-1', owner: '佐藤' }, own: {} };
  const written = writtenMarks({ phone: '087-000-0001', reason: '理由' });
  test.each<readonly [string, Parameters<typeof keptCells>[1]['cells'], Record<string, string> | null]>([
    ['stays when its columns were deleted', { written }, { phone: '03-1', owner: '佐藤' }],
    ['goes on when the marks were deleted', { phone: '03-2', owner: '' }, { phone: '03-2' }],
    ['is what differs from what the add-in wrote', { phone: '03-2', reason: '理由', owner: '佐藤', written }, { phone: '03-2', owner: '佐藤' }],
    ['is nothing where the add-in’s words stand again', { phone: ' 087-000-0001', reason: '', owner: '', written }, null],
    ['may be an empty contact', { phone: '', owner: '', written }, { phone: '' }],
  ])('%s', (_what, cells, kept) => {
    expect(keptCells(KEPT_FORMS.event, { cells, own: {} }, before)).toEqual(kept === null ? null : { cells: kept, own: {} });
  });
});

describe('the opening', () => {
  test.each([
    ['event', 'ja', '高松市での「公共空間の活用と移住相談」などのお取組を知り、ぜひご参加いただきたいイベントのご案内を差し上げたく、ご連絡いたしました。'],
    ['potential', 'ja', '高松市での「公共空間の活用と移住相談」などのお取組を知り、現在の連携体制や課題についてお話を伺いたく、ご連絡いたしました。'],
    ['advanced', 'en', 'Having learnt of your work on “公共空間の活用と移住相談” in 高松市, we would be grateful to hear from you about the issues you met, what solved them, and the support you would hope for.'],
  ] as const)('of %s in %s says what the row says', (list, language, text) => {
    expect(openingText(list, minato, decisions[0]!, language)).toBe(text);
  });

  test('says no more than the row: a place, or nothing', () => {
    expect(openingText('event', hikari, decisions[1]!, 'ja')).toBe('丸亀市でのご活動を知り、ぜひご参加いただきたいイベントのご案内を差し上げたく、ご連絡いたしました。');
    expect(openingText('event', aozora, decisions[2]!, 'ja')).toMatch(/^貴団体のご活動を知り、/);
    expect(openingText('event', aozora, decisions[2]!, 'en')).toMatch(/^Having learnt of your activities, we/);
  });
});

describe('criteria in words', () => {
  const nothing: Criteria = { ...DEFAULT_CRITERIA.event, ranks: [], withoutBarred: false, withoutDeclined: false, contact: 'any' };
  test.each<readonly [Partial<Criteria>, string, string]>([
    [{}, '', ''],
    [{ ranks: RANKS }, '', ''],
    [{ ranks: ['S', 'A', 'B', 'C'] }, '推奨度S〜C', 'recommendation S–C'],
    [{ ranks: ['C', 'S'] }, '推奨度S・C', 'recommendation S, C'],
    [{ types: ['residents', 'other'], stages: ['potential'] }, '住民組織型・その他、段階：ポテンシャル', 'Residents’ organisation, Other; stage: Potential'],
    [{ elements: ['town'], pluses: ['wide'] }, '必須：まちづくりに関係＋広域連携', 'required: Committed to the town + Wide-area'],
    [{ prefectures: ['青森県', '岩手県', '宮城県', '秋田県', '山形県', '福島県'] }, '青森県・岩手県・宮城県・秋田県ほか2', 'Aomori, Iwate, Miyagi, Akita and 2 more'],
    [{ sheets: ['県の一覧'], designations: ['都市再生推進法人'], mostPerPrefecture: 3 }, '元のシート：「県の一覧」、指定・認定：都市再生推進法人、都道府県ごとに3団体まで', 'sheets: “県の一覧”; designation: 都市再生推進法人; at most 3 in a prefecture'],
    [{ contact: 'email', withoutDeclined: true, notContactedIn: ['outreach'] }, 'メールアドレスあり、辞退・「働きかけリスト」で連絡済みを除く', 'with an e-mail address; leaving out: declined, contacted in “Outreach list”'],
  ])('%j', (changes, ja, en) => {
    expect(criteriaText({ ...nothing, ...changes }, 'ja')).toBe(ja);
    expect(criteriaText({ ...nothing, ...changes }, 'en')).toBe(en);
  });
});
