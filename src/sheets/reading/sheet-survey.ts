import type { FoundList, ReadingNote } from '../lists';
import { listId, readBlock, toList, type BlockPlace, type BlockReading } from './block';
import { Cells, type Region } from './cells';
import { findMainHeader, headerRowsAround, isHeaderByWords, scoreHeader } from './header';
import { headingMeaning } from './heading-match';
import { filledRows, median, narrowed, regionOf, sampled, type FilledRow } from './row-index';
import { sideBySide, splitAtBlankColumns } from './side-by-side';
import { isTitle } from './row-patterns';
import { looksLikeOrganisation } from './organisation-words';
import { dominantShapes, startsOtherBlock } from './stacked';
import { asTurned, cropped, turnedGrid } from './turn';
import { findTurned, type Turned } from './turned';

/** What was found on one sheet: lists, or the reasons why none was. */
export interface SheetSurvey {
  readonly lists: readonly FoundList[];
  readonly reasons: readonly ReadingNote[];
  /** The sheet as a form of one organisation: a list only beside others of its kind. */
  readonly card?: FoundList | null;
}

interface Found {
  readonly place: BlockPlace;
  readonly reading: BlockReading;
  readonly notes: readonly ReadingNote[];
}

/**
 * Finds the lists of one sheet: its Excel tables first, then whatever stands outside them; when there is none, organisations that stand in columns.
 * @param mayBeTurned whether to look for those.
 */
