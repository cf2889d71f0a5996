import { readCriteria, type Criteria } from '../domain/outreach/criteria';
import { OUTREACH_LISTS, type OutreachList } from '../domain/outreach/lists';
import { runInExcel, type Watch } from './session';

/** Whom each outreach list was last made for, by list; those never made are absent. */
export type MadeFor = Readonly<Partial<Record<OutreachList, Criteria>>>;

const settingOf = (list: OutreachList): string => `kyoso.criteria.${list}`;

/** What the workbook's settings remember. */
export interface RememberedCriteria {
  readonly madeFor: MadeFor;
  /** Lists of which something is remembered that cannot be read; they count as never made. */
  readonly unreadable: readonly OutreachList[];
}

/** Reads what the workbook's settings remember. */
export async function readAllCriteria(watch: Watch): Promise<RememberedCriteria> {
  return runInExcel(watch, async (context) => {
    const settings = OUTREACH_LISTS.map((list) => [list, context.workbook.settings.getItemOrNullObject(settingOf(list))] as const);
    for (const [, setting] of settings) setting.load('value');
    await context.sync();
    const madeFor: { -readonly [L in OutreachList]?: Criteria } = {};
    const unreadable: OutreachList[] = [];
    for (const [list, setting] of settings) {
      if (setting.isNullObject) continue;
      const criteria = readCriteria(parsed(setting.value), list);
      if (criteria === null) unreadable.push(list);
      else madeFor[list] = criteria;
    }
    return { madeFor, unreadable };
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
