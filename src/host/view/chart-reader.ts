import { isMatrix, RangeValue, type Value } from '../calc/values';
import { isBarLike, type Chart } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { toApi, type Workbook } from '../model/workbook';
import type { ChartView, SeriesView } from '../public';

/** The values of a chart's references as they are now; hidden rows are left out when the chart says so. */
function readList(reference: string | null, chart: Chart, sheet: Sheet, workbook: Workbook): { values: (number | null)[]; texts: string[] } {
  if (reference === null) return { values: [], texts: [] };
  const value: Value = workbook.calculator.evaluateAt(reference, sheet, 0, 0);
  const values: (number | null)[] = [];
  const texts: string[] = [];
  if (value instanceof RangeValue) {
    for (let row = value.area.top; row <= value.area.bottom; row++) {
      if (chart.visibleOnly && value.sheet.isRowHidden(row)) continue;
      for (let column = value.area.left; column <= value.area.right; column++) {
        if (chart.visibleOnly && value.sheet.widths.isHidden(column)) continue;
        const cell = workbook.value(value.sheet, row, column);
        values.push(typeof cell === 'number' ? cell : null);
        texts.push(workbook.text(value.sheet, row, column));
      }
    }
  } else {
    for (const item of isMatrix(value) ? value.flat() : [value]) {
      values.push(typeof item === 'number' ? item : null);
      texts.push(String(toApi(item)));
    }
  }
  return { values, texts };
}

/** A chart as a page draws it. */
export function readChart(chart: Chart, sheet: Sheet, workbook: Workbook): ChartView {
  const series: SeriesView[] = chart.series.map((item) => ({
    name: 'text' in item.name ? item.name.text : (readList(item.name.reference, chart, sheet, workbook).texts[0] ?? ''),
    categories: readList(item.categories, chart, sheet, workbook).texts,
    values: readList(item.values, chart, sheet, workbook).values,
    color: item.format.fill ?? item.format.line?.color ?? null,
    pointColors: Object.fromEntries([...item.points].flatMap(([index, point]) => (point.format.fill ? [[index, point.format.fill]] : []))),
    showLabels: (item.labels ?? chart.labels)?.showValue ?? false,
  }));
  const onlySeries = series.length === 1 ? series[0]!.name : '';
  const title = chart.title.visible ? chart.title.text || onlySeries : null;
  return {
    id: chart.id,
    name: chart.name,
    type: chart.type,
    title: title === '' ? null : title,
    altText: chart.altText,
    left: chart.left,
    top: chart.top,
    width: chart.width,
    height: chart.height,
    legend: chart.legend.visible ? (chart.legend.position as ChartView['legend']) : null,
    categoryAxisTitle: chart.categoryAxis.title.visible ? chart.categoryAxis.title.text : null,
    valueAxisTitle: chart.valueAxis.title.visible ? chart.valueAxis.title.text : null,
    reversedCategories: isBarLike(chart.type) && chart.categoryAxis.reversed,
    series,
  };
}
