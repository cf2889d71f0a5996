import { rankOf } from '../domain/rank';
import type { Decision } from '../domain/decision';
import type { Answer, CategoryCode, IncentiveCode, Label, Language, StageCode, TypeCode } from '../domain/vocabulary';
import { ANSWERS, CATEGORIES, INCENTIVES, LANGUAGES, STAGES, TYPES, codesOf } from '../domain/vocabulary';
import { HEADINGS } from './words';

/** The tags of 「分類結果」 that a person may change, between codes, cell texts and decisions. */

export const EDITABLE_TAGS = ['type', 'multi', 'town', 'bridge', 'cross', 'wide', 'categories', 'stage', 'incentives', 'places'] as const;
export type EditableTag = (typeof EDITABLE_TAGS)[number];

/**
 * A tag's value as tokens: codes of its vocabulary, or a person's own words where they match no code.
 * Single-valued tags have one token, multi-valued ones any number.
 */
export type Tokens = readonly string[];
export type TagValues = Readonly<Record<EditableTag, Tokens>>;
export type TagEdits = Readonly<Partial<Record<EditableTag, Tokens>>>;

const VOCABULARIES: Readonly<Record<EditableTag, Readonly<Record<string, Label>>>> = {
  type: TYPES, multi: ANSWERS, town: ANSWERS, bridge: ANSWERS, cross: ANSWERS, wide: ANSWERS,
  categories: CATEGORIES, stage: STAGES, incentives: INCENTIVES, places: {},
};
const MULTI_VALUED: ReadonlySet<EditableTag> = new Set<EditableTag>(['categories', 'incentives', 'places']);
const SEPARATOR: Readonly<Record<Language, string>> = { ja: '、', en: '; ' };
/** What a person types into a multi-valued cell to say that there is none; clearing the cell gives it back to the machine. */
const NONE_WORDS = ['なし', '該当なし', 'none'];
const NONE = '-';

/** The labels of a tag, in the vocabulary's order: the choices of its drop-down. */
export function labelsOf(tag: Exclude<EditableTag, 'places'>, language: Language): string[] {
  return Object.values(VOCABULARIES[tag]).map((label) => label[language]);
}

/** A decision's tags as tokens. */
export function tagsOf(decision: Decision): TagValues {
  return {
    type: [decision.type], multi: [decision.elements.multi], town: [decision.elements.town], bridge: [decision.elements.bridge],
    cross: [decision.cross], wide: [decision.wide], categories: decision.categories, stage: [decision.stage],
    incentives: decision.incentives, places: decision.places,
  };
}

/** A tag as a cell shows it; '' when there is nothing to say. */
export function tagText(tag: EditableTag, tokens: Tokens, language: Language): string {
  if (MULTI_VALUED.has(tag) && tokens.length === 1 && tokens[0] === NONE) return language === 'ja' ? 'なし' : 'None';
  return tokens.map((token) => VOCABULARIES[tag][token]?.[language] ?? token).join(SEPARATOR[language]);
}

/** Where a person's values differ from what the machine says: a line a tag; '' when they agree. */
export function differenceText(edits: TagEdits, machine: TagValues, language: Language): string {
  const said = (tag: EditableTag, tokens: Tokens): string => tagText(tag, tokens.length === 0 ? [NONE] : tokens, language);
  return EDITABLE_TAGS.flatMap((tag) => {
    const theirs = edits[tag];
    if (theirs === undefined || sameTokens(theirs, machine[tag])) return [];
    const [person, now] = [said(tag, theirs), said(tag, machine[tag])];
    return [language === 'ja' ? `${HEADINGS[tag].ja}：人＝${person}、自動＝${now}` : `${HEADINGS[tag].en}: person = ${person}, machine = ${now}`];
  }).join('\n');
}

/** A cell's text as tokens, in whichever language its labels are; null when the cell is empty. */
export function readTag(tag: EditableTag, text: string): Tokens | null {
  const whole = text.trim();
  if (whole === '') return null;
  if (!MULTI_VALUED.has(tag)) return [codeOfLabel(tag, whole) ?? whole];
  if (NONE_WORDS.includes(whole.toLowerCase())) return [NONE];
  const tokens = whole.split(/[、;；\r\n]/).map((part) => part.trim()).filter((part) => part !== '');
  return [...new Set(tokens.map((part) => codeOfLabel(tag, part) ?? part))];
}

/** True when a machine can say this: a code of the tag's vocabulary; places have none. */
export function isTagCode(tag: EditableTag, token: string): boolean {
  return tag === 'places' || Object.hasOwn(VOCABULARIES[tag], token);
}

/** True when both say the same; the order of several values does not matter. */
export function sameTokens(a: Tokens, b: Tokens): boolean {
  return a.length === b.length && [...a].sort().join('\n') === [...b].sort().join('\n');
}

/** True when a person's words stand in a tag that the add-in counts by fixed words: they are kept, but not counted. */
export function hasUnreadWords(edits: TagEdits): boolean {
  return EDITABLE_TAGS.some((tag) => tag !== 'places' && edits[tag]?.some((token) => token !== NONE && !isTagCode(tag, token)));
}

/** The decision as a person left it: their tags in place of the machine's, 推奨度 and 要確認 following; words that match no code change nothing. */
export function applyEdits(machine: Decision, edits: TagEdits): Decision {
  const one = <T extends string>(tag: EditableTag, vocabulary: Readonly<Record<T, Label>>, otherwise: T): T => {
    const token = edits[tag]?.[0];
    return token !== undefined && Object.hasOwn(vocabulary, token) ? (token as T) : otherwise;
  };
  const many = <T extends string>(tag: EditableTag, vocabulary: Readonly<Record<T, Label>>, otherwise: readonly T[]): readonly T[] => {
    const tokens = edits[tag];
    return tokens === undefined ? otherwise : codesOf(vocabulary).filter((code) => tokens.includes(code));
  };
  const answer = (tag: EditableTag, otherwise: Answer): Answer => one(tag, ANSWERS, otherwise);
  const elements = {
    multi: answer('multi', machine.elements.multi), town: answer('town', machine.elements.town), bridge: answer('bridge', machine.elements.bridge),
  };
  const cross = answer('cross', machine.cross);
  const wide = answer('wide', machine.wide);
  return {
    type: one<TypeCode>('type', TYPES, machine.type), elements, cross, wide,
    categories: many<CategoryCode>('categories', CATEGORIES, machine.categories),
    stage: one<StageCode>('stage', STAGES, machine.stage),
    incentives: many<IncentiveCode>('incentives', INCENTIVES, machine.incentives),
    places: edits.places === undefined ? machine.places : edits.places.filter((place) => place !== NONE),
    evidence: machine.evidence,
    ...rankOf(elements, cross, wide),
  };
}

function codeOfLabel(tag: EditableTag, text: string): string | undefined {
  const wanted = text.normalize('NFKC').toLowerCase();
  return Object.entries(VOCABULARIES[tag]).find(([, label]) => LANGUAGES.some((language) => label[language].normalize('NFKC').toLowerCase() === wanted))?.[0];
}
