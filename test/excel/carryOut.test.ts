import { HEADINGS } from '../../src/sheets/words';
import { ANSWERS, codesOf } from '../../src/domain/vocabulary';
import { carryOut } from '../../src/excel/carryOut';
import { UNSTOPPABLE } from '../../src/excel/session';
import type { RunningExcel } from '../../src/host/node';
import { sheetPlans } from '../../src/sheets/sheetPlans';
import { freshWorkbook, startEmbedded, tableRows } from '../actions/embedded';
import { candidate, decision, sheetsInput } from '../sheets/rows';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startEmbedded();
});
afterAll(() => excel.stop());

const options = { onRows: () => undefined, isStillCurrent: () => Promise.resolve(true) };

it('the formulas for 推奨度 and 要確認 say what rank.ts says, for every combination of tags', async () => {
  const answers = codesOf(ANSWERS);
  const decisions = answers.flatMap((multi) => answers.flatMap((town) => answers.flatMap((bridge) => answers.flatMap((cross) => answers.map((wide) =>
    decision({ elements: { multi, town, bridge }, cross, wide }))))));
  const candidates = decisions.map((_, i) => candidate({ name: `団体${i}` }, i + 2));
  for (const language of ['ja', 'en'] as const) {
    const workbook = await freshWorkbook(excel, []);
    await carryOut(sheetPlans(sheetsInput(candidates, decisions, { language })), UNSTOPPABLE, options);
    const rows = tableRows(workbook, 'result').map(({ cells }) => [cells[HEADINGS.rank[language]], cells[HEADINGS.review[language]]]);
    expect(rows).toEqual(decisions.map(({ rank, needsReview }) => [rank, needsReview ? ANSWERS.unknown[language] : '']));
  }
});

it('keeps every request far below the limit of Excel on the web', async () => {
  const long = '長い活動内容。'.repeat(60);
  const candidates = Array.from({ length: 3000 }, (_, i) => candidate({ name: `団体${i}`, activity: long, members: long, address: '香川県高松市', notes: long }, i + 2));
  const workbook = await freshWorkbook(excel, []);
  await carryOut(sheetPlans(sheetsInput(candidates, candidates.map(() => decision()))), UNSTOPPABLE, options);
  expect(workbook.statistics.largestRequestBytes).toBeLessThan(4_000_000);
  expect(workbook.statistics.largestResponseBytes).toBeLessThan(4_000_000);
  expect(tableRows(workbook, 'result')).toHaveLength(3000);
});

it('an extra that this Excel lacks is left out and told; the sheets are complete', async () => {
  const workbook = await freshWorkbook(excel, []);
  workbook.faults.when('freezePanes', { error: 'ApiNotFound' });
  workbook.faults.when('ChartCollection', { error: 'NotImplemented' });
  workbook.faults.when('FreezeAt', { error: 'ApiNotFound' });
  const rows = [candidate({ name: '団体' })];
  const done = await carryOut(sheetPlans(sheetsInput(rows, [decision()])), UNSTOPPABLE, options);
  workbook.faults.clear();
  expect(done.leftOut).toContainEqual({ sheet: '分類結果', extra: 'view' });
  expect(tableRows(workbook, 'result')).toHaveLength(1);
});

it('columns of the result have drop-downs, colours, widths and a frozen header', async () => {
  const workbook = await freshWorkbook(excel, []);
  await carryOut(sheetPlans(sheetsInput([candidate({ name: '団体' })], [decision()])), UNSTOPPABLE, options);
  const sheet = workbook.sheet('分類結果')!;
  expect(sheet.frozen).toEqual({ rows: 4, columns: 1 });
  expect(sheet.validations.map((validation) => validation.choices)).toContainEqual(['該当', '非該当', '要確認']);
  expect(sheet.cell(4, 6).look.fill).not.toBeNull();
  expect(sheet.tabColor).toBe('#0072B2');
});
