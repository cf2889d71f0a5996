import { cellsOf, isEntireColumn, isEntireRow, type Rect } from '../model/area';
import { keepChartsOnCells } from '../model/anchors';
import { charactersToPoints, pointsToCharacters } from '../model/dimensions';
import { isRichStruck } from '../model/rich-text';
import type { BorderSide, Style, StylePatch } from '../model/style';
import { textWidth } from '../model/text-width';
import { invalidArgument } from '../protocol/errors';
import { HostClass } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { toColor } from './color';
import { borderLines, horizontals, oneOf, toApiWord, toFileWord, toLine, verticals } from './enums';
import { usedPart, type RangeTarget } from './range-target';
import { applyStyle } from './range-values';

/** One value when all cells of a range agree, else null: how Excel answers for mixed formats. */
function shared<V>(target: RangeTarget, session: Session, read: (style: Style) => V): V | null {
  const { sheet, area } = target;
  const normal = session.workbook.styles.normal;
  const first = read(sheet.styleAt(area.top, area.left, normal));
  const part = isEntireColumn(area) || isEntireRow(area) ? usedPart(target) : area;
  if (!part) return first;
  const agreeing = new Set<Style>();
  for (let row = part.top; row <= part.bottom; row++) {
    for (let column = part.left; column <= part.right; column++) {
      const style = sheet.styleAt(row, column, normal);
      if (agreeing.has(style)) continue;
      if (read(style) !== first) return null;
      agreeing.add(style);
    }
  }
  return first;
}

function patch(target: RangeTarget, change: StylePatch, session: Session): void {
  session.workbook.guard(target.sheet, target.area);
  applyStyle(target, change, session.workbook);
}

const asBoolean = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
};
const asNumber = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
};
const asWord = <W extends string>(words: readonly W[], value: unknown): W => {
  const word = oneOf(words, value);
  if (word === undefined) throw invalidArgument();
  return word;
};

const protection = new HostClass<RangeTarget>('FormatProtection', {
  read: { Locked: (t, s) => shared(t, s, (style) => style.locked), FormulaHidden: (t, s) => shared(t, s, (style) => style.formulaHidden) },
  write: { Locked: (t, v, s) => patch(t, { locked: asBoolean(v) }, s), FormulaHidden: (t, v, s) => patch(t, { formulaHidden: asBoolean(v) }, s) },
});

const fill = new HostClass<RangeTarget>('RangeFill', {
  read: {
    Color: (t, s) => shared(t, s, (style) => (style.fill.pattern === 'none' ? '#FFFFFF' : (style.fill.color ?? '#FFFFFF'))) ?? '',
    Pattern: (t, s) => shared(t, s, (style) => toApiWord(style.fill.pattern)),
    TintAndShade: () => 0,
  },
  write: { Color: (t, v, s) => (v === '' ? clearFill(t, s) : patch(t, { fill: { pattern: 'solid', color: toColor(v), patternColor: null } }, s)) },
  methods: { Clear: (t, _args, s) => clearFill(t, s) },
});

const clearFill = (t: RangeTarget, s: Session): void => patch(t, { fill: { pattern: 'none', color: null, patternColor: null } }, s);
const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