export function surveySheet(cells: Cells, mayBeTurned = true): SheetSurvey {
  const reasons: ReadingNote[] = [];
  const found: Found[] = [];
  const { used } = cells;
  const all = filledRows(cells, used);
  if (all.length === 0) return { lists: [], reasons: [{ code: 'empty' }] };

  const tables = cells.grid.tables;
  for (const { name, area, showHeaders } of tables) {
    const region: Region = { top: area.row, bottom: Math.min(area.row + area.rowCount - 1, used.bottom), left: area.column, right: Math.min(area.column + area.columnCount - 1, used.right) };
    const rows = narrowed(all.filter(({ row }) => row >= region.top && row <= region.bottom), region.left, region.right);
    const madeUp = Array.from({ length: area.columnCount }, (_, i) => cells.own(area.row, area.column + i)).every((text) => /^(?:列|Column)\s?\d+$/.test(text));
    const headed = showHeaders && !madeUp;
    const inside = headed ? null : findMainHeader(cells, madeUp && showHeaders ? rows.slice(1) : rows);
    const headerRows = headed ? [area.row] : inside !== null ? headerRowsAround(cells, rows, inside, region.left, region.right) : [];
    const start = headerRows.length === 0 && madeUp && showHeaders ? { ...region, top: region.top + 1 } : region;
    keep({ region: start, headerRows, tableName: name }, rows, []);
  }
  const outside = tables.length === 0 ? all : withoutTables(all, cells);
  if (outside.length > 0) inRegion(outside, regionOf(outside), true);

  const lists = withIds(cells, found);
  if (lists.length > 0) return { lists, reasons: [] };
  const turned = mayBeTurned ? findTurned(cells, all) : null;
  const list = turned === null ? null : readTurned(cells, turned);
  if (turned?.note.code === 'oneCard') return { lists, reasons: worst([turned.note, ...reasons]), card: list };
  return list !== null ? { lists: [list], reasons: [] } : { lists, reasons: worst([...(turned === null ? [] : [turned.note]), ...reasons]) };

  function keep(place: BlockPlace, rows: readonly FilledRow[], notes: readonly ReadingNote[]): BlockReading {
    const reading = readBlock(cells, rows, place);
    if (reading.verdict.list) found.push({ place, reading, notes });
    else reasons.push(...reading.verdict.reasons);
    return reading;
  }

  /** Lists within a region: side by side, or one below the other. */
  function inRegion(rows: readonly FilledRow[], region: Region, maySplit: boolean): void {
    if (maySplit) {
      const parts = splitAtBlankColumns(cells, rows, region);
      if (parts.length > 1) {
        const before = found.length;
        for (const part of parts) {
          const partRows = narrowed(rows, part.left, part.right);
          if (partRows.length > 0) inRegion(partRows, regionOf(partRows), false);
        }
        if (independent(found.slice(before))) {
          for (let i = before; i < found.length; i++) found[i] = { ...found[i]!, notes: [...found[i]!.notes, { code: 'sideBySide' }] };
          return;
        }
        found.length = before;
        reasons.length = 0;
      }
    }
    let rest = rows;
    while (rest.length > 0) {
      const end = oneBlock(rest, region);
      const next = rest.findIndex(({ row }) => row > end);
      rest = next < 0 ? [] : rest.slice(next);
    }
  }

  /** Reads the first block of the rows and gives its last row. */
  function oneBlock(rows: readonly FilledRow[], region: Region): number {
    const main = findMainHeader(cells, rows);
    const first = main === null ? belowTitles(rows) : rows[0]!.row;
    const headerRows = main === null ? [] : headerRowsAround(cells, rows, main, region.left, region.right);
    const bodyTop = headerRows.length > 0 ? headerRows[headerRows.length - 1]! + 1 : first;
    const body = rows.filter(({ row }) => row >= bodyTop);
    const end = endOfBlock(body, headerRows, region);
    const block: Region = { ...region, top: first, bottom: end };
    const places = headerRows.length > 0 ? sideBySide(cells, headerRows, block) : namesSideBySide(body, block);
    for (const place of places) {
      const trimmed = trimmedTo(place, rows, headerRows);
      if (trimmed) keep({ region: trimmed, headerRows, tableName: null }, rows, places.length > 1 ? [{ code: 'sideBySide' }] : []);
    }
    return end;
  }

  /** The first row of a list without a header: titles over it are none of its rows. */
  function belowTitles(rows: readonly FilledRow[]): number {
    const first = rows.findIndex(({ row, filled }) => filled.length > 1 || !isTitle(cells.own(row, filled[0]!)));
    return rows[Math.max(0, first)]!.row;
  }

  /** Where the list under a header ends: before the next other header, or before rows after a gap that are not like its own. */
  function endOfBlock(body: readonly FilledRow[], headerRows: readonly number[], region: Region): number {
    const last = body[body.length - 1]?.row ?? headerRows[headerRows.length - 1] ?? region.bottom;
    if (headerRows.length === 0) return last;
    const usual = dominantShapes(cells, sampled(body), region);
    const typical = median(sampled(body).map(({ filled }) => filled.length));
    let blockStart = 0;
    for (let i = 1; i < body.length; i++) {
      const row = body[i]!;
      const before = body[i - 1]!;
      const afterGap = row.row > before.row + 1;
      if (!afterGap && before.filled.length > 1) continue;
      // Titles of a single cell belong to what follows them.
      if (afterGap) blockStart = i;
      else if (body[blockStart]!.filled.length > 1) blockStart = i - 1;
      if (row.filled.length < 2 && region.right > region.left) continue;
      const score = scoreHeader(cells, row);
      if ((isHeaderByWords(score) && !sameHeader(row, headerRows)) || (afterGap && startsOtherBlock(cells, body, i, usual, typical))) {
        return body[blockStart - 1]?.row ?? before.row;
      }
    }
    return last;
  }

  function sameHeader(row: FilledRow, headerRows: readonly number[]): boolean {
    return headerRows.some((header) => row.filled.filter((column) => cells.text(header, column) === cells.own(row.row, column)).length >= row.filled.length * 0.6 && !row.filled.some((column) => meansAnother(cells.text(header, column), cells.own(row.row, column))));
  }

  /** Of two tables with much the same headings the names may stand in another column. */
  function meansAnother(upper: string, lower: string): boolean {
    const [a, b] = [headingMeaning(upper), headingMeaning(lower)];
    return upper !== lower && a !== null && b !== null && a.field !== b.field && (a.field === 'name' || b.field === 'name');
  }

  /** Without a header: every column a list of names (a fax of names in three columns), else one block. */
  function namesSideBySide(body: readonly FilledRow[], region: Region): Region[] {
    const columns = [...new Set(sampled(body).flatMap(({ filled }) => filled))].sort((a, b) => a - b);
    const texts = (column: number): string[] => sampled(body).map(({ row }) => cells.own(row, column)).filter((text) => text !== '' && !/^[\d\s.．()（）]+$/u.test(text));
    const named = columns.filter((column) => texts(column).length > 0);
    const allNames = named.length > 1 && named.every((column) => texts(column).length >= 2 && texts(column).filter(looksLikeOrganisation).length >= texts(column).length * 0.6);
    return allNames ? named.map((column, i) => ({ ...region, left: i === 0 ? region.left : named[i - 1]! + 1, right: column })) : [region];
  }

  /** A block without empty columns at its sides; null when nothing is in it. */
  function trimmedTo(region: Region, rows: readonly FilledRow[], headerRows: readonly number[]): Region | null {
    const inside = rows.filter(({ row }) => (row >= region.top && row <= region.bottom && (headerRows.length === 0 || row >= headerRows[0]!)) || headerRows.includes(row));
    const seen = narrowed(inside, region.left, region.right);
    if (seen.length === 0) return null;
    const { left, right } = regionOf(seen);
    return { ...region, left, right };
  }
}

