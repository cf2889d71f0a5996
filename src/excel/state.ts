import type { FieldCode } from '../domain/candidate';
import { FIELDS } from '../domain/candidate';
import type { ListChoice } from '../sheets/lists';
import { runInExcel, type Session, type Watch } from './session';

/** What the add-in remembers in the workbook's settings (they travel with the file). */

const CHOICES = 'kyoso.listChoices';
const UNREAD_CHOICES = 'kyoso.listChoices.unread';

/** What the user decided about the lists, as remembered. */
export interface RememberedChoices {
  readonly choices: readonly ListChoice[];
  /** How many could not be read (somebody or something changed the setting) and are left out. */
  readonly unread: number;
}

export async function readChoices(watch: Watch): Promise<RememberedChoices> {
  return runInExcel(watch, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(CHOICES);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? { choices: [], unread: 0 } : parseChoices(setting.value);
  });
}

/** Remembers these choices in place of those before; a setting that could not be read is kept beside, for whoever must find out what it said. */
export async function writeChoices(choices: readonly ListChoice[], watch: Watch): Promise<void> {
  await runInExcel(watch, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(CHOICES);
    setting.load('value');
    await context.sync();
    if (!setting.isNullObject && parseChoices(setting.value).unread > 0) context.workbook.settings.add(UNREAD_CHOICES, setting.value);
    context.workbook.settings.add(CHOICES, JSON.stringify(choices));
    await context.sync();
  });
}

function parseChoices(value: unknown): RememberedChoices {
  try {
    const list: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    if (!Array.isArray(list)) return { choices: [], unread: 1 };
    const choices = list.filter(isChoice);
    return { choices, unread: list.length - choices.length };
  } catch {
    return { choices: [], unread: 1 };
  }
}

function isChoice(value: unknown): value is ListChoice {
  if (typeof value !== 'object' || value === null) return false;
  const { sheet, listId, use, headerRows, fields, readStruck } = value as Record<string, unknown>;
  return typeof sheet === 'string' && (listId === null || typeof listId === 'string') && typeof use === 'boolean'
    && (readStruck === undefined || typeof readStruck === 'boolean')
    && (headerRows === undefined || (Array.isArray(headerRows) && headerRows.every(Number.isInteger)))
    && (fields === undefined || (typeof fields === 'object' && fields !== null && Object.values(fields).every((field) => field === null || isField(field))));
}

function isField(value: unknown): value is FieldCode {
  return typeof value === 'string' && Object.hasOwn(FIELDS, value);
}

/** Choices that stand somewhere else than in the setting, such as the run record; null when they cannot all be read. */
export function choicesFrom(value: unknown): readonly ListChoice[] | null {
  const { choices, unread } = parseChoices(value);
  return unread === 0 ? choices : null;
}

/** Queues the writing of choices for the next sync. */
export function queueChoices(context: Session, choices: readonly ListChoice[]): void {
  context.workbook.settings.add(CHOICES, JSON.stringify(choices));
}