const font = new HostClass<RangeTarget>('RangeFont', {
  read: {
    Bold: (t, s) => shared(t, s, (style) => style.font.bold),
    Color: (t, s) => shared(t, s, (style) => style.font.color ?? '#000000') ?? '',
    Italic: (t, s) => shared(t, s, (style) => style.font.italic),
    Name: (t, s) => shared(t, s, (style) => style.font.name),
    Size: (t, s) => shared(t, s, (style) => style.font.size),
    Strikethrough: (t, s) => sharedStrikethrough(t, s),
    Subscript: (t, s) => shared(t, s, (style) => style.font.script === 'subscript'),
    Superscript: (t, s) => shared(t, s, (style) => style.font.script === 'superscript'),
    TintAndShade: () => 0,
    Underline: (t, s) => shared(t, s, (style) => toApiWord(style.font.underline)),
  },
  write: {
    Bold: (t, v, s) => patch(t, { font: { bold: asBoolean(v) } }, s),
    Color: (t, v, s) => patch(t, { font: { color: toColor(v) } }, s),
    Italic: (t, v, s) => patch(t, { font: { italic: asBoolean(v) } }, s),
    Name: (t, v, s) => {
      if (typeof v !== 'string' || v === '') throw invalidArgument();
      patch(t, { font: { name: v } }, s);
    },
    Size: (t, v, s) => patch(t, { font: { size: asNumber(v) } }, s),
    Strikethrough: (t, v, s) => patch(t, { font: { strikethrough: asBoolean(v) } }, s),
    Subscript: (t, v, s) => patch(t, { font: { script: asBoolean(v) ? 'subscript' : '' } }, s),
    Superscript: (t, v, s) => patch(t, { font: { script: asBoolean(v) ? 'superscript' : '' } }, s),
    Underline: (t, v, s) => patch(t, { font: { underline: toFileWord(asWord(underlines, v)) } }, s),
  },
});

const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const;
type Side = (typeof sides)[number];
interface BorderTarget extends RangeTarget {
  readonly side: Side;
}

/** The cells a side of a range runs along, and which edge of theirs it is. */
function edges({ area, side }: BorderTarget): { readonly part: Rect; readonly of: BorderSide }[] {
  const { top, left, bottom, right } = area;
  switch (side) {
    case 'EdgeTop':
      return [{ part: { ...area, bottom: top }, of: 'top' }];
    case 'EdgeBottom':
      return [{ part: { ...area, top: bottom }, of: 'bottom' }];
    case 'EdgeLeft':
      return [{ part: { ...area, right: left }, of: 'left' }];
    case 'EdgeRight':
      return [{ part: { ...area, left: right }, of: 'right' }];
    case 'InsideVertical':
      return left === right ? [] : [{ part: { ...area, right: right - 1 }, of: 'right' }, { part: { ...area, left: left + 1 }, of: 'left' }];
    case 'InsideHorizontal':
      return top === bottom ? [] : [{ part: { ...area, bottom: bottom - 1 }, of: 'bottom' }, { part: { ...area, top: top + 1 }, of: 'top' }];
    default:
      return [{ part: area, of: side === 'DiagonalDown' ? 'diagonalDown' : 'diagonalUp' }];
  }
}

function border(target: BorderTarget, session: Session): { style: string; weight: string; color: string } | null {
  const edge = edges(target)[0];
  if (!edge) return { style: 'None', weight: 'Thin', color: '#000000' };
  const found = shared({ sheet: target.sheet, area: edge.part }, session, (style) => JSON.stringify(style.borders[edge.of] ?? null));
  if (found === null) return null;
  const stored = JSON.parse(found) as { line: string; color: string | null } | null;
  const known = stored && borderLines.find(([, , line]) => line === stored.line);
  return known ? { style: known[0], weight: known[1], color: stored.color ?? '#000000' } : { style: 'None', weight: 'Thin', color: '#000000' };
}

function setBorder(target: BorderTarget, change: { style?: string; weight?: string; color?: string }, session: Session): void {
  const now = border(target, session) ?? { style: 'None', weight: 'Thin', color: '#000000' };
  const next = { ...now, ...change };
  // A colour or weight given to no line draws one, as in Excel.
  const style = next.style === 'None' && change.style === undefined ? 'Continuous' : next.style;
  const line = style === 'None' ? null : toLine(style, next.weight);
  if (line === undefined) throw invalidArgument();
  for (const { part, of } of edges(target)) patch({ sheet: target.sheet, area: part }, { borders: { [of]: line === null ? null : { line, color: next.color } } }, session);
}

