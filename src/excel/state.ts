import type { FieldCode } from '../domain/candidate';
import { FIELDS } from '../domain/candidate';
import type { ListChoice } from '../sheets/lists';
import { runInExcel, type Watch } from './session';

/** What the add-in remembers in the workbook's settings (they travel with the file). */

const CHOICES = 'kyoso.listChoices';

/** What the user decided about the lists, as remembered; what cannot be read (an older or edited setting) is left out. */
export async function readChoices(watch: Watch): Promise<ListChoice[]> {
  return runInExcel(watch, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(CHOICES);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? [] : parseChoices(setting.value);
  });
}

export async function writeChoices(choices: readonly ListChoice[], watch: Watch): Promise<void> {
  await runInExcel(watch, async (context) => {
    context.workbook.settings.add(CHOICES, JSON.stringify(choices));
    await context.sync();
  });
}

function parseChoices(value: unknown): ListChoice[] {
  try {
    const list: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    return Array.isArray(list) ? list.filter(isChoice) : [];
  } catch {
    return [];
  }
}

function isChoice(value: unknown): value is ListChoice {
  if (typeof value !== 'object' || value === null) return false;
  const { sheet, listId, use, headerRows, fields } = value as Record<string, unknown>;
  return typeof sheet === 'string' && (listId === null || typeof listId === 'string') && typeof use === 'boolean'
    && (headerRows === undefined || (Array.isArray(headerRows) && headerRows.every(Number.isInteger)))
    && (fields === undefined || (typeof fields === 'object' && fields !== null && Object.values(fields).every((field) => field === null || isField(field))));
}

function isField(value: unknown): value is FieldCode {
  return typeof value === 'string' && Object.hasOwn(FIELDS, value);
}
