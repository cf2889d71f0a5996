import { formatAddress, parseAddress } from '../model/address';
import type { Sheet } from '../model/sheet';
import { Table, headerNames } from '../model/table';
import type { Workbook } from '../model/workbook';
import { toFile, fromFile } from './formula-text';
import { relationshipTypes, type Package } from './package';
import { readFilterColumns } from './sheet-read';
import { filterColumns, sheetNamespace } from './sheet-write';
import { child, decodeText, el, elements, encodeText, flagOf, numberOf, setChildren, textOf, writeDocument, type XmlElement } from './xml';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** Reads the tables of a sheet from the parts it relates to. */
export function readTables(sheet: Sheet, file: Package, workbook: Workbook): void {
  for (const { kind, target } of file.relationships(sheet.part!)) {
    if (kind !== 'table') continue;
    const root = file.xml(target);
    const area = parseAddress(root?.attributes.ref ?? '');
    if (!root || !area) continue;
    const id = numberOf(root.attributes.id, 1);
    workbook.reserveId(id);
    const table = new Table(id, root.attributes.displayName ?? root.attributes.name ?? `Table${id}`, area, []);
    table.columns = elements(child(root, 'tableColumns') ?? root, 'tableColumn').map((column, i) => ({
      id: numberOf(column.attributes.id, i + 1),
      name: decodeText(column.attributes.name ?? `列${i + 1}`),
      filter: null,
      calculated: child(column, 'calculatedColumnFormula') ? fromFile(textOf(child(column, 'calculatedColumnFormula'))) : null,
      totalsLabel: column.attributes.totalsRowLabel ?? null,
      totalsFunction: column.attributes.totalsRowFunction ?? null,
    }));
    table.showHeaders = root.attributes.headerRowCount !== '0';
    table.showTotals = numberOf(root.attributes.totalsRowCount, 0) > 0;
    const filter = child(root, 'autoFilter');
    table.showFilterButton = filter !== undefined;
    if (filter) for (const [index, criteria] of readFilterColumns(filter)) if (table.columns[index]) table.columns[index].filter = criteria;
    const style = child(root, 'tableStyleInfo')?.attributes ?? {};
    table.style = style.name ?? '';
    table.firstColumn = flagOf(style.showFirstColumn);
    table.lastColumn = flagOf(style.showLastColumn);
    table.bandedRows = flagOf(style.showRowStripes);
    table.bandedColumns = flagOf(style.showColumnStripes);
    table.part = target;
    table.changed = false;
    sheet.tables.push(table);
  }
}

const order = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

/** Writes a sheet's tables and relates them; gives the tableParts of the sheet. Parts of tables that are gone are removed. */
export function writeTables(sheet: Sheet, part: string, file: Package): XmlElement[] {
  const kept = new Set(sheet.tables.map((table) => table.part));
  for (const item of file.relationships(part)) {
    if (item.kind !== 'table' || kept.has(item.target)) continue;
    file.unrelate(part, (other) => other.id === item.id);
    file.remove(item.target);
  }
  const ids = sheet.tables.map((table) => {
    if (table.changed) {
      const target = table.part ?? file.freeName('xl/tables/table{n}.xml');
      file.put(target, writeDocument(tableTree(table, table.part === null ? undefined : file.xml(table.part))), contentType);
      table.part = target;
      table.changed = false;
    }
    const known = file.relationships(part).find((item) => item.target === table.part);
    return known?.id ?? file.relate(part, `${relationshipTypes}/table`, table.part!);
  });
  return ids.length > 0 ? [el('tableParts', { count: ids.length }, ids.map((id) => el('tablePart', { 'r:id': id })))] : [];
}

function tableTree(table: Table, old: XmlElement | undefined): XmlElement {
  const root = old ?? el('table', { xmlns: sheetNamespace, id: table.id });
  const set = (name: string, value: string | number | undefined): void => {
    if (value === undefined) delete root.attributes[name];
    else root.attributes[name] = String(value);
  };
  set('name', table.name);
  set('displayName', table.name);
  set('ref', formatAddress(table.area));
  set('headerRowCount', table.showHeaders ? undefined : 0);
  set('totalsRowCount', table.showTotals ? 1 : undefined);
  set('totalsRowShown', table.showTotals ? undefined : 0);
  const filters = new Map(table.columns.flatMap((column, i) => (column.filter ? [[i, column.filter] as const] : [])));
  const filtered = { ...table.area, bottom: table.area.bottom - (table.showTotals ? 1 : 0) };
  setChildren(root, 'autoFilter', table.showFilterButton && table.showHeaders ? [el('autoFilter', { ref: formatAddress(filtered) }, filterColumns(filters))] : [], order);
  const oldColumns = new Map(elements(child(root, 'tableColumns') ?? root, 'tableColumn').map((column) => [column.attributes.id, column]));
  const names = headerNames(table.columns.map((column) => column.name));
  const columns = table.columns.map((column, i) => {
    const item = oldColumns.get(String(column.id)) ?? el('tableColumn', { id: column.id });
    item.attributes.name = encodeText(names[i]!).replace(/\n/g, '_x000a_');
    if (column.calculated !== null && child(item, 'calculatedColumnFormula') === undefined) item.children.push(el('calculatedColumnFormula', {}, [toFile(column.calculated, table.name)]));
    return item;
  });
  setChildren(root, 'tableColumns', [el('tableColumns', { count: columns.length }, columns)], order);
  const flag = (value: boolean): number => (value ? 1 : 0);
  setChildren(root, 'tableStyleInfo', [el('tableStyleInfo', { name: table.style || undefined, showFirstColumn: flag(table.firstColumn), showLastColumn: flag(table.lastColumn), showRowStripes: flag(table.bandedRows), showColumnStripes: flag(table.bandedColumns) })], order);
  return root;
}
