import type { Chart } from '../model/chart';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { readChart } from '../view/chart-reader';
import { readChartPart } from './chart-read';
import { chartTree } from './chart-write';
import type { Colors } from './colors';
import { relationshipTypes, type Package } from './package';
import { child, descend, el, elements, everywhere, isElement, localName, numberOf, textOf, writeDocument, type XmlElement } from './xml';

const emuPerPoint = 12_700;
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const contentTypes = { drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml', chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml' };

const frameOf = (anchor: XmlElement): XmlElement | undefined => child(anchor, 'graphicFrame');
const chartIdOf = (anchor: XmlElement): string | undefined => descend(frameOf(anchor), 'graphic/graphicData/chart')?.attributes['r:id'];
const nameOf = (anchor: XmlElement): XmlElement | undefined => descend(frameOf(anchor), 'nvGraphicFramePr/cNvPr');

/** Reads the charts of a sheet's drawing, as far as a page draws them. */
export function readCharts(sheet: Sheet, file: Package, workbook: Workbook, colors: Colors): void {
  const drawing = file.relationships(sheet.part!).find((item) => item.kind === 'drawing')?.target;
  const root = drawing === undefined ? undefined : file.xml(drawing);
  if (!root) return;
  const targets = new Map(file.relationships(drawing!).map((item) => [item.id, item.target]));
  for (const anchor of elements(root)) {
    const part = targets.get(chartIdOf(anchor) ?? '');
    const tree = part === undefined ? undefined : file.xml(part);
    if (!tree) continue;
    const about = nameOf(anchor)?.attributes ?? {};
    const chart = readChartPart(tree, `{${workbook.freshId().toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`, about.name ?? `グラフ ${sheet.charts.length + 1}`, colors);
    if (!chart) continue;
    Object.assign(chart, placeOf(anchor, sheet), { altText: about.descr ?? '', part: part!, changed: false });
    sheet.charts.push(chart);
  }
}

function placeOf(anchor: XmlElement, sheet: Sheet): Pick<Chart, 'left' | 'top' | 'width' | 'height'> {
  const at = (name: string): { x: number; y: number } | null => {
    const marker = child(anchor, name);
    if (!marker) return null;
    const n = (part: string): number => numberOf(textOf(child(marker, part)).trim(), 0);
    return { x: total(n('col'), (i) => sheet.widths.points(i)) + n('colOff') / emuPerPoint, y: total(n('row'), (i) => sheet.heights.points(i)) + n('rowOff') / emuPerPoint };
  };
  const from = at('from') ?? { x: 0, y: 0 };
  const to = at('to');
  const size = child(anchor, 'ext')?.attributes ?? {};
  return { left: from.x, top: from.y, width: to ? to.x - from.x : numberOf(size.cx, 0) / emuPerPoint, height: to ? to.y - from.y : numberOf(size.cy, 0) / emuPerPoint };
}

function total(count: number, length: (index: number) => number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += length(i);
  return sum;
}

/** Column (or row) and offset of a place in points. */
function cellAt(points: number, length: (index: number) => number, last: number): { index: number; offset: number } {
  let rest = points;
  let index = 0;
  while (index < last && rest >= length(index)) rest -= length(index++);
  return { index, offset: Math.round(rest * emuPerPoint) };
}

