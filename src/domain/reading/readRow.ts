import type { Candidate, FieldText } from '../candidate';
import { tableOf } from '../text/scripts';
import { readCell, type CellReader, type ReadColumn } from './cellReader';
import type { Cell, LexiconReading, Row, RuleHit } from './row';

/** Columns that say something about the organisation, in the order in which they are read; contact columns are not read. */
const READ: readonly ReadColumn[] = [
  { field: 'name', isText: false, namesPlaces: true }, { field: 'legalForm', isText: false, namesPlaces: false }, { field: 'address', isText: false, namesPlaces: true },
  { field: 'prefecture', isText: false, namesPlaces: true }, { field: 'municipality', isText: false, namesPlaces: true }, { field: 'area', isText: true, namesPlaces: true },
  { field: 'activity', isText: true, namesPlaces: true }, { field: 'members', isText: true, namesPlaces: true }, { field: 'fields', isText: true, namesPlaces: false },
  { field: 'designation', isText: true, namesPlaces: true }, { field: 'notes', isText: true, namesPlaces: true },
].map((column, number) => ({ ...column, number }) as ReadColumn);

/** Reads a row with one pass over each cell, if it was not read in another row. */
export function readRow(candidate: Candidate, reader: CellReader): Row {
  const cells: Cell[] = [];
  const hits: (readonly RuleHit[])[] = [];
  let links: LexiconReading['links'] = NONE;
  let heads: LexiconReading['heads'] = NONE;
  let forms: LexiconReading['forms'] = NONE;
  const told = toldTexts(candidate);
  reader.words?.begin();
  for (let f = 0; f < READ.length; f++) {
    const column = READ[f]!;
    const { field } = column;
    const texts = field === 'activity' ? told : candidate.texts[field];
    if (texts === undefined) continue;
    for (let t = 0; t < texts.length; t++) {
      const { cell, said } = readCell(reader, column, texts[t]!, told.length === 0, cells);
      cells.push(cell);
      if (said.hits.length > 0) hits.push(said.hits);
      links = both(links, said.links);
      heads = both(heads, said.heads);
      forms = both(forms, said.forms);
    }
  }
  const row: Row = { cells, hits: all(hits), links, heads, forms };
  reader.words?.finish(row);
  return row;
}

const NONE: readonly never[] = [];

/** Both lists, one after the other; where one is empty the other as it is, as nearly always. */
const both = <T>(first: readonly T[], second: readonly T[]): readonly T[] => (second.length === 0 ? first : first.length === 0 ? second : [...first, ...second]);

/** All lists, one after the other; a single one as it is. */
function all<T>(lists: readonly (readonly T[])[]): readonly T[] {
  if (lists.length < 2) return lists[0] ?? NONE;
  let count = 0;
  for (let l = 0; l < lists.length; l++) count += lists[l]!.length;
  const together = new Array<T>(count);
  let at = 0;
  for (let l = 0; l < lists.length; l++) {
    const list = lists[l]!;
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
const EMPTY = /^[(（]?(?:なし|無し|不明|未記入|未回答|無回答|回答なし|記載なし|記入なし|特になし|該当なし|該当事業なし|該当無し|照会中|調査中|確認中|検討中|未定|非公開|空欄|同上|〃|n\/a|tbd)[)）]?。?$/i;
const LONGEST_EMPTY = 9;
