import type { Candidate, FieldCode, FieldText } from '../candidate';
import type { LegalForm } from '../names/forms';
import type { NameHead } from '../names/heads';
import type { LinkStrength, PartySector } from '../rules/parties';
import type { Rule } from '../rules/rule';
import { PLAIN, readClauses, type Clauses } from '../text/clauses';
import { normalise, type NormalisedText } from '../text/normalise';
import { SCOPE } from '../text/scopes';
import { columnOf, isBounded, takesMeaning, type Lexicon } from './lexicon';
import { CONTAINS, ENTRY, ENTRY_SIZE, SPEAKS, WITHIN, WORD, WORD_SIZE, type NumberedRule } from './ruleWords';

/** One cell of the row, ready to be read. */
export interface Cell {
  readonly field: FieldCode;
  readonly column: string;
  readonly text: NormalisedText;
  readonly clauses: Clauses;
}

/** Words of a rule in a cell, in a scope in which they count. Positions are in the normalised text. */
export class RuleHit {
  /**
   * @param rule the rule
   * @param slot of the rule's value: see slots.ts
   * @param word the lexicon's number of the words: different words have different numbers
   * @param cell the cell
   * @param start position of the words
   * @param end position behind them
   * @param aim said as an aim that the activity serves (「もって〜」), not as an activity
   * @param mayBeWithin whether there are longer words that take the meaning from these
   */
  constructor(
    readonly rule: NumberedRule,
    readonly slot: number,
    readonly word: number,
    readonly cell: Cell,
    readonly start: number,
    readonly end: number,
    readonly aim: boolean,
    readonly mayBeWithin: boolean,
  ) {}
}

/** A word of the name knowledge in the name or legal-form column. */
export interface NameHit<T> {
  readonly of: T;
  readonly cell: Cell;
  readonly start: number;
  readonly end: number;
}

/** A word for a party or for bringing parties together, in the activity text. */
export interface LinkHit {
  readonly meaning: { readonly is: 'party'; readonly sector: PartySector } | { readonly is: 'link'; readonly strength: LinkStrength };
  readonly cell: Cell;
  readonly start: number;
  readonly end: number;
}

/** A candidate's row after reading: its cells and everything the lexicon finds in them. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly hits: readonly RuleHit[];
  /** Parties and links in the order of the text, without those denied, over, planned or about customers. */
  readonly links: readonly LinkHit[];
  readonly heads: readonly NameHit<NameHead>[];
  readonly forms: readonly NameHit<{ readonly form: LegalForm; readonly short: boolean }>[];
}

/** Columns that say something about the organisation; contact columns are not read. */
const READ: readonly FieldCode[] = ['name', 'legalForm', 'address', 'prefecture', 'municipality', 'area', 'activity', 'members', 'fields', 'designation', 'notes'];
const TEXT_FIELDS: ReadonlySet<FieldCode> = new Set<FieldCode>(['activity', 'notes', 'members', 'fields', 'designation', 'area']);
/** A note of at least this many characters describes an activity where the list has no column for it; a shorter one is a remark. */
export const DESCRIPTIVE_NOTE = 40;
const NOT_LINKING = SCOPE.negated | SCOPE.past | SCOPE.planned | SCOPE.trade;
const AIM_MARKERS = ['もって', 'ことにより'];

/** Reads a row with one pass over each cell. */
export function readRow(candidate: Candidate, lexicon: Lexicon): Row {
  const cells: Cell[] = [];
  const findings: Findings = { hits: [], links: [], heads: [], forms: [] };
  const told = (candidate.texts.activity ?? NO_TEXTS).filter((t) => saysSomething(candidate, t.text));
  for (const field of READ) {
    const texts = field === 'activity' ? told : candidate.texts[field];
    if (texts === undefined) continue;
    for (const { column, text: source } of texts) {
      const text = normalise(source);
      // Where the list has no activity text, its notes are all there is to read.
      const readAs: FieldCode = field === 'notes' && told.length === 0 && text.text.length >= DESCRIPTIVE_NOTE ? 'activity' : field;
      const cell: Cell = { field, column, text, clauses: TEXT_FIELDS.has(field) ? readClauses(text.text) : PLAIN };
      cells.push(cell);
      scan(cell, readAs, lexicon, findings);
    }
  }
  return { cells, ...findings };
}

const NO_TEXTS: readonly FieldText[] = [];

/** False for empty marks (「－」, 「なし」, 「不明」) and for cells that only repeat the name, as scraped lists do. */
function saysSomething(candidate: Candidate, text: string): boolean {
  const plain = text.trim();
  if (plain.length <= LONGEST_EMPTY && EMPTY.test(plain)) return false;
  if (NO_WORDS.test(plain)) return false;
  const name = candidate.texts.name?.[0]?.text.trim() ?? '';
  return name === '' || !plain.startsWith(name) || plain.replace(/_[a-z]+$/i, '') !== name;
}