const rangeBorder = new HostClass<BorderTarget>('RangeBorder', {
  identity: ({ side }) => ({ _Id: side }),
  read: {
    SideIndex: ({ side }) => side,
    Style: (t, s) => border(t, s)?.style ?? null,
    Weight: (t, s) => border(t, s)?.weight ?? null,
    Color: (t, s) => border(t, s)?.color ?? '',
    TintAndShade: () => 0,
  },
  write: {
    Style: (t, v, s) => setBorder(t, { style: asWord(['None', ...new Set(borderLines.map(([style]) => style))], v) }, s),
    Weight: (t, v, s) => setBorder(t, { weight: asWord(['Hairline', 'Thin', 'Medium', 'Thick'], v) }, s),
    Color: (t, v, s) => setBorder(t, { color: toColor(v) }, s),
  },
});

const rangeBorderCollection = new HostClass<RangeTarget>('RangeBorderCollection', {
  read: { Count: () => sides.length },
  items: (t) => sides.map((side) => rangeBorder.of({ ...t, side })),
  item: (t, key) => rangeBorder.of({ ...t, side: asWord(sides, key) }),
  methods: { GetItemAt: (t, args) => rangeBorder.of({ ...t, side: sides[args.number(0)] ?? asWord(sides, '') }) },
});

/** Whether texts are struck out, those in parts by their parts; null where some are, or some of one. */
function sharedStrikethrough(target: RangeTarget, session: Session): boolean | null {
  const byStyle = shared(target, session, (style) => style.font.strikethrough);
  const part = byStyle === null ? null : usedPart(target);
  if (byStyle === null || part === null) return byStyle;
  for (const [, , { rich }] of target.sheet.cellsIn(part)) {
    const struck: boolean | null = rich === null ? byStyle : isRichStruck(rich, byStyle);
    if (struck !== byStyle) return cellsOf(target.area) === 1 ? struck : null;
  }
  return byStyle;
}

/** One length when all rows or columns of a range agree, else null. */
function sharedLength(from: number, to: number, length: (index: number) => number): number | null {
  const first = length(from);
  for (let i = from + 1; i <= Math.min(to, from + 20_000); i++) if (length(i) !== first) return null;
  return first;
}

function setColumnWidth({ sheet, area }: RangeTarget, value: unknown, session: Session): void {
  const points = asNumber(value);
  if (points < 0 || points > charactersToPoints(255)) throw invalidArgument();
  session.workbook.guard(sheet);
  keepChartsOnCells(sheet, () => sheet.widths.set(area.left, area.right, { width: pointsToCharacters(points), hidden: points === 0 }));
  session.workbook.formatted(sheet, area, 'columns');
}

function setRowHeight({ sheet, area }: RangeTarget, value: unknown, session: Session): void {
  const points = asNumber(value);
  if (points < 0 || points > 409.5) throw invalidArgument();
  session.workbook.guard(sheet);
  keepChartsOnCells(sheet, () => {
    if (isEntireColumn(area)) {
      sheet.heights.standard = points;
      sheet.mark('properties');
    } else for (let row = area.top; row <= area.bottom; row++) sheet.heights.set(row, { height: points });
  });
  session.workbook.formatted(sheet, area);
}

/** Widths that show the longest text of each column in one line. */
function autofitColumns(target: RangeTarget, session: Session): void {
  const part = usedPart(target);
  if (!part) return;
  const { sheet } = target;
  session.workbook.refresh();
  const widest = new Map<number, number>();
  for (const [row, column, cell] of sheet.cellsIn(part)) {
    if (cell.value === null || sheet.merges.some((m) => m.left < m.right && row >= m.top && row <= m.bottom && column >= m.left && column <= m.right)) continue;
    const text = session.workbook.text(sheet, row, column);
    const scale = (cell.style.font.size / session.workbook.styles.normal.font.size) * (cell.style.font.bold ? 1.08 : 1);
    const width = Math.max(...text.split('\n').map(textWidth)) * scale + 1.7;
    if (width > (widest.get(column) ?? 0)) widest.set(column, width);
  }
  keepChartsOnCells(sheet, () => {
    for (const [column, width] of widest) sheet.widths.set(column, column, { width: Math.min(255, Math.round(width * 100) / 100) });
  });
  session.workbook.formatted(sheet, target.area, 'columns');
}

