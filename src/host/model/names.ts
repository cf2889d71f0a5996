import { HostError, invalidArgument, itemAlreadyExists } from '../protocol/errors';
import { parseAddress } from './address';

/** Excel's rule for sheet names: 1–31 characters, none of : \ / ? * [ ], no ' at the ends, not 'History', unique ignoring case. */
export function checkSheetName(name: string, taken: readonly string[]): void {
  if (name.length === 0 || name.length > 31 || /[:\\/?*[\]\u0000\u0003]/.test(name) || name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === 'history') {
    throw new HostError('InvalidArgument', `'${name}' is not a valid sheet name.`);
  }
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists(`A sheet named '${name}'`);
}

/** Excel's rule for table and defined names: begin with a letter or _ or \, no spaces, not like a cell address, at most 255 characters. */
export function checkDefinedName(name: string, taken: readonly string[]): void {
  const shaped = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?ー々〆〤・]*$/u.test(name);
  const likeAddress = (/^[A-Za-z]{1,3}\d+$/.test(name) && parseAddress(name) !== null) || /^(r|c)(\d*|\[-?\d+\])?((c)(\d*|\[-?\d+\])?)?$/i.test(name);
  if (name.length === 0 || name.length > 255 || !shaped || likeAddress) throw invalidArgument(`'${name}' is not a valid name.`);
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists(`The name '${name}'`);
}

/** A name that stands for a formula: the workbook's, or a sheet's own. */
export interface DefinedName {
  name: string;
  /** Without '='. */
  formula: string;
  comment: string;
  visible: boolean;
  /** Id of the sheet it belongs to, or null for the workbook's. */
  sheetId: string | null;
}
