import { formatAddress, quoteSheet } from '../model/address';
import { rect, type Rect } from '../model/area';
import { isPieLike, newChart, newSeries, type Chart, type ChartSeries } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { apiNotFound, invalidArgument, itemNotFound } from '../protocol/errors';
import { HostClass, type Args, type HostObject } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { change, type ChartTarget } from './chart-format';
import { asNumber, asText, asWord, chartAreaFormat, chartAxes, chartDataLabels, chartLegend, chartPlotArea, chartTitle } from './chart-parts';
import { chartSeriesCollection } from './chart-series';
import { chartTypes } from './chart-types';
import { oneOf } from './enums';
import { rangeArgument, type RangeTarget } from './range-target';
import { worksheet } from './worksheet';

const reference = (sheet: Sheet, area: Rect): string => `${quoteSheet(sheet.name)}!${formatAddress(area, true)}`;

/** The series Excel makes of a range: a first row of texts names them, a first column of texts (or an empty corner) is the categories. */
function seriesOf({ sheet, area }: RangeTarget, byRows: boolean, session: Session): ChartSeries[] {
  const { workbook } = session;
  workbook.refresh();
  const at = (line: number, place: number): { row: number; column: number } => (byRows ? { row: area.top + line, column: area.left + place } : { row: area.top + place, column: area.left + line });
  const lines = byRows ? area.bottom - area.top + 1 : area.right - area.left + 1;
  const places = byRows ? area.right - area.left + 1 : area.bottom - area.top + 1;
  const value = (line: number, place: number): unknown => workbook.value(sheet, at(line, place).row, at(line, place).column);
  const indexes = (n: number, from = 0): number[] => Array.from({ length: Math.max(0, n - from) }, (_, i) => i + from);
  const emptyCorner = value(0, 0) === null && lines > 1 && places > 1;
  const named = places > 1 && (emptyCorner || indexes(lines).some((line) => typeof value(line, 0) === 'string' && indexes(places, 1).some((place) => typeof value(line, place) === 'number')));
  const categories = lines > 1 && (emptyCorner || indexes(places, named ? 1 : 0).some((place) => typeof value(0, place) === 'string'));
  const part = (line: number): Rect => {
    const [a, b] = [at(line, named ? 1 : 0), at(line, places - 1)];
    return rect(a.row, a.column, b.row, b.column);
  };
  return indexes(lines, categories ? 1 : 0).map((line, i) => {
    const head = at(line, 0);
    return newSeries(named ? { reference: reference(sheet, rect(head.row, head.column, head.row, head.column)) } : { text: `系列${i + 1}` }, reference(sheet, part(line)), categories ? reference(sheet, part(0)) : null);
  });
}

/** Whether each row is a series: asked for, or (automatically) when the range is wider than tall. */
function byRows({ area }: RangeTarget, seriesBy: unknown): boolean {
  const word = oneOf(['Auto', 'Columns', 'Rows'], seriesBy ?? 'Auto');
  if (!word) throw invalidArgument();
  return word === 'Auto' ? area.right - area.left > area.bottom - area.top : word === 'Rows';
}

function add(sheet: Sheet, args: Args, session: Session): HostObject {
  const { workbook } = session;
  workbook.guard(sheet);
  const type = oneOf(chartTypes, args.raw(0));
  if (!type) throw apiNotFound(`chart type '${String(args.raw(0))}'`);
  const source = rangeArgument(args, 1, sheet, session);
  const rows = byRows(source, args.raw(2));
  let n = 1;
  while (sheet.charts.some((chart) => chart.name === `グラフ ${n}`)) n++;
  const chart = newChart(`{${workbook.freshId().toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`, `グラフ ${n}`, type);
  chart.plotBy = rows ? 'Rows' : 'Columns';
  chart.series = seriesOf(source, rows, session);
  chart.left = 48 * 2;
  chart.top = 18.75 * 2;
  if (isPieLike(type)) chart.series.splice(1);
  sheet.charts.push(chart);
  change({ sheet, chart }, session, () => undefined);
  return chartClass.of({ sheet, chart });
}

const find = (sheet: Sheet, key: unknown): HostObject | null => {
  const chart = sheet.charts.find((item) => item.id === key) ?? sheet.charts.find((item) => item.name.toLowerCase() === String(key).toLowerCase());
  return chart ? chartClass.of({ sheet, chart }) : null;
};

function need(sheet: Sheet, key: unknown): HostObject {
  const found = find(sheet, key);
  if (!found) throw itemNotFound(`The chart '${String(key)}'`);
  return found;
}