/** Gives up heights of their own, so that each row shows all its lines. */
function autofitRows(target: RangeTarget, session: Session): void {
  const part = usedPart(target);
  if (!part) return;
  for (const row of target.sheet.rowIndexes(part)) target.sheet.heights.set(row, { height: null });
  session.workbook.formatted(target.sheet, target.area);
}

export const rangeFormat: HostClass<RangeTarget> = new HostClass<RangeTarget>('RangeFormat', {
  read: {
    AutoIndent: () => false,
    ColumnWidth: ({ sheet, area }) => sharedLength(area.left, area.right, (column) => sheet.widths.points(column)),
    HorizontalAlignment: (t, s) => shared(t, s, (style) => toApiWord(style.horizontal)),
    IndentLevel: (t, s) => shared(t, s, (style) => style.indent),
    ReadingOrder: (t, s) => shared(t, s, (style) => ['Context', 'LeftToRight', 'RightToLeft'][style.readingOrder]),
    RowHeight: ({ sheet, area }) => sharedLength(area.top, area.bottom, (row) => sheet.heights.points(row)),
    ShrinkToFit: (t, s) => shared(t, s, (style) => style.shrink),
    TextOrientation: (t, s) => shared(t, s, (style) => (style.rotation > 90 && style.rotation <= 180 ? 90 - style.rotation : style.rotation === 255 ? 180 : style.rotation)),
    UseStandardHeight: ({ sheet, area }) => (sheet.heights.rows.get(area.top)?.height ?? null) === null,
    UseStandardWidth: ({ sheet, area }) => sheet.widths.points(area.left) === charactersToPoints(sheet.widths.standard),
    VerticalAlignment: (t, s) => shared(t, s, (style) => toApiWord(style.vertical)),
    WrapText: (t, s) => shared(t, s, (style) => style.wrap),
  },
  write: {
    ColumnWidth: setColumnWidth,
    HorizontalAlignment: (t, v, s) => patch(t, { horizontal: toFileWord(asWord(horizontals, v)) }, s),
    IndentLevel: (t, v, s) => patch(t, { indent: asNumber(v) }, s),
    ReadingOrder: (t, v, s) => patch(t, { readingOrder: ['Context', 'LeftToRight', 'RightToLeft'].indexOf(asWord(['Context', 'LeftToRight', 'RightToLeft'], v)) }, s),
    RowHeight: setRowHeight,
    ShrinkToFit: (t, v, s) => patch(t, { shrink: asBoolean(v) }, s),
    TextOrientation: (t, v, s) => {
      const angle = asNumber(v);
      patch(t, { rotation: angle === 180 ? 255 : angle < 0 ? 90 - angle : angle }, s);
    },
    UseStandardHeight: ({ sheet, area }, v, s) => {
      if (asBoolean(v)) for (let row = area.top; row <= area.bottom; row++) sheet.heights.set(row, { height: null });
      s.workbook.formatted(sheet, area);
    },
    UseStandardWidth: ({ sheet, area }, v, s) => {
      if (asBoolean(v)) sheet.widths.set(area.left, area.right, { width: null });
      s.workbook.formatted(sheet, area, 'columns');
    },
    VerticalAlignment: (t, v, s) => patch(t, { vertical: toFileWord(asWord(verticals, v)) }, s),
    WrapText: (t, v, s) => patch(t, { wrap: asBoolean(v) }, s),
  },
  objects: {
    Borders: (t) => rangeBorderCollection.of(t),
    Fill: (t) => fill.of(t),
    Font: (t) => font.of(t),
    Protection: (t) => protection.of(t),
  },
  methods: {
    AutofitColumns: (t, _args, s) => autofitColumns(t, s),
    AutofitRows: (t, _args, s) => autofitRows(t, s),
  },
});
