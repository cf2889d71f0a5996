/** Bytes that rows of cells take as JSON in UTF-8, quotes and backslashes escaped: what Excel on the web counts. */
export function jsonBytes(rows: readonly (readonly unknown[])[]): number {
  let bytes = 2;
  for (const row of rows) {
    bytes += 3;
    for (const cell of row) bytes += cellBytes(cell);
  }
  return bytes;
}

/** Bytes of one cell with its comma. */
export function cellBytes(cell: unknown): number {
  if (typeof cell !== 'string') return String(cell).length + 1;
  let bytes = 3;
  for (let i = 0; i < cell.length; i++) {
    const unit = cell.charCodeAt(i);
    bytes += unit < 0x20 || unit === 0x22 || unit === 0x5c ? 2 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
  return bytes;
}
