import type { Candidate, FieldCode, FieldText } from '../candidate';
import type { NameHead } from '../names/heads';
import { tableOf } from '../text/scripts';
import { readCell, type CellReader } from './cellReader';
import type { Cell, FormWord, LexiconReading, LinkHit, NameHit, Row, RuleHit } from './row';

/** Columns that say something about the organisation, in the order in which they are read, and whether they hold sentences; contact columns are not read. */
const READ: readonly { readonly field: FieldCode; readonly isText: boolean }[] = [
  { field: 'name', isText: false }, { field: 'legalForm', isText: false }, { field: 'address', isText: false }, { field: 'prefecture', isText: false },
  { field: 'municipality', isText: false }, { field: 'area', isText: true }, { field: 'activity', isText: true }, { field: 'members', isText: true },
  { field: 'fields', isText: true }, { field: 'designation', isText: true }, { field: 'notes', isText: true },
];

/** Reads a row with one pass over each cell, if it was not read in another row. */
export function readRow(candidate: Candidate, reader: CellReader): Row {
  const cells: Cell[] = [];
  const said: LexiconReading[] = [];
  const told = toldTexts(candidate);
  reader.words?.begin();
  for (let f = 0; f < READ.length; f++) {
    const { field, isText } = READ[f]!;
    const texts = field === 'activity' ? told : candidate.texts[field];
    if (texts === undefined) continue;
    for (let t = 0; t < texts.length; t++) {
      const reading = readCell(reader, field, isText, texts[t]!, told.length === 0, cells);
      cells.push(reading.cell);
      said.push(reading.said);
    }
  }
  const row: Row = { cells, hits: all(said, hitsIn), links: all(said, linksIn), heads: all(said, headsIn), forms: all(said, formsIn) };
  reader.words?.finish(row);
  return row;
}

const hitsIn = ({ hits }: LexiconReading): readonly RuleHit[] => hits;
const linksIn = ({ links }: LexiconReading): readonly LinkHit[] => links;
const headsIn = ({ heads }: LexiconReading): readonly NameHit<NameHead>[] => heads;
const formsIn = ({ forms }: LexiconReading): readonly NameHit<FormWord>[] => forms;
const NONE: readonly never[] = [];

/** What the cells hold, one after the other; the list of a single cell as it is. */
function all<T>(readings: readonly LexiconReading[], listOf: (reading: LexiconReading) => readonly T[]): readonly T[] {
  let count = 0;
  let only: readonly T[] = NONE;
  for (let r = 0; r < readings.length; r++) {
    const list = listOf(readings[r]!);
    if (list.length > 0) only = list;
    count += list.length;
  }
  if (count === only.length) return only;
  const together = new Array<T>(count);
  let at = 0;
  for (let r = 0; r < readings.length; r++) {
    const list = listOf(readings[r]!);
    for (let i = 0; i < list.length; i++) together[at++] = list[i]!;
  }
  return together;
}

const NO_TEXTS: readonly FieldText[] = [];

/** The activity texts that say something. */
function toldTexts(candidate: Candidate): readonly FieldText[] {
  const texts = candidate.texts.activity ?? NO_TEXTS;
  for (let i = 0; i < texts.length; i++) if (!saysSomething(candidate, texts[i]!.text)) return texts.filter(({ text }) => saysSomething(candidate, text));
  return texts;
}

/** False for empty marks (「－」, 「なし」, 「不明」) and for cells that only repeat the name, as scraped lists do. */
function saysSomething(candidate: Candidate, text: string): boolean {
  const plain = text.trim();
  if (plain.length <= LONGEST_EMPTY && EMPTY.test(plain)) return false;
  if (NO_WORDS_FIRST[plain.charCodeAt(0)] !== 0 && NO_WORDS.test(plain)) return false;
  const name = candidate.texts.name?.[0]?.text.trim() ?? '';
  return name === '' || !plain.startsWith(name) || plain.replace(/_[a-z]+$/i, '') !== name;
}

const NO_WORDS = /^[-‐―ー－~〜/／.・\s]*$/;
/** What such a text begins with; 0 for all other signs. Of most texts that settles it. */
const NO_WORDS_FIRST = tableOf('-‐―ー－~〜/／.・');
const EMPTY = /^(?:なし|無し|不明|未記入|記載なし|特になし|同上|〃|n\/a)$/i;
const LONGEST_EMPTY = 4;
