import { maxColumn, maxRow } from '../../model/area';
import type { Area, HostWorkbook } from '../../public';
import { ChartLayer } from '../charts/chart-layer';
import type { Texts } from '../texts';
import { CellInput } from './cell-input';
import { place } from './cell-element';
import { ChoiceList } from './choice-list';
import { copyText, pastedCells } from './clipboard';
import { contains, drawingOf, type Drawing } from './drawing';
import { Frame, headerSize } from './frame';
import { rectangleOf } from './geometry';
import { edge, moved, stepOf, type CellPoint, type Step } from './moves';
import { SelectionBoxes } from './selection-boxes';

export interface GridOptions {
  readonly texts: Texts;
  /** A link in a cell was followed. */
  readonly onLink: (address: string) => void;
  /** Selection, active cell's content or edit mode changed. */
  readonly onState: () => void;
  /** Something cannot be done; the text says what. */
  readonly onProblem: (error: unknown) => void;
}

/** The active sheet of a workbook, to look at, move about in and type into. */
export class Grid {
  readonly element = document.createElement('div');
  private readonly frame: Frame;
  private readonly input: CellInput;
  private readonly choices: ChoiceList;
  private readonly prompt = document.createElement('div');
  private readonly boxes: SelectionBoxes;
  private readonly charts: ChartLayer;
  private drawing: Drawing;
  /** The cell from which the selection was drawn; the other corner moves with Shift. */
  private anchor: CellPoint = { row: 0, column: 0 };
  private lead: CellPoint = { row: 0, column: 0 };
  private scheduled = false;

  constructor(private readonly workbook: HostWorkbook, private readonly options: GridOptions) {
    const { texts } = options;
    this.element.className = 'grid';
    this.frame = new Frame(texts.grid);
    this.input = new CellInput({
      label: texts.grid,
      onStart: () => this.setEditMode(true),
      onInput: () => options.onState(),
      onCommit: (text, step) => this.commitText(text, step),
      onCancel: () => this.setEditMode(false),
      onIdleKey: (event) => this.onKey(event),
    });
    this.choices = new ChoiceList(texts.choose, {
      onPick: (choice) => this.type([{ ...this.anchor, text: choice }]),
      onOpen: () => this.placeFloating(),
      onClose: () => this.input.focus(),
    });
    this.prompt.className = 'prompt';
    this.boxes = new SelectionBoxes(this.frame);
    this.charts = new ChartLayer(this.frame);
    this.element.append(this.frame.element, this.input.element, this.choices.button, this.choices.list, this.prompt);
    this.takeSelection();
    this.drawing = this.measure();
    this.listen();
  }

  /** The active cell. */
  get active(): CellPoint {
    return this.anchor;
  }

  get isEditing(): boolean {
    return this.workbook.cellEditMode;
  }

  /** What is in the active cell, or being typed into it. */
  get content(): string {
    return this.input.isEditing ? this.input.text : this.drawing.sheet.cell(this.anchor.row, this.anchor.column).formula;
  }

  /** Measures and draws the active sheet anew; call after it was put into the page, resized, or another sheet was chosen. */
  refresh(): void {
    this.takeSelection();
    this.drawing = this.measure();
    this.frame.layOut(this.drawing);
    this.charts.draw(this.drawing);
    this.redraw();
  }

