import { FIELDS, type FieldCode } from '../candidate';
import type { TagCode } from '../vocabulary';
import { LEGAL_FORMS, type LegalForm } from '../names/forms';
import { NAME_HEADS, type NameHead } from '../names/heads';
import { LINK_WORDS, PARTY_WORDS, type LinkStrength, type PartySector } from '../rules/parties';
import type { Rule } from '../rules/rule';
import { compileMatcher, type Matcher } from '../text/matcher';
import { normalise } from '../text/normalise';
import { SCOPE, type ScopeSet } from '../text/scopes';

/** What a phrase of the lexicon means where it occurs. */
export type Meaning =
  | { readonly is: 'rule'; readonly rule: Rule; readonly slot: number; readonly columns: ColumnSet; readonly blocked: ScopeSet; readonly required: ScopeSet; readonly overlap: Overlap }
  | { readonly is: 'party'; readonly sector: PartySector }
  | { readonly is: 'link'; readonly strength: LinkStrength }
  | { readonly is: 'head'; readonly head: NameHead }
  | { readonly is: 'form'; readonly form: LegalForm; readonly short: boolean };

/** Whether the phrase of a rule contains, or lies within, one of another rule for the same value: only then must a row be searched for the other. */
export interface Overlap {
  contains: boolean;
  within: boolean;
}

/** A set of columns by meaning, one bit each, so that a hit in a column in which it means nothing costs next to nothing. */
export type ColumnSet = number;
const BITS = Object.fromEntries(Object.keys(FIELDS).map((field, i) => [field, 1 << i])) as Record<FieldCode, number>;
const columnSet = (fields: readonly FieldCode[]): ColumnSet => fields.reduce((set, field) => set | BITS[field], 0);
export const columnOf = (field: FieldCode): ColumnSet => BITS[field];

/** All rules and all knowledge of names in one automaton, so that each text is read once. */
export interface Lexicon {
  readonly matcher: Matcher;
  /** Meanings by phrase index of the matcher. */
  readonly meanings: readonly (readonly Meaning[])[];
  /** How a phrase must be bounded to count as a word, by phrase index: see `Boundary`. */
  readonly boundaries: readonly (Boundary | null)[];
  /** The slot of each tag's values, by tag and value: rules for the same value share one. */
  readonly slots: ReadonlyMap<TagCode, ReadonlyMap<string, number>>;
  /** Columns in which a phrase means anything, by phrase index. */
  readonly columns: Int32Array;
}

/** Latin words must not run on into letters, short katakana words not into katakana (「アート」 in 「パートナー」). */
export interface Boundary {
  readonly before: 'any' | 'noLatin' | 'noKatakana';
  readonly after: 'any' | 'noLatin' | 'noLongVowel';
}

/** Scopes in which words do not speak for a tag unless their rule says so. */
const BLOCKED: ScopeSet = SCOPE.negated | SCOPE.past | SCOPE.planned | SCOPE.others | SCOPE.trade;
const BLOCKED_BY_TAG: Partial<Record<TagCode, ScopeSet>> = {
  bridge: BLOCKED | SCOPE.joined | SCOPE.unsure,
  stage: BLOCKED | SCOPE.joined | SCOPE.unsure | SCOPE.purpose,
  type: SCOPE.negated | SCOPE.planned | SCOPE.trade,
  multi: SCOPE.negated | SCOPE.planned | SCOPE.trade,
};

