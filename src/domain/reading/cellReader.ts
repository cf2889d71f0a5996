import type { FieldCode, FieldText } from '../candidate';
import type { CellWords, WordFinder } from '../learned/words';
import type { PlaceFinder, PlaceMention } from '../places/finder';
import { CUE_PHRASES, PLAIN, clausesOf } from '../text/clauses';
import { compileJointMatcher, type JointMatcher } from '../text/jointMatcher';
import { normalise } from '../text/normalise';
import type { Lexicon } from './lexicon';
import { DESCRIPTIVE_NOTE, emptyMemo, type Cell, type LexiconReading } from './row';
import { AIM_MARKERS, scanCell } from './scan';
import { SharedCells } from './sharedCells';

/** A cell with everything that is found in it. */
export interface CellReading {
  readonly cell: Cell;
  readonly said: LexiconReading;
  /** The learnt words of a cell that rows share; null for one of a single row, whose words are only in its row's. */
  readonly words: CellWords | null;
}

/** What cells are searched for, compiled to one automaton, and the cells that were read before. */
export interface CellReader {
  readonly lexicon: Lexicon;
  readonly finder: PlaceFinder;
  /** Learnt words, where the row is to be judged by them. */
  readonly words: WordFinder | null;
  readonly search: JointMatcher;
  readonly shared: SharedCells;
}

/** Places of the lists of phrases in the joint search. */
const LEXICON = 0;
const CUES = 1;
const PLACES = 2;
const AIMS = 3;
const WORDS = 4;

export function createCellReader(lexicon: Lexicon, finder: PlaceFinder, words: WordFinder | null): CellReader {
  const search = compileJointMatcher([lexicon.phrases, CUE_PHRASES, finder.phrases, AIM_MARKERS], words?.phrases ?? []);
  return { lexicon, finder, words, search, shared: new SharedCells() };
}

/** A column that is read. */
export interface ReadColumn {
  readonly field: FieldCode;
  /** Its number among these. */
  readonly number: number;
  /** Whether it holds sentences. */
  readonly isText: boolean;
  /** Whether it names places. */
  readonly namesPlaces: boolean;
}
const NO_MENTIONS: readonly PlaceMention[] = [];

/**
 * Reads a cell in one pass over its text, or gives what was read of the same text before.
 * @param isSilent whether the row has no activity text: then its notes are all there is to read
 * @param before the row's cells so far: two cells of a row are never the same one, as words of different cells are told apart by their cells
 */
export function readCell(reader: CellReader, { field, number, isText, namesPlaces }: ReadColumn, { column, text: source }: FieldText, isSilent: boolean, before: readonly Cell[]): CellReading {
  const { words } = reader;
  const shared = field === 'activity' || (field === 'notes' && isSilent) ? null : reader.shared.of(number);
  const known = shared?.find(column, source);
  if (known !== undefined && !before.includes(known.cell)) {
    if (known.words !== null && words !== null) words.take(known.words, before.length);
    return known;
  }
  const text = normalise(source);
  const readAs: FieldCode = field === 'notes' && isSilent && text.text.length >= DESCRIPTIVE_NOTE ? 'activity' : field;
  const isKept = shared !== null && known === undefined && shared.isWorthKeeping(source);
  const hits = reader.search.find(text.text);
  const mentions = namesPlaces ? reader.finder.among(hits[PLACES]!, text.text, field) : NO_MENTIONS;
  const cell: Cell = { field, column, text, clauses: isText ? clausesOf(text.text, hits[CUES]!) : PLAIN, mentions, memo: isKept ? emptyMemo() : null };
  const said = scanCell(reader.lexicon, hits[LEXICON]!.sortByEnd(), hits[AIMS]!, cell, readAs);
  const from = words === null ? 0 : words.add(hits[WORDS]!, cell, before.length);
  const reading: CellReading = { cell, said, words: isKept && words !== null ? words.since(from) : null };
  if (isKept) shared.keep(source, reading);
  return reading;
}
