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
const AIM_MARKERS = ['もって', 'ことにより'];

/**
 * Words of rules as they are found, as numbers side by side: many lie within longer ones and drop out again, and only what is left becomes
 * objects. Shared by all cells, as one is read after the other.
 */
const draft = {
  count: 0,
  sense: new Int32Array(1024),
  phrase: new Int32Array(1024),
  start: new Int32Array(1024),
  end: new Int32Array(1024),
  aim: new Uint8Array(1024),
};

/** Words that take the meaning from shorter ones within them, of the cell at hand, and the length of the longest of them. */
const longer = { count: 0, longest: 0, sense: new Int32Array(256), start: new Int32Array(256), end: new Int32Array(256) };

const NO_HITS: readonly never[] = [];
const NOTHING: LexiconReading = { hits: NO_HITS, links: NO_HITS, heads: NO_HITS, forms: NO_HITS };

/**
 * Everything that the lexicon says of a cell.
 * @param found where its phrases stand in the cell, by their end
 * @param readAs the column that the cell is read as one of
 */
export function scanCell(lexicon: Lexicon, found: Hits, cell: Cell, readAs: FieldCode): LexiconReading {
  if (found.count === 0) return NOTHING;
  const text = cell.text.text;
  const column = columnOf(readAs);
  const { words, places, entries, senses } = lexicon.packed;
  const meant = new Meant(cell, readAs);
  /** Read when first needed. */
  let aims: readonly Span[] | null = null;
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
      if ((marks & CONTAINS) !== 0) addLonger(sense, start, end);
      if ((marks & SPEAKS) === 0) continue;
      if (scope < 0) scope = cell.clauses.scopeAt(start, end);
      const scopes = senses[s + SENSE.scopes]!;
      const required = scopes >> REQUIRED;
      if ((scope & scopes & BLOCKING) !== 0 || (scope & required) !== required) continue;
      aims ??= aimsIn(text);
      addHit(sense, phrase, start, end, aims.length > 0 && isWithinAny(aims, start));
    }
    if ((other & column) !== 0) meant.add(lexicon.meanings[phrase]!, start, end);
  }
  if (longer.count > 0) dropWithinLonger(lexicon);
  return { hits: hitsOf(cell, lexicon), links: meant.links ?? NO_HITS, heads: meant.heads ?? NO_HITS, forms: meant.forms ?? NO_HITS };
}

/** What is left of the words of rules, in the order of the text. */
function hitsOf(cell: Cell, { packed: { rules, senses } }: Lexicon): readonly RuleHit[] {
  const { count, sense, phrase, start, end, aim } = draft;
  if (count === 0) return NO_HITS;
  const hits = new Array<RuleHit>(count);
  for (let i = 0; i < count; i++) {
    const own = sense[i]!;
    hits[i] = new RuleHit(rules[own]!, senses[own * SENSE_SIZE + SENSE.slot]!, phrase[i]!, cell, start[i]!, end[i]!, aim[i] === 1);
  }
  return hits;
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

function addHit(sense: number, phrase: number, start: number, end: number, isAim: boolean): void {
  const at = draft.count++;
  if (at === draft.sense.length) {
    for (const key of ['sense', 'phrase', 'start', 'end'] as const) draft[key] = doubled(draft[key]);
    const { aim } = draft;
    draft.aim = new Uint8Array(2 * aim.length);
    draft.aim.set(aim);
  }
  draft.sense[at] = sense;
  draft.phrase[at] = phrase;
  draft.start[at] = start;
  draft.end[at] = end;
  draft.aim[at] = isAim ? 1 : 0;
}

function addLonger(sense: number, start: number, end: number): void {
  const at = longer.count++;
  if (at === longer.sense.length) for (const key of ['sense', 'start', 'end'] as const) longer[key] = doubled(longer[key]);
  longer.sense[at] = sense;
  longer.start[at] = start;
  longer.end[at] = end;
  if (end - start > longer.longest) longer.longest = end - start;
}

function doubled(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(2 * from.length);
  to.set(from);
  return to;
}

/** Takes out the words that lie within longer ones that take their meaning. Both come by their end. */
function dropWithinLonger({ packed: { senses, rules } }: Lexicon): void {
  const { count, sense, phrase, start, end, aim } = draft;
  let kept = 0;
  /** The first of the longer ones that does not end before the word at hand. */
  let first = 0;
  for (let i = 0; i < count; i++) {
    const own = sense[i]!;
    while (first < longer.count && longer.end[first]! < end[i]!) first++;
    if ((senses[own * SENSE_SIZE + SENSE.marks]! & WITHIN) !== 0 && isTaken(rules[own]!, start[i]!, end[i]!, first, rules)) continue;
    if (kept !== i) {
      sense[kept] = own;
      phrase[kept] = phrase[i]!;
      start[kept] = start[i]!;
      end[kept] = end[i]!;
      aim[kept] = aim[i]!;
    }
    kept++;
  }
  draft.count = kept;
}

/** Whether one of the longer words takes the meaning of a rule's words. @param first the first of these that may end behind them */
function isTaken(rule: Rule, start: number, end: number, first: number, rules: readonly (Rule | null)[]): boolean {
  // None that ends further on begins before.
  const last = start + longer.longest;
  for (let i = first; i < longer.count && longer.end[i]! <= last; i++) {
    if (longer.start[i]! <= start && longer.end[i]! - longer.start[i]! > end - start && takesMeaning(rules[longer.sense[i]!]!, rule)) return true;
  }
  return false;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function isWithinAny(spans: readonly Span[], at: number): boolean {
  for (let i = 0; i < spans.length; i++) if (at >= spans[i]!.start && at < spans[i]!.end) return true;
  return false;
}

const NO_AIMS: readonly Span[] = [];

/** Stretches that tell what for: from 「もって」 or 「ことにより」 to the end of the sentence. */
function aimsIn(text: string): readonly Span[] {
  let aims: Span[] | null = null;
  for (let m = 0; m < AIM_MARKERS.length; m++) {
    const marker = AIM_MARKERS[m]!;
    for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1)) {
      const stop = text.indexOf('。', at);
      (aims ??= []).push({ start: at, end: stop < 0 ? text.length : stop });
    }
  }
  return aims ?? NO_AIMS;
}
