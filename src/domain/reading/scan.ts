import type { FieldCode } from '../candidate';
import type { NameHead } from '../names/heads';
import type { Rule } from '../rules/rule';
import type { Hits } from '../text/matcher';
import { SCOPE } from '../text/scopes';
import { columnOf, isBounded, takesMeaning, type Lexicon, type Meaning } from './lexicon';
import { RuleHit, type Cell, type FormWord, type LexiconReading, type LinkHit, type NameHit } from './row';
import { BOUNDED, CONTAINS, PLACE, PLACE_SIZE, REQUIRED, SENSE, SENSE_SIZE, SPEAKS, WITHIN, WORD, WORD_SIZE } from './ruleWords';

const NOT_LINKING = SCOPE.negated | SCOPE.past | SCOPE.planned | SCOPE.trade;
/** The scopes that block a sense, of its two sets. */
const BLOCKING = (1 << REQUIRED) - 1;
/** From these on to the end of the sentence a text tells what for. */
export const AIM_MARKERS: readonly string[] = ['もって', 'ことにより'];

/**
 * Words of rules as they are found, by their senses and by the numbers of their hits: many lie within longer ones and drop out again, and only what is
 * left becomes objects. Shared by all cells, as one is read after the other.
 */
const draft = { count: 0, sense: new Int32Array(1024), hit: new Int32Array(1024) };

/** The same of words that take the meaning from shorter ones within them, and the length of the longest of them. */
const longer = { count: 0, longest: 0, sense: new Int32Array(256), hit: new Int32Array(256) };
type Draft = Pick<typeof draft, 'count' | 'sense' | 'hit'>;

const NO_HITS: readonly never[] = [];
const NOTHING: LexiconReading = { hits: NO_HITS, links: NO_HITS, heads: NO_HITS, forms: NO_HITS };

/**
 * Everything that the lexicon says of a cell.
 * @param found where its phrases stand in the cell, by their end
 * @param aims where AIM_MARKERS stand in it
 * @param readAs the column that the cell is read as one of
 */
export function scanCell(lexicon: Lexicon, found: Hits, aims: Hits, cell: Cell, readAs: FieldCode): LexiconReading {
  if (found.count === 0) return NOTHING;
  const text = cell.text.text;
  const column = columnOf(readAs);
  const { words, places, entries, senses } = lexicon.packed;
  const meant = new Meant(cell, readAs);
  draft.count = longer.count = longer.longest = 0;
  for (let h = 0; h < found.count; h++) {
    const phrase = found.phrase[h]!;
    const w = phrase * WORD_SIZE;
    const place = words[w + WORD.place]! * PLACE_SIZE;
    if ((places[place + PLACE.columns]! & column) === 0) continue;
    const start = found.start[h]!;
    const end = found.end[h]!;
    const other = places[place + PLACE.otherColumns]!;
    if ((other & BOUNDED) !== 0 && !isBounded(lexicon.boundaries[phrase]!, text, start, end)) continue;
    /** Read when first needed. */
    let scope = -1;
    for (let entry = words[w + WORD.from]!, to = words[w + WORD_SIZE + WORD.from]!; entry < to; entry++) {
      const sense = entries[entry]!;
      const s = sense * SENSE_SIZE;
      if ((senses[s + SENSE.columns]! & column) === 0) continue;
      const marks = senses[s + SENSE.marks]!;
      if ((marks & CONTAINS) !== 0) {
        note(longer, sense, h);
        if (end - start > longer.longest) longer.longest = end - start;
      }
      if ((marks & SPEAKS) === 0) continue;
      if (scope < 0) scope = cell.clauses.scopeAt(start, end);
      const scopes = senses[s + SENSE.scopes]!;
      const required = scopes >> REQUIRED;
      if ((scope & scopes & BLOCKING) === 0 && (scope & required) === required) note(draft, sense, h);
    }
    if ((other & column) !== 0) meant.add(lexicon.meanings[phrase]!, start, end);
  }
  if (longer.count > 0) dropWithinLonger(lexicon, found);
  return { hits: hitsOf(cell, lexicon, found, aims), links: meant.links ?? NO_HITS, heads: meant.heads ?? NO_HITS, forms: meant.forms ?? NO_HITS };
}

