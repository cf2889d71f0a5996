import type { Candidate, FieldCode } from '../candidate';
import type { LegalForm } from '../names/forms';
import type { NameHead } from '../names/heads';
import type { LinkStrength, PartySector } from '../rules/parties';
import type { Rule } from '../rules/rule';
import { readClauses, type Clauses } from '../text/clauses';
import { normalise, type NormalisedText } from '../text/normalise';
import { SCOPE } from '../text/scopes';
import { columnOf, isBounded, takesMeaning, type Lexicon } from './lexicon';
import { CONTAINS, ENTRY_SIZE, SPEAKS, WITHIN } from './ruleWords';

/** One cell of the row, ready to be read. */
export interface Cell {
  readonly field: FieldCode;
  readonly column: string;
  readonly text: NormalisedText;
  readonly clauses: Clauses;
}

/** Words of a rule in a cell, in a scope in which they count. Positions are in the normalised text. */
export interface RuleHit {
  readonly rule: Rule;
  /** The lexicon's slot of the rule's value. */
  readonly slot: number;
  readonly cell: Cell;
  readonly start: number;
  readonly end: number;
  /** Said as an aim that the activity serves (「もって〜」), not as an activity. */
  readonly aim: boolean;
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
const NO_SCOPES: Clauses = { scopeAt: () => 0 };

/** Reads a row with one pass over each cell. */
export function readRow(candidate: Candidate, lexicon: Lexicon): Row {
  const cells: Cell[] = [];
  const hits: RuleHit[] = [];
  const links: LinkHit[] = [];
  const heads: NameHit<NameHead>[] = [];
  const forms: NameHit<{ form: LegalForm; short: boolean }>[] = [];
  const hasActivity = (candidate.texts.activity ?? []).some((t) => saysSomething(candidate, t.text));
  for (const field of READ) {
    for (const { column, text: source } of candidate.texts[field] ?? []) {
      if (field === 'activity' && !saysSomething(candidate, source)) continue;
      const text = normalise(source);
      // Where the list has no activity text, its notes are all there is to read.
      const readAs: FieldCode = field === 'notes' && !hasActivity && text.text.length >= DESCRIPTIVE_NOTE ? 'activity' : field;
      const cell: Cell = { field, column, text, clauses: TEXT_FIELDS.has(field) ? readClauses(text.text) : NO_SCOPES };
      cells.push(cell);
      scan(cell, readAs, lexicon, hits, links, heads, forms);
    }
  }
  return { cells, hits, links, heads, forms };
}

/** False for empty marks (「－」, 「なし」, 「不明」) and for cells that only repeat the name, as scraped lists do. */
function saysSomething(candidate: Candidate, text: string): boolean {
  const plain = text.trim();
  if (/^[-‐―ー－~〜／/.・\s]*$/.test(plain) || /^(?:なし|無し|不明|未記入|記載なし|特になし|同上|〃|n\/a)$/i.test(plain)) return false;
  const name = candidate.texts.name?.[0]?.text.trim() ?? '';
  return name === '' || plain.replace(/_[a-z]+$/i, '') !== name;
}

function scan(cell: Cell, readAs: FieldCode, lexicon: Lexicon, hits: RuleHit[], links: LinkHit[], heads: NameHit<NameHead>[], forms: NameHit<{ form: LegalForm; short: boolean }>[]): void {
  const text = cell.text.text;
  const found = lexicon.matcher.findAll(text);
  const isName = cell.field === 'name' || cell.field === 'legalForm';
  const column = columnOf(readAs);
  const aims = found.count === 0 ? NO_AIMS : aimsIn(text);
  const { from, rules, entries } = lexicon.ruleWords;
  const firstHit = hits.length;
  const mayBeWithin: RuleHit[] = [];
  const containing: { readonly rule: Rule; readonly start: number; readonly end: number }[] = [];
  for (let h = 0; h < found.count; h++) {
    const phrase = found.phrase[h]!;
    if ((lexicon.columns[phrase]! & column) === 0) continue;
    const start = found.start[h]!;
    const end = found.end[h]!;
    if (!isBounded(lexicon.boundaries[phrase]!, text, start, end)) continue;
    for (let entry = from[phrase]!; entry < from[phrase + 1]!; entry++) {
      const e = entry * ENTRY_SIZE;
      if ((entries[e]! & column) === 0) continue;
      const marks = entries[e + 4]!;
      if ((marks & CONTAINS) !== 0) containing.push({ rule: rules[entry]!, start, end });
      if ((marks & SPEAKS) === 0) continue;
      const scope = cell.clauses.scopeAt(start, end);
      if ((scope & entries[e + 1]!) !== 0 || (scope & entries[e + 2]!) !== entries[e + 2]!) continue;
      const hit: RuleHit = { rule: rules[entry]!, slot: entries[e + 3]!, cell, start, end, aim: isWithinAny(aims, start) };
      hits.push(hit);
      if ((marks & WITHIN) !== 0) mayBeWithin.push(hit);
    }
    if ((lexicon.otherColumns[phrase]! & column) === 0) continue;
    for (const meaning of lexicon.meanings[phrase]!) {
      if (meaning.is === 'party' || meaning.is === 'link') {
        if (readAs === 'activity' && (cell.clauses.scopeAt(start, end) & NOT_LINKING) === 0) links.push({ meaning, cell, start, end });
      } else if (isName && meaning.is === 'head') heads.push({ of: meaning.head, cell, start, end });
      else if (isName && meaning.is === 'form') forms.push({ of: { form: meaning.form, short: meaning.short }, cell, start, end });
    }
  }
  if (containing.length > 0 && mayBeWithin.length > 0) dropWithinLonger(hits, firstHit, mayBeWithin, containing);
}

/** Takes out, from `firstHit` on, the hits whose words lie within longer ones that take their meaning. */
function dropWithinLonger(hits: RuleHit[], firstHit: number, mayBeWithin: readonly RuleHit[], containing: readonly { readonly rule: Rule; readonly start: number; readonly end: number }[]): void {
  const dropped = mayBeWithin.filter((hit) => containing.some((other) => other.start <= hit.start && other.end >= hit.end && other.end - other.start > hit.end - hit.start && takesMeaning(other.rule, hit.rule)));
  if (dropped.length === 0) return;
  let kept = firstHit;
  for (let i = firstHit; i < hits.length; i++) if (!dropped.includes(hits[i]!)) hits[kept++] = hits[i]!;
  hits.length = kept;
}

const NO_AIMS: readonly { readonly start: number; readonly end: number }[] = [];

function isWithinAny(spans: readonly { readonly start: number; readonly end: number }[], at: number): boolean {
  for (let i = 0; i < spans.length; i++) if (at >= spans[i]!.start && at < spans[i]!.end) return true;
  return false;
}

/** Stretches that tell what for: from 「もって」 or 「ことにより」 to the end of the sentence. */
function aimsIn(text: string): { readonly start: number; readonly end: number }[] {
  const aims: { start: number; end: number }[] = [];
  for (const marker of AIM_MARKERS) {
    for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1)) {
      const stop = text.indexOf('。', at);
      aims.push({ start: at, end: stop < 0 ? text.length : stop });
    }
  }
  return aims;
}
