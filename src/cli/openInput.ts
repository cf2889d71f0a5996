import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Language } from '../domain/vocabulary';
import { openWorkbook } from '../host';
import type { HostWorkbook } from '../host/public';
import { CliError, EXIT } from './cliError';
import { readCsv } from './csv';
import { isDelimitedText } from './mapArguments';

/** First bytes of old .xls files and of password-protected ones. */
const OLD_OR_LOCKED = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens a workbook or CSV file in the embedded Excel.
 * @throws CliError with EXIT.unreadable, saying why and what to do.
 */
export async function openInput(path: string, language: Language): Promise<HostWorkbook> {
  const ja = language === 'ja';
  const unreadable = (why: string): CliError => new CliError(EXIT.unreadable, why);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw unreadable(ja ? `ファイルがありません: ${path}` : `There is no such file: ${path}`);
    if (code === 'EISDIR') throw unreadable(ja ? `ファイルではなくフォルダーです: ${path}` : `This is a folder, not a file: ${path}`);
    throw unreadable(ja ? `ファイルを開けません（${code}）: ${path}` : `The file cannot be opened (${code}): ${path}`);
  }
  if (OLD_OR_LOCKED.every((byte, i) => bytes[i] === byte)) {
    throw unreadable(ja ? `パスワード付き、または古い形式（.xls）のため読めません。Excel でパスワードを外し、.xlsx で保存し直してください: ${path}`
      : `The file has a password or is an old .xls. Remove the password and save it as .xlsx in Excel: ${path}`);
  }
  try {
    return await openWorkbook(isDelimitedText(path) ? await workbookOf(path, bytes) : bytes, basename(path));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw unreadable(ja ? `ブックとして読めません。Excel で開けるか確かめ、.xlsx で保存し直してください: ${path}\n（${detail}）`
      : `This cannot be read as a workbook. See whether Excel opens it, and save it as .xlsx: ${path}\n(${detail})`);
  }
}

/** A workbook with the CSV's cells as text on one sheet that bears the file's name. */
async function workbookOf(path: string, bytes: Uint8Array): Promise<Uint8Array> {
  const grid = readCsv(sheetNameOf(path), bytes);
  // Loaded only here: it takes a second, which workbooks need not wait for.
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(grid.name);
  for (const row of grid.text) sheet.addRow(row.map((text) => (text === '' ? null : text)));
  sheet.columns.forEach((column) => {
    column.numFmt = '@';
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A file's name as Excel takes it for a sheet. */
function sheetNameOf(path: string): string {
  const name = basename(path, extname(path)).replace(/[[\]:*?/\\]/gu, ' ').replace(/^'+|'+$/gu, '').trim().slice(0, 31).trim();
  return name === '' ? 'Sheet1' : name;
}
