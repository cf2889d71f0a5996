import { Formula } from '../calc/formula';
import type { Sheet } from '../model/sheet';
import { Table } from '../model/table';
import { invalidArgument } from '../protocol/errors';
import { isHostObject, type Args } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { oneOf } from './enums';

/** Copies a sheet beside another (None, Before, After, Beginning, End) as 'name (2)'; tables get names of their own. */
export function copySheet(sheet: Sheet, args: Args, session: Session): Sheet {
  const { workbook } = session;
  const position = oneOf(['None', 'Before', 'After', 'Beginning', 'End'], args.has(0) ? args.raw(0) : 'None');
  const beside = args.raw(1);
  const relative = isHostObject(beside) && beside.type.name === 'Worksheet' ? (beside.target as Sheet) : null;
  if (!position || ((position === 'Before' || position === 'After') && !relative)) throw invalidArgument();
  let n = 2;
  while (workbook.sheetNamed(copyName(sheet.name, n))) n++;
  const copy = workbook.addSheet(copyName(sheet.name, n));
  for (const [row, column, cell] of sheet.cellsIn({ top: 0, left: 0, bottom: Infinity, right: Infinity })) {
    copy.row(row).cells.set(column, { ...cell, formula: cell.formula && new Formula(cell.formula.text, { array: cell.formula.array, dynamic: cell.formula.dynamic }) });
  }
  for (const [index, row] of sheet.rows) copy.row(index).style = row.style;
  copy.widths.bands = [...sheet.widths.bands];
  copy.widths.standard = sheet.widths.standard;
  copy.heights.standard = sheet.heights.standard;
  for (const [row, size] of sheet.heights.rows) copy.heights.rows.set(row, size);
  copy.merges = [...sheet.merges];
  copy.hyperlinks = sheet.hyperlinks.map((link) => ({ ...link }));
  copy.validations = structuredClone(sheet.validations);
  copy.conditionalFormats = structuredClone(sheet.conditionalFormats).map((format) => ({ ...format, id: `{${workbook.freshId()}}` }));
  copy.frozen = { ...sheet.frozen };
  copy.page = structuredClone(sheet.page);
  copy.tabColor = sheet.tabColor;
  copy.showGridlines = sheet.showGridlines;
  copy.tables = sheet.tables.map((table) => copyTable(table, session));
  for (const facet of ['cells', 'columns', 'merges', 'view', 'properties', 'conditional', 'validations', 'hyperlinks', 'page', 'tables'] as const) copy.mark(facet);
  const at = { None: -1, End: -1, Beginning: 0, Before: relative ? workbook.sheets.indexOf(relative) : 0, After: relative ? workbook.sheets.indexOf(relative) + 1 : 0 }[position];
  if (at >= 0) workbook.moveSheet(copy, Math.min(at, workbook.sheets.length - 1));
  workbook.calculator.allChanged();
  return copy;
}

const copyName = (name: string, n: number): string => `${name.slice(0, 31 - ` (${n})`.length)} (${n})`;

function copyTable(table: Table, session: Session): Table {
  const { workbook } = session;
  const taken = new Set(workbook.takenNames().map((name) => name.toLowerCase()));
  let n = 2;
  while (taken.has(`${table.name}${n}`.toLowerCase())) n++;
  const copy = new Table(workbook.freshId(), `${table.name}${n}`, table.area, []);
  copy.columns = structuredClone(table.columns);
  for (const key of ['showHeaders', 'showTotals', 'showFilterButton', 'firstColumn', 'lastColumn', 'bandedRows', 'bandedColumns'] as const) copy[key] = table[key];
  copy.style = table.style;
  return copy;
}
