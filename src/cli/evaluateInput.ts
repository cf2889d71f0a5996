import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Workbook, type Worksheet } from 'exceljs';
import { readLabelled, type Labelled, type Labels } from '../domain/evaluation/labelled';
import { CATEGORIES, TAGS, type Answer, type CategoryCode, type StageCode, type TypeCode } from '../domain/vocabulary';
import type { SheetGrid } from '../sheets/grid';
import { readCandidates } from '../sheets/reading/candidates';
import { surveyLists } from '../sheets/reading/survey';
import { readTag, type EditableTag } from '../sheets/tags';
import { CliError, EXIT } from './cliError';
import { readCsv } from './csv';

/** Labelled records of a file: JSON lines, or the rows of a workbook or CSV file that has label columns. */
export async function readEvaluated(path: string): Promise<Labelled[]> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new CliError(EXIT.unreadable, `The file cannot be opened: ${path}\nファイルを開けません: ${path}`);
  }
  if (path.endsWith('.jsonl')) {
    const lines = bytes.toString('utf8').split('\n').filter((line) => line.trim() !== '');
    return lines.map((line, i) => readLabelled(line, i + 1));
  }
  const grids = path.endsWith('.csv') ? [readCsv(basename(path), bytes)] : await workbookGrids(bytes, path);
  return grids.flatMap(readLabelledGrid);
}

async function workbookGrids(bytes: Buffer, path: string): Promise<SheetGrid[]> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  } catch {
    throw new CliError(EXIT.unreadable, `This cannot be read as a workbook: ${path}\nブックとして読めません: ${path}`);
  }
  return workbook.worksheets.map(gridOf);
}

/** A worksheet's texts as Excel shows them; merged cells repeat nothing. */
function gridOf(sheet: Worksheet): SheetGrid {
  const text: string[][] = [];
  for (let r = 1; r <= sheet.rowCount; r++) {
    const row: string[] = [];
    for (let c = 1; c <= sheet.columnCount; c++) {
      const cell = sheet.getCell(r, c);
      row.push(cell.isMerged && cell.master !== cell ? '' : cell.text);
    }
    text.push(row);
  }
  return { name: sheet.name, visibility: sheet.state, top: 0, left: 0, values: text, text, merges: [], tables: [], hiddenRows: new Set(), struck: new Map() };
}

const LABEL_TAGS = ['type', 'multi', 'town', 'bridge', 'cross', 'wide', 'stage', 'categories'] as const satisfies readonly EditableTag[];
type LabelTag = (typeof LABEL_TAGS)[number];

function readLabelledGrid(grid: SheetGrid): Labelled[] {
  return surveyLists([grid]).lists.flatMap((list) => {
    const columns = labelColumns(grid, list.headerRows);
    if (columns.size === 0) return [];
    // A column of labels is no description: the classifier must not read the answer.
    const blind = { ...list, columns: list.columns.map((column) => ([...columns.values()].includes(column.column - grid.left) ? { ...column, field: null } : column)) };
    return readCandidates(grid, blind).map((candidate): Labelled => ({
      id: `${candidate.sheet}!${candidate.row}`, style: candidate.sheet, candidate,
      labels: labelsOf((tag) => {
        const column = columns.get(tag);
        return column === undefined ? null : readTag(tag, grid.text[candidate.row - 1 - grid.top]?.[column] ?? '');
      }),
    }));
  });
}

/** Grid columns whose heading is a tag's label or code. */
function labelColumns(grid: SheetGrid, headerRows: readonly number[]): Map<LabelTag, number> {
  const found = new Map<LabelTag, number>();
  for (const row of headerRows) {
    grid.text[row - grid.top]?.forEach((heading, column) => {
      const plain = heading.trim();
      const tag = LABEL_TAGS.find((t) => plain === t || plain === TAGS[t].ja || plain === TAGS[t].en);
      if (tag !== undefined) found.set(tag, column);
    });
  }
  return found;
}

function labelsOf(read: (tag: LabelTag) => readonly string[] | null): Labels {
  const one = (tag: LabelTag): string | null => read(tag)?.[0] ?? null;
  const categories = read('categories');
  return {
    type: one('type') as TypeCode | null, multi: one('multi') as Answer | null, town: one('town') as Answer | null, bridge: one('bridge') as Answer | null,
    cross: one('cross') as Answer | null, wide: one('wide') as Answer | null, stage: one('stage') as StageCode | null,
    categories: categories === null ? null : categories.filter((code): code is CategoryCode => Object.hasOwn(CATEGORIES, code)),
  };
}
