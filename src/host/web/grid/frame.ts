import type { Area } from '../../public';
import type { Drawing } from './drawing';
import { Headers } from './headers';
import { Tile } from './tile';

/** Pixels of the strips of row numbers and column letters. */
export const headerSize = { width: 44, height: 22 };
/** Rows and columns drawn beyond what is seen, so that scrolling finds them there. */
const overscan = { rows: 8, columns: 3 };

interface Part {
  readonly tile: Tile;
  readonly frozenRows: boolean;
  readonly frozenColumns: boolean;
}

/**
 * The scrolling frame of a sheet. All parts lie in one scrolled box; frozen rows, frozen columns and headers stick to its edges,
 * so the browser moves them in step with the cells.
 */
export class Frame {
  readonly element = document.createElement('div');
  readonly parts: readonly Part[];
  private readonly sheetElement = document.createElement('div');
  private readonly corner = document.createElement('div');
  private readonly columnHeaders = { frozen: new Headers('column', 'frozen'), moving: new Headers('column', 'moving') };
  private readonly rowHeaders = { frozen: new Headers('row', 'frozen'), moving: new Headers('row', 'moving') };

  constructor(label: string) {
    this.element.className = 'frame';
    this.element.setAttribute('role', 'region');
    this.element.ariaLabel = label;
    this.sheetElement.className = 'sheet';
    this.corner.className = 'headers corner';
    this.parts = [
      { tile: new Tile('main'), frozenRows: false, frozenColumns: false },
      { tile: new Tile('top'), frozenRows: true, frozenColumns: false },
      { tile: new Tile('left'), frozenRows: false, frozenColumns: true },
      { tile: new Tile('both'), frozenRows: true, frozenColumns: true },
    ];
    const { columnHeaders, rowHeaders } = this;
    this.sheetElement.append(
      ...this.parts.map(({ tile }) => tile.element),
      columnHeaders.moving.element,
      rowHeaders.moving.element,
      columnHeaders.frozen.element,
      rowHeaders.frozen.element,
      this.corner,
    );
    this.element.append(this.sheetElement);
  }

  /** Gives all parts their size and place; needed when rows, columns or frozen panes changed. */
  layOut({ geometry }: Drawing): void {
    const frozen = { width: geometry.columns.start(geometry.frozenColumns), height: geometry.rows.start(geometry.frozenRows) };
    const rest = { width: geometry.columns.total - frozen.width, height: geometry.rows.total - frozen.height };
    const set = (name: string, value: number): void => this.sheetElement.style.setProperty(name, `${value}px`);
    set('--head-width', headerSize.width);
    set('--head-height', headerSize.height);
    set('--frozen-width', frozen.width);
    set('--frozen-height', frozen.height);
    set('--rest-width', rest.width);
    set('--rest-height', rest.height);
    this.element.classList.toggle('has-frozen-rows', geometry.frozenRows > 0);
    this.element.classList.toggle('has-frozen-columns', geometry.frozenColumns > 0);
  }

  /** Draws what is in sight now. */
  draw(drawing: Drawing, selection: Area): void {
    const { rows, columns, frozenRows, frozenColumns } = drawing.geometry;
    const seen = this.seen(drawing);
    this.element.classList.toggle('scrolled', this.element.scrollLeft > 0);
    for (const part of this.parts) {
      const area: Area = {
        row: part.frozenRows ? 0 : seen.row,
        rowCount: part.frozenRows ? frozenRows : seen.rowCount,
        column: part.frozenColumns ? 0 : seen.column,
        columnCount: part.frozenColumns ? frozenColumns : seen.columnCount,
      };
      part.tile.draw(drawing, this.originOf(part, drawing), area);
    }
    this.columnHeaders.frozen.draw(columns, 0, 0, frozenColumns, selection);
    this.columnHeaders.moving.draw(columns, frozenColumns, seen.column, seen.columnCount, selection);
    this.rowHeaders.frozen.draw(rows, 0, 0, frozenRows, selection);
    this.rowHeaders.moving.draw(rows, frozenRows, seen.row, seen.rowCount, selection);
  }

  /** The sheet's row and column at the top left corner of a part. */
  originOf(part: Part, { geometry }: Drawing): { row: number; column: number } {
    return { row: part.frozenRows ? 0 : geometry.frozenRows, column: part.frozenColumns ? 0 : geometry.frozenColumns };
  }

  /** The cell at a point of the screen; `headers` says whether the point is on the letters or numbers instead. */
  cellAt({ geometry }: Drawing, clientX: number, clientY: number): { row: number; column: number; headers: 'column' | 'row' | 'corner' | null } {
    const bounds = this.element.getBoundingClientRect();
    const x = clientX - bounds.left - headerSize.width;
    const y = clientY - bounds.top - headerSize.height;
    const frozen = { width: geometry.columns.start(geometry.frozenColumns), height: geometry.rows.start(geometry.frozenRows) };
    return {
      column: geometry.columns.at(x < frozen.width ? x : x + this.element.scrollLeft),
      row: geometry.rows.at(y < frozen.height ? y : y + this.element.scrollTop),
      headers: x < 0 && y < 0 ? 'corner' : y < 0 ? 'column' : x < 0 ? 'row' : null,
    };
  }

  /** Scrolls as little as needed to show a cell. */
  reveal({ geometry }: Drawing, row: number, column: number): void {
    const { element } = this;
    const { rows, columns, frozenRows, frozenColumns } = geometry;
    if (row >= frozenRows) {
      const room = element.clientHeight - headerSize.height;
      const first = rows.start(row) - rows.start(frozenRows);
      const last = rows.start(row + 1);
      if (element.scrollTop > first) element.scrollTop = first;
      else if (element.scrollTop + room < last) element.scrollTop = Math.min(first, last - room);
    }
    if (column >= frozenColumns) {
      const room = element.clientWidth - headerSize.width;
      const first = columns.start(column) - columns.start(frozenColumns);
      const last = columns.start(column + 1);
      if (element.scrollLeft > first) element.scrollLeft = first;
      else if (element.scrollLeft + room < last) element.scrollLeft = Math.min(first, last - room);
    }
  }

  /** Rows that fit on the screen below the frozen ones. */
  pageOf({ geometry }: Drawing): number {
    const { rows, frozenRows } = geometry;
    const from = rows.at(this.element.scrollTop + rows.start(frozenRows));
    const to = rows.at(this.element.scrollTop + this.element.clientHeight - headerSize.height);
    return Math.max(1, to - from);
  }

  private seen({ geometry }: Drawing): Area {
    const { rows, columns, frozenRows, frozenColumns } = geometry;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.element;
    const row = Math.max(frozenRows, rows.at(scrollTop + rows.start(frozenRows)) - overscan.rows);
    const lastRow = Math.min(rows.count - 1, rows.at(scrollTop + clientHeight) + overscan.rows);
    const column = Math.max(frozenColumns, columns.at(scrollLeft + columns.start(frozenColumns)) - overscan.columns);
    const lastColumn = Math.min(columns.count - 1, columns.at(scrollLeft + clientWidth) + overscan.columns);
    return { row, column, rowCount: Math.max(0, lastRow - row + 1), columnCount: Math.max(0, lastColumn - column + 1) };
  }
}
