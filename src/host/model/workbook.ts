import { Calculator } from '../calc/calculator';
import { parseFormula, Unsupported } from '../calc/expression';
import { Formula } from '../calc/formula';
import type { Visibility } from '../public';
import { accessDenied, HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import { rect, sameRect, type Rect } from './area';
import { CellError, type Scalar } from './cell';
import { readInput } from './input';
import { checkSheetName, type DefinedName } from './names';
import { rewriteReferences } from './references';
import { Sheet, type Facet } from './sheet';
import { japaneseNormal, StyleSheet, type Style, type StylePatch } from './style';
import type { Table } from './table';
import { followHeaders } from './table-changes';
import { displayText } from './number-format';
import type { Package } from '../xlsx/package';

/** What happened in the workbook; the host turns it into Office.js events and tells the page. */
export type WorkbookEvent =
  | { readonly kind: 'cells'; readonly sheet: Sheet; readonly area: Rect; readonly before?: Scalar; readonly after?: Scalar }
  | { readonly kind: 'format'; readonly sheet: Sheet; readonly area: Rect }
  | { readonly kind: 'calculated'; readonly sheet: Sheet }
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  | { readonly kind: 'sheetAdded' | 'sheetDeleted' | 'activated' | 'deactivated'; readonly sheet: Sheet }
  | { readonly kind: 'renamed'; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: 'selection'; readonly sheet: Sheet };

/** A workbook: sheets, names, styles, settings. All changes go through it, so that formulas follow and listeners hear of them. */
export class Workbook {
  name = 'Book1.xlsx';
  sheets: Sheet[] = [];
  names: DefinedName[] = [];
  namesChanged = false;
  styles: StyleSheet;
  /** The add-in's settings by key, as JSON-able values. */
  readonly settings = new Map<string, unknown>();
  settingsChanged = false;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  readonly calculator: Calculator;
  /** The opened or saved file, whose parts are kept unless changed. */
  file: Package | null = null;
  workbookPart = 'xl/workbook.xml';
  /** What the workbook part said when it was read or written last. */
  savedBook = '';
  /** Cell formats of the file by index. */
  fileStyles: readonly Style[] | null = null;
  /** Document properties by Office.js' name: Title, Author, … */
  readonly properties = new Map<string, string>();
  propertiesChanged = false;
  /** Set while the structure is protected; sealed: by a password that only the file knows, as a hash. */
  structureProtection: { readonly password: string | null; readonly sealed: boolean } | null = null;
  /** Counts what happened: what is worked out of the workbook stands while it stays the same. */
  revision = 0;
  private active!: Sheet;
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();
  private nextSheet = 1;
  private nextId = 1;

  constructor(normal: Style = japaneseNormal) {
    this.styles = new StyleSheet(normal);
    this.calculator = new Calculator(this);
  }

  listen(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: WorkbookEvent): void {
    this.revision++;
    for (const listener of this.listeners) listener(event);
  }

  /** A number that no other object of the workbook has had. */
  freshId(): number {
    return this.nextId++;
  }

  /** Ids seen in an opened file, so that fresh ones differ. */
  reserveId(id: number): void {
    if (id >= this.nextId) this.nextId = id + 1;
  }

  // Sheets

  get activeSheet(): Sheet {
    return this.active;
  }

  sheetNamed(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  sheetById(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Adds an empty sheet after the last; the name Excel would give when none is wanted. */
  addSheet(name?: string): Sheet {
    this.guardStructure();
    const taken = this.sheets.map((sheet) => sheet.name);
    let wanted = name;
    for (let n = this.sheets.length + 1; wanted === undefined; n++) if (!this.sheetNamed(`Sheet${n}`)) wanted = `Sheet${n}`;
    checkSheetName(wanted, taken);
    const sheet = this.newSheet(wanted);
    this.calculator.named(wanted);
    this.emit({ kind: 'sheetAdded', sheet });
    return sheet;
  }

  /** A sheet object put at the end, without checks or events: for reading files. */
  newSheet(name: string): Sheet {
    const serial = (this.nextSheet++).toString(16).toUpperCase().padStart(4, '0');
    const sheet = new Sheet(`{00000000-0001-0000-${serial}-000000000000}`, name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  /** References to a deleted sheet become #REF!. The last visible sheet cannot go. */
  deleteSheet(sheet: Sheet): void {
    this.guardStructure();
    if (sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation', 'A very hidden worksheet cannot be deleted; make it hidden or visible first.');
    if (sheet.visibility === 'Visible' && this.visible().length === 1) throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    const position = this.sheets.indexOf(sheet);
    const tables = new Set(sheet.tables.map((table) => table.name.toLowerCase()));
    this.sheets.splice(position, 1);
    this.names = this.names.filter((item) => item.sheetId !== sheet.id);
    rewriteReferences(this, { mentions: [sheet.name, ...tables], sheet: (name) => (name.toLowerCase() === sheet.name.toLowerCase() ? null : undefined), table: (name) => (tables.has(name.toLowerCase()) ? null : undefined) });
    if (this.active === sheet) this.active = this.visible()[Math.min(position, this.visible().length - 1)]!;
    this.calculator.changed(sheet, sheet.used() ?? rect(0, 0, 0, 0));
    this.emit({ kind: 'sheetDeleted', sheet });
  }

  renameSheet(sheet: Sheet, name: string): void {
    if (sheet.name === name) return;
    this.guardStructure();
    checkSheetName(name, this.sheets.filter((other) => other !== sheet).map((other) => other.name));
    const before = sheet.name;
    sheet.name = name;
    sheet.mark('properties');
    this.calculator.named(name);
    rewriteReferences(this, { mentions: [before], sheet: (old) => (old.toLowerCase() === before.toLowerCase() ? name : undefined) });
    this.emit({ kind: 'renamed', sheet, before });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.guardStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) throw invalidArgument();
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    sheet.mark('properties');
    this.emit({ kind: 'sheet', sheet });
  }

  setVisibility(sheet: Sheet, visibility: Visibility): void {
    this.guardStructure();
    if (visibility !== 'Visible' && sheet.visibility === 'Visible' && this.visible().length === 1) throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    sheet.visibility = visibility;
    sheet.mark('properties');
    if (this.active === sheet && visibility !== 'Visible') this.activate(this.visible()[0]!);
    this.emit({ kind: 'sheet', sheet });
  }

  /** The sheet in front when a file is opened; no event. */
  openAt(sheet: Sheet): void {
    this.active = sheet;
  }

  visible(): Sheet[] {
    return this.sheets.filter((sheet) => sheet.visibility === 'Visible');
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') throw invalidArgument('A hidden sheet cannot be activated.');
    if (this.active === sheet) return;
    const before = this.active;
    this.active = sheet;
    this.emit({ kind: 'deactivated', sheet: before });
    this.emit({ kind: 'activated', sheet });
    this.emit({ kind: 'selection', sheet });
  }

  /** Selects cells and brings their sheet to the front. */
  select(sheet: Sheet, area: Rect): void {
    this.activate(sheet);
    if (sameRect(sheet.selection, area)) return;
    sheet.selection = area;
    this.emit({ kind: 'selection', sheet });
  }

  // Tables and names

  tableNamed(name: string): { readonly sheet: Sheet; readonly table: Table } | undefined {
    for (const sheet of this.sheets) for (const table of sheet.tables) if (table.name === name) return { sheet, table };
    const wanted = name.toLowerCase();
    for (const sheet of this.sheets) for (const table of sheet.tables) if (table.name.toLowerCase() === wanted) return { sheet, table };
    return undefined;
  }

  tableAround(sheet: Sheet, row: number, column: number): { readonly sheet: Sheet; readonly table: Table } | undefined {
    const table = sheet.tableAt(row, column);
    return table && { sheet, table };
  }

  tables(): { readonly sheet: Sheet; readonly table: Table }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  /** Names of tables and the workbook's defined names: none may be given twice. */
  takenNames(): string[] {
    return [...this.tables().map(({ table }) => table.name), ...this.names.filter((item) => item.sheetId === null).map((item) => item.name)];
  }

  definedName(name: string, sheetId: string): DefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.names.find((item) => item.sheetId === sheetId && item.name.toLowerCase() === wanted) ?? this.names.find((item) => item.sheetId === null && item.name.toLowerCase() === wanted);
  }

  // Cells

  /** Formulas brought up to date (unless calculation is manual). */
  refresh(): void {
    if (this.calculationMode === 'Manual') return;
    this.recalculate();
  }

  recalculate(): void {
    const altered = this.calculator.recalculate();
    for (const sheet of new Set(altered.map((item) => item.sheet))) {
      sheet.markFormulas();
      this.emit({ kind: 'calculated', sheet });
    }
  }

  value(sheet: Sheet, row: number, column: number): Scalar {
    return sheet.cell(row, column)?.value ?? null;
  }

  text(sheet: Sheet, row: number, column: number): string {
    const cell = sheet.cell(row, column);
    return cell ? displayText(cell.value, cell.style.numberFormat) : '';
  }

  /** Puts a constant into a cell, keeping its format. Tell of it afterwards with `touched`. */
  put(sheet: Sheet, row: number, column: number, value: Scalar): void {
    if (value === null && !sheet.cell(row, column)) return;
    const cell = sheet.ensure(row, column, this.styles.normal);
    cell.formula = null;
    cell.rich = null;
    cell.value = value;
  }

  /** Puts a formula (without '=') into a cell. Text that is no formula is InvalidArgument, as in Excel. */
  putFormula(sheet: Sheet, row: number, column: number, text: string): void {
    const formula = new Formula(text);
    let valid: boolean;
    try {
      valid = parseFormula(text, formula.shape) !== null;
    } catch (error) {
      if (!(error instanceof Unsupported)) throw error;
      valid = true;
    }
    if (!valid) throw invalidArgument(`'=${text}' is not a formula.`);
    const cell = sheet.ensure(row, column, this.styles.normal);
    cell.formula = formula;
    sheet.forgetFormulas();
    cell.rich = null;
    cell.value = null;
  }

  /** Writes what Office.js or a person gives: text is read as Excel reads it, '' clears. */
  enter(sheet: Sheet, row: number, column: number, input: string | number | boolean): void {
    if (typeof input !== 'string') {
      this.put(sheet, row, column, input);
      return;
    }
    const style = sheet.styleAt(row, column, this.styles.normal);
    const entered = readInput(input, style.numberFormat === '@');
    if (entered.kind === 'formula') {
      this.putFormula(sheet, row, column, entered.text);
      return;
    }
    this.put(sheet, row, column, entered.value);
    const quoted = entered.quoted ?? false;
    if (quoted !== style.quotePrefix && (quoted || sheet.cell(row, column))) this.restyle(sheet, row, column, { quotePrefix: quoted });
    if (entered.format !== undefined && style.numberFormat === 'General') this.restyle(sheet, row, column, { numberFormat: entered.format });
  }

  restyle(sheet: Sheet, row: number, column: number, patch: StylePatch): void {
    const cell = sheet.ensure(row, column, this.styles.normal);
    cell.style = this.styles.with(cell.style, patch);
  }

  /** Ends a change of cells: formulas that read them, header names of tables, listeners. */
  touched(sheet: Sheet, area: Rect, detail?: { readonly before: Scalar; readonly after: Scalar }): void {
    sheet.mark('cells');
    this.calculator.changed(sheet, area);
    followHeaders(this, sheet, area);
    this.emit({ kind: 'cells', sheet, area, ...detail });
  }

  formatted(sheet: Sheet, area: Rect, facet: Facet = 'cells'): void {
    sheet.mark(facet);
    this.emit({ kind: 'format', sheet, area });
  }

  /** Refuses changes to the sheets themselves while the workbook's structure is protected. */
  private guardStructure(): void {
    if (this.structureProtection) throw accessDenied();
  }

  /** Refuses a write to locked cells of a protected sheet. */
  guard(sheet: Sheet, area?: Rect): void {
    if (!sheet.protection) return;
    if (area && area.bottom - area.top < 100_000) {
      for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) if (sheet.styleAt(row, column, this.styles.normal).locked) throw accessDenied();
      return;
    }
    throw accessDenied();
  }

  /** The sheet of an id or name; ItemNotFound when there is none. */
  requireSheet(key: string): Sheet {
    const sheet = this.sheetById(key) ?? this.sheetNamed(key);
    if (!sheet) throw itemNotFound(`The sheet '${key}'`);
    return sheet;
  }
}

/** Office.js gives errors as their text and empty cells as ''. */
export const toApi = (value: Scalar): string | number | boolean => (value === null ? '' : value instanceof CellError ? value.code : value);

