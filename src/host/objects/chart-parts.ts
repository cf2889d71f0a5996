import { newLabels, type ChartAxis, type ChartLabels, type ChartText } from '../model/chart';
import { apiNotFound, invalidArgument } from '../protocol/errors';
import { HostClass } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { change, formatClass, type ChartTarget } from './chart-format';
import { oneOf } from './enums';

/** Checks of values given to properties. */
export const asBoolean = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
};
export const asNumber = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
};
export const asText = (value: unknown): string => {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
};
export const asWord = <W extends string>(words: readonly W[], value: unknown): W => {
  const word = oneOf(words, value);
  if (word === undefined) throw invalidArgument();
  return word;
};

/** A property that is one field of a part of the chart: {read, write}. */
function field<T extends ChartTarget, O extends object, K extends keyof O>(of: (target: T) => O, key: K, check: (value: unknown) => O[K]): Field<T> {
  return {
    read: (target) => of(target)[key],
    write: (target, value, session) => {
      const checked = check(value);
      change(target, session, () => (of(target)[key] = checked));
    },
  };
}

interface Field<T> {
  readonly read: (target: T) => unknown;
  readonly write: (target: T, value: unknown, session: Session) => void;
}

/** The read and write tables of a class from its fields. */
function members<T>(fields: Readonly<Record<string, Field<T>>>): { read: Record<string, Field<T>['read']>; write: Record<string, Field<T>['write']> } {
  return { read: Object.fromEntries(Object.entries(fields).map(([name, f]) => [name, f.read])), write: Object.fromEntries(Object.entries(fields).map(([name, f]) => [name, f.write])) };
}

interface TextTarget extends ChartTarget {
  readonly text: ChartText;
}

const titleFormat = formatClass('ChartTitleFormat', ['Border', 'Fill', 'Font']);
const ofText = (target: TextTarget): ChartText => target.text;
/** Setting a text shows the title, as in Excel. */
const textField: Field<TextTarget> = {
  read: ({ text }) => text.text,
  write: (target, value, session) => {
    const fresh = asText(value);
    change(target, session, () => Object.assign(target.text, { text: fresh, visible: true }));
  },
};

export const chartTitle = new HostClass<TextTarget>('ChartTitle', {
  ...members<TextTarget>({ Text: textField, Visible: field(ofText, 'visible', asBoolean), Overlay: field(ofText, 'overlay', asBoolean), TextOrientation: field(ofText, 'rotation', asNumber) }),
  objects: { Format: (target) => titleFormat.of({ ...target, format: target.text.format }) },
});

const axisTitleFormat = formatClass('ChartAxisTitleFormat', ['Border', 'Fill', 'Font']);
const axisTitle = new HostClass<TextTarget>('ChartAxisTitle', {
  ...members<TextTarget>({ Text: textField, Visible: field(ofText, 'visible', asBoolean), TextOrientation: field(ofText, 'rotation', asNumber) }),
  objects: { Format: (target) => axisTitleFormat.of({ ...target, format: target.text.format }) },
});

const ofLegend = ({ chart }: ChartTarget): ChartTarget['chart']['legend'] => chart.legend;
const legendFormat = formatClass('ChartLegendFormat', ['Border', 'Fill', 'Font']);
export const chartLegend = new HostClass<ChartTarget>('ChartLegend', {
  ...members<ChartTarget>({
    Visible: field(ofLegend, 'visible', asBoolean),
    Overlay: field(ofLegend, 'overlay', asBoolean),
    Position: field(ofLegend, 'position', (value) => asWord(['Top', 'Bottom', 'Left', 'Right', 'Corner'], value)),
  }),
  objects: { Format: (target) => legendFormat.of({ ...target, format: target.chart.legend.format }) },
});

/** Labels of a series, or of all series of a chart: made when first written to. */
interface LabelsTarget extends ChartTarget {
  readonly holder: { labels: ChartLabels | null };
}

