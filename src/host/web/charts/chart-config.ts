import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type { ChartView, SeriesView } from '../../public';
import { chartKind, type ChartKind } from './chart-kind';

/** Colours that Excel gives to series (or to the parts of a pie) that have none of their own. */
const palette = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#264478', '#9E480E', '#636363', '#997300'];
const textColor = '#595959';
const lineColor = '#D9D9D9';
const font = { family: "'Yu Gothic', 'Meiryo', 'Hiragino Sans', 'Noto Sans CJK JP', sans-serif" };

/** What chart.js needs to draw a chart of the workbook as Excel would. */
export function chartConfig(view: ChartView): ChartConfiguration {
  const kind = chartKind(view.type);
  const round = kind.type === 'pie' || kind.type === 'doughnut';
  const legend = view.legend ? (view.legend.toLowerCase() as 'top' | 'bottom' | 'left' | 'right' | 'corner') : null;
  return {
    type: kind.type,
    data: { labels: [...(view.series[0]?.categories ?? [])], datasets: view.series.map((series, index) => dataset(series, index, view, kind, round)) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: kind.lying ? 'y' : 'x',
      events: [],
      layout: { padding: { left: 6, right: kind.lying ? 30 : 10, top: 6, bottom: 6 } },
      plugins: {
        title: { display: view.title !== null, text: view.title ?? '', color: textColor, font: { ...font, size: 15, weight: 'normal' } },
        legend: { display: legend !== null, position: legend === 'corner' || legend === null ? 'right' : legend, labels: { color: textColor, font, boxWidth: 10, boxHeight: 10 } },
        tooltip: { enabled: false },
      },
      ...(round ? {} : { scales: scales(view, kind) }),
    },
    plugins: [dataLabels(view, kind)],
  };
}

function dataset(series: SeriesView, index: number, view: ChartView, kind: ChartKind, round: boolean): ChartDataset {
  const values = kind.shares ? shares(view, index) : [...series.values];
  const own = series.color ?? palette[index % palette.length] ?? palette[0]!;
  const colors = values.map((_, point) => series.pointColors[point] ?? (round ? (palette[point % palette.length] ?? own) : own));
  return {
    label: series.name,
    data: values,
    backgroundColor: kind.type === 'line' ? own : colors,
    borderColor: round ? '#FFFFFF' : own,
    borderWidth: kind.type === 'line' ? 2 : round ? 1 : 0,
    ...(kind.type === 'bar' ? { categoryPercentage: 0.8, barPercentage: view.series.length > 1 && !kind.stacked ? 1 : 0.85 } : {}),
    ...(kind.type === 'line' ? { fill: kind.filled, pointRadius: 2 } : {}),
  } as ChartDataset;
}

/** A series' values as percentages of the sum of their category. */
function shares(view: ChartView, index: number): (number | null)[] {
  return (view.series[index]?.values ?? []).map((value, point) => {
    const sum = view.series.reduce((total, series) => total + Math.abs(series.values[point] ?? 0), 0);
    return value === null || sum === 0 ? null : (value / sum) * 100;
  });
}

function scales(view: ChartView, kind: ChartKind): Record<string, object> {
  const ticks = { color: textColor, font };
  const title = (text: string | null): object => ({ display: text !== null, text: text ?? '', color: textColor, font });
  const category = {
    stacked: kind.stacked,
    grid: { display: false },
    border: { color: lineColor },
    // Excel counts lying bars from the bottom; chart.js from the top.
    reverse: kind.lying ? !view.reversedCategories : view.reversedCategories,
    ticks: { ...ticks, autoSkip: (view.series[0]?.categories.length ?? 0) > 40 },
    title: title(view.categoryAxisTitle),
  };
  const value = {
    stacked: kind.stacked,
    beginAtZero: true,
    ...(kind.shares ? { max: 100 } : {}),
    grid: { color: lineColor },
    border: { display: false },
    ticks: { ...ticks, precision: 0, ...(kind.shares ? { callback: (tick: number | string) => `${tick}%` } : {}) },
    title: title(view.valueAxisTitle),
  };
  return kind.lying ? { x: value, y: category } : { x: category, y: value };
}

/** Writes the values beside or on their bars, points or parts, for series that show labels. */
function dataLabels(view: ChartView, kind: ChartKind): Plugin {
  return {
    id: 'data-labels',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      ctx.save();
      ctx.font = `12px ${font.family}`;
      view.series.forEach((series, index) => {
        if (!series.showLabels) return;
        chart.getDatasetMeta(index).data.forEach((element, point) => {
          const value = series.values[point];
          if (value === null || value === undefined || (value === 0 && kind.type !== 'line' && kind.stacked)) return;
          const { x, y } = element.tooltipPosition(true);
          if (x === null || y === null) return;
          const inside = kind.stacked || kind.type === 'pie' || kind.type === 'doughnut';
          ctx.fillStyle = inside ? inkOn(series, index, point) : textColor;
          const center = inside && kind.type === 'bar' ? (element as unknown as { getCenterPoint(): { x: number; y: number } }).getCenterPoint() : null;
          ctx.textAlign = center || !kind.lying ? 'center' : 'left';
          ctx.textBaseline = center || kind.lying || kind.type === 'pie' || kind.type === 'doughnut' ? 'middle' : 'bottom';
          const place = center ?? (kind.lying ? { x: x + 5, y } : kind.type === 'bar' || kind.type === 'line' ? { x, y: y - 4 } : { x, y });
          ctx.fillText(value.toLocaleString(), place.x, place.y);
        });
      });
      ctx.restore();
    },
  };
}

/** Black or white, whichever can be read on a point's fill. */
function inkOn(series: SeriesView, index: number, point: number): string {
  const fill = series.pointColors[point] ?? series.color ?? palette[index % palette.length] ?? '#FFFFFF';
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 > 150 ? '#000000' : '#FFFFFF';
}
