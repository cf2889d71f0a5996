import { columnName } from '../../model/address';
import type { Area } from '../../public';
import type { Axis } from './geometry';

/** The strip of column letters or row numbers beside one part of the sheet. */
export class Headers {
  readonly element = document.createElement('div');
  private drawn = '';

  constructor(private readonly kind: 'column' | 'row', part: 'frozen' | 'moving') {
    this.element.className = `headers ${kind}-headers ${part}`;
  }

  /** Draws the headers from `first` on; those of the selection stand out. `origin` is the first of this part. */
  draw(axis: Axis, origin: number, first: number, count: number, selection: Area): void {
    const from = this.kind === 'column' ? selection.column : selection.row;
    const length = this.kind === 'column' ? selection.columnCount : selection.rowCount;
    const state = [axis.start(origin), axis.start(first), axis.start(first + count), first, count, from, length].join(' ');
    if (state === this.drawn) return;
    this.drawn = state;
    const elements: HTMLElement[] = [];
    for (let index = first; index < first + count; index++) {
      const size = axis.length(index);
      if (size === 0) continue;
      const element = document.createElement('div');
      element.className = index >= from && index < from + length ? 'header selected' : 'header';
      element.textContent = this.kind === 'column' ? columnName(index) : String(index + 1);
      element.style.setProperty(this.kind === 'column' ? 'left' : 'top', `${axis.start(index) - axis.start(origin)}px`);
      element.style.setProperty(this.kind === 'column' ? 'width' : 'height', `${size}px`);
      elements.push(element);
    }
    this.element.replaceChildren(...elements);
  }
}
