import type { HostWorkbook } from '../../public';
import type { Texts } from '../texts';

/** Selections with more cells than this are not summed up. */
const most = 200_000;

/** The line at the bottom: what is going on, and count and sum of the selected cells as in Excel. */
export class StatusBar {
  readonly element = document.createElement('div');
  private readonly state = document.createElement('span');
  private readonly figures = document.createElement('span');
  private readonly notice = document.createElement('span');

  constructor(private readonly texts: Texts) {
    this.element.className = 'status-bar';
    this.figures.className = 'figures';
    this.notice.className = 'notice';
    this.notice.textContent = texts.notice;
    this.element.append(this.state, this.notice, this.figures);
  }

  show(workbook: HostWorkbook): void {
    this.state.textContent = workbook.cellEditMode ? this.texts.editing : this.texts.ready;
    this.figures.textContent = this.figuresOf(workbook);
  }

  private figuresOf(workbook: HostWorkbook): string {
    const { area, sheetId } = workbook.selection;
    const sheet = workbook.sheet(sheetId);
    const used = sheet?.used;
    if (!sheet || !used || area.rowCount * area.columnCount === 1) return '';
    const lastRow = Math.min(area.row + area.rowCount, used.row + used.rowCount);
    const lastColumn = Math.min(area.column + area.columnCount, used.column + used.columnCount);
    const firstRow = Math.max(area.row, used.row);
    const firstColumn = Math.max(area.column, used.column);
    if ((lastRow - firstRow) * (lastColumn - firstColumn) > most) return '';
    let count = 0;
    let numbers = 0;
    let sum = 0;
    for (let row = firstRow; row < lastRow; row++) {
      for (let column = firstColumn; column < lastColumn; column++) {
        const { value } = sheet.cell(row, column);
        if (value !== '') count++;
        if (typeof value === 'number') {
          numbers++;
          sum += value;
        }
      }
    }
    if (count < 2) return '';
    const figure = (label: string, number: number): string => `${label}: ${number.toLocaleString(undefined, { maximumFractionDigits: 2 })}`;
    const { texts } = this;
    return (numbers > 1 ? [figure(texts.average, sum / numbers), figure(texts.count, count), figure(texts.sum, sum)] : [figure(texts.count, count)]).join('　');
  }
}
