import type { Chart } from './chart';
import type { Sheet } from './sheet';

/** A place as a cell and how far into it, from 0 to 1. */
interface Anchor {
  readonly index: number;
  readonly share: number;
}

function anchor(points: number, length: (index: number) => number): Anchor {
  let rest = points;
  let index = 0;
  while (index < 20_000 && rest >= length(index)) rest -= length(index++);
  const size = length(index);
  return { index, share: size === 0 ? 0 : rest / size };
}

function place({ index, share }: Anchor, length: (index: number) => number): number {
  let points = share * length(index);
  for (let i = 0; i < index; i++) points += length(i);
  return points;
}

/** Changes widths or heights of a sheet; its charts move and stretch with the cells they lie on, as is Excel's habit. */
export function keepChartsOnCells(sheet: Sheet, change: () => void): void {
  const width = (i: number): number => sheet.widths.points(i);
  const height = (i: number): number => sheet.heights.points(i);
  const held = sheet.charts.map((chart) => ({
    chart,
    left: anchor(chart.left, width),
    right: anchor(chart.left + chart.width, width),
    top: anchor(chart.top, height),
    bottom: anchor(chart.top + chart.height, height),
  }));
  change();
  for (const { chart, left, right, top, bottom } of held) {
    const next: Pick<Chart, 'left' | 'top' | 'width' | 'height'> = { left: place(left, width), top: place(top, height), width: 0, height: 0 };
    Object.assign(chart, { ...next, width: place(right, width) - next.left, height: place(bottom, height) - next.top });
  }
}
