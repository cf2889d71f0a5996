import { newChart, newLabels, newSeries, type Chart, type ChartSeries } from '../model/chart';
import { chartKinds } from './chart-kinds';
import type { Colors } from './colors';
import { child, descend, elements, everywhere, flagOf, localName, numberOf, textOf, type XmlElement } from './xml';

const val = (parent: XmlElement | undefined, path: string): string | undefined => descend(parent, path)?.attributes.val;

/** Reads of a chart part what a page draws; the part itself stays as it is. Null for kinds that are not known. */
export function readChartPart(root: XmlElement, id: string, name: string, colors: Colors): Chart | null {
  const chart = child(root, 'chart');
  const plot = child(chart, 'plotArea');
  const groups = plot ? elements(plot).filter((item) => /Chart$/.test(localName(item))) : [];
  const type = groups[0] && typeOf(groups[0]);
  if (!chart || !plot || !type) return null;
  const made = newChart(id, name, type);
  const title = child(chart, 'title');
  made.title.visible = title !== undefined || !flagOf(val(chart, 'autoTitleDeleted'));
  made.title.text = title ? [...everywhere(title, 't')].map(textOf).join('') : '';
  const legend = child(chart, 'legend');
  made.legend.visible = legend !== undefined;
  made.legend.position = ({ t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Corner' } as Record<string, string>)[val(legend, 'legendPos') ?? 'r'] ?? 'Right';
  const axes = elements(plot).filter((item) => /Ax$/.test(localName(item)));
  const category = axes.find((item) => localName(item) === 'catAx' || localName(item) === 'dateAx') ?? axes[0];
  const value = axes.find((item) => localName(item) === 'valAx' && item !== category);
  for (const [from, to] of [[category, made.categoryAxis], [value, made.valueAxis]] as const) {
    if (!from) continue;
    to.visible = !flagOf(val(from, 'delete'));
    to.reversed = val(from, 'scaling/orientation') === 'maxMin';
    to.majorGridlines = child(from, 'majorGridlines') !== undefined;
    const heading = child(from, 'title');
    if (heading) Object.assign(to.title, { visible: true, text: [...everywhere(heading, 't')].map(textOf).join('') });
  }
  made.series = groups.flatMap((group) => elements(group, 'ser').map((item) => readSeries(item, group, colors)));
  made.visibleOnly = flagOf(val(chart, 'plotVisOnly'), true);
  return made;
}

function typeOf(group: XmlElement): string | undefined {
  const element = localName(group).replace('3D', '');
  const direction = val(group, 'barDir');
  const grouping = val(group, 'grouping');
  const fits = Object.entries(chartKinds).filter(([, kind]) => kind.element === element && (kind.direction === undefined || kind.direction === direction));
  return (fits.find(([, kind]) => kind.grouping === undefined || kind.grouping === grouping) ?? fits[0])?.[0];
}

const referenceIn = (item: XmlElement | undefined): string | null => {
  const formula = item && [...everywhere(item, 'f')][0];
  return formula ? textOf(formula) : null;
};

function readSeries(item: XmlElement, group: XmlElement, colors: Colors): ChartSeries {
  const title = child(item, 'tx');
  const nameReference = referenceIn(title);
  const series = newSeries(nameReference === null ? { text: textOf(child(title, 'v')) } : { reference: nameReference }, referenceIn(child(item, 'val') ?? child(item, 'yVal')), referenceIn(child(item, 'cat') ?? child(item, 'xVal')));
  const fill = colorOf(child(child(item, 'spPr'), 'solidFill'), colors) ?? colorOf(descend(item, 'spPr/ln/solidFill'), colors);
  if (fill) series.format.fill = fill;
  for (const point of elements(item, 'dPt')) {
    const color = colorOf(descend(point, 'spPr/solidFill'), colors);
    if (color) series.points.set(numberOf(val(point, 'idx'), 0), { format: { fill: color } });
  }
  const labels = child(item, 'dLbls') ?? child(group, 'dLbls');
  if (labels && flagOf(val(labels, 'showVal'))) series.labels = newLabels();
  return series;
}

function colorOf(fill: XmlElement | undefined, colors: Colors): string | null {
  const color = fill && elements(fill)[0];
  if (!color) return null;
  if (localName(color) === 'srgbClr') return `#${(color.attributes.val ?? '000000').toUpperCase()}`;
  return localName(color) === 'schemeClr' ? colors.scheme(color.attributes.val ?? '') : null;
}
