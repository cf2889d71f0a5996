import { isPieLike, type Chart, type ChartAxis, type ChartFormat, type ChartLabels, type ChartSeries, type ChartText } from '../model/chart';
import type { SeriesView } from '../public';
import { chartKinds, type ChartKind } from './chart-kinds';
import { el, type XmlElement } from './xml';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
/** Office's series colours, where none is set: named by the theme. */
const accent = (i: number): XmlElement => el('a:solidFill', {}, [el('a:schemeClr', { val: `accent${(i % 6) + 1}` })]);
const value = (name: string, val: string | number | boolean): XmlElement => el(name, { val: typeof val === 'boolean' ? (val ? 1 : 0) : val });
const solid = (color: string): XmlElement => el('a:solidFill', {}, [el('a:srgbClr', { val: color.slice(1) })]);
const dashes: Readonly<Record<string, string>> = { Dash: 'dash', DashDot: 'dashDot', DashDotDot: 'lgDashDotDot', Dot: 'sysDot', RoundDot: 'sysDot', Continuous: 'solid' };
const emu = (points: number): number => Math.round(points * 12_700);

/** A chart as its part of the file, with the values as they are now, so that programs that do not calculate show it. */
export function chartTree(chart: Chart, series: readonly SeriesView[]): XmlElement {
  const groups = new Map<string, { kind: ChartKind; type: string; items: { series: ChartSeries; view: SeriesView; index: number }[] }>();
  chart.series.forEach((item, index) => {
    const type = item.type ?? chart.type;
    const kind = chartKinds[type]!;
    const key = `${kind.element} ${kind.direction ?? ''} ${kind.grouping ?? ''}`;
    const group = groups.get(key) ?? { kind, type, items: [] };
    group.items.push({ series: item, view: series[index]!, index });
    groups.set(key, group);
  });
  const pie = isPieLike(chart.type);
  const scatter = chartKinds[chart.type]!.element === 'scatterChart';
  const plot = [el('c:layout'), ...[...groups.values()].map((group) => groupTree(chart, group)), ...(pie ? [] : axes(chart, scatter)), ...shape(chart.plotFormat)];
  const title = chart.title.visible && (chart.title.text !== '' || chart.series.length === 1) ? [titleTree(chart.title, chart.title.text || (series[0]?.name ?? ''))] : [];
  const legendPositions: Readonly<Record<string, string>> = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' };
  return el('c:chartSpace', { 'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart', 'xmlns:a': drawing, 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' }, [
    value('c:roundedCorners', false),
    el('c:chart', {}, [
      ...title,
      value('c:autoTitleDeleted', title.length === 0),
      el('c:plotArea', {}, plot),
      ...(chart.legend.visible ? [el('c:legend', {}, [value('c:legendPos', legendPositions[chart.legend.position] ?? 'r'), value('c:overlay', chart.legend.overlay), ...shape(chart.legend.format), ...text(chart.legend.format)])] : []),
      value('c:plotVisOnly', chart.visibleOnly),
      value('c:dispBlanksAs', { NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' }[chart.blanksAs]),
    ]),
    ...shape(chart.format),
    ...text(chart.format),
  ]);
}

function groupTree(chart: Chart, { kind, type, items }: { kind: ChartKind; type: string; items: { series: ChartSeries; view: SeriesView; index: number }[] }): XmlElement {
  const first = items[0]!.series;
  const bar = kind.element === 'barChart';
  const stacked = kind.grouping === 'stacked' || kind.grouping === 'percentStacked';
  const pie = kind.element === 'pieChart' || kind.element === 'doughnutChart';
  const style = kind.element === 'scatterChart' ? [value('c:scatterStyle', kind.style!)] : kind.element === 'radarChart' ? [value('c:radarStyle', kind.style!)] : [];
  return el(`c:${kind.element}`, {}, [
    ...(kind.direction ? [value('c:barDir', kind.direction)] : []),
    ...style,
    ...(kind.grouping ? [value('c:grouping', kind.grouping)] : []),
    value('c:varyColors', first.varyColors ?? pie),
    ...items.map((item) => seriesTree(chart, item, type, kind)),
    ...(bar ? [value('c:gapWidth', first.gapWidth ?? 150), ...(stacked || first.overlap !== null ? [value('c:overlap', first.overlap ?? 100)] : [])] : []),
    ...(kind.element === 'lineChart' ? [value('c:marker', true)] : []),
    ...(pie ? [value('c:firstSliceAng', 0)] : []),
    ...(kind.element === 'doughnutChart' ? [value('c:holeSize', first.doughnutHole ?? 50)] : []),
    ...(pie ? [] : [value('c:axId', 111111111), value('c:axId', 222222222)]),
  ]);
}

const stringCache = (texts: readonly string[]): XmlElement => el('c:strCache', {}, [value('c:ptCount', texts.length), ...texts.map((item, idx) => el('c:pt', { idx }, [el('c:v', {}, [item])]))]);
const numberCache = (numbers: readonly (number | null)[]): XmlElement => el('c:numCache', {}, [el('c:formatCode', {}, ['General']), value('c:ptCount', numbers.length), ...numbers.flatMap((item, idx) => (item === null ? [] : [el('c:pt', { idx }, [el('c:v', {}, [String(item)])])]))]);

function seriesTree(chart: Chart, { series, view, index }: { series: ChartSeries; view: SeriesView; index: number }, type: string, kind: ChartKind): XmlElement {
  const name = 'reference' in series.name ? el('c:strRef', {}, [el('c:f', {}, [series.name.reference]), stringCache([view.name])]) : el('c:v', {}, [series.name.text]);
  const line = kind.element === 'lineChart' || kind.element === 'scatterChart' || (kind.element === 'radarChart' && kind.style !== 'filled');
  const pie = kind.element === 'pieChart' || kind.element === 'doughnutChart';
  const labels = series.labels ?? chart.labels;
  const [categories, values] = kind.element === 'scatterChart' ? ['c:xVal', 'c:yVal'] : ['c:cat', 'c:val'];
  const points = [...series.points].filter(([, { format }]) => format.fill !== undefined || format.line !== undefined).sort(([a], [b]) => a - b);
  const numeric = kind.element === 'scatterChart' && view.categories.every((item) => item === '' || Number.isFinite(Number(item)));
  return el('c:ser', {}, [
    value('c:idx', index),
    value('c:order', index),
    el('c:tx', {}, [name]),
    ...seriesShape(series, index, line, pie, kind),
    ...(line ? [marker(series, index, kind, type)] : []),
    ...(kind.element === 'barChart' ? [value('c:invertIfNegative', false)] : []),
    ...(kind.exploded ? [value('c:explosion', 25)] : []),
    ...points.map(([idx, { format }]) => el('c:dPt', {}, [value('c:idx', idx), ...(kind.element === 'barChart' ? [value('c:invertIfNegative', false)] : []), value('c:bubble3D', false), ...shape(format)])),
    ...(labels ? [labelTree(labels, type)] : []),
    ...(series.categories === null ? [] : [el(categories, {}, [numeric ? el('c:numRef', {}, [el('c:f', {}, [series.categories]), numberCache(view.categories.map((item) => (item === '' ? null : Number(item))))]) : el('c:strRef', {}, [el('c:f', {}, [series.categories]), stringCache(view.categories)])])]),
    ...(series.values === null ? [] : [el(values, {}, [el('c:numRef', {}, [el('c:f', {}, [series.values]), numberCache(view.values)])])]),
    ...(kind.element === 'lineChart' || kind.element === 'scatterChart' ? [value('c:smooth', series.smooth || (kind.smooth ?? false))] : []),
  ]);
}

function seriesShape(series: ChartSeries, index: number, line: boolean, pie: boolean, kind: ChartKind): XmlElement[] {
  const { format } = series;
  if (!line) {
    if (pie && format.fill === undefined && format.line === undefined) return [];
    return [el('c:spPr', {}, [format.fill === null ? el('a:noFill') : format.fill ? solid(format.fill) : accent(index), ...outline(format)])];
  }
  if (kind.element === 'scatterChart' && kind.style === 'lineMarker' && kind.markers && format.line === undefined && format.fill === undefined) return [el('c:spPr', {}, [el('a:ln', { w: 19050 }, [el('a:noFill')])])];
  const color = format.line?.color ?? format.fill;
  return [el('c:spPr', {}, [format.line === null ? el('a:ln', {}, [el('a:noFill')]) : el('a:ln', { w: emu(format.line?.weight ?? 2.25), cap: 'rnd' }, [color ? solid(color) : accent(index), ...dash(format), el('a:round')])])];
}

function marker(series: ChartSeries, index: number, kind: ChartKind, type: string): XmlElement {
  const none = series.markerStyle === 'None' || (series.markerStyle === 'Automatic' && (kind.markers === false || type === 'Radar'));
  if (none) return el('c:marker', {}, [value('c:symbol', 'none')]);
  const symbol = series.markerStyle === 'Automatic' ? 'circle' : series.markerStyle.toLowerCase();
  const color = series.markerFill ?? series.format.line?.color ?? series.format.fill;
  return el('c:marker', {}, [value('c:symbol', symbol), value('c:size', series.markerSize ?? 5), el('c:spPr', {}, [color ? solid(color) : accent(index)])]);
}

const labelPositions: Readonly<Record<string, string>> = { Center: 'ctr', InsideEnd: 'inEnd', InsideBase: 'inBase', OutsideEnd: 'outEnd', Left: 'l', Right: 'r', Top: 't', Bottom: 'b', BestFit: 'bestFit' };

function labelTree(labels: ChartLabels, type: string): XmlElement {
  // Excel repairs files whose labels stand where a kind cannot have them.
  const stacked = /Stacked/.test(type);
  const position = labels.position === null || /^(Doughnut|Area|Radar)/.test(type) || (stacked && labels.position === 'OutsideEnd') ? undefined : labelPositions[labels.position];
  return el('c:dLbls', {}, [
    ...(labels.numberFormat === null ? [] : [el('c:numFmt', { formatCode: labels.numberFormat, sourceLinked: 0 })]),
    ...shape(labels.format),
    ...text(labels.format, labels.rotation),
    ...(position ? [value('c:dLblPos', position)] : []),
    value('c:showLegendKey', labels.showLegendKey),
    value('c:showVal', labels.showValue),
    value('c:showCatName', labels.showCategory),
    value('c:showSerName', labels.showSeries),
    value('c:showPercent', labels.showPercent),
    value('c:showBubbleSize', false),
    ...(labels.separator === null ? [] : [el('c:separator', {}, [labels.separator])]),
  ]);
}

function axes(chart: Chart, scatter: boolean): XmlElement[] {
  const bars = chartKinds[chart.type]!.direction === 'bar';
  const { categoryAxis, valueAxis } = chart;
  const category = axisTree(categoryAxis, scatter ? 'c:valAx' : 'c:catAx', 111111111, 222222222, bars ? 'l' : 'b', false, [value('c:auto', true), value('c:lblAlgn', 'ctr'), value('c:lblOffset', 100), ...(categoryAxis.labelSpacing === null ? [] : [value('c:tickLblSkip', categoryAxis.labelSpacing)]), value('c:noMultiLvlLbl', false)], scatter);
  // With categories reversed the value axis would jump to the other side: it crosses at the far end instead.
  const between = [value('c:crossBetween', scatter ? 'midCat' : /^Area/.test(chart.type) ? 'midCat' : 'between'), ...(valueAxis.majorUnit === null ? [] : [value('c:majorUnit', valueAxis.majorUnit)]), ...(valueAxis.minorUnit === null ? [] : [value('c:minorUnit', valueAxis.minorUnit)])];
  return [category, axisTree(valueAxis, 'c:valAx', 222222222, 111111111, bars ? 'b' : 'l', categoryAxis.reversed, between, true)];
}

const labelPlaces: Readonly<Record<string, string>> = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' };
const ticks: Readonly<Record<string, string>> = { None: 'none', Cross: 'cross', Inside: 'in', Outside: 'out' };

function axisTree(axis: ChartAxis, name: string, id: number, other: number, position: string, far: boolean, rest: readonly XmlElement[], values: boolean): XmlElement {
  const grid = (tag: string, shown: boolean): XmlElement[] => (shown ? [el(tag, {}, [el('c:spPr', {}, [el('a:ln', { w: emu(axis.gridlineFormat.line?.weight ?? 0.75) }, [axis.gridlineFormat.line?.color ? solid(axis.gridlineFormat.line.color) : solid('#D9D9D9'), ...dash(axis.gridlineFormat)])])])] : []);
  return el(name, {}, [
    value('c:axId', id),
    el('c:scaling', {}, [
      ...(axis.logarithmic ? [value('c:logBase', 10)] : []),
      value('c:orientation', axis.reversed ? 'maxMin' : 'minMax'),
      ...(values && axis.maximum !== null ? [value('c:max', axis.maximum)] : []),
      ...(values && axis.minimum !== null ? [value('c:min', axis.minimum)] : []),
    ]),
    value('c:delete', !axis.visible),
    value('c:axPos', position),
    ...grid('c:majorGridlines', axis.majorGridlines),
    ...grid('c:minorGridlines', axis.minorGridlines),
    ...(axis.title.visible && axis.title.text !== '' ? [titleTree(axis.title, axis.title.text, position === 'l')] : []),
    el('c:numFmt', { formatCode: axis.numberFormat ?? 'General', sourceLinked: axis.numberFormat === null ? 1 : 0 }),
    value('c:majorTickMark', ticks[axis.majorTick] ?? 'none'),
    value('c:minorTickMark', ticks[axis.minorTick] ?? 'none'),
    value('c:tickLblPos', labelPlaces[axis.labelPosition] ?? 'nextTo'),
    ...shape(axis.format),
    ...text(axis.format, axis.rotation),
    value('c:crossAx', other),
    value('c:crosses', far ? 'max' : 'autoZero'),
    ...rest.filter((item) => name === 'c:catAx' || /crossBetween|Unit/.test(item.name)),
    ...(name === 'c:valAx' && !rest.some((item) => item.name === 'c:crossBetween') ? [value('c:crossBetween', 'midCat')] : []),
  ]);
}

function titleTree(title: ChartText, words: string, upright = false): XmlElement {
  const rotation = title.rotation ?? (upright ? 90 : null);
  const run = fontProperties(title.format, 'a:rPr', { lang: 'ja-JP' });
  return el('c:title', {}, [
    el('c:tx', {}, [el('c:rich', {}, [el('a:bodyPr', rotation === null ? {} : { rot: -rotation * 60_000, vert: 'horz' }), el('a:lstStyle'), ...words.split('\n').map((line) => el('a:p', {}, [el('a:pPr', {}, [fontProperties(title.format, 'a:defRPr')]), el('a:r', {}, [run, el('a:t', {}, [line])])]))])]),
    value('c:overlay', title.overlay),
    ...shape(title.format),
  ]);
}

function fontProperties({ font }: ChartFormat, name: string, more: Readonly<Record<string, string>> = {}): XmlElement {
  return el(
    name,
    { ...more, sz: font?.size === undefined ? undefined : Math.round(font.size * 100), b: font?.bold === undefined ? undefined : font.bold ? 1 : 0, i: font?.italic === undefined ? undefined : font.italic ? 1 : 0, u: font?.underline && font.underline !== 'None' ? 'sng' : undefined },
    [...(font?.color ? [solid(font.color)] : []), ...(font?.name ? [el('a:latin', { typeface: font.name }), el('a:ea', { typeface: font.name })] : [])],
  );
}

/** Text properties, when a font or a turn is set. */
function text(format: ChartFormat, rotation: number | null = null): XmlElement[] {
  if (!format.font && rotation === null) return [];
  return [el('c:txPr', {}, [el('a:bodyPr', rotation === null ? {} : { rot: -rotation * 60_000, vert: 'horz' }), el('a:lstStyle'), el('a:p', {}, [el('a:pPr', {}, [fontProperties(format, 'a:defRPr')]), el('a:endParaRPr', { lang: 'ja-JP' })])])];
}

function dash(format: ChartFormat): XmlElement[] {
  const style = format.line?.style;
  return style && dashes[style] ? [value('a:prstDash', dashes[style])] : [];
}

function outline(format: ChartFormat): XmlElement[] {
  if (format.line === undefined) return [];
  if (format.line === null) return [el('a:ln', {}, [el('a:noFill')])];
  return [el('a:ln', format.line.weight === undefined ? {} : { w: emu(format.line.weight) }, [...(format.line.color ? [solid(format.line.color)] : []), ...dash(format)])];
}

/** Shape properties of a part, when any are set. */
function shape(format: ChartFormat): XmlElement[] {
  const parts = [...(format.fill === undefined ? [] : [format.fill === null ? el('a:noFill') : solid(format.fill)]), ...outline(format)];
  return parts.length > 0 ? [el('c:spPr', {}, parts)] : [];
}