/** Writes a sheet's charts into its drawing; what else the drawing holds stays. Gives the sheet's drawing element, if any. */
export function writeCharts(sheet: Sheet, part: string, file: Package, workbook: Workbook): XmlElement[] {
  const related = file.relationships(part).find((item) => item.kind === 'drawing');
  if (!related && sheet.charts.length === 0) return [];
  const drawing = related?.target ?? file.freeName('xl/drawings/drawing{n}.xml');
  const root = (related && file.xml(drawing)) || el('xdr:wsDr', { 'xmlns:xdr': drawingNamespace, 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main' });
  const targets = new Map(file.relationships(drawing).map((item) => [item.id, item.target]));
  const anchorOf = new Map<string, XmlElement>();
  for (const anchor of elements(root)) {
    const target = targets.get(chartIdOf(anchor) ?? '');
    if (target !== undefined) anchorOf.set(target, anchor);
  }
  dropDeleted(sheet, drawing, root, anchorOf, file);
  let nextId = Math.max(1, ...[...everywhere(root, 'cNvPr')].map((item) => numberOf(item.attributes.id, 0))) + 1;
  for (const chart of sheet.charts) {
    const old = chart.part === null ? undefined : anchorOf.get(chart.part);
    if (!chart.changed && old) continue;
    writeChartPart(chart, sheet, drawing, file, workbook);
    if (old) update(old, chart, sheet);
    else {
      const id = file.relationships(drawing).find((item) => item.target === chart.part)!.id;
      root.children.push(newAnchor(chart, sheet, id, nextId++));
    }
    chart.changed = false;
    chart.redraw = false;
  }
  file.put(drawing, writeDocument(root), contentTypes.drawing);
  return [el('drawing', { 'r:id': related?.id ?? file.relate(part, `${relationshipTypes}/drawing`, drawing) })];
}

function dropDeleted(sheet: Sheet, drawing: string, root: XmlElement, anchorOf: ReadonlyMap<string, XmlElement>, file: Package): void {
  const kept = new Set(sheet.charts.map((chart) => chart.part));
  for (const part of sheet.deletedCharts) {
    const anchor = anchorOf.get(part);
    if (!anchor || kept.has(part)) continue;
    root.children = root.children.filter((node) => node !== anchor);
    file.unrelate(drawing, (item) => item.target === part);
    file.removeTree(part);
  }
  sheet.deletedCharts.length = 0;
}

/** A chart drawn here, or set anew, is written whole; of one that came with the file only the references are put right. */
function writeChartPart(chart: Chart, sheet: Sheet, drawing: string, file: Package, workbook: Workbook): void {
  const old = chart.part === null ? undefined : file.xml(chart.part);
  if (old && !chart.redraw) {
    const groups = [...everywhere(old, 'ser')];
    chart.series.forEach((series, i) => {
      const item = groups[i];
      if (!item) return;
      const put = (holder: XmlElement | undefined, reference: string | null): void => {
        const formula = holder && [...everywhere(holder, 'f')][0];
        if (formula && reference !== null) formula.children = [reference];
      };
      put(child(item, 'tx'), 'reference' in series.name ? series.name.reference : null);
      put(child(item, 'cat') ?? child(item, 'xVal'), series.categories);
      put(child(item, 'val') ?? child(item, 'yVal'), series.values);
    });
    file.put(chart.part!, writeDocument(old));
    return;
  }
  const part = chart.part ?? file.freeName('xl/charts/chart{n}.xml');
  const isNew = chart.part === null;
  chart.part = part;
  file.put(part, writeDocument(chartTree(chart, readChart(chart, sheet, workbook).series)), contentTypes.chart);
  if (isNew) file.relate(drawing, `${relationshipTypes}/chart`, part);
}

function markers(chart: Chart, sheet: Sheet): XmlElement[] {
  const marker = (name: string, x: number, y: number): XmlElement => {
    const column = cellAt(x, (i) => sheet.widths.points(i), 16_383);
    const row = cellAt(y, (i) => sheet.heights.points(i), 1_048_575);
    return el(`xdr:${name}`, {}, [el('xdr:col', {}, [String(column.index)]), el('xdr:colOff', {}, [String(column.offset)]), el('xdr:row', {}, [String(row.index)]), el('xdr:rowOff', {}, [String(row.offset)])]);
  };
  return [marker('from', chart.left, chart.top), marker('to', chart.left + chart.width, chart.top + chart.height)];
}

function newAnchor(chart: Chart, sheet: Sheet, relationship: string, id: number): XmlElement {
  const frame = el('xdr:graphicFrame', { macro: '' }, [
    el('xdr:nvGraphicFramePr', {}, [el('xdr:cNvPr', { id, name: chart.name, descr: chart.altText || undefined }), el('xdr:cNvGraphicFramePr')]),
    el('xdr:xfrm', {}, [el('a:off', { x: 0, y: 0 }), el('a:ext', { cx: 0, cy: 0 })]),
    el('a:graphic', {}, [el('a:graphicData', { uri: chartNamespace }, [el('c:chart', { 'xmlns:c': chartNamespace, 'xmlns:r': relationshipTypes, 'r:id': relationship })])]),
  ]);
  return el('xdr:twoCellAnchor', { editAs: 'oneCell' }, [...markers(chart, sheet), frame, el('xdr:clientData')]);
}

/** Puts the name, words and (when it was moved) the place of a chart that came with the file right. */
function update(anchor: XmlElement, chart: Chart, sheet: Sheet): void {
  const about = nameOf(anchor);
  if (about) {
    about.attributes.name = chart.name;
    if (chart.altText !== '') about.attributes.descr = chart.altText;
  }
  if (!chart.redraw) return;
  const prefix = anchor.name.includes(':') ? anchor.name.slice(0, anchor.name.indexOf(':') + 1) : '';
  anchor.name = `${prefix}twoCellAnchor`;
  anchor.children = anchor.children.filter((node) => !isElement(node) || !['from', 'to', 'ext', 'pos'].includes(localName(node)));
  anchor.children.unshift(...markers(chart, sheet).map((marker) => renamed(marker, prefix)));
}

const renamed = (element: XmlElement, prefix: string): XmlElement => ({ ...element, name: element.name.replace('xdr:', prefix), children: element.children.map((node) => (isElement(node) ? renamed(node, prefix) : node)) });
