import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { writeCells } from './cells-write';
import { writeCharts } from './drawings';
import { toFile } from './formula-text';
import { relationshipTypes, type Package } from './package';
import { writeSettings } from './settings-part';
import { SharedStrings, sharedItems } from './shared-strings';
import { sheetOrder, sheetTree } from './sheet-write';
import { StylesPart } from './styles-write';
import { writeTables } from './tables';
import { emptyPackage } from './template';
import { child, el, elements, setChildren, writeDocument, type XmlElement } from './xml';

const contentTypes = {
  sheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  strings: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml',
};
const workbookOrder = 'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(' ');

/**
 * Writes a workbook as an .xlsx file. Parts that nothing changed are the opened file's own bytes; of a changed sheet only the
 * changed elements are new.
 */
export async function saveFile(workbook: Workbook): Promise<Uint8Array> {
  const file = (workbook.file ??= emptyPackage());
  const book = workbook.workbookPart;
  const root = file.xml(book)!;
  const target = (kind: string): string | undefined => file.relationships(book).find((item) => item.kind === kind)?.target;
  const stylesPart = target('styles') ?? addPart(file, book, 'styles', 'xl/styles.xml');
  const styles = new StylesPart(file.xml(stylesPart)!, workbook.fileStyles ?? [workbook.styles.normal]);
  const stringsPart = target('sharedStrings');
  let strings: SharedStrings | null = null;
  const shared = (): SharedStrings => (strings ??= new SharedStrings(sharedItems(stringsPart === undefined ? undefined : file.text(stringsPart))));
  removeDeleted(workbook, file, book, root);
  let anyCells = false;
  for (const sheet of workbook.sheets) {
    if (sheet.isForeign || (sheet.part !== null && sheet.changed.size === 0)) continue;
    anyCells = true;
    writeSheet(sheet, workbook, file, book, styles, shared());
  }
  if (styles.changed) file.put(stylesPart, writeDocument(styles.tree));
  if (strings !== null && ((strings as SharedStrings).grown || stringsPart === undefined)) {
    const part = stringsPart ?? 'xl/sharedStrings.xml';
    file.put(part, (strings as SharedStrings).write(), contentTypes.strings);
    if (stringsPart === undefined) file.relate(book, `${relationshipTypes}/sharedStrings`, part);
  }
  workbook.fileStyles = styles.formats;
  const signature = bookSignature(workbook);
  if (anyCells || signature !== workbook.savedBook) writeBook(workbook, root, file, book, anyCells);
  workbook.savedBook = signature;
  if (workbook.settingsChanged) writeSettings(file, workbook);
  if (workbook.propertiesChanged) writeProperties(file, workbook);
  for (const sheet of workbook.sheets) sheet.changed.clear();
  workbook.settingsChanged = false;
  workbook.namesChanged = false;
  workbook.propertiesChanged = false;
  return file.bytes();
}

/** What the workbook part says, to see whether it must be written. */
export function bookSignature(workbook: Workbook): string {
  return JSON.stringify([workbook.sheets.map(({ id, name, visibility }) => [id, name, visibility]), workbook.names, workbook.activeSheet.id, workbook.calculationMode]);
}

function addPart(file: Package, book: string, kind: string, name: string): string {
  const template = emptyPackage();
  file.put(name, template.text(name)!, `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`);
  file.relate(book, `${relationshipTypes}/${kind}`, name);
  return name;
}

function writeSheet(sheet: Sheet, workbook: Workbook, file: Package, book: string, styles: StylesPart, strings: SharedStrings): void {
  const part = sheet.part ?? file.freeName('xl/worksheets/sheet{n}.xml');
  const isNew = sheet.part === null;
  // The name is taken from here on, so that tables and drawings can relate to it.
  if (isNew) file.put(part, '', contentTypes.sheet);
  const tree = sheetTree(sheet, part, { file, styles, isActive: workbook.activeSheet === sheet });
  if (isNew || sheet.changed.has('charts')) setChildren(tree, 'drawing', writeCharts(sheet, part, file, workbook), sheetOrder);
  if (isNew || sheet.changed.has('tables') || sheet.tables.some((table) => table.changed)) setChildren(tree, 'tableParts', writeTables(sheet, part, file), sheetOrder);
  const sheetData = writeCells(sheet, { strings, styleIndex: (style) => styles.index(style), normal: workbook.styles.normal, hasMetadata: file.relationships(book).some((item) => item.kind === 'sheetMetadata') });
  file.put(part, writeDocument(tree, { sheetData }), isNew ? contentTypes.sheet : undefined);
  if (isNew) {
    sheet.part = part;
    file.relate(book, `${relationshipTypes}/worksheet`, part);
  }
}

