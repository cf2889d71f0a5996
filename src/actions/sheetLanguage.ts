import { carryOut } from '../excel/carryOut';
import { readOurTables } from '../excel/ourSheets';
import { prepare } from '../excel/prepare';
import { readRulesBaseline } from '../excel/rulesState';
import { DEFAULT_RULES } from '../domain/rules';
import { rulesVersionOf } from '../domain/rules/version';
import type { Language } from '../domain/vocabulary';
import { duplicatesPlan } from '../sheets/duplicatesSheet';
import type { SheetPlan } from '../sheets/plan';
import { REMADE, remadePlans, type OurTables } from '../sheets/remakes';
import { runRecordPlan } from '../sheets/runRecord';
import { sheetPlans } from '../sheets/sheetPlans';
import { ruleNotices } from './activeRules';
import { typedAnswers } from './hearings';
import { formulaNotices } from './classifyWorkbook';
import { joinWorkbook, type JoinedWorkbook } from './joinWorkbook';
import { outdatedOf, type Outdated } from './reopenResult';
import type { ClassifyResult } from './results';
import type { RunContext } from './run';
import { openRunRecord, rowOfRun } from './runRecord';
import { summarise } from './summarise';

/** The sheets in another language. */
export interface RemadeSheets {
  readonly result: ClassifyResult;
  /** What lists and rules gave now that the sheets had not shown yet, in organisations: the sheets show it now. null when nothing had changed. */
  readonly differs: Outdated | null;
}

/** Sheets beside the result that are made again when they are there; 「実行記録」 gets a row. */
const FURTHER = [...REMADE, 'runs'] as const;

/**
 * Makes all our sheets that are there again in a language, all or nothing, with what people entered, and notes that in 「実行記録」: what is replaced is kept as for a run,
 * so that it can be taken back and people's formulas go on reading it. Tags are those of the lists and rules as they are now. Cancelled or failed, the workbook is as it was.
 * @throws what `joinWorkbook` and `carryOut` throw.
 */
export async function remakeSheets(run: RunContext, language: Language): Promise<RemadeSheets> {
  await prepare(run);
  const further = await readOurTables(run, FURTHER);
  const record = await openRunRecord(run);
  const rejoined = await joinWorkbook({ ...run, language });
  const joined = { ...rejoined, input: { ...rejoined.input, typedAnswers: await typedAnswers(run), rulesBase: (await readRulesBaseline(run))?.version ?? rulesVersionOf(DEFAULT_RULES) } };
  const { input, read, active, tables } = joined;
  const row = rowOfRun({ language, now: run.now }, record, { ...read, rulesVersion: input.rulesVersion, rulesFrom: active.from, joined: input });
  const plans = [...plansOf(joined, further), runRecordPlan(record.table, { ...row, kind: 'language' }, language)];
  const asRead = JSON.stringify([tables.result, tables.outreach, tables.duplicates, further]);
  const written = await carryOut(plans, run, {
    onRows: (done, total) => run.onProgress({ phase: 'writing', done, total }),
    isStillCurrent: async () => {
      const now = await readOurTables(run, ['result', 'outreach', 'duplicates']);
      return JSON.stringify([now.result, now.outreach, now.duplicates, await readOurTables(run, FURTHER)]) === asRead;
    },
    // The sheet with people's latest changes to the rules is what is kept; the copy laid aside for the next run would be an older one.
    generation: { run: record.next, ...(plans.some(({ kind }) => kind === 'rules') ? { discard: record.kept.filter((kept) => kept.run === record.next && kept.kind === 'rules') } : {}) },
  });
  const result = summarise(input, language, written, read);
  return { result: { ...result, notices: [...result.notices, ...ruleNotices(active), ...(await formulaNotices(run))] }, differs: outdatedOf(input.changes) };
}

/** The sheets of a run, and those beside them that are there. */
function plansOf({ input, tables }: JoinedWorkbook, further: OurTables): SheetPlan[] {
  return [...sheetPlans(input), ...(tables.duplicates === null ? [] : [duplicatesPlan(input)]), ...remadePlans(input, further)];
}