const NO_WORDS = /^[-‐―ー－~〜／/.・\s]*$/;
const EMPTY = /^(?:なし|無し|不明|未記入|記載なし|特になし|同上|〃|n\/a)$/i;
const LONGEST_EMPTY = 4;

/** What a row's cells are read into. */
interface Findings {
  readonly hits: RuleHit[];
  readonly links: LinkHit[];
  readonly heads: NameHit<NameHead>[];
  readonly forms: NameHit<{ form: LegalForm; short: boolean }>[];
}

/** Words that take the meaning from shorter ones within them. */
interface Longer {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
}

function scan(cell: Cell, readAs: FieldCode, lexicon: Lexicon, { hits, links, heads, forms }: Findings): void {
  const text = cell.text.text;
  const found = lexicon.matcher.findAll(text);
  if (found.count === 0) return;
  const isName = cell.field === 'name' || cell.field === 'legalForm';
  const column = columnOf(readAs);
  const aims = aimsIn(text);
  const { words, rules, entries } = lexicon.packed;
  const firstHit = hits.length;
  let longer: Longer[] | null = null;
  for (let h = 0; h < found.count; h++) {
    const phrase = found.phrase[h]!;
    const w = phrase * WORD_SIZE;
    if ((words[w + WORD.columns]! & column) === 0) continue;
    const start = found.start[h]!;
    const end = found.end[h]!;
    if (words[w + WORD.isBounded] === 1 && !isBounded(lexicon.boundaries[phrase]!, text, start, end)) continue;
    /** Read when first needed. */
    let scope = -1;
    for (let entry = words[w + WORD.from]!, to = words[w + WORD.to]!; entry < to; entry++) {
      const e = entry * ENTRY_SIZE;
      if ((entries[e + ENTRY.columns]! & column) === 0) continue;
      const marks = entries[e + ENTRY.marks]!;
      if ((marks & CONTAINS) !== 0) (longer ??= []).push({ rule: rules[entry]!, start, end });
      if ((marks & SPEAKS) === 0) continue;
      if (scope < 0) scope = cell.clauses.scopeAt(start, end);
      const required = entries[e + ENTRY.required]!;
      if ((scope & entries[e + ENTRY.blocked]!) !== 0 || (scope & required) !== required) continue;
      hits.push(new RuleHit(rules[entry]!, entries[e + ENTRY.slot]!, phrase, cell, start, end, aims !== null && isWithinAny(aims, start), (marks & WITHIN) !== 0));
    }
    if ((words[w + WORD.otherColumns]! & column) === 0) continue;
    for (const meaning of lexicon.meanings[phrase]!) {
      if (meaning.is === 'party' || meaning.is === 'link') {
        if (readAs === 'activity' && (cell.clauses.scopeAt(start, end) & NOT_LINKING) === 0) links.push({ meaning, cell, start, end });
      } else if (isName && meaning.is === 'head') heads.push({ of: meaning.head, cell, start, end });
      else if (isName && meaning.is === 'form') forms.push({ of: { form: meaning.form, short: meaning.short }, cell, start, end });
    }
  }
  if (longer !== null) dropWithinLonger(hits, firstHit, longer);
}

/** Takes out, from `firstHit` on, the hits whose words lie within longer ones that take their meaning. */
function dropWithinLonger(hits: RuleHit[], firstHit: number, longer: readonly Longer[]): void {
  let kept = firstHit;
  for (let i = firstHit; i < hits.length; i++) {
    const hit = hits[i]!;
    if (hit.mayBeWithin && isTaken(hit, longer)) continue;
    if (kept !== i) hits[kept] = hit;
    kept++;
  }
  while (hits.length > kept) hits.pop();
}

function isTaken({ start, end, rule }: RuleHit, longer: readonly Longer[]): boolean {
  for (let i = 0; i < longer.length; i++) {
    const other = longer[i]!;
    if (other.start <= start && other.end >= end && other.end - other.start > end - start && takesMeaning(other.rule, rule)) return true;
  }
  return false;
}

function isWithinAny(spans: readonly { readonly start: number; readonly end: number }[], at: number): boolean {
  for (let i = 0; i < spans.length; i++) if (at >= spans[i]!.start && at < spans[i]!.end) return true;
  return false;
}

/** Stretches that tell what for: from 「もって」 or 「ことにより」 to the end of the sentence; null when there are none. */
function aimsIn(text: string): { readonly start: number; readonly end: number }[] | null {
  let aims: { start: number; end: number }[] | null = null;
  for (const marker of AIM_MARKERS) {
    for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1)) {
      const stop = text.indexOf('。', at);
      (aims ??= []).push({ start: at, end: stop < 0 ? text.length : stop });
    }
  }
  return aims;
}
