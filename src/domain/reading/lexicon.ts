import { FIELDS, type FieldCode } from '../candidate';
import type { TagCode } from '../vocabulary';
import { LEGAL_FORMS, type LegalForm } from '../names/forms';
import { NAME_HEADS, type NameHead } from '../names/heads';
import { LINK_WORDS, PARTY_WORDS, type LinkStrength, type PartySector } from '../rules/parties';
import type { Rule } from '../rules/rule';
import { slotOf } from './slots';
import { packWords, type NumberedRule, type PackedWords, type RuleWord } from './ruleWords';
import { compileMatcher, type Matcher } from '../text/matcher';
import { normalise } from '../text/normalise';
import { SCOPE, type ScopeSet } from '../text/scopes';
import { isKatakana, isLatin } from '../text/scripts';

/** What a phrase of the lexicon means where it occurs, besides what rules say of it. */
export type Meaning =
  | { readonly is: 'party'; readonly sector: PartySector }
  | { readonly is: 'link'; readonly strength: LinkStrength }
  | { readonly is: 'head'; readonly head: NameHead }
  | { readonly is: 'form'; readonly form: LegalForm; readonly short: boolean };

/** A set of columns by meaning, one bit each, so that a hit in a column in which it means nothing costs next to nothing. */
export type ColumnSet = number;
const BITS = Object.fromEntries(Object.keys(FIELDS).map((field, i) => [field, 1 << i])) as Record<FieldCode, number>;
const columnSet = (fields: readonly FieldCode[]): ColumnSet => fields.reduce((set, field) => set | BITS[field], 0);
export const columnOf = (field: FieldCode): ColumnSet => BITS[field];

/** All rules and all knowledge of names, by the phrases that tell of them. */
export interface Lexicon {
  readonly phrases: readonly string[];
  /** Meanings by phrase index. */
  readonly meanings: readonly (readonly Meaning[])[];
  /** What rules say of the phrases, and where the phrases mean anything. */
  readonly packed: PackedWords;
  /** How a phrase must be bounded to count as a word, by phrase index: see `Boundary`. */
  readonly boundaries: readonly (Boundary | null)[];
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
  const words = new Map<string, { meanings: Meaning[]; rules: RuleWord[] }>();
  const at = (word: string): { meanings: Meaning[]; rules: RuleWord[] } => {
    const phrase = normalise(word).text;
    const known = words.get(phrase) ?? { meanings: [], rules: [] };
    if (phrase.trim() !== '') words.set(phrase, known);
    return known;
  };
  for (const rule of rules.map(uniformRule)) for (const word of rule.phrases) at(word).rules.push(ruleWord(rule));
  for (const [sector, list] of Object.entries(PARTY_WORDS)) for (const word of list.split('|')) at(word).meanings.push({ is: 'party', sector: sector as PartySector });
  for (const [strength, list] of Object.entries(LINK_WORDS)) for (const word of list.split('|')) at(word).meanings.push({ is: 'link', strength: strength as LinkStrength });
  for (const head of NAME_HEADS.map(uniformHead)) for (const word of head.words) at(word).meanings.push({ is: 'head', head });
  for (const form of LEGAL_FORMS) {
    for (const word of form.spellings) at(word).meanings.push({ is: 'form', form, short: false });
    for (const word of form.short ?? []) at(word).meanings.push({ is: 'form', form, short: true });
  }
  const phrases = [...words.keys()];
  const all = [...words.values()];
  markOverlaps(phrases, all.map((word) => word.rules), compileMatcher(phrases));
  const boundaries = phrases.map(boundaryOf);
  const packed = packWords(all.map(({ rules, meanings }, i) => ({ rules, otherColumns: otherColumnsOf(meanings), isBounded: boundaries[i] !== null })));
  return { phrases, meanings: all.map((word) => word.meanings), packed, boundaries };
}

/** The same rule with all its properties in one order, however its table wrote it: reading them is then a fixed step in memory. */
function uniformRule({ id, phrases, tag, value, weight, fields, scopes, absorbs, only, source, note }: Rule, number: number): NumberedRule {
  return { number, slot: slotOf(tag, value), isStatutory: id.startsWith('categories.statute.'), id, phrases, tag, value, weight, fields, scopes, absorbs, only, source, note } as NumberedRule;
}

/** The same for a head. */
function uniformHead({ id, words, at, kind, type, multi, town, categories }: NameHead): NameHead {
  return { id, words, at, kind, type, multi, town, categories } as NameHead;
}

function ruleWord(rule: NumberedRule): RuleWord {
  const allowed = (rule.scopes ?? []).reduce((set, scope) => set | SCOPE[scope], 0);
  return {
    rule, columns: columnSet(rule.fields),
    blocked: rule.only === undefined ? (BLOCKED_BY_TAG[rule.tag] ?? BLOCKED) & ~allowed : 0,
    required: rule.only === undefined ? 0 : SCOPE[rule.only], contains: false, within: false,
  };
}

function markOverlaps(phrases: readonly string[], ruleWords: readonly (readonly RuleWord[])[], matcher: Matcher): void {
  phrases.forEach((phrase, longer) => {
    const found = matcher.findAll(phrase);
    for (let h = 0; h < found.count; h++) {
      const shorter = found.phrase[h]!;
      if (shorter === longer) continue;
      for (const outer of ruleWords[longer]!) {
        for (const inner of ruleWords[shorter]!) {
          if (!takesMeaning(outer.rule, inner.rule)) continue;
          outer.contains = true;
          inner.within = true;
        }
      }
    }
  });
}

/** Whether a rule's words take the meaning from another's within them: they speak about the same value, or it absorbs the whole tag. */
export const takesMeaning = (outer: Rule, inner: Rule): boolean => outer.tag === inner.tag && (outer.absorbs === true || outer.value === inner.value);

const NAME_COLUMNS = columnSet(['name', 'legalForm']);
const TEXT_COLUMN = columnSet(['activity']);

function otherColumnsOf(meanings: readonly Meaning[]): ColumnSet {
  return meanings.reduce((set, { is }) => set | (is === 'party' || is === 'link' ? TEXT_COLUMN : NAME_COLUMNS), 0);
}

const LATIN = /[a-z]/;
/** Katakana words that also end or begin longer ones: パートナー, スキンケア, ウイスキー. */
const WITHIN_LONGER_WORDS: ReadonlySet<string> = new Set(['アート', 'ケア', 'エコ', 'スキー', 'ヨガ', 'ダンス', 'ロケ', 'マース']);

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
  if (boundary.before === 'noLatin' && isLatin(text.charCodeAt(start - 1))) return false;
  if (boundary.before === 'noKatakana' && isKatakana(text.charCodeAt(start - 1))) return false;
  if (boundary.after === 'noLatin' && isLatin(text.charCodeAt(end))) return false;
  return boundary.after !== 'noLongVowel' || text.charAt(end) !== 'ー';
}
