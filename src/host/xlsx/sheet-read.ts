import { parseAddress } from '../model/address';
import type { Rect } from '../model/area';
import type { ConditionalFormat, ConditionalLook, ConditionalRule, ScalePoint } from '../model/conditional-format';
import type { Sections } from '../model/page-setup';
import type { FilterCriteria } from '../model/filter';
import type { Sheet } from '../model/sheet';
import type { Style } from '../model/style';
import type { Workbook } from '../model/workbook';
import { CellReader } from './cells-read';
import type { Colors } from './colors';
import { fromFile } from './formula-text';
import type { Package } from './package';
import type { SharedString } from './shared-strings';
import { child, elements, flagOf, localName, numberOf, parseXml, textOf, writeXml, type XmlElement } from './xml';

export interface SheetReading {
  readonly file: Package;
  readonly workbook: Workbook;
  readonly styles: readonly Style[];
  readonly looks: readonly ConditionalLook[];
  readonly strings: readonly SharedString[];
  readonly colors: Colors;
}

const areasOf = (text: string | undefined): Rect[] => (text ?? '').split(/\s+/).flatMap((part) => parseAddress(part) ?? []);

/** Reads a worksheet part into a sheet. What is not modelled stays in the part and is kept when the sheet is written. */
export function readSheet(sheet: Sheet, part: string, reading: SheetReading): void {
  const text = reading.file.text(part);
  if (text === undefined) return;
  sheet.part = part;
  const root = parseXml(text, new CellReader(sheet, reading.styles, reading.strings));
  for (const element of elements(root)) readers[localName(element)]?.(element, sheet, reading);
  readExtensions(root, sheet);
}

type Reader = (element: XmlElement, sheet: Sheet, reading: SheetReading) => void;

const readers: Readonly<Record<string, Reader>> = {
  sheetPr: (element, sheet, { colors }) => {
    sheet.tabColor = colors.read(child(element, 'tabColor')) ?? '';
    sheet.fitToPage = flagOf(child(element, 'pageSetUpPr')?.attributes.fitToPage);
  },
  sheetViews: readView,
  sheetFormatPr: ({ attributes }, sheet) => {
    sheet.heights.standard = numberOf(attributes.defaultRowHeight, sheet.heights.standard);
    const base = numberOf(attributes.baseColWidth, 8);
    sheet.widths.standard = numberOf(attributes.defaultColWidth, base + 1.140625);
  },
  cols: readColumns,
  sheetProtection: ({ attributes }, sheet) => {
    if (!flagOf(attributes.sheet)) return;
    const allowed = Object.fromEntries(Object.entries(protectionOptions).flatMap(([file, api]) => (attributes[file] === undefined ? [] : [[api, !flagOf(attributes[file])]])));
    sheet.protection = { options: allowed, password: null, sealed: attributes.password !== undefined || attributes.hashValue !== undefined };
  },
  autoFilter: (element, sheet) => {
    const area = parseAddress(element.attributes.ref ?? '');
    if (area) sheet.filter = { area, criteria: readFilterColumns(element) };
  },
  mergeCells: (element, sheet) => {
    sheet.merges = elements(element, 'mergeCell').flatMap(({ attributes }) => parseAddress(attributes.ref ?? '') ?? []);
  },
  conditionalFormatting: readConditional,
  dataValidations: readValidations,
  hyperlinks: (element, sheet, { file }) => {
    const targets = new Map(file.relationships(sheet.part!).map((item) => [item.id, item.target]));
    sheet.hyperlinks = elements(element, 'hyperlink').flatMap(({ attributes }) => {
      const area = parseAddress(attributes.ref ?? '');
      return area ? [{ area, address: targets.get(attributes['r:id'] ?? '') ?? null, location: attributes.location ?? null, tip: attributes.tooltip ?? null }] : [];
    });
  },
  printOptions: ({ attributes }, { page }) => {
    page.centerHorizontally = flagOf(attributes.horizontalCentered);
    page.centerVertically = flagOf(attributes.verticalCentered);
    page.printGridlines = flagOf(attributes.gridLines);
    page.printHeadings = flagOf(attributes.headings);
  },
  pageMargins: ({ attributes }, { page }) => {
    for (const key of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) page.margins[key] = numberOf(attributes[key], page.margins[key] / 72) * 72;
  },
  pageSetup: readPageSetup,
  headerFooter: readHeaderFooter,
  rowBreaks: (element, sheet) => void (sheet.page.rowBreaks = breaks(element)),
  colBreaks: (element, sheet) => void (sheet.page.columnBreaks = breaks(element)),
};

/** What the file forbids beside what Office.js allows. */
export const protectionOptions: Readonly<Record<string, string>> = {
  autoFilter: 'allowAutoFilter',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  objects: 'allowEditObjects',
  scenarios: 'allowEditScenarios',
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertHyperlinks: 'allowInsertHyperlinks',
  insertRows: 'allowInsertRows',
  pivotTables: 'allowPivotTables',
  sort: 'allowSort',
};

