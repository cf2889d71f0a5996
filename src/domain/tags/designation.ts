import type { Reading } from '../reading/reading';

/** 「都市再生推進法人」, 「地域DMO」, 「○」, 「H27.4」: named for the town, in a list of such bodies; other columns of this kind hold grades, grants and permits. */
const FOR_THE_TOWN = /都市再生|都再|中心市街地|地域再生|推進法人|指定(?!管理)|dmo|[○◯〇]|^[rhs平成令和年月日.0-9 ]+$/;
/** Most characters of a few nouns of activity. */
const TERSE = 40;

/** §8: a designation for the town with a few nouns of activity, which say too little to deny by. */
export function isTerseDesignation({ row: { cells } }: Reading): boolean {
  const length = cells.filter((cell) => cell.field === 'activity').reduce((sum, cell) => sum + cell.text.text.length, 0);
  return length <= TERSE && cells.some((cell) => cell.field === 'designation' && FOR_THE_TOWN.test(cell.text.text));
}