const labelPositions = ['None', 'Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'Left', 'Right', 'Top', 'Bottom', 'BestFit', 'Callout'] as const;
const labels = (target: LabelsTarget): ChartLabels => (target.holder.labels ??= { ...newLabels(), showValue: false });
const labelField = <K extends keyof ChartLabels>(key: K, check: (value: unknown) => ChartLabels[K]): Field<LabelsTarget> => ({
  read: ({ holder }) => holder.labels?.[key] ?? null,
  write: (target, value, session) => {
    const checked = check(value);
    change(target, session, () => (labels(target)[key] = checked));
  },
});
const labelFormat = formatClass('ChartDataLabelFormat', ['Border', 'Fill', 'Font']);

export const chartDataLabels = new HostClass<LabelsTarget>('ChartDataLabels', {
  ...members<LabelsTarget>({
    Position: labelField('position', (value) => asWord(labelPositions, value)),
    Separator: labelField('separator', asText),
    ShowCategoryName: labelField('showCategory', asBoolean),
    ShowLegendKey: labelField('showLegendKey', asBoolean),
    ShowPercentage: labelField('showPercent', asBoolean),
    ShowSeriesName: labelField('showSeries', asBoolean),
    ShowValue: labelField('showValue', asBoolean),
    NumberFormat: labelField('numberFormat', asText),
    TextOrientation: labelField('rotation', asNumber),
  }),
  objects: { Format: (target) => labelFormat.of({ ...target, format: labels(target).format }) },
});

interface AxisTarget extends ChartTarget {
  readonly axis: ChartAxis;
}

const ofAxis = (target: AxisTarget): ChartAxis => target.axis;
/** '' means: let Excel choose. */
const automatic = (value: unknown): number | null => (value === '' ? null : asNumber(value));
const shown = (f: Field<AxisTarget>): Field<AxisTarget> => ({ ...f, read: (target) => f.read(target) ?? '' });

interface GridlinesTarget extends AxisTarget {
  readonly which: 'majorGridlines' | 'minorGridlines';
}

const gridlinesFormat = formatClass('ChartGridlinesFormat', ['Line']);
const gridlines = new HostClass<GridlinesTarget>('ChartGridlines', {
  read: { Visible: ({ axis, which }) => axis[which] },
  write: {
    Visible: (target, value, session) => {
      const visible = asBoolean(value);
      change(target, session, () => (target.axis[target.which] = visible));
    },
  },
  objects: { Format: (target) => gridlinesFormat.of({ ...target, format: target.axis.gridlineFormat }) },
});

const axisFormat = formatClass('ChartAxisFormat', ['Fill', 'Font', 'Line']);
const ticks = ['None', 'Cross', 'Inside', 'Outside'] as const;

const chartAxis = new HostClass<AxisTarget>('ChartAxis', {
  ...members<AxisTarget>({
    MajorTickMark: field(ofAxis, 'majorTick', (value) => asWord(ticks, value)),
    MajorUnit: shown(field(ofAxis, 'majorUnit', automatic)),
    Maximum: shown(field(ofAxis, 'maximum', automatic)),
    Minimum: shown(field(ofAxis, 'minimum', automatic)),
    MinorTickMark: field(ofAxis, 'minorTick', (value) => asWord(ticks, value)),
    MinorUnit: shown(field(ofAxis, 'minorUnit', automatic)),
    NumberFormat: field(ofAxis, 'numberFormat', asText),
    ReversePlotOrder: field(ofAxis, 'reversed', asBoolean),
    TextOrientation: field(ofAxis, 'rotation', asNumber),
    TickLabelPosition: field(ofAxis, 'labelPosition', (value) => asWord(['NextToAxis', 'High', 'Low', 'None'], value)),
    TickLabelSpacing: field(ofAxis, 'labelSpacing', automatic),
    Visible: field(ofAxis, 'visible', asBoolean),
    ScaleType: {
      read: ({ axis }) => (axis.logarithmic ? 'Logarithmic' : 'Linear'),
      write: (target, value, session) => {
        const word = asWord(['Linear', 'Logarithmic'], value);
        change(target, session, () => (target.axis.logarithmic = word === 'Logarithmic'));
      },
    },
  }),
  objects: {
    Format: (target) => axisFormat.of({ ...target, format: target.axis.format }),
    MajorGridlines: (target) => gridlines.of({ ...target, which: 'majorGridlines' }),
    MinorGridlines: (target) => gridlines.of({ ...target, which: 'minorGridlines' }),
    Title: (target) => axisTitle.of({ ...target, text: target.axis.title }),
  },
});

export const chartAxes = new HostClass<ChartTarget>('ChartAxes', {
  objects: {
    CategoryAxis: (target) => chartAxis.of({ ...target, axis: target.chart.categoryAxis }),
    ValueAxis: (target) => chartAxis.of({ ...target, axis: target.chart.valueAxis }),
  },
  methods: {
    GetItem: (target, args) => {
      const type = asWord(['Category', 'Value', 'Series'], args.raw(0));
      if (type === 'Series' || args.raw(1) === 'Secondary') throw apiNotFound(`chart axis '${type}' of that group`);
      return chartAxis.of({ ...target, axis: type === 'Value' ? target.chart.valueAxis : target.chart.categoryAxis });
    },
  },
});

export const chartAreaFormat = formatClass('ChartAreaFormat', ['Border', 'Fill', 'Font']);
const plotAreaFormat = formatClass('ChartPlotAreaFormat', ['Border', 'Fill']);
export const chartPlotArea = new HostClass<ChartTarget>('ChartPlotArea', { objects: { Format: (target) => plotAreaFormat.of({ ...target, format: target.chart.plotFormat }) } });
