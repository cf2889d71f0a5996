/** Fill, line and font of a part of a chart; undefined: Excel's own, null: none. Colours '#RRGGBB', lengths points. */
export interface ChartFormat {
  fill?: string | null;
  line?: { color?: string; weight?: number; style?: string } | null;
  font?: ChartFont;
}

export interface ChartFont {
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  color?: string;
  name?: string;
  size?: number;
}

export interface ChartText {
  visible: boolean;
  text: string;
  overlay: boolean;
  rotation: number | null;
  format: ChartFormat;
}

export interface ChartLabels {
  position: string | null;
  showValue: boolean;
  showCategory: boolean;
  showSeries: boolean;
  showPercent: boolean;
  showLegendKey: boolean;
  separator: string | null;
  numberFormat: string | null;
  rotation: number | null;
  format: ChartFormat;
}

export interface ChartPoint {
  format: ChartFormat;
}

export interface ChartSeries {
  /** A text, or a reference as formula without '='. */
  name: { text: string } | { reference: string };
  /** References as formulas without '='; literals where a file has them. */
  values: string | null;
  categories: string | null;
  /** Kind of this series, when it differs from the chart's (combination charts). */
  type: string | null;
  format: ChartFormat;
  points: Map<number, ChartPoint>;
  labels: ChartLabels | null;
  gapWidth: number | null;
  overlap: number | null;
  smooth: boolean;
  markerStyle: string;
  markerSize: number | null;
  markerFill: string | null;
  secondary: boolean;
  doughnutHole: number | null;
  varyColors: boolean | null;
}

export interface ChartAxis {
  visible: boolean;
  title: ChartText;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  minorUnit: number | null;
  reversed: boolean;
  logarithmic: boolean;
  majorGridlines: boolean;
  minorGridlines: boolean;
  gridlineFormat: ChartFormat;
  numberFormat: string | null;
  labelPosition: string;
  labelSpacing: number | null;
  majorTick: string;
  minorTick: string;
  rotation: number | null;
  format: ChartFormat;
}

/** A chart on a sheet; position in points from the sheet's corner. */
export interface Chart {
  readonly id: string;
  name: string;
  /** Office.js' kind: 'ColumnClustered', 'BarStacked', 'Pie', … */
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  title: ChartText;
  legend: { visible: boolean; position: string; overlay: boolean; format: ChartFormat };
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  series: ChartSeries[];
  /** Set for the chart as a whole; series may have their own. */
  labels: ChartLabels | null;
  format: ChartFormat;
  plotFormat: ChartFormat;
  altText: string;
  blanksAs: 'NotPlotted' | 'Zero' | 'Interplotted';
  visibleOnly: boolean;
  plotBy: 'Rows' | 'Columns';
  styleId: number | null;
  /** The chart's part and the drawing that holds it in the opened file; null when made here. */
  part: string | null;
  changed: boolean;
  /** Set anew through the API: its part is written whole, not only its references. */
  redraw: boolean;
}

const newText = (visible: boolean, text: string): ChartText => ({ visible, text, overlay: false, rotation: null, format: {} });

export const newLabels = (): ChartLabels => ({ position: null, showValue: true, showCategory: false, showSeries: false, showPercent: false, showLegendKey: false, separator: null, numberFormat: null, rotation: null, format: {} });

const newAxis = (gridlines: boolean): ChartAxis => ({
  visible: true,
  title: newText(false, ''),
  minimum: null,
  maximum: null,
  majorUnit: null,
  minorUnit: null,
  reversed: false,
  logarithmic: false,
  majorGridlines: gridlines,
  minorGridlines: false,
  gridlineFormat: {},
  numberFormat: null,
  labelPosition: 'NextToAxis',
  labelSpacing: null,
  majorTick: 'None',
  minorTick: 'None',
  rotation: null,
  format: {},
});

export const newSeries = (name: ChartSeries['name'], values: string | null, categories: string | null): ChartSeries => ({
  name,
  values,
  categories,
  type: null,
  format: {},
  points: new Map(),
  labels: null,
  gapWidth: null,
  overlap: null,
  smooth: false,
  markerStyle: 'Automatic',
  markerSize: null,
  markerFill: null,
  secondary: false,
  doughnutHole: null,
  varyColors: null,
});

export function newChart(id: string, name: string, type: string): Chart {
  return {
    id,
    name,
    type,
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    title: newText(true, ''),
    legend: { visible: true, position: 'Bottom', overlay: false, format: {} },
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    series: [],
    labels: null,
    format: {},
    plotFormat: {},
    altText: '',
    blanksAs: 'NotPlotted',
    visibleOnly: true,
    plotBy: 'Columns',
    styleId: null,
    part: null,
    changed: true,
    redraw: true,
  };
}

export const isPieLike = (type: string): boolean => /^(3D)?(Pie|Doughnut)/i.test(type) || /OfPie$/i.test(type);
export const isBarLike = (type: string): boolean => /^(3D)?(Bar|ConeBar|CylinderBar|PyramidBar)/i.test(type) && !/^BarOfPie$/i.test(type);