/** Puts a chart over cells: from the first cell's corner to the end of the last (or keeping its size). */
function setPosition(target: ChartTarget, args: Args, session: Session): void {
  const { sheet, chart } = target;
  const start = rangeArgument(args, 0, sheet, session).area;
  const end = args.has(1) ? rangeArgument(args, 1, sheet, session).area : null;
  const x = (column: number): number => lengths(column, (i) => sheet.widths.points(i));
  const y = (row: number): number => lengths(row, (i) => sheet.heights.points(i));
  change(target, session, () => {
    chart.left = x(start.left);
    chart.top = y(start.top);
    if (end) {
      chart.width = x(end.right + 1) - chart.left;
      chart.height = y(end.bottom + 1) - chart.top;
    }
  });
}

function lengths(count: number, length: (index: number) => number): number {
  let total = 0;
  for (let i = 0; i < count; i++) total += length(i);
  return total;
}

/** A property that is one field of the chart. */
const set = <K extends keyof Chart>(key: K, check: (value: unknown) => Chart[K]) => (target: ChartTarget, value: unknown, session: Session): void => {
  const checked = check(value);
  change(target, session, () => (target.chart[key] = checked));
};
const length = (value: unknown): number => {
  const n = asNumber(value);
  if (n < 0) throw invalidArgument();
  return n;
};

const chartClass: HostClass<ChartTarget> = new HostClass<ChartTarget>('Chart', {
  identity: ({ chart }) => ({ Id: chart.id }),
  read: {
    ChartType: ({ chart }) => chart.type,
    DisplayBlanksAs: ({ chart }) => chart.blanksAs,
    Height: ({ chart }) => chart.height,
    Id: ({ chart }) => chart.id,
    Left: ({ chart }) => chart.left,
    Name: ({ chart }) => chart.name,
    PlotBy: ({ chart }) => chart.plotBy,
    PlotVisibleOnly: ({ chart }) => chart.visibleOnly,
    Style: ({ chart }) => chart.styleId ?? 2,
    Top: ({ chart }) => chart.top,
    Width: ({ chart }) => chart.width,
  },
  write: {
    ChartType: set('type', (value) => {
      const type = oneOf(chartTypes, value);
      if (!type) throw apiNotFound(`chart type '${String(value)}'`);
      return type;
    }),
    DisplayBlanksAs: set('blanksAs', (value) => asWord(['NotPlotted', 'Zero', 'Interplotted'], value)),
    Height: set('height', length),
    Left: set('left', length),
    Name: set('name', asText),
    PlotVisibleOnly: set('visibleOnly', (value) => value === true),
    Style: set('styleId', asNumber),
    Top: set('top', length),
    Width: set('width', length),
  },
  objects: {
    Axes: (target) => chartAxes.of(target),
    DataLabels: (target) => chartDataLabels.of({ ...target, holder: target.chart }),
    Format: (target) => chartAreaFormat.of({ ...target, format: target.chart.format }),
    Legend: (target) => chartLegend.of(target),
    PlotArea: (target) => chartPlotArea.of(target),
    Series: (target) => chartSeriesCollection.of(target),
    Title: (target) => chartTitle.of({ ...target, text: target.chart.title }),
    Worksheet: ({ sheet }) => worksheet.of(sheet),
  },
  methods: {
    Activate: ({ sheet }, _args, session) => session.workbook.activate(sheet),
    Delete: (target, _args, session) => change(target, session, () => {
        const { sheet, chart } = target;
        sheet.charts = sheet.charts.filter((other) => other !== chart);
        if (chart.part !== null) sheet.deletedCharts.push(chart.part);
      }),
    SetData: (target, args, session) => {
      const source = rangeArgument(args, 0, target.sheet, session);
      const rows = byRows(source, args.raw(1));
      const made = seriesOf(source, rows, session);
      change(target, session, () => Object.assign(target.chart, { series: made, plotBy: rows ? 'Rows' : 'Columns' }));
    },
    SetPosition: setPosition,
  },
});

export const chartCollection = new HostClass<Sheet>('ChartCollection', {
  read: { Count: (sheet) => sheet.charts.length },
  items: (sheet) => sheet.charts.map((chart) => chartClass.of({ sheet, chart })),
  item: need,
  methods: {
    Add: add,
    GetCount: (sheet) => sheet.charts.length,
    GetItem: (sheet, args) => need(sheet, args.raw(0)),
    GetItemAt: (sheet, args) => {
      const chart = sheet.charts[args.number(0)];
      if (!chart) throw invalidArgument();
      return chartClass.of({ sheet, chart });
    },
    GetItemOrNullObject: (sheet, args) => find(sheet, args.raw(0)),
  },
});
