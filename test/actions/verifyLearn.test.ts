import { applyProposals, learningState, proposeRules, undoProposals } from '../../src/actions/learn';
import { answerVerification, measureVerification, openVerification, startVerification } from '../../src/actions/verify';
import { activeRules } from '../../src/actions/activeRules';
import { classifyWorkbook } from '../../src/actions/classifyWorkbook';
import type { RunningExcel } from '../../src/host/node';
import { ASKED_TAGS } from '../../src/sheets/verificationSheet';
import { HEADINGS } from '../../src/sheets/words';
import { freshWorkbook, runContext, startEmbedded, tableRows, typeInto } from './embedded';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startEmbedded();
});
afterAll(() => excel.stop());

describe('検証', () => {
  test('is asked blind, keeps answers over runs and larger samples, and says how far they agree', async () => {
    const workbook = await freshWorkbook(excel);
    await classifyWorkbook(runContext());
    const { rows, sheet, population } = await startVerification(runContext(), 3);
    expect(sheet).toBe('検証');
    expect(population).toBe(5);
    expect(rows).toHaveLength(3);
    // Nothing of what the machine says stands in the sheet.
    expect(tableRows(workbook, 'verification').every(({ cells }) => ASKED_TAGS.every((tag) => cells[HEADINGS[tag].ja] === ''))).toBe(true);

    await answerVerification(rows[0]!.id, { type: 'residents', town: 'yes' });
    typeInto(workbook, 'verification', rows[1]!.name, '類型', 'その他');
    await classifyWorkbook(runContext());
    const larger = await startVerification(runContext(), 5);
    expect(larger.rows).toHaveLength(5);
    expect(larger.rows.find(({ id }) => id === rows[0]!.id)!.answers).toEqual({ type: 'residents', town: 'yes' });
    expect(larger.rows.find(({ id }) => id === rows[1]!.id)!.answers).toEqual({ type: 'other' });

    const { counts, figures } = await measureVerification(runContext());
    expect(counts.rows).toBe(2);
    expect(figures[0]).toMatchObject({ answered: 2 });
    const shown = workbook.sheet('検証')!;
    const cells = Array.from({ length: 20 }, (_, row) => shown.cell(row, 2).text);
    expect(cells[FIRST_FIGURE]).toBe('2');
    expect(shown.charts).toHaveLength(1);
    expect((await openVerification(runContext())).rows.find(({ id }) => id === rows[0]!.id)!.answers).toEqual({ type: 'residents', town: 'yes' });
  });
});

/** Row of the type's figures: below first lines, title and headings. */
const FIRST_FIGURE = 6;

describe('修正から学ぶ', () => {
  const rows = Array.from({ length: 60 }, (_, i) => [`第${i + 1}町内会`, '香川県高松市', i % 3 === 0 ? 'ほのぼのベーゴマ会の開催、清掃活動' : '清掃活動、防災訓練']);
  const list = { name: '候補', rows: [['団体名', '所在地', '活動内容'], ...rows] };

  test('proposes from what people changed and confirmed, applies what is chosen to the rule table, and takes it back', async () => {
    const workbook = await freshWorkbook(excel, [list]);
    await classifyWorkbook(runContext());
    expect((await learningState(runContext(), { withVerification: false })).decided).toBe(0);
    for (let i = 0; i < 36; i++) {
      if (i % 3 === 0) typeInto(workbook, 'result', `第${i + 1}町内会`, '施策カテゴリ', '地域コミュニティ・防犯見守り、文化・スポーツ');
      typeInto(workbook, 'result', `第${i + 1}町内会`, '確認', '確認済');
    }
    const { learnt, state } = await proposeRules(runContext(), { withVerification: false });
    expect(state.decided).toBe(36);
    const proposal = learnt.proposals.find(({ change }) => change.tag === 'categories' && change.value === 'culture');
    expect(proposal?.change.words).toMatch(/ベーゴマ/);
    const before = await activeRules(runContext());
    expect(before.from).toBe('default');

    const applied = await applyProposals(runContext(), [proposal!]);
    const { rules, from } = await activeRules(runContext());
    expect(from).toBe('workbook');
    expect(rules.some(({ phrases, value }) => value === 'culture' && phrases.includes(proposal!.change.words))).toBe(true);
    const result = await classifyWorkbook(runContext());
    expect(result.classified.filter(({ machine }) => machine.categories.includes('culture')).length).toBe(20);

    await undoProposals(runContext(), applied);
    expect((await activeRules(runContext())).from).toBe('default');
  });
});
