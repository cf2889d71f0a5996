import { EDGE, INK, labelInk } from '../sheets/palette';
import type { ChartPlan } from '../sheets/plan';
import { rangeOf } from './buildSheet';
import type { Session } from './session';

/** Draws native charts: what makes the chart in one group, what only makes it prettier in another, since some hosts claim and fail. */

/** More than these need smaller names to stand in one chart. */
const MANY_CATEGORIES = 10;
const FEW_CATEGORIES = 3;
/** More columns than these have their names and numbers upright. */
const CROWDED_CATEGORIES = 24;
const EDGE_POINTS = 0.5;
const TYPES = { bar: 'BarClustered', stackedBar: 'BarStacked', column: 'ColumnClustered' } as const;

/** The chart with its data, at its place. Series are set one by one, because Excel misreads what is a heading when left to guess. */
export function drawChart(sheet: Excel.Worksheet, plan: ChartPlan): Excel.Chart {
  const [first] = plan.series;
  const chart = sheet.charts.add(TYPES[plan.kind], rangeOf(sheet, first!.values), 'Columns');
  chart.name = plan.title;
  chart.title.text = plan.title;
  const { place } = plan;
  chart.setPosition(
    sheet.getRangeByIndexes(place.row, place.column, 1, 1),
    sheet.getRangeByIndexes(place.row + place.rowCount - 1, place.column + place.columnCount - 1, 1, 1));
  plan.series.forEach((wanted, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(wanted.name);
    series.name = wanted.name;
    series.setValues(rangeOf(sheet, wanted.values));
    series.setXAxisValues(rangeOf(sheet, plan.categories));
  });
  return chart;
}

/** Colours, labels, axes. */
export function dressChart(chart: Excel.Chart, plan: ChartPlan): void {
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = INK;
  chart.legend.visible = plan.series.length > 1;
  if (plan.series.length > 1) chart.legend.position = 'Bottom';
  const isCrowded = plan.kind === 'column' && plan.categories.rowCount > CROWDED_CATEGORIES;
  plan.series.forEach((wanted, index) => {
    const series = chart.series.getItemAt(index);
    series.format.fill.setSolidColor(wanted.colour);
    series.format.line.color = EDGE;
    series.format.line.weight = EDGE_POINTS;
    // A few columns do not swell to the width of the chart.
    series.gapWidth = plan.kind === 'column' && plan.categories.rowCount <= FEW_CATEGORIES ? 300 : 45;
    series.hasDataLabels = true;
    series.dataLabels.showValue = true;
    series.dataLabels.position = plan.kind === 'stackedBar' ? 'Center' : 'OutsideEnd';
    series.dataLabels.format.font.size = isCrowded ? 8 : 9;
    // Side by side, numbers of several digits would run into each other.
    if (isCrowded) series.dataLabels.textOrientation = 90;
    series.dataLabels.format.font.color = plan.kind === 'stackedBar' ? labelInk(wanted.colour) : INK;
    // A bar of nothing needs no label.
    series.dataLabels.numberFormat = plan.labels === 'decimal' ? '0.00;-0.00;' : plan.labelsFrom === undefined ? '#,##0;;' : `[>=${plan.labelsFrom}]#,##0;""`;
    wanted.pointColours?.forEach((colour, point) => {
      const item = series.points.getItemAt(point);
      item.format.fill.setSolidColor(colour);
      item.format.border.color = EDGE;
      item.format.border.weight = EDGE_POINTS;
    });
  });
  const { categoryAxis, valueAxis } = chart.axes;
  if (plan.kind !== 'column') categoryAxis.reversePlotOrder = true;
  // Every category bears its name, however many there are.
  categoryAxis.tickLabelSpacing = 1;
  if (isCrowded) categoryAxis.textOrientation = 90;
  categoryAxis.format.font.size = plan.categories.rowCount > MANY_CATEGORIES ? 8 : 9;
  valueAxis.minimum = 0;
  // Every bar bears its number: axis and lines would only repeat it.
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
}

/**
 * Gives charts their alternative text where this Excel can: Chart has no member for it, but the sheet's shapes have, and where charts
 * are among them they bear the chart's name. Elsewhere screen readers have the title.
 */
export async function describeCharts(context: Session, sheet: Excel.Worksheet, plans: readonly ChartPlan[]): Promise<void> {
  const { shapes } = sheet;
  shapes.load('items/name');
  await context.sync();
  for (const shape of shapes.items) {
    const plan = plans.find(({ title }) => title === shape.name);
    if (plan !== undefined) shape.altTextDescription = plan.description;
  }
  await context.sync();
}
