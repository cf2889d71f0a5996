import type { Candidate, FieldCode } from '../candidate';
import type { LegalForm } from '../names/forms';
import type { NameHead } from '../names/heads';
import type { LinkStrength, PartySector } from '../rules/parties';
import type { Rule } from '../rules/rule';
import { readClauses, type Clauses } from '../text/clauses';
import { normalise, type NormalisedText } from '../text/normalise';
import { SCOPE } from '../text/scopes';
import { columnSet, isBounded, type Lexicon } from './lexicon';

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
  const column = columnSet([readAs]);
  const aims = aimsIn(text);
  const present: (RuleHit & { readonly counts: boolean })[] = [];
  for (let h = 0; h < found.count; h++) {
    const phrase = found.phrase[h]!;
    if ((lexicon.columns[phrase]! & column) === 0) continue;
    const start = found.start[h]!;
    const end = found.end[h]!;
    if (!isBounded(lexicon.boundaries[phrase]!, text, start, end)) continue;
    for (const meaning of lexicon.meanings[phrase]!) {
      if (meaning.is === 'rule') {
        if ((meaning.columns & column) === 0) continue;
        const scope = cell.clauses.scopeAt(start, end);
        present.push({ rule: meaning.rule, cell, start, end, aim: aims.some((aim) => start >= aim.start && start < aim.end), counts: (scope & meaning.blocked) === 0 && (scope & meaning.required) === meaning.required });
      } else if (meaning.is === 'party' || meaning.is === 'link') {
        if (readAs === 'activity' && (cell.clauses.scopeAt(start, end) & NOT_LINKING) === 0) links.push({ meaning, cell, start, end });
      } else if (isName && meaning.is === 'head') heads.push({ of: meaning.head, cell, start, end });
      else if (isName && meaning.is === 'form') forms.push({ of: { form: meaning.form, short: meaning.short }, cell, start, end });
    }
  }
  for (let i = 0; i < present.length; i++) if (present[i]!.counts && present[i]!.rule.weight > 0 && !isWithinLonger(present, i, lexicon.longest)) hits.push(present[i]!);
}

/** Whether a longer word of the same value takes the meaning of hit `i`. Hits are in the order of their ends, so only near ones can hold it. */
function isWithinLonger(present: readonly RuleHit[], i: number, longest: number): boolean {
  const hit = present[i]!;
  for (let o = i - 1; o >= 0 && present[o]!.end === hit.end; o--) if (isLonger(present[o]!, hit)) return true;
  for (let o = i + 1; o < present.length && present[o]!.end - longest <= hit.start; o++) if (isLonger(present[o]!, hit)) return true;
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

/** Whether `other` speaks about the same value of the same tag and `hit` lies within its longer words. */
function isLonger(other: RuleHit, hit: RuleHit): boolean {
  return other.rule.tag === hit.rule.tag && (other.rule.absorbs === true || other.rule.value === hit.rule.value) && other.start <= hit.start && other.end >= hit.end && other.end - other.start > hit.end - hit.start;
}
