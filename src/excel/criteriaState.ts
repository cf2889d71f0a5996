import { readCriteria, type Criteria } from '../domain/outreach/criteria';
import { OUTREACH_LISTS, type OutreachList } from '../domain/outreach/lists';
import { runInExcel, type Watch } from './session';

/** Whom each outreach list was last made for, by list; those never made are absent. */
export type MadeFor = Readonly<Partial<Record<OutreachList, Criteria>>>;

const settingOf = (list: OutreachList): string => `kyoso.criteria.${list}`;

/** What the workbook's settings remember; a setting that cannot be read counts as absent. */
export async function readAllCriteria(watch: Watch): Promise<MadeFor> {
  return runInExcel(watch, async (context) => {
    const settings = OUTREACH_LISTS.map((list) => [list, context.workbook.settings.getItemOrNullObject(settingOf(list))] as const);
    for (const [, setting] of settings) setting.load('value');
    await context.sync();
    return Object.fromEntries(settings.flatMap(([list, setting]) => {
      const criteria = setting.isNullObject ? null : readCriteria(parsed(setting.value), list);
      return criteria === null ? [] : [[list, criteria]];
    }));
  });
}

/** Remembers these beside those of other lists. */
export async function writeCriteria(madeFor: MadeFor, watch: Watch): Promise<void> {
  await runInExcel(watch, async (context) => {
    for (const [list, criteria] of Object.entries(madeFor)) context.workbook.settings.add(settingOf(list as OutreachList), JSON.stringify(criteria));
    await context.sync();
  });
}

function parsed(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : null;
  } catch {
    return null;
  }
}