const breaks = (element: XmlElement): number[] => elements(element, 'brk').map(({ attributes }) => numberOf(attributes.id, 0));

function readView(element: XmlElement, sheet: Sheet): void {
  const view = child(element, 'sheetView');
  if (!view) return;
  sheet.showGridlines = flagOf(view.attributes.showGridLines, true);
  sheet.showHeadings = flagOf(view.attributes.showRowColHeaders, true);
  const pane = child(view, 'pane');
  if (pane?.attributes.state === 'frozen' || pane?.attributes.state === 'frozenSplit') sheet.frozen = { rows: numberOf(pane.attributes.ySplit, 0), columns: numberOf(pane.attributes.xSplit, 0) };
  const selections = elements(view, 'selection');
  const selection = selections.find(({ attributes }) => (attributes.pane ?? 'topLeft') === (pane?.attributes.activePane ?? 'topLeft')) ?? selections[0];
  sheet.selection = areasOf(selection?.attributes.sqref)[0] ?? sheet.selection;
}

function readColumns(element: XmlElement, sheet: Sheet, { styles }: SheetReading): void {
  sheet.widths.bands = elements(element, 'col')
    .map(({ attributes: { min, max, width, hidden, style, ...rest } }) => ({
      first: numberOf(min, 1) - 1,
      last: numberOf(max, 1) - 1,
      width: width === undefined ? null : numberOf(width, 0),
      hidden: flagOf(hidden),
      style: style === undefined || style === '0' ? null : (styles[Number(style)] ?? null),
      rest: Object.fromEntries(Object.entries(rest).filter(([name]) => name !== 'customWidth')),
    }))
    .sort((a, b) => a.first - b.first);
}

const custom: Readonly<Record<string, string>> = { equal: '=', notEqual: '<>', greaterThan: '>', greaterThanOrEqual: '>=', lessThan: '<', lessThanOrEqual: '<=' };

/** Filters of columns by their place; kinds that are not modelled stay in the file. */
export function readFilterColumns(element: XmlElement): Map<number, FilterCriteria> {
  const found = new Map<number, FilterCriteria>();
  for (const column of elements(element, 'filterColumn')) {
    const index = numberOf(column.attributes.colId, 0);
    const filters = child(column, 'filters');
    const customs = child(column, 'customFilters');
    if (filters) found.set(index, { filterOn: 'Values', values: elements(filters, 'filter').map((item) => item.attributes.val ?? '') });
    else if (customs) {
      const [a, b] = elements(customs, 'customFilter').map(({ attributes }) => `${custom[attributes.operator ?? 'equal'] ?? '='}${attributes.val ?? ''}`);
      found.set(index, { filterOn: 'Custom', ...(a === undefined ? {} : { criterion1: a }), ...(b === undefined ? {} : { criterion2: b, operator: flagOf(customs.attributes.and) ? 'And' : 'Or' }) });
    }
  }
  return found;
}

const presetTypes: Readonly<Record<string, string>> = { containsBlanks: 'Blanks', notContainsBlanks: 'NonBlanks', containsErrors: 'Errors', notContainsErrors: 'NonErrors', duplicateValues: 'DuplicateValues', uniqueValues: 'UniqueValues' };
const textTypes: Readonly<Record<string, string>> = { containsText: 'containsText', notContainsText: 'notContains', beginsWith: 'beginsWith', endsWith: 'endsWith' };

function readConditional(element: XmlElement, sheet: Sheet, { looks, colors, workbook }: SheetReading): void {
  const areas = areasOf(element.attributes.sqref);
  for (const rule of elements(element, 'cfRule')) {
    const format: ConditionalFormat = {
      id: `{${workbook.freshId().toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`,
      areas,
      rule: readRule(rule, colors),
      look: rule.attributes.dxfId === undefined ? {} : structuredClone(looks[Number(rule.attributes.dxfId)] ?? {}),
      stopIfTrue: flagOf(rule.attributes.stopIfTrue),
      priority: numberOf(rule.attributes.priority, 1) - 1,
    };
    if (areas.length > 0) sheet.conditionalFormats.push(format);
  }
}