/** Compiles rules and name knowledge. Words are normalised here, so that rules may be written in any spelling. */
export function compileLexicon(rules: readonly Rule[]): Lexicon {
  const meaningsByPhrase = new Map<string, Meaning[]>();
  const add = (words: string, meaning: Meaning): void => {
    const phrase = normalise(words).text;
    if (phrase.trim() === '') return;
    const known = meaningsByPhrase.get(phrase);
    if (known === undefined) meaningsByPhrase.set(phrase, [meaning]);
    else known.push(meaning);
  };
  const slots = slotsOf(rules);
  for (const rule of rules) {
    const allowed = (rule.scopes ?? []).reduce((set, scope) => set | SCOPE[scope], 0);
    const meaning = { is: 'rule' as const, rule, slot: slots.get(rule.tag)!.get(rule.value)!, columns: columnSet(rule.fields), blocked: (BLOCKED_BY_TAG[rule.tag] ?? BLOCKED) & ~allowed, required: rule.only === undefined ? 0 : SCOPE[rule.only] };
    if (rule.only !== undefined) meaning.blocked = 0;
    for (const words of rule.phrases) add(words, { ...meaning, overlap: { contains: false, within: false } });
  }
  for (const [sector, words] of Object.entries(PARTY_WORDS)) for (const word of words.split('|')) add(word, { is: 'party', sector: sector as PartySector });
  for (const [strength, words] of Object.entries(LINK_WORDS)) for (const word of words.split('|')) add(word, { is: 'link', strength: strength as LinkStrength });
  for (const head of NAME_HEADS) for (const words of head.words) add(words, { is: 'head', head });
  for (const form of LEGAL_FORMS) {
    for (const words of form.spellings) add(words, { is: 'form', form, short: false });
    for (const words of form.short ?? []) add(words, { is: 'form', form, short: true });
  }
  const phrases = [...meaningsByPhrase.keys()];
  const meanings = [...meaningsByPhrase.values()];
  const matcher = compileMatcher(phrases);
  markOverlaps(phrases, meanings, matcher);
  return {
    matcher, meanings, slots, boundaries: phrases.map(boundaryOf),
    columns: Int32Array.from(meanings, (all) => all.reduce((set, meaning) => set | columnsOf(meaning), 0)),
  };
}

function slotsOf(rules: readonly Rule[]): Map<TagCode, Map<string, number>> {
  const slots = new Map<TagCode, Map<string, number>>();
  let count = 0;
  for (const { tag, value } of rules) {
    const values = slots.get(tag) ?? new Map<string, number>();
    if (!values.has(value)) values.set(value, count++);
    slots.set(tag, values);
  }
  return slots;
}

function markOverlaps(phrases: readonly string[], meanings: readonly (readonly Meaning[])[], matcher: Matcher): void {
  phrases.forEach((phrase, longer) => {
    const found = matcher.findAll(phrase);
    for (let h = 0; h < found.count; h++) {
      const shorter = found.phrase[h]!;
      if (shorter === longer) continue;
      for (const outer of meanings[longer]!) {
        for (const inner of meanings[shorter]!) {
          if (outer.is !== 'rule' || inner.is !== 'rule' || !takesMeaning(outer.rule, inner.rule)) continue;
          outer.overlap.contains = true;
          inner.overlap.within = true;
        }
      }
    }
  });
}

/** Whether a rule's words take the meaning from another's within them: they speak about the same value, or it absorbs the whole tag. */
export const takesMeaning = (outer: Rule, inner: Rule): boolean => outer.tag === inner.tag && (outer.absorbs === true || outer.value === inner.value);

const NAME_COLUMNS = columnSet(['name', 'legalForm']);
const TEXT_COLUMN = columnSet(['activity']);

function columnsOf(meaning: Meaning): ColumnSet {
  if (meaning.is === 'rule') return meaning.columns;
  return meaning.is === 'party' || meaning.is === 'link' ? TEXT_COLUMN : NAME_COLUMNS;
}

const LATIN = /[a-z]/;
/** Katakana words that also end or begin longer ones: パートナー, スキンケア, ウイスキー. */
const WITHIN_LONGER_WORDS: ReadonlySet<string> = new Set(['アート', 'ケア', 'エコ', 'スキー', 'ヨガ', 'ダンス', 'ロケ', 'マース']);
const KATAKANA = /[ァ-ヺー]/;

/** null for the many phrases that need no check. */
function boundaryOf(phrase: string): Boundary | null {
  const shortKatakana = WITHIN_LONGER_WORDS.has(phrase);
  const before = LATIN.test(phrase.charAt(0)) ? 'noLatin' : shortKatakana ? 'noKatakana' : 'any';
  const after = /[a-z]$/.test(phrase) && phrase.length <= 4 ? 'noLatin' : shortKatakana ? 'noLongVowel' : 'any';
  return before === 'any' && after === 'any' ? null : { before, after };
}

/** Whether a phrase that occurs at [start, end) stands there as a word. */
export function isBounded(boundary: Boundary | null, text: string, start: number, end: number): boolean {
  if (boundary === null) return true;
  if (boundary.before === 'noLatin' && LATIN.test(text.charAt(start - 1))) return false;
  if (boundary.before === 'noKatakana' && KATAKANA.test(text.charAt(start - 1))) return false;
  if (boundary.after === 'noLatin' && LATIN.test(text.charAt(end))) return false;
  return boundary.after !== 'noLongVowel' || text.charAt(end) !== 'ー';
}