  /** As refresh, soon and once for many changes, so that a long run of the add-in is not slowed by drawing. */
  refreshSoon(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      if (this.element.isConnected) this.refresh();
    }, 50);
  }

  focus(): void {
    this.input.focus();
  }

  /** Selects an area of the active sheet and shows it. */
  select(area: Area, active: CellPoint = area): void {
    this.commit();
    this.anchor = { row: active.row, column: active.column };
    this.lead = { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 };
    this.workbook.select(this.drawing.sheet.id, area);
    this.refresh();
    this.reveal(this.anchor);
  }

  /** Shows the place that the workbook has selected (chosen by the add-in, or by a new active sheet). */
  revealSelection(): void {
    this.refresh();
    this.reveal(this.anchor);
  }

  /** Follows the workbook's selection when it was moved by someone else than this grid. */
  followSelection(): void {
    const before = this.anchor;
    this.takeSelection();
    if (this.anchor !== before) this.revealSelection();
  }

  /** Starts typing in the formula bar. */
  startFromBar(): void {
    this.input.edit(this.content);
  }

  /** Text typed in the formula bar so far. */
  typeFromBar(text: string): void {
    this.input.mirror(text);
  }

  /** Ends typing, as Enter, Tab or a click elsewhere do; nothing happens when nothing is typed. */
  commit(step: Step = { rows: 0, columns: 0 }): void {
    this.input.commit(step);
  }

  cancel(): void {
    this.input.cancel();
  }

  private listen(): void {
    const { element } = this.frame;
    element.addEventListener('scroll', () => this.drawInSight());
    new ResizeObserver(() => this.drawInSight()).observe(element);
    element.addEventListener('pointerdown', (event) => this.onPointer(event));
    element.addEventListener('dblclick', (event) => {
      if (this.frame.cellAt(this.drawing, event.clientX, event.clientY).headers === null) this.input.edit(this.content);
    });
    element.addEventListener('click', (event) => {
      const link = (event.target as HTMLElement).closest<HTMLElement>('[data-link]')?.dataset.link;
      if (link !== undefined) this.options.onLink(link);
    });
    this.input.element.addEventListener('copy', (event) => {
      if (this.input.isEditing) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', copyText(this.drawing.sheet, this.workbook.selection.area));
    });
    this.input.element.addEventListener('paste', (event) => {
      if (this.input.isEditing) return;
      event.preventDefault();
      this.type(pastedCells(event.clipboardData?.getData('text/plain') ?? '', this.workbook.selection.area));
    });
  }

  private onPointer(event: PointerEvent): void {
    if (event.button !== 0 || event.target === this.frame.element) return;
    const from = this.frame.cellAt(this.drawing, event.clientX, event.clientY);
    // Without this the browser would take the keyboard from the cell input; a link still gets its click.
    event.preventDefault();
    this.commit();
    this.choices.close();
    this.input.focus();
    if (from.headers === 'corner') return this.select({ row: 0, column: 0, rowCount: maxRow + 1, columnCount: maxColumn + 1 });
    if (from.headers === 'column') return this.selectKeeping({ row: 0, column: from.column, rowCount: maxRow + 1, columnCount: 1 });
    if (from.headers === 'row') return this.selectKeeping({ row: from.row, column: 0, rowCount: 1, columnCount: maxColumn + 1 });
    if (!event.shiftKey) this.anchor = from;
    this.extendTo(from);
    const drag = (move: PointerEvent): void => {
      const to = this.frame.cellAt(this.drawing, move.clientX, move.clientY);
      if (to.row !== this.lead.row || to.column !== this.lead.column) this.extendTo(to);
    };
    const stop = (): void => {
      window.removeEventListener('pointermove', drag);
      window.removeEventListener('pointerup', stop);
    };
    window.addEventListener('pointermove', drag);
    window.addEventListener('pointerup', stop);
  }

  /** Selects whole rows or columns without scrolling to their beginning. */
  private selectKeeping(area: Area): void {
    this.anchor = { row: area.row, column: area.column };
    this.lead = this.anchor;
    this.workbook.select(this.drawing.sheet.id, area);
    this.redraw();
  }

  /** Selects from the anchor to a cell, whole merges included. */
  private extendTo(lead: CellPoint): void {
    this.lead = { row: lead.row, column: lead.column };
    this.workbook.select(this.drawing.sheet.id, withMerges(this.drawing, spanning(this.anchor, this.lead)));
    this.redraw();
    this.reveal(this.lead);
  }

  private onKey(event: KeyboardEvent): void {
    const control = event.ctrlKey || event.metaKey;
    const step = stepOf(event.key, this.frame.pageOf(this.drawing));
    const { sheet, geometry } = this.drawing;
    const handled = ((): boolean => {
      if (event.altKey && event.key === 'ArrowDown') {
        this.choices.open();
      } else if (step) {
        const from = event.shiftKey ? this.lead : this.anchor;
        const to = control ? edge(sheet, geometry, from, step) : moved(geometry, pastMerge(this.drawing, from, step), step);
        this.go(to, event.shiftKey);
      } else if (event.key === 'Enter') this.go(moved(geometry, this.anchor, { rows: event.shiftKey ? -1 : 1, columns: 0 }), false);
      else if (event.key === 'Tab') this.go(moved(geometry, this.anchor, { rows: 0, columns: event.shiftKey ? -1 : 1 }), false);
      else if (event.key === 'Home') this.go({ row: control ? 0 : this.anchor.row, column: 0 }, event.shiftKey);
      else if (event.key === 'End' && control && sheet.used) this.go({ row: sheet.used.row + sheet.used.rowCount - 1, column: sheet.used.column + sheet.used.columnCount - 1 }, event.shiftKey);
      else if (event.key === 'F2') this.input.edit(this.content);
      else if (event.key === 'Delete' || event.key === 'Backspace') this.clear();
      else if (control && event.key === 'a') this.selectKeeping({ row: 0, column: 0, rowCount: maxRow + 1, columnCount: maxColumn + 1 });
      else return false;
      return true;
    })();
    if (handled) event.preventDefault();
  }

  private go(to: CellPoint, extend: boolean): void {
    if (!extend) this.anchor = to;
    this.extendTo(to);
  }

  private clear(): void {
    const { used } = this.drawing.sheet;
    const { area } = this.workbook.selection;
    if (!used) return;
    const cells: TypedCell[] = [];
    for (let row = Math.max(area.row, used.row); row < Math.min(area.row + area.rowCount, used.row + used.rowCount); row++) {
      for (let column = Math.max(area.column, used.column); column < Math.min(area.column + area.columnCount, used.column + used.columnCount); column++) {
        if (this.drawing.sheet.cell(row, column).formula !== '') cells.push({ row, column, text: '' });
      }
    }
    this.type(cells);
  }

  private commitText(text: string, step: Step): void {
    this.setEditMode(false);
    if (text !== this.drawing.sheet.cell(this.anchor.row, this.anchor.column).formula) this.type([{ ...this.anchor, text }]);
    if (step.rows !== 0 || step.columns !== 0) this.go(moved(this.drawing.geometry, this.anchor, step), false);
    this.input.focus();
  }

  private type(cells: readonly TypedCell[]): void {
    try {
      for (const { row, column, text } of cells) this.workbook.setCellFromUser(this.drawing.sheet.id, row, column, text);
    } catch (error) {
      this.options.onProblem(error);
    }
    this.refresh();
  }

  private setEditMode(on: boolean): void {
    this.workbook.cellEditMode = on;
    if (on) this.reveal(this.anchor);
    this.placeFloating();
    this.options.onState();
  }

  /** Follows a selection that was made elsewhere (by the add-in). */
  private takeSelection(): void {
    const { area } = this.workbook.selection;
    const own = this.drawing && withMerges(this.drawing, spanning(this.anchor, this.lead));
    if (own && (sameArea(own, area) || (contains(area, this.anchor.row, this.anchor.column) && (area.rowCount > maxRow || area.columnCount > maxColumn)))) return;
    this.anchor = { row: area.row, column: area.column };
    this.lead = { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 };
  }

  private measure(): Drawing {
    const sheet = this.workbook.sheet(this.workbook.activeSheetId);
    if (!sheet) throw new Error(`There is no sheet ${this.workbook.activeSheetId}.`);
    return drawingOf(sheet, { ...this.anchor, rowCount: 1, columnCount: 1 });
  }

  /** Draws what scrolling brought into sight. */
  private drawInSight(): void {
    this.frame.draw(this.drawing, this.workbook.selection.area);
    this.placeFloating();
  }

  private redraw(): void {
    const { area } = this.workbook.selection;
    this.frame.draw(this.drawing, area);
    this.boxes.draw(this.drawing, area, this.activeArea());
    if (!this.choices.isOpen) this.choices.offer(this.validation()?.choicesAt(this.anchor.row, this.anchor.column) ?? null, this.content);
    this.placeFloating();
    this.options.onState();
  }

  private activeArea(): Area {
    return this.drawing.mergeAt(this.anchor.row, this.anchor.column) ?? { ...this.anchor, rowCount: 1, columnCount: 1 };
  }

  private validation(): Drawing['sheet']['validations'][number] | undefined {
    return this.drawing.sheet.validations.find(({ areas }) => areas.some((area) => contains(area, this.anchor.row, this.anchor.column)));
  }

  private reveal({ row, column }: CellPoint): void {
    this.frame.reveal(this.drawing, row, column);
    this.placeFloating();
  }

  /** Puts the input, the drop-down and the hint over or beside the active cell. */
  private placeFloating(): void {
    const { geometry } = this.drawing;
    const cell = rectangleOf(geometry, this.activeArea());
    const left = headerSize.width + cell.left - (this.anchor.column < geometry.frozenColumns ? 0 : this.frame.element.scrollLeft);
    const top = headerSize.height + cell.top - (this.anchor.row < geometry.frozenRows ? 0 : this.frame.element.scrollTop);
    const visible = left >= headerSize.width - 1 && top >= headerSize.height - 1 && top < this.element.clientHeight;
    const width = this.input.isEditing ? Math.max(cell.width + 1, Math.min(this.input.element.scrollWidth + 4, 480)) : cell.width;
    const height = this.input.isEditing ? Math.max(cell.height + 1, Math.min(this.input.element.scrollHeight + 2, 300)) : cell.height;
    place(this.input.element, { left: Math.max(0, left - 1), top: Math.max(0, top - 1), width, height });
    place(this.choices.button, { left: left + cell.width, top: top + cell.height - 20, width: 18, height: 20 });
    this.choices.button.classList.toggle('out-of-sight', !visible);
    Object.assign(this.choices.list.style, { left: `${left}px`, top: `${top + cell.height + 1}px`, minWidth: `${cell.width + 18}px` });
    const hint = this.validation()?.prompt;
    this.prompt.hidden = !hint || !visible || this.choices.isOpen;
    if (hint) {
      this.prompt.replaceChildren(...[hint.title, hint.message].map((text, index) => Object.assign(document.createElement(index === 0 ? 'strong' : 'div'), { textContent: text })));
      Object.assign(this.prompt.style, { left: `${left + 12}px`, top: `${top + cell.height + 8}px` });
    }
  }
}