/** The list of organisations in columns, when turned it reads as one plain list of just these; else null, and the note says how to turn it. */
function readTurned(cells: Cells, { columns, note }: Turned): FoundList | null {
  if (columns === null) return null;
  const region = cropped(cells.grid, columns.region);
  // The labels of a form are merged over several columns as often as not.
  const { lists } = surveySheet(new Cells(turnedGrid(columns.count === 1 ? { ...region, merges: [] } : region)), false);
  const [list] = lists;
  if (lists.length !== 1 || list === undefined || list.headerRows.length !== 1 || list.headerRows[0] !== columns.region.left || list.rows.length + (list.struck?.read === false ? list.struck.rows : 0) !== columns.count) return null;
  const names = list.columns.find(({ field }) => field === 'name');
  if (names?.column !== columns.nameRow) return null;
  return asTurned({ ...list, id: `${listId(cells.grid.name, null, columns.region)}>`, reasons: [{ code: 'turned', params: { ...note.params, row: columns.nameRow + 1 } }] });
}

/** Parts of a region are lists of their own when at least two are lists, unless they share all rows under different headings (one list with a spare column). */
function independent(parts: readonly Found[]): boolean {
  if (parts.length < 2) return false;
  const [first, second] = [parts[0]!, parts[1]!];
  const heading = ({ reading }: Found): string => reading.name?.column.parts.at(-1) ?? '';
  const rows = new Set(first.reading.rows.rows);
  const shared = second.reading.rows.rows.filter((row) => rows.has(row)).length;
  if (heading(first) === '' && heading(second) === '') return first.reading.columns.length === second.reading.columns.length && second.reading.rows.rows.length >= rows.size * 0.3;
  if (heading(first) === heading(second)) return true;
  const aligned = shared >= 3 && shared >= 0.95 * Math.max(rows.size, second.reading.rows.rows.length);
  return !aligned || (headingMeaning(heading(second))?.strength ?? 0) >= 0.95;
}

function withoutTables(rows: readonly FilledRow[], cells: Cells): FilledRow[] {
  return rows.flatMap(({ row, filled }) => {
    const kept = filled.filter((column) => !cells.grid.tables.some(({ area }) => row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount));
    return kept.length > 0 ? [{ row, filled: kept }] : [];
  });
}

/** Identifiers; a second list that begins in the same column is told apart by its order. */
function withIds(cells: Cells, found: readonly Found[]): FoundList[] {
  const seen = new Map<string, number>();
  return found.map(({ place, reading, notes }) => {
    const id = listId(cells.grid.name, place.tableName, place.region);
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return toList(cells, place, reading, times === 1 ? id : `${id}#${times}`, notes);
  });
}

/** Reasons once each, the most telling first. */
const TELLING = ['organisationColumns', 'cards', 'oneCard', 'organisationChart', 'survey', 'municipalities', 'figures', 'people', 'places', 'facilities', 'prices', 'calendar', 'form', 'noRows', 'noNameColumn'];

function worst(reasons: readonly ReadingNote[]): ReadingNote[] {
  const codes = new Map(reasons.map((reason) => [reason.code, reason]));
  const sorted = [...codes.values()].sort((a, b) => TELLING.indexOf(a.code) - TELLING.indexOf(b.code));
  return sorted.length > 0 ? sorted.slice(0, 2) : [{ code: 'noNameColumn' }];
}
