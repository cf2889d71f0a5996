import { classifyWorkbook } from '../../src/actions/classifyWorkbook';
import { explain } from '../../src/actions/problems';
import { reopenResult } from '../../src/actions/reopenResult';
import { writeRules } from '../../src/actions/rules';
import type { Progress } from '../../src/actions/run';
import type { RunningExcel } from '../../src/host/node';
import { RULE_COLUMNS } from '../../src/sheets/rulesWords';
import { contentOfAll, freshWorkbook, runContext, startEmbedded, tableRows, typeInto } from './embedded';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startEmbedded();
});
afterAll(() => excel.stop());

test('an earlier result is given again as the run gave it, people’s edits included, and nothing is written', async () => {
  const workbook = await freshWorkbook(excel);
  await classifyWorkbook(runContext());
  typeInto(workbook, 'result', '浜町自治会', '類型', 'その他');
  typeInto(workbook, 'result', 'さぬきの会', '確認', '確認済');
  const before = contentOfAll(workbook);
  const { result, outdated } = await reopenResult(runContext());
  expect(contentOfAll(workbook)).toEqual(before);
  expect(outdated).toBeNull();
  const again = await classifyWorkbook(runContext());
  const { changes: _, ...rest } = result;
  expect(again).toMatchObject(rest);
  expect(result.classified.find(({ candidate }) => candidate.row === 5)).toMatchObject({ edits: { type: ['other'] }, checked: false });
  expect(result.classified.find(({ candidate }) => candidate.row === 8)).toMatchObject({ checked: true });
});

test('says what the sheets do not show yet', async () => {
  const workbook = await freshWorkbook(excel);
  await classifyWorkbook(runContext());
  const list = workbook.sheet('候補団体')!;
  workbook.setCellFromUser(list.id, 7, 0, '');
  workbook.setCellFromUser(list.id, 8, 0, '新町まちづくり協議会');
  workbook.setCellFromUser(list.id, 6, 2, '商店街の空き店舗の再生、移住相談窓口の運営');
  const { outdated } = await reopenResult(runContext());
  expect(outdated).toEqual({ added: 1, removed: 1, changed: 1 });
});

test('decides by the rules of the workbook and says when they would change something', async () => {
  const workbook = await freshWorkbook(excel);
  await classifyWorkbook(runContext());
  await writeRules(runContext());
  expect((await reopenResult(runContext())).outdated).toBeNull();
  for (const { sheet, row, cells } of tableRows(workbook, 'rules')) if (cells['語句'] === '防災') workbook.setCellFromUser(sheet.id, row, RULE_COLUMNS.indexOf('on'), '使わない');
  const { result, outdated } = await reopenResult(runContext());
  expect(outdated).toEqual({ added: 0, removed: 0, changed: 1 });
  expect(result.classified.find(({ candidate }) => candidate.row === 5)!.decision.categories).not.toContain('disaster');
});

test('tells progress, can be cancelled, and says when there is nothing to reopen', async () => {
  await freshWorkbook(excel);
  expect(explain(await reopenResult(runContext()).catch((error: unknown) => error), 'ja').kind).toBe('tableGone');
  await classifyWorkbook(runContext());
  const phases = new Set<Progress['phase']>();
  await reopenResult(runContext({ onProgress: ({ phase }) => phases.add(phase) }));
  expect([...phases]).toEqual(['reading', 'deciding']);
  const controller = new AbortController();
  const cancelled = reopenResult(runContext({ signal: controller.signal, onProgress: ({ phase }) => phase === 'deciding' && controller.abort() }));
  expect(explain(await cancelled.catch((error: unknown) => error), 'ja').kind).toBe('cancelled');
});
