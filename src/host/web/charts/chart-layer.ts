import { BarController, ArcElement, BarElement, CategoryScale, Chart, DoughnutController, Filler, Legend, LineController, LineElement, LinearScale, PieController, PointElement, Title } from 'chart.js';
import type { ChartView } from '../../public';
import { place } from '../grid/cell-element';
import type { Drawing } from '../grid/drawing';
import type { Frame } from '../grid/frame';
import { pixels } from '../grid/geometry';
import { chartConfig } from './chart-config';

Chart.register(BarController, BarElement, LineController, LineElement, PointElement, PieController, DoughnutController, ArcElement, CategoryScale, LinearScale, Title, Legend, Filler);

interface DrawnChart {
  readonly element: HTMLElement;
  readonly chart: Chart;
  /** The view it was drawn from, as text, to tell whether anything changed. */
  readonly state: string;
}

/** The workbook's charts, drawn over the cells at their places and redrawn when their numbers change. */
export class ChartLayer {
  private readonly drawn = new Map<string, DrawnChart>();

  constructor(private readonly frame: Frame) {}

  draw(drawing: Drawing): void {
    const views = drawing.sheet.charts;
    const wanted = new Set(views.map(({ id }) => `${drawing.sheet.id} ${id}`));
    for (const [key, old] of this.drawn) if (!wanted.has(key)) this.remove(key, old);
    for (const view of views) {
      const key = `${drawing.sheet.id} ${view.id}`;
      const state = JSON.stringify(view);
      const old = this.drawn.get(key);
      if (old?.state === state) {
        this.put(old.element, view, drawing);
        continue;
      }
      if (old) this.remove(key, old);
      const element = document.createElement('div');
      element.className = 'chart';
      element.dataset.chart = view.name;
      element.setAttribute('role', 'img');
      element.ariaLabel = view.altText || view.title || view.name;
      const canvas = document.createElement('canvas');
      element.append(canvas);
      this.put(element, view, drawing);
      this.drawn.set(key, { element, state, chart: new Chart(canvas, chartConfig(view)) });
    }
  }

  /** Puts a chart into the part of the frame that holds its top left corner. */
  private put(element: HTMLElement, view: ChartView, drawing: Drawing): void {
    const { geometry } = drawing;
    const left = pixels(view.left);
    const top = pixels(view.top);
    const frozenRows = top < geometry.rows.start(geometry.frozenRows);
    const frozenColumns = left < geometry.columns.start(geometry.frozenColumns);
    const part = this.frame.parts.find((candidate) => candidate.frozenRows === frozenRows && candidate.frozenColumns === frozenColumns);
    if (!part) return;
    const origin = this.frame.originOf(part, drawing);
    place(element, { left: left - geometry.columns.start(origin.column), top: top - geometry.rows.start(origin.row), width: pixels(view.width), height: pixels(view.height) });
    if (element.parentElement !== part.tile.element) part.tile.element.insertBefore(element, part.tile.overlay);
  }

  private remove(key: string, { chart, element }: DrawnChart): void {
    chart.destroy();
    element.remove();
    this.drawn.delete(key);
  }
}