interface TypedCell extends CellPoint {
  readonly text: string;
}

function spanning(a: CellPoint, b: CellPoint): Area {
  return { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column), rowCount: Math.abs(a.row - b.row) + 1, columnCount: Math.abs(a.column - b.column) + 1 };
}

/** The area grown until it cuts no merge. */
function withMerges(drawing: Drawing, area: Area): Area {
  let grown = area;
  for (const merge of drawing.merges) {
    const isTouched = merge.row < grown.row + grown.rowCount && grown.row < merge.row + merge.rowCount && merge.column < grown.column + grown.columnCount && grown.column < merge.column + merge.columnCount;
    if (!isTouched) continue;
    const last = { row: Math.max(grown.row + grown.rowCount, merge.row + merge.rowCount) - 1, column: Math.max(grown.column + grown.columnCount, merge.column + merge.columnCount) - 1 };
    grown = spanning({ row: Math.min(grown.row, merge.row), column: Math.min(grown.column, merge.column) }, last);
  }
  return grown;
}

/** The cell of a merge from which a step leads out of it. */
function pastMerge({ mergeAt }: Drawing, from: CellPoint, step: Step): CellPoint {
  const merge = mergeAt(from.row, from.column);
  if (!merge) return from;
  return { row: step.rows > 0 ? merge.row + merge.rowCount - 1 : from.row, column: step.columns > 0 ? merge.column + merge.columnCount - 1 : from.column };
}

function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}
