import type { Candidate } from '../../domain/candidate';
import type { SheetGrid } from '../grid';
import type { FoundList } from '../lists';

/** The rows of a found list as candidates, in sheet order: one for each of `list.rows`. */
export function readCandidates(_grid: SheetGrid, _list: FoundList): Candidate[] {
  return [];
}
