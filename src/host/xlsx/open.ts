import { Workbook } from '../model/workbook';
import { HostError } from '../protocol/errors';
import type { Visibility } from '../public';
import { Colors } from './colors';
import { readCharts } from './drawings';
import { fromFile } from './formula-text';
import { Package } from './package';
import { bookSignature } from './save';
import { readSettings } from './settings-part';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './sheet-read';
import { readStyles } from './styles-read';
import { readTables } from './tables';
import { child, elements, flagOf, numberOf, textOf, type XmlElement } from './xml';

const visibilities: Readonly<Record<string, Visibility>> = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** Opens an .xlsx file. Rejects with HostError('FileCorrupted') when it is none. */
export async function openFile(bytes: Uint8Array): Promise<Workbook> {
  const file = await Package.open(bytes);
  const part = file.relationships('').find((item) => item.kind === 'officeDocument')?.target;
  const root = part === undefined ? undefined : file.xml(part);
  if (!root || part === undefined) throw new HostError('FileCorrupted', 'This is no Excel file: it has no workbook.');
  const related = file.relationships(part);
  const of = (kind: string): string | undefined => related.find((item) => item.kind === kind)?.target;
  const xml = (kind: string): XmlElement | undefined => {
    const target = of(kind);
    return target === undefined ? undefined : file.xml(target);
  };
  const colors = new Colors(xml('theme'));
  const { cellFormats, looks } = readStyles(xml('styles'), colors);
  const workbook = new Workbook(cellFormats[0]);
  // Formats that are equal but for their place in the file stay apart: each cell keeps its own.
  const styles = cellFormats.map((style) => workbook.styles.keep(style));
  const strings = readSharedStrings(file.text(of('sharedStrings') ?? ''));
  workbook.file = file;
  workbook.workbookPart = part;
  workbook.fileStyles = styles;
  const ids = new Map(related.map((item) => [item.id, item]));
  for (const { attributes } of elements(child(root, 'sheets') ?? root, 'sheet')) {
    const target = ids.get(attributes['r:id'] ?? '');
    const sheet = workbook.newSheet(attributes.name ?? 'Sheet');
    sheet.visibility = visibilities[attributes.state ?? 'visible'] ?? 'Visible';
    sheet.fileId = numberOf(attributes.sheetId, 1);
    if (target?.kind !== 'worksheet') {
      // Chart sheets and the like keep their place; they have no cells.
      sheet.part = target?.target ?? null;
      sheet.isForeign = true;
      continue;
    }
    readSheet(sheet, target.target, { file, workbook, styles, looks, strings, colors });
    readTables(sheet, file, workbook);
    readCharts(sheet, file, workbook, colors);
    sheet.changed.clear();
  }
  if (workbook.sheets.length === 0) throw new HostError('FileCorrupted', 'This Excel file has no sheets.');
  readNames(root, workbook);
  readSettings(file, workbook);
  const calculation = child(root, 'calcPr')?.attributes.calcMode;
  if (calculation === 'manual') workbook.calculationMode = 'Manual';
  const protection = child(root, 'workbookProtection')?.attributes;
  if (protection && flagOf(protection.lockStructure)) workbook.structureProtection = { password: null, sealed: protection.workbookPassword !== undefined || protection.workbookHashValue !== undefined };
  const active = workbook.sheets[numberOf(child(child(root, 'bookViews'), 'workbookView')?.attributes.activeTab, 0)];
  workbook.openAt(active?.visibility === 'Visible' ? active : (workbook.visible()[0] ?? workbook.sheets[0]!));
  if (workbook.sheets.some((sheet) => [...sheet.rows.values()].some((row) => [...row.cells.values()].some((cell) => cell.formula?.dirty)))) workbook.calculator.changed(workbook.sheets[0]!, { top: 0, left: 0, bottom: -1, right: -1 });
  workbook.savedBook = bookSignature(workbook);
  return workbook;
}

function readNames(root: XmlElement, workbook: Workbook): void {
  for (const item of elements(child(root, 'definedNames') ?? { name: '', attributes: {}, children: [] }, 'definedName')) {
    const { name = '', localSheetId, hidden, comment } = item.attributes;
    workbook.names.push({ name, formula: fromFile(textOf(item)), comment: comment ?? '', visible: !flagOf(hidden), sheetId: localSheetId === undefined ? null : (workbook.sheets[Number(localSheetId)]?.id ?? null) });
  }
}
