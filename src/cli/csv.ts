import Papa from 'papaparse';
import type { SheetGrid } from '../sheets/grid';

/**
 * The text of a CSV file's bytes: UTF-16 where its mark says so, UTF-8 (with or without marks) where the bytes are that, else Shift_JIS as Windows
 * writes it (CP932). Never fails: bytes that are none of these become replacement characters.
 */
function decodeCsv(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return decodeUtf8(bytes) ?? new TextDecoder('shift_jis').decode(bytes);
}

/** Null when the bytes are not UTF-8. Some files carry the byte order mark twice. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\uFEFF+/u, '');
  } catch {
    return null;
  }
}

/** Tried in this order when the file does not make its separator plain. */
const SEPARATORS = [',', '\t', ';', '|'];

/**
 * A CSV file (or one with tabs or semicolons) as the grid of one sheet. All cells are text exactly as in the file: a CSV file has no numbers, so that
 * leading zeros and long 法人番号 stay whole. `name` becomes the sheet's name.
 */
export function readCsv(name: string, bytes: Uint8Array): SheetGrid {
  const content = decodeCsv(bytes).replace(/[\r\n]+$/u, '');
  const rows = content === '' ? [] : Papa.parse<string[]>(content, { delimitersToGuess: SEPARATORS }).data;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const text = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return { name, visibility: 'visible', top: 0, left: 0, values: text, text, merges: [], tables: [], hiddenRows: new Set(), struck: new Map() };
}
