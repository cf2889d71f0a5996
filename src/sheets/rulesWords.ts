import { FIELDS, type FieldCode } from '../domain/candidate';
import { FIELDS_OF_RULES, SCOPES_OF_RULES, VALUES_OF_RULES } from '../domain/rules/ruleValues';
import type { ScopeCode } from '../domain/text/scopes';
import { ANSWERS, CATEGORIES, INCENTIVES, LANGUAGES, STAGES, TAGS, TYPES, codesOf, type Label, type Language, type TagCode } from '../domain/vocabulary';

/** The words of 「分類ルール」: its headings and how the cells of a row say what they say. Read back in either language. */

export const RULE_HEADINGS = {
  phrase: { ja: '語句', en: 'Phrase' },
  tag: { ja: '対象', en: 'About' },
  value: { ja: '何の根拠か', en: 'Speaks for' },
  weight: { ja: '重み', en: 'Weight' },
  fields: { ja: '探す列', en: 'Where' },
  conditions: { ja: '条件', en: 'Conditions' },
  on: { ja: '使う', en: 'In use' },
  source: { ja: '出典', en: 'Source' },
  note: { ja: 'メモ', en: 'Note' },
  rule: { ja: 'ルールID', en: 'Rule ID' },
  order: { ja: '順', en: 'Order' },
} as const satisfies Record<string, Label>;
export type RuleHeading = keyof typeof RULE_HEADINGS;
export const RULE_COLUMNS = codesOf(RULE_HEADINGS);

export const ON: Label = { ja: '使う', en: 'On' };
export const OFF: Label = { ja: '使わない', en: 'Off' };
const ON_WORDS = ['使う', 'on', 'yes', 'true', 'はい', '○', '1'];
const OFF_WORDS = ['使わない', 'off', 'no', 'false', 'いいえ', '×', '0'];

/** Between the columns of a cell, and between its conditions. */
export const BETWEEN: Readonly<Record<Language, string>> = { ja: '、', en: '; ' };

const VALUES: Readonly<Record<TagCode, Readonly<Record<string, Label>>>> = {
  type: TYPES, multi: ANSWERS, town: ANSWERS, bridge: ANSWERS, cross: ANSWERS, wide: ANSWERS, categories: CATEGORIES, stage: STAGES, incentives: INCENTIVES,
};

/** The value of a tag that a rule speaks for, in words. */
export function valueLabel(tag: TagCode, value: string, language: Language): string {
  return VALUES[tag][value]?.[language] ?? value;
}

/** The choices of 「何の根拠か」 for a tag, in the vocabulary's order. */
export function valueLabels(tag: TagCode, language: Language): string[] {
  return VALUES_OF_RULES[tag].map((value) => valueLabel(tag, value, language));
}

export const tagLabel = (tag: TagCode, language: Language): string => TAGS[tag][language];
export const fieldLabel = (field: FieldCode, language: Language): string => FIELDS[field][language];

const SCOPE_WORDS: Readonly<Record<ScopeCode, Label>> = {
  negated: { ja: '否定', en: 'denied' },
  past: { ja: '過去', en: 'past' },
  planned: { ja: '予定', en: 'planned' },
  others: { ja: '他者の取組', en: 'done by others' },
  joined: { ja: '参加・協力', en: 'taking part' },
  unsure: { ja: '不確か', en: 'unsure' },
  quoted: { ja: '引用', en: 'quoted' },
  purpose: { ja: '目的', en: 'purpose' },
  trade: { ja: '取引', en: 'customers' },
};

/** What stands in 「条件」. */
export interface Conditions {
  readonly scopes: readonly ScopeCode[];
  readonly only: ScopeCode | null;
  readonly absorbs: boolean;
}

const ALSO: Label = { ja: 'でも数える', en: 'also if ' };
const ONLY: Label = { ja: 'のときだけ数える', en: 'only if ' };
const ABSORBS: Label = { ja: '含まれる語句は数えない', en: 'not the words within' };

/** 「過去でも数える、目的でも数える」, 「否定のときだけ数える」, 「含まれる語句は数えない」; '' when there are none. */
export function conditionsText({ scopes, only, absorbs }: Conditions, language: Language): string {
  const ja = language === 'ja';
  const say = (frame: Label, scope: ScopeCode): string => (ja ? SCOPE_WORDS[scope].ja + frame.ja : frame.en + SCOPE_WORDS[scope].en);
  return [...scopes.map((scope) => say(ALSO, scope)), ...(only === null ? [] : [say(ONLY, only)]), ...(absorbs ? [ABSORBS[language]] : [])].join(BETWEEN[language]);
}

/** One condition in either language; undefined when it is none that we know. */
export function readCondition(text: string): { readonly also: ScopeCode } | { readonly only: ScopeCode } | { readonly absorbs: true } | undefined {
  const said = plain(text);
  if (same(said, ABSORBS)) return { absorbs: true };
  for (const [frame, is] of [[ALSO, 'also'], [ONLY, 'only']] as const) {
    const scope = said.endsWith(plain(frame.ja)) ? said.slice(0, -plain(frame.ja).length) : said.startsWith(plain(frame.en)) ? said.slice(plain(frame.en).length) : null;
    if (scope === null) continue;
    const code = codeOf(SCOPE_WORDS, scope.trim());
    if (code === undefined || !SCOPES_OF_RULES.includes(code)) return undefined;
    return is === 'also' ? { also: code } : { only: code };
  }
  return undefined;
}

export function readTagWord(text: string): TagCode | undefined {
  return codeOf(TAGS, text);
}

/** The value that a word means for a tag; a value of the vocabulary that no rule can speak for counts as none. */
export function readValueWord(tag: TagCode, text: string): string | undefined {
  const code = codeOf(VALUES[tag], text);
  return code !== undefined && VALUES_OF_RULES[tag].includes(code) ? code : undefined;
}

/** True when the word is a value of any tag. */
export function isValueOfSome(text: string): boolean {
  return codesOf(TAGS).some((tag) => readValueWord(tag, text) !== undefined);
}

export function readFieldWord(text: string): FieldCode | undefined {
  return codeOf(FIELDS, text);
}

export const isSearched = (field: FieldCode): boolean => FIELDS_OF_RULES.includes(field);

/** True for on, false for off, undefined for any other word. */
export function readOnWord(text: string): boolean | undefined {
  const said = plain(text);
  if (ON_WORDS.includes(said)) return true;
  return OFF_WORDS.includes(said) ? false : undefined;
}

/** The heading that a column header means, in either language. */
export function ruleHeadingOf(header: string): RuleHeading | undefined {
  return codeOf(RULE_HEADINGS, header);
}

const BLANK_SIGN = '␣';

/** A phrase as a cell shows it: blanks at its ends, which nobody would see, as ␣. */
export function phraseText(phrase: string): string {
  return phrase.replace(/^ +| +$/g, (blanks) => BLANK_SIGN.repeat(blanks.length));
}

/** What a person typed as a phrase: blanks around it do not count, ␣ at its ends does. */
export function readPhrase(text: string): string {
  return text.trim().replace(/^␣+|␣+$/g, (signs) => ' '.repeat(signs.length));
}

function codeOf<K extends string>(vocabulary: Readonly<Record<K, Label>>, text: string): K | undefined {
  const said = plain(text);
  return codesOf(vocabulary).find((code) => code === said || same(said, vocabulary[code]));
}

const same = (said: string, label: Label): boolean => LANGUAGES.some((language) => plain(label[language]) === said);
function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
