import { WorkbookProblem } from '../excel/errors';
import { readGrids } from '../excel/readGrids';
import { readChoices } from '../excel/state';
import type { Candidate } from '../domain/candidate';
import type { FoundList, ListChoice } from '../sheets/lists';
import { readCandidates, surveyLists } from '../sheets/reading';
import type { ListRows } from './results';
import type { RunContext } from './run';

/** What was read of the lists. */
export interface ReadLists {
  readonly candidates: readonly Candidate[];
  readonly lists: readonly ListRows[];
  /** The choices about lists that were followed. */
  readonly choices: readonly ListChoice[];
  /** Remembered choices that could not be read, and so were not followed. */
  readonly unreadChoices: number;
  /** What is struck out (取消線) and was therefore not read, rows of organisations and further cells; and cells of which a part is, which were read whole, with sheet and address of the first ('' when not known). */
  readonly struck: { readonly rows: number; readonly cells: number; readonly parts: number; readonly sheet: string; readonly firstPart: string };
}

/**
 * The organisations of the workbook's lists, in the order of the sheets.
 * @param choices what the user decided about the lists; absent: as remembered in the workbook.
 * @throws a problem `noCandidates` when no list is chosen or found.
 */
export async function readLists(run: Pick<RunContext, 'signal' | 'onWaiting' | 'onProgress'>, choices: readonly ListChoice[] | undefined): Promise<ReadLists> {
  const grids = await readGrids(run, (done, total) => run.onProgress({ phase: 'reading', done, total }));
  const remembered = choices === undefined ? await readChoices(run) : { choices, unread: 0 };
  const { lists } = surveyLists(grids, remembered.choices);
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  const found = lists.map((list) => ({ list, candidates: readCandidates(byName.get(list.sheet)!, list) })).filter(({ candidates }) => candidates.length > 0);
  if (found.length === 0) throw new WorkbookProblem('noCandidates');
  return {
    candidates: found.flatMap(({ candidates }) => candidates),
    lists: found.map(({ list, candidates }) => ({ sheet: list.sheet, listId: list.id, rows: candidates.length })),
    choices: remembered.choices,
    unreadChoices: remembered.unread,
    struck: struckIn(lists),
  };
}

function struckIn(lists: readonly FoundList[]): ReadLists['struck'] {
  const left = lists.filter(({ struck }) => struck !== undefined && !struck.read);
  const sum = (of: 'rows' | 'cells' | 'parts'): number => left.reduce((total, { struck }) => total + struck![of], 0);
  const first = left.find(({ struck }) => struck!.parts > 0);
  return { rows: sum('rows'), cells: sum('cells'), parts: sum('parts'), sheet: first?.sheet ?? '', firstPart: first?.struck?.firstPart ?? '' };
}
