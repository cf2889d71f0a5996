import type { Candidate } from '../domain/candidate';
import type { Decision, Evidence } from '../domain/decision';
import type { Language, TagCode } from '../domain/vocabulary';
import { ANSWERS, CATEGORIES, ELEMENTS, INCENTIVES, TAGS, TYPES, codesOf } from '../domain/vocabulary';
import { phraseOf } from './phrase';
import type { EditableTag } from './tags';

/** 根拠 in a person's words: 「域内外を繋げる役割：『移住相談窓口の運営』『企業誘致』（活動内容）」. Quotes are the row's own words. */

/** Quotes for one tag; more would bury the point. */
const QUOTES_PER_TAG = 3;

/** Why type, elements, +α and stage are what they are: a line a tag. Tags that a person changed are left to them. */
export function evidenceText(candidate: Candidate, decision: Decision, edited: readonly EditableTag[], language: Language): string {
  const lines: string[] = [];
  const add = (tag: Exclude<TagCode, 'categories' | 'incentives'>, value: string, label: string): void => {
    if (edited.includes(tag)) return;
    const quotes = quoted(candidate, decision.evidence.filter((e) => e.tag === tag && e.value === value), language);
    if (quotes !== '') lines.push(line(label, quotes, language));
  };
  add('type', decision.type, withValue(TAGS.type[language], TYPES[decision.type][language], language));
  for (const tag of codesOf(ELEMENTS)) add(tag, decision.elements[tag], answered(tag, decision.elements[tag], language));
  add('cross', decision.cross, answered('cross', decision.cross, language));
  add('wide', decision.wide, answered('wide', decision.wide, language));
  if (decision.stage !== 'none') add('stage', decision.stage, TAGS.stage[language]);
  const open = codesOf(ELEMENTS).filter((tag) => decision.elements[tag] === 'unknown').map((tag) => ELEMENTS[tag][language]);
  if (open.length > 0) lines.push(language === 'ja' ? `行からは読み取れないもの：${open.join('、')}` : `The row does not tell: ${open.join('; ')}`);
  if (edited.length > 0) lines.push(language === 'ja' ? `人が修正したもの：${edited.map((tag) => editedName(tag, language)).join('、')}` : `Changed by hand: ${edited.map((tag) => editedName(tag, language)).join('; ')}`);
  return lines.join('\n');
}

/** Which words gave the policy categories and incentives. */
export function fieldEvidenceText(candidate: Candidate, decision: Decision, edited: readonly EditableTag[], language: Language): string {
  const lines: string[] = [];
  const add = (tag: 'categories' | 'incentives', value: string, label: string): void => {
    if (edited.includes(tag)) return;
    const found = decision.evidence.filter((e) => e.tag === tag && e.value === value).slice(0, 1);
    if (found.length > 0) lines.push(line(label, quoted(candidate, found, language), language));
  };
  for (const category of decision.categories) add('categories', category, CATEGORIES[category][language]);
  for (const incentive of decision.incentives) add('incentives', incentive, INCENTIVES[incentive][language]);
  return lines.join('\n');
}

/** The name of a tag as its column is headed. */
export function editedName(tag: EditableTag, language: Language): string {
  return tag === 'places' ? (language === 'ja' ? '活動の場' : 'Places') : TAGS[tag][language];
}

/** 『…』『…』（column）, columns in the order they first occur. */
function quoted(candidate: Candidate, evidence: readonly Evidence[], language: Language): string {
  const byColumn = new Map<string, string[]>();
  let count = 0;
  for (const item of evidence) {
    const phrase = phraseOf(candidate, item);
    const sofar = byColumn.get(item.column) ?? [];
    if (phrase === '' || count === QUOTES_PER_TAG || sofar.includes(phrase)) continue;
    byColumn.set(item.column, [...sofar, phrase]);
    count++;
  }
  return [...byColumn].map(([column, phrases]) => (language === 'ja'
    ? `${phrases.map((p) => `『${p}』`).join('')}（${oneLine(column)}）`
    : `${phrases.map((p) => `“${p}”`).join(', ')} (${oneLine(column)})`)).join(language === 'ja' ? '' : ' ');
}

function answered(tag: keyof typeof TAGS, answer: keyof typeof ANSWERS, language: Language): string {
  return answer === 'yes' ? TAGS[tag][language] : withValue(TAGS[tag][language], ANSWERS[answer][language], language);
}

function withValue(label: string, value: string, language: Language): string {
  return language === 'ja' ? `${label}（${value}）` : `${label} (${value})`;
}

function line(label: string, quotes: string, language: Language): string {
  return language === 'ja' ? `${label}：${quotes}` : `${label}: ${quotes}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
