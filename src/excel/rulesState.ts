import { baselineText, readBaseline, type Baseline } from '../domain/rules/baseline';
import { runInExcel, type Watch } from './session';

const BASELINE = 'kyoso.rulesBaseline';

/** What the workbook's rules began with, as remembered in its settings; null when nothing is remembered or it cannot be read. */
export async function readRulesBaseline(watch: Watch): Promise<Baseline | null> {
  return runInExcel(watch, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(BASELINE);
    setting.load('value');
    await context.sync();
    return setting.isNullObject || typeof setting.value !== 'string' ? null : readBaseline(setting.value);
  });
}

export async function writeRulesBaseline(baseline: Baseline, watch: Watch): Promise<void> {
  await runInExcel(watch, async (context) => {
    context.workbook.settings.add(BASELINE, baselineText(baseline));
    await context.sync();
  });
}