function readRule(element: XmlElement, colors: Colors): ConditionalRule {
  const { attributes } = element;
  const formulas = elements(element, 'formula').map((item) => fromFile(textOf(item)));
  const type = attributes.type ?? '';
  const point = (item: XmlElement | undefined, color?: XmlElement): ScalePoint => ({ type: item?.attributes.type ?? 'min', value: item?.attributes.val ?? null, color: colors.read(color) ?? '' });
  if (type === 'cellIs' && formulas[0] !== undefined) return { kind: 'cellIs', operator: attributes.operator ?? 'equal', formula1: formulas[0], formula2: formulas[1] ?? null };
  if (type === 'expression' && formulas[0] !== undefined) return { kind: 'expression', formula: formulas[0] };
  if (textTypes[type] && attributes.text !== undefined) return { kind: 'text', operator: textTypes[type], text: attributes.text };
  if (type === 'top10') return { kind: 'top10', rank: numberOf(attributes.rank, 10), percent: flagOf(attributes.percent), bottom: flagOf(attributes.bottom) };
  if (presetTypes[type]) return { kind: 'preset', criterion: presetTypes[type] };
  if (type === 'aboveAverage' && attributes.stdDev === undefined) return { kind: 'preset', criterion: `${flagOf(attributes.equalAverage) ? 'EqualOr' : ''}${flagOf(attributes.aboveAverage, true) ? 'Above' : 'Below'}Average` };
  const scale = child(element, 'colorScale');
  if (scale) {
    const tints = elements(scale, 'color');
    return { kind: 'colorScale', points: elements(scale, 'cfvo').map((item, i) => point(item, tints[i])) };
  }
  return { kind: 'other', xml: writeXml(element) };
}

function readValidations(element: XmlElement, sheet: Sheet): void {
  const alerts: Readonly<Record<string, string>> = { stop: 'Stop', warning: 'Warning', information: 'Information' };
  for (const item of elements(element, 'dataValidation')) {
    const { attributes: a } = item;
    sheet.validations.push({
      areas: areasOf(a.sqref),
      type: a.type ?? 'none',
      operator: a.operator ?? 'between',
      formula1: fromFile(textOf(child(item, 'formula1'))),
      formula2: fromFile(textOf(child(item, 'formula2'))),
      allowBlank: flagOf(a.allowBlank),
      dropDown: !flagOf(a.showDropDown),
      prompt: { show: flagOf(a.showInputMessage), title: a.promptTitle ?? '', message: a.prompt ?? '' },
      alert: { show: flagOf(a.showErrorMessage), style: alerts[a.errorStyle ?? 'stop'] ?? 'Stop', title: a.errorTitle ?? '', message: a.error ?? '' },
    });
  }
}

/** Lists that refer to other sheets stand among the extensions (x14) in files of Excel 2010 and later: shown, and kept as they are. */
function readExtensions(root: XmlElement, sheet: Sheet): void {
  for (const extension of elements(child(root, 'extLst') ?? { name: '', attributes: {}, children: [] })) {
    for (const item of elements(child(extension, 'dataValidations') ?? { name: '', attributes: {}, children: [] }, 'dataValidation')) {
      sheet.extensionValidations.push({ areas: areasOf(textOf(child(item, 'sqref'))), formula: fromFile(textOf(child(child(item, 'formula1'), 'f'))), type: item.attributes.type ?? 'none' });
    }
  }
}

function readPageSetup({ attributes }: XmlElement, { page, fitToPage }: Sheet): void {
  page.orientation = attributes.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paper = numberOf(attributes.paperSize, 1);
  page.zoom = fitToPage ? { wide: numberOf(attributes.fitToWidth, 1) || null, tall: numberOf(attributes.fitToHeight, 1) || null } : { scale: numberOf(attributes.scale, 100) };
  page.order = attributes.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver';
  page.blackAndWhite = flagOf(attributes.blackAndWhite);
  page.draft = flagOf(attributes.draft);
  page.firstPage = flagOf(attributes.useFirstPageNumber) ? numberOf(attributes.firstPageNumber, 1) : null;
}

function readHeaderFooter(element: XmlElement, { page: { headerFooter } }: Sheet): void {
  const first = flagOf(element.attributes.differentFirst);
  const oddEven = flagOf(element.attributes.differentOddEven);
  headerFooter.state = first && oddEven ? 'FirstOddAndEven' : first ? 'FirstAndDefault' : oddEven ? 'OddAndEven' : 'Default';
  headerFooter.useSheetMargins = flagOf(element.attributes.alignWithMargins, true);
  headerFooter.useSheetScale = flagOf(element.attributes.scaleWithDoc, true);
  for (const page of ['odd', 'even', 'first'] as const) {
    headerFooter.pages[page].header = sections(textOf(child(element, `${page}Header`)));
    headerFooter.pages[page].footer = sections(textOf(child(element, `${page}Footer`)));
  }
}

/** '&L…&C…&R…' as its three parts. */
function sections(text: string): Sections {
  const found: Sections = { left: '', center: '', right: '' };
  const names = { L: 'left', C: 'center', R: 'right' } as const;
  let part: keyof Sections = 'center';
  for (const piece of text.match(/&[LCR]|&"[^"]*"|&[\s\S]|[^&]+|&$/g) ?? []) {
    const marker = /^&([LCR])$/.exec(piece)?.[1] as keyof typeof names | undefined;
    if (marker) part = names[marker];
    else found[part] += piece;
  }
  return found;
}

