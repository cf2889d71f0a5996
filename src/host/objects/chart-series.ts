import { formatAddress, quoteSheet } from '../model/address';
import { newLabels, newSeries, type ChartPoint, type ChartSeries } from '../model/chart';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { HostClass, type Args, type HostObject } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { readChart } from '../view/chart-reader';
import { change, formatClass, type ChartTarget } from './chart-format';
import { asBoolean, asNumber, asText, asWord, chartDataLabels } from './chart-parts';
import { chartTypes } from './chart-types';
import { rangeArgument } from './range-target';

export interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

interface PointTarget extends SeriesTarget {
  readonly index: number;
}

/** A range as a formula's reference. */
function referenceTo(args: Args, index: number, target: ChartTarget, session: Session): string {
  const { sheet, area } = rangeArgument(args, index, target.sheet, session);
  return `${quoteSheet(sheet.name)}!${formatAddress(area, true)}`;
}

const point = ({ series, index }: PointTarget): ChartPoint => {
  let found = series.points.get(index);
  if (!found) series.points.set(index, (found = { format: {} }));
  return found;
};

const pointFormat = formatClass('ChartPointFormat', ['Border', 'Fill']);
const chartPoint = new HostClass<PointTarget>('ChartPoint', {
  read: { Value: (target, session) => values(target, session)[target.index] ?? null },
  objects: { Format: (target) => pointFormat.of({ ...target, format: point(target).format }) },
});

const values = ({ chart, sheet, series }: SeriesTarget, session: Session): readonly (number | null)[] => readChart(chart, sheet, session.workbook).series[chart.series.indexOf(series)]?.values ?? [];

const chartPoints = new HostClass<SeriesTarget>('ChartPointsCollection', {
  read: { Count: (target, session) => values(target, session).length },
  items: (target, session) => values(target, session).map((_, index) => chartPoint.of({ ...target, index })),
  methods: {
    GetCount: (target, _args, session) => values(target, session).length,
    GetItemAt: (target, args, session) => {
      const index = args.number(0);
      if (index < 0 || index >= values(target, session).length) throw invalidArgument('There is no such point.');
      return chartPoint.of({ ...target, index });
    },
  },
});

const seriesFormat = formatClass('ChartSeriesFormat', ['Fill', 'Line']);

/** A property of a series that is one field of the model. */
const set = <K extends keyof ChartSeries>(key: K, check: (value: unknown) => ChartSeries[K]) => (target: SeriesTarget, value: unknown, session: Session): void => {
  const checked = check(value);
  change(target, session, () => (target.series[key] = checked));
};

const chartSeries = new HostClass<SeriesTarget>('ChartSeries', {
  read: {
    AxisGroup: ({ series }) => (series.secondary ? 'Secondary' : 'Primary'),
    ChartType: ({ chart, series }) => series.type ?? chart.type,
    DoughnutHoleSize: ({ series }) => series.doughnutHole,
    GapWidth: ({ series }) => series.gapWidth,
    HasDataLabels: ({ series }) => series.labels !== null,
    MarkerBackgroundColor: ({ series }) => series.markerFill ?? '',
    MarkerSize: ({ series }) => series.markerSize,
    MarkerStyle: ({ series }) => series.markerStyle,
    Name: ({ chart, sheet, series }, session) => readChart(chart, sheet, session.workbook).series[chart.series.indexOf(series)]?.name ?? '',
    Overlap: ({ series }) => series.overlap,
    PlotOrder: ({ chart, series }) => chart.series.indexOf(series) + 1,
    Smooth: ({ series }) => series.smooth,
    VaryByCategories: ({ series }) => series.varyColors ?? false,
  },
  write: {
    AxisGroup: set('secondary', (value) => asWord(['Primary', 'Secondary'], value) === 'Secondary'),
    ChartType: set('type', (value) => asWord(chartTypes, value)),
    DoughnutHoleSize: set('doughnutHole', asNumber),
    GapWidth: set('gapWidth', asNumber),
    HasDataLabels: (target, value, session) => {
      const has = asBoolean(value);
      change(target, session, () => (target.series.labels = has ? (target.series.labels ?? newLabels()) : null));
    },
    MarkerBackgroundColor: set('markerFill', asText),
    MarkerSize: set('markerSize', asNumber),
    MarkerStyle: set('markerStyle', asText),
    Name: set('name', (value) => ({ text: asText(value) })),
    Overlap: set('overlap', asNumber),
    Smooth: set('smooth', asBoolean),
    VaryByCategories: set('varyColors', asBoolean),
  },
  objects: {
    DataLabels: (target) => chartDataLabels.of({ ...target, holder: target.series }),
    Format: (target) => seriesFormat.of({ ...target, format: target.series.format }),
    Points: (target) => chartPoints.of(target),
  },
  methods: {
    Delete: (target, _args, session) => change(target, session, () => void target.chart.series.splice(target.chart.series.indexOf(target.series), 1)),
    GetDimensionValues: (target, args, session) => {
      const dimension = asWord(['Categories', 'Values', 'XValues', 'YValues'], args.raw(0));
      const view = readChart(target.chart, target.sheet, session.workbook).series[target.chart.series.indexOf(target.series)];
      return dimension === 'Categories' || dimension === 'XValues' ? [...(view?.categories ?? [])] : [...(view?.values ?? [])];
    },
    SetValues: (target, args, session) => change(target, session, () => (target.series.values = referenceTo(args, 0, target, session))),
    SetXAxisValues: (target, args, session) => change(target, session, () => (target.series.categories = referenceTo(args, 0, target, session))),
  },
});

const at = (target: ChartTarget, index: number): HostObject => {
  const series = target.chart.series[index];
  if (!series) throw itemNotFound('The series');
  return chartSeries.of({ ...target, series });
};

export const chartSeriesCollection = new HostClass<ChartTarget>('ChartSeriesCollection', {
  read: { Count: ({ chart }) => chart.series.length },
  items: (target) => target.chart.series.map((series) => chartSeries.of({ ...target, series })),
  methods: {
    Add: (target, args, session) => {
      const series = newSeries({ text: args.has(0) ? args.string(0) : `系列${target.chart.series.length + 1}` }, null, target.chart.series[0]?.categories ?? null);
      const index = args.has(1) ? args.number(1) : target.chart.series.length;
      change(target, session, () => void target.chart.series.splice(index, 0, series));
      return chartSeries.of({ ...target, series });
    },
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (target, args) => at(target, args.number(0)),
  },
});
