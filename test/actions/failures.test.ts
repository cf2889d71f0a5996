import { classifyWorkbook } from '../../src/actions/classifyWorkbook';
import { explain } from '../../src/actions/problems';
import type { RunningExcel } from '../../src/host/node';
import type { HostWorkbook } from '../../src/host/public';
import { LIST, contentOf, contentOfAll, freshWorkbook, runContext, startEmbedded, tableRows, typeInto } from './embedded';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startEmbedded();
});
afterAll(() => excel.stop());

/** Every how-manieth request is made to fail: FAULT_STRIDE=1 tries them all, which takes minutes. */
const STRIDE = Number(process.env.FAULT_STRIDE ?? 4);

const SHORT = { ...LIST, rows: LIST.rows.slice(0, 5) };

/** A workbook with a finished run in which a person has typed something. */
async function workbookWithResult(): Promise<HostWorkbook> {
  const workbook = await freshWorkbook(excel, [SHORT]);
  await classifyWorkbook(runContext());
  typeInto(workbook, 'result', '浜町自治会', '類型', 'その他');
  await classifyWorkbook(runContext());
  return workbook;
}

/** The sheets in force, but the run record, to which every run adds a row. */
function inForce(workbook: HostWorkbook): unknown[] {
  return workbook.sheets.filter(({ name }) => !name.startsWith('共創控え') && name !== '実行記録').map(contentOf);
}

/** Cells only: an extra that Excel refuses may be missing from a run that succeeded. */
function cellsOf(workbook: HostWorkbook): unknown {
  return inForce(workbook).map((sheet) => ({ ...(sheet as object), charts: null }));
}

describe('a request fails', () => {
  it(`whichever of them it is (every ${STRIDE}th tried), the workbook holds the earlier result or the complete new one`, async () => {
    const workbook = await workbookWithResult();
    const calls = workbook.statistics.calls;
    await classifyWorkbook(runContext());
    const callsOfARun = workbook.statistics.calls - calls;
    let before = contentOfAll(workbook);
    const cells = cellsOf(workbook);
    let failed = 0;
    for (let nth = 1; nth <= callsOfARun; nth += STRIDE) {
      workbook.faults.onCall(nth, { error: 'GeneralException' });
      const error = await classifyWorkbook(runContext()).then(() => null, (e: unknown) => e);
      workbook.faults.clear();
      if (error === null) {
        expect({ nth, cells: cellsOf(workbook) }).toEqual({ nth, cells });
        before = contentOfAll(workbook);
      } else {
        failed++;
        expect(explain(error, 'ja').detail).toContain('GeneralException');
        expect({ nth, content: contentOfAll(workbook) }).toEqual({ nth, content: before });
      }
    }
    expect(failed).toBeGreaterThan(callsOfARun / STRIDE / 3);
  });

  it('half way through the swap: every name is put back', async () => {
    const workbook = await workbookWithResult();
    const before = contentOfAll(workbook);
    for (let afterActions = 0; afterActions < 60; afterActions += 3 * STRIDE) {
      workbook.faults.when('共創旧版', { error: 'GeneralException', afterActions }, 1);
      const error = await classifyWorkbook(runContext()).then(() => null, (e: unknown) => e);
      workbook.faults.clear();
      expect({ afterActions, failed: error !== null, content: contentOfAll(workbook) }).toEqual({ afterActions, failed: true, content: before });
    }
  });
});

describe('cancel', () => {
  it.each(['reading', 'deciding', 'writing'] as const)('while %s leaves the earlier result', async (phase) => {
    const workbook = await workbookWithResult();
    const before = contentOfAll(workbook);
    const abort = new AbortController();
    const error = await classifyWorkbook(runContext({
      signal: abort.signal,
      onProgress: (progress) => {
        if (progress.phase === phase && (phase !== 'writing' || progress.done > 0)) abort.abort();
      },
    })).catch((e: unknown) => e);
    expect(explain(error, 'ja').kind).toBe('cancelled');
    expect(contentOfAll(workbook)).toEqual(before);
  });

  it('before anything was ever made leaves the workbook as it was', async () => {
    const workbook = await freshWorkbook(excel, [SHORT]);
    const before = contentOfAll(workbook);
    const abort = new AbortController();
    await expect(classifyWorkbook(runContext({ signal: abort.signal, onProgress: ({ phase, done }) => (phase === 'writing' && done > 0 ? abort.abort() : undefined) }))).rejects.toThrow();
    expect(contentOfAll(workbook)).toEqual(before);
  });
});

it('a run that Excel was closed on half way is tidied up by the next', async () => {
  const workbook = await workbookWithResult();
  const before = inForce(workbook);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('共創作成中1').getRange('A1').values = [['半端']];
    const result = worksheets.getItem('分類結果');
    result.name = '共創旧版1';
    result.tables.getItem('共創分類結果').name = '共創分類結果_old';
    await context.sync();
  });
  await classifyWorkbook(runContext());
  expect(inForce(workbook)).toEqual(before);
  expect(tableRows(workbook, 'result').find(({ cells }) => cells['団体名'] === '浜町自治会')!.cells['類型']).toBe('その他');
});

it('what a person types into the earlier result while the new one is built is not lost', async () => {
  const workbook = await workbookWithResult();
  let typed = false;
  const error = await classifyWorkbook(runContext({
    onProgress: ({ phase, done }) => {
      if (phase !== 'writing' || done === 0 || typed) return;
      typed = true;
      typeInto(workbook, 'outreach', tableRows(workbook, 'outreach')[0]!.cells['団体名']!, 'メモ', '今書いた');
    },
  })).catch((e: unknown) => e);
  expect(explain(error, 'ja').kind).toBe('changedMeanwhile');
  expect(tableRows(workbook, 'outreach')[0]!.cells['メモ']).toBe('今書いた');
  await classifyWorkbook(runContext());
  expect(tableRows(workbook, 'outreach')[0]!.cells['メモ']).toBe('今書いた');
});