/** Takes the parts of sheets that were deleted out of the file. */
function removeDeleted(workbook: Workbook, file: Package, book: string, root: XmlElement): void {
  const kept = new Set(workbook.sheets.map((sheet) => sheet.part));
  const listed = new Set(elements(child(root, 'sheets') ?? root, 'sheet').map(({ attributes }) => attributes['r:id']));
  for (const item of file.relationships(book)) {
    if (!listed.has(item.id) || kept.has(item.target)) continue;
    file.unrelate(book, (other) => other.id === item.id);
    file.removeTree(item.target);
  }
}

function writeBook(workbook: Workbook, root: XmlElement, file: Package, book: string, anyCells: boolean): void {
  const related = new Map(file.relationships(book).map((item) => [item.target, item.id]));
  let nextId = Math.max(0, ...workbook.sheets.map((sheet) => sheet.fileId ?? 0)) + 1;
  const old = new Map(elements(child(root, 'sheets') ?? root, 'sheet').map((item) => [item.attributes['r:id'], item]));
  const items = workbook.sheets.map((sheet) => {
    const id = related.get(sheet.part!)!;
    sheet.fileId ??= nextId++;
    const item = old.get(id) ?? el('sheet', {});
    const state = sheet.visibility === 'Visible' ? undefined : sheet.visibility.charAt(0).toLowerCase() + sheet.visibility.slice(1);
    const { state: _, ...rest } = item.attributes;
    return el('sheet', { ...rest, name: sheet.name, sheetId: sheet.fileId, state, 'r:id': id });
  });
  root.attributes['xmlns:r'] ??= relationshipTypes;
  const put = (name: string, fresh: readonly XmlElement[]): void => setChildren(root, name, fresh, workbookOrder);
  put('sheets', [el('sheets', {}, items)]);
  const position = new Map(workbook.sheets.map((sheet, i) => [sheet.id, i]));
  const names = workbook.names.map((item) => el('definedName', { name: item.name, localSheetId: item.sheetId === null ? undefined : position.get(item.sheetId), comment: item.comment || undefined, hidden: item.visible ? undefined : 1 }, [toFile(item.formula, undefined)]));
  put('definedNames', names.length > 0 ? [el('definedNames', {}, names)] : []);
  const views = child(root, 'bookViews') ?? el('bookViews', {}, [el('workbookView')]);
  const view = child(views, 'workbookView');
  const active = workbook.sheets.indexOf(workbook.activeSheet);
  if (view && Number(view.attributes.activeTab ?? 0) !== active) {
    view.attributes.activeTab = String(active);
    if (Number(view.attributes.firstSheet ?? 0) > active) delete view.attributes.firstSheet;
  }
  put('bookViews', [views]);
  const calculation = child(root, 'calcPr') ?? el('calcPr');
  if (workbook.calculationMode === 'Manual') calculation.attributes.calcMode = 'manual';
  else if (calculation.attributes.calcMode === 'manual') delete calculation.attributes.calcMode;
  // Excel calculates again when it opens the file: our values are for programs that do not.
  if (anyCells) calculation.attributes.fullCalcOnLoad = '1';
  if (Object.keys(calculation.attributes).length > 0) put('calcPr', [calculation]);
  file.put(book, writeDocument(root));
  if (!anyCells) return;
  const chain = file.relationships(book).find((item) => item.kind === 'calcChain');
  if (!chain) return;
  file.unrelate(book, (item) => item.id === chain.id);
  file.remove(chain.target);
}

const coreNames: Readonly<Record<string, string>> = { Title: 'dc:title', Subject: 'dc:subject', Author: 'dc:creator', Keywords: 'cp:keywords', Comments: 'dc:description', Category: 'cp:category' };

/** Document properties of the core part (title, author, …). */
function writeProperties(file: Package, workbook: Workbook): void {
  const part = file.relationships('').find((item) => item.kind === 'core-properties')?.target ?? 'docProps/core.xml';
  const isNew = !file.parts.has(part);
  const root = file.xml(part) ?? el('cp:coreProperties', { 'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/', 'xmlns:dcterms': 'http://purl.org/dc/terms/', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance' });
  for (const [key, name] of Object.entries(coreNames)) {
    const value = workbook.properties.get(key);
    if (value === undefined) continue;
    root.children = root.children.filter((node) => typeof node === 'string' || node.name !== name);
    root.children.push(el(name, {}, [value]));
  }
  file.put(part, writeDocument(root), 'application/vnd.openxmlformats-package.core-properties+xml');
  if (isNew) file.relate('', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', part);
}

