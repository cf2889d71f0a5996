import type { FieldCode } from '../../domain/candidate';
import type { FoundList, ListChoice } from '../../sheets/lists';

/** The same list in two choices: same sheet and same list on it. */
function sameList(a: Pick<ListChoice, 'sheet' | 'listId'>, b: Pick<ListChoice, 'sheet' | 'listId'>): boolean {
  return a.sheet === b.sheet && a.listId === b.listId;
}

/** The choice that was made about a list, if any. */
export function choiceFor(choices: readonly ListChoice[], sheet: string, listId: string | null): ListChoice | undefined {
  return choices.find((choice) => sameList(choice, { sheet, listId }));
}

/** The choices with one more; it replaces an earlier one about the same list. */
export function withChoice(choices: readonly ListChoice[], choice: ListChoice): ListChoice[] {
  return [...choices.filter((earlier) => !sameList(earlier, choice)), choice];
}

/** Other header rows, chosen by the user. Columns that were corrected before stay corrected. */
export function chooseHeader(choice: ListChoice, headerRows: readonly number[]): ListChoice {
  return { ...choice, headerRows };
}

/** Another meaning for one column (0-based sheet column); null: not used. */
export function chooseField(choice: ListChoice, column: number, field: FieldCode | null): ListChoice {
  return { ...choice, fields: { ...choice.fields, [column]: field } };
}

/** Whether what is struck out (取消線) is read like the rest. */
export function chooseStruck({ readStruck: _before, ...choice }: ListChoice, readStruck: boolean): ListChoice {
  return readStruck ? { ...choice, readStruck } : choice;
}

/** Header rows and columns back to what was found; what else was chosen stays. */
export function withoutCorrections({ headerRows: _rows, fields: _fields, ...choice }: ListChoice): ListChoice {
  return choice;
}

/** Whether header rows or columns differ from what was found. */
export function isCorrected(choice: ListChoice): boolean {
  return choice.headerRows !== undefined || Object.keys(choice.fields ?? {}).length > 0;
}

/** Whether some column was taken for the name: without one nothing can be classified. */
export function hasName(list: FoundList): boolean {
  return list.columns.some((column) => column.field === 'name');
}
