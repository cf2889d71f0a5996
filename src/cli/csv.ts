import Papa from 'papaparse';
import type { SheetGrid } from '../sheets/grid';

/** The text of a CSV file's bytes: UTF-8 (with or without byte order mark), UTF-16 with mark, or else Shift_JIS (CP932), told by content. */
export function decodeCsv(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}

/** A CSV (or tab-separated) file as the grid of one sheet. All cells are text, as they stand in the file; `name` becomes the sheet's name. */
export function readCsv(name: string, bytes: Uint8Array): SheetGrid {
  const rows = Papa.parse<string[]>(decodeCsv(bytes), { skipEmptyLines: false }).data;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const text = rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ''));
  return { name, visibility: 'visible', top: 0, left: 0, values: text, text, merges: [], tables: [], hiddenRows: new Set() };
}
