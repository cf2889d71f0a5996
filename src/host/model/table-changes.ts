import { intersect, type Rect } from './area';
import { rewriteReferences } from './references';
import type { Sheet } from './sheet';
import type { Table } from './table';
import type { Workbook } from './workbook';

/** A change to a table's header cells renames its columns. */
export function followHeaders(workbook: Workbook, sheet: Sheet, area: Rect): void {
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    const hit = intersect(area, table.header);
    if (!hit) continue;
    for (let column = hit.left; column <= hit.right; column++) {
      const index = column - table.area.left;
      const text = workbook.text(sheet, table.area.top, column);
      if (text !== table.columns[index]!.name) renameColumn(workbook, sheet, table, index, text);
    }
  }
}

/** Renames a table's column (made unique), its header cell and the formulas that name it. */
export function renameColumn(workbook: Workbook, sheet: Sheet, table: Table, index: number, name: string): void {
  const others = new Set(table.columns.filter((_, i) => i !== index).map((column) => column.name.toLowerCase()));
  const base = name === '' ? `列${index + 1}` : name;
  let fresh = base;
  for (let n = 2; others.has(fresh.toLowerCase()); n++) fresh = `${base}${n}`;
  const column = table.columns[index]!;
  const before = column.name;
  column.name = fresh;
  table.changed = true;
  sheet.mark('tables');
  if (table.showHeaders) {
    workbook.put(sheet, table.area.top, table.area.left + index, fresh);
    sheet.mark('cells');
  }
  if (before === fresh) return;
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  rewriteReferences(workbook, { column: (of, old) => (same(old, before) && same(of, table.name) ? fresh : undefined) });
  rewriteReferences(workbook, { column: (of, old) => (of === '' && same(old, before) ? fresh : undefined) }, sheet, table.area);
  workbook.calculator.allChanged();
}

/** Renames a table and the formulas that name it. The name must be free. */
export function renameTable(workbook: Workbook, sheet: Sheet, table: Table, name: string): void {
  const before = table.name.toLowerCase();
  table.name = name;
  table.changed = true;
  sheet.mark('tables');
  workbook.calculator.named(name);
  rewriteReferences(workbook, { mentions: [before], table: (old) => (old.toLowerCase() === before ? name : undefined) });
  workbook.emit({ kind: 'sheet', sheet });
}

/** Takes a table away but leaves its cells (convertToRange) or with them (delete). References to it become #REF!. */
export function removeTable(workbook: Workbook, sheet: Sheet, table: Table): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
  sheet.mark('tables');
  rewriteReferences(workbook, { mentions: [table.name], table: (name) => (name.toLowerCase() === table.name.toLowerCase() ? null : undefined) });
  workbook.calculator.allChanged();
  workbook.emit({ kind: 'sheet', sheet });
}
