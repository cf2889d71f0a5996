import { toArea, type Rect } from '../model/area';
import type { Sheet } from '../model/sheet';
import { toApi, type Workbook } from '../model/workbook';
import type { Area, CellView, ChartView, SheetView, TableView, ValidationView, Visibility } from '../public';
import { displayText } from '../model/number-format';
import { readChart } from './chart-reader';
import { ConditionalFormats } from './conditional';
import { lookOf } from './look';
import { choicesOf } from './choices';

/** A sheet as a page draws it, read from the model at every call. */
export class SheetReader implements SheetView {
  private readonly workbook: Workbook;
  private readonly sheet: Sheet;
  private readonly conditional: ConditionalFormats;

  constructor(workbook: Workbook, sheet: Sheet) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.conditional = new ConditionalFormats(workbook, sheet);
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  get visibility(): Visibility {
    return this.sheet.visibility;
  }

  get tabColor(): string | null {
    return this.sheet.tabColor === '' ? null : this.sheet.tabColor;
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  get isProtected(): boolean {
    return this.sheet.protection !== null;
  }

  get used(): Area | null {
    const used = this.sheet.used();
    return used && toArea(used);
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    return this.sheet.frozen;
  }

  get merges(): readonly Area[] {
    return this.sheet.merges.map(toArea);
  }

  get tables(): readonly TableView[] {
    return this.sheet.tables.map((table) => ({
      id: table.id,
      name: table.name,
      area: toArea(table.area),
      showHeaders: table.showHeaders,
      showTotals: table.showTotals,
      showFilterButton: table.showFilterButton,
      style: table.style,
      columns: table.columns.map((column) => column.name),
    }));
  }

  get charts(): readonly ChartView[] {
    this.workbook.refresh();
    return this.sheet.charts.map((chart) => readChart(chart, this.sheet, this.workbook));
  }

  get validations(): readonly ValidationView[] {
    this.workbook.refresh();
    const own = this.sheet.validations.map((validation) => ({
      areas: validation.areas.map(toArea),
      type: validation.type,
      ...this.choices(validation),
      prompt: validation.prompt.show && (validation.prompt.title !== '' || validation.prompt.message !== '') ? { title: validation.prompt.title, message: validation.prompt.message } : null,
    }));
    const extensions = this.sheet.extensionValidations.map(({ areas, type, formula }) => ({ areas: areas.map(toArea), type, ...this.choices({ areas, type, formula1: formula }), prompt: null }));
    return [...own, ...extensions];
  }

  private choices(validation: { readonly areas: readonly Rect[]; readonly type: string; readonly formula1: string }): Pick<ValidationView, 'choices' | 'choicesAt'> {
    const choicesAt = (row: number, column: number): string[] | null => choicesOf(validation, this.sheet, this.workbook, { row, column });
    return { choices: choicesAt(validation.areas[0]?.top ?? 0, validation.areas[0]?.left ?? 0), choicesAt };
  }

  cell(row: number, column: number): CellView {
    this.workbook.refresh();
    const cell = this.sheet.cell(row, column);
    const style = this.sheet.styleAt(row, column, this.workbook.styles.normal);
    const value = toApi(cell?.value ?? null);
    const extra = this.conditional.at(row, column);
    const link = this.sheet.hyperlinks.find(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
    const numberFormat = extra?.numberFormat ?? style.numberFormat;
    return {
      value,
      formula: cell?.formula ? `=${cell.formula.text}` : `${style.quotePrefix && typeof value === 'string' ? "'" : ''}${typeof value === 'boolean' ? String(value).toUpperCase() : String(value)}`,
      text: displayText(cell?.value ?? null, numberFormat),
      numberFormat,
      look: lookOf(style, extra),
      hyperlink: link ? (link.address ?? `#${link.location ?? ''}`) : null,
    };
  }

  columnWidth(column: number): number {
    return this.sheet.widths.points(column);
  }

  rowHeight(row: number): number {
    return this.sheet.heights.points(row);
  }

  isRowHidden(row: number): boolean {
    return this.sheet.isRowHidden(row);
  }

  isColumnHidden(column: number): boolean {
    return this.sheet.widths.isHidden(column);
  }
}