/** What is left of the words of rules, in the order of the text. */
function hitsOf(cell: Cell, { packed: { rules } }: Lexicon, found: Hits, aims: Hits): readonly RuleHit[] {
  const { count, sense, hit } = draft;
  if (count === 0) return NO_HITS;
  const hits = new Array<RuleHit>(count);
  for (let i = 0; i < count; i++) {
    const h = hit[i]!;
    const start = found.start[h]!;
    hits[i] = new RuleHit(rules[sense[i]!]!, found.phrase[h]!, cell, start, found.end[h]!, aims.count > 0 && isAim(cell.text.text, aims, start));
  }
  return hits;
}

/** Whether the place lies in a stretch that tells what for: from 「もって」 or 「ことにより」 to the end of the sentence. */
function isAim(text: string, aims: Hits, at: number): boolean {
  for (let a = 0; a < aims.count && aims.start[a]! <= at; a++) {
    const stop = text.indexOf('。', aims.start[a]);
    if (stop < 0 || stop > at) return true;
  }
  return false;
}

/** What phrases in a cell mean besides what rules say of them. */
class Meant {
  links: LinkHit[] | null = null;
  heads: NameHit<NameHead>[] | null = null;
  forms: NameHit<FormWord>[] | null = null;
  private readonly isName: boolean;

  constructor(private readonly cell: Cell, private readonly readAs: FieldCode) {
    this.isName = cell.field === 'name' || cell.field === 'legalForm';
  }

  add(meanings: readonly Meaning[], start: number, end: number): void {
    const { cell, isName } = this;
    for (let m = 0; m < meanings.length; m++) {
      const meaning = meanings[m]!;
      if (meaning.is === 'party' || meaning.is === 'link') {
        if (this.readAs === 'activity' && (cell.clauses.scopeAt(start, end) & NOT_LINKING) === 0) (this.links ??= []).push({ meaning, cell, start, end });
      } else if (isName && meaning.is === 'head') (this.heads ??= []).push({ of: meaning.head, cell, start, end });
      else if (isName && meaning.is === 'form') (this.forms ??= []).push({ of: { form: meaning.form, short: meaning.short }, cell, start, end });
    }
  }
}

function note(words: Draft, sense: number, hit: number): void {
  const at = words.count++;
  if (at === words.sense.length) {
    words.sense = doubled(words.sense);
    words.hit = doubled(words.hit);
  }
  words.sense[at] = sense;
  words.hit[at] = hit;
}

function doubled(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(2 * from.length);
  to.set(from);
  return to;
}

/** Takes out the words that lie within longer ones that take their meaning. Both come by their end. */
function dropWithinLonger({ packed: { senses, rules } }: Lexicon, found: Hits): void {
  const { count, sense, hit } = draft;
  let kept = 0;
  /** The first of the longer ones that does not end before the word at hand. */
  let first = 0;
  for (let i = 0; i < count; i++) {
    const own = sense[i]!;
    const h = hit[i]!;
    while (first < longer.count && found.end[longer.hit[first]!]! < found.end[h]!) first++;
    if ((senses[own * SENSE_SIZE + SENSE.marks]! & WITHIN) !== 0 && isTaken(rules[own]!, found, h, first, rules)) continue;
    sense[kept] = own;
    hit[kept++] = h;
  }
  draft.count = kept;
}

/** Whether one of the longer words takes the meaning of a rule's words, the hit `h`. @param first the first of these that may end behind them */
function isTaken(rule: Rule, found: Hits, h: number, first: number, rules: readonly (Rule | null)[]): boolean {
  const start = found.start[h]!;
  const length = found.end[h]! - start;
  // None that ends further on begins before.
  const last = start + longer.longest;
  for (let i = first; i < longer.count; i++) {
    const from = found.start[longer.hit[i]!]!;
    const to = found.end[longer.hit[i]!]!;
    if (to > last) return false;
    if (from <= start && to - from > length && takesMeaning(rules[longer.sense[i]!]!, rule)) return true;
  }
  return false;
}
