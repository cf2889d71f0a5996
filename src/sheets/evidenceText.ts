import type { Candidate } from '../domain/candidate';
import type { Decision, Evidence } from '../domain/decision';
import type { Answer, Language, TagCode } from '../domain/vocabulary';
import { ANSWERS, CATEGORIES, ELEMENTS, INCENTIVES, PLUSES, TAGS, TYPES } from '../domain/vocabulary';
import { distinctPhrases, oneLine, phraseOf } from './phrase';
import type { EditableTag } from './tags';
import { HEADINGS } from './words';

/** 根拠 in a person's words: 「域内外を繋げる役割：『移住相談窓口の運営』『企業誘致』（活動内容）」. Quotes are the row's own words. */

/** Quotes for one tag; more would bury the point. */
const MOST_QUOTES = 2;

/**
 * Why type, elements, +α and stage are what they are: one paragraph of what speaks for them, then one each of what speaks against others
 * and of what stays open, so that rows stay low enough to read the table. Tags that a person changed are left to them.
 */
export function evidenceText(candidate: Candidate, decision: Decision, edited: readonly EditableTag[], language: Language): string {
  const words = WORDS[language];
  const quotes = (tag: TagCode, value: string, most: number): string =>
    quoted(candidate, decision.evidence.filter((e) => e.tag === tag && e.value === value), most, language);
  const reasons: string[] = [];
  const lines: string[] = [];
  const add = (label: string, quote: string): void => {
    if (quote !== '') reasons.push(words.line(label, quote));
  };
  if (!edited.includes('type')) add(words.withValue(TAGS.type[language], TYPES[decision.type][language]), quotes('type', decision.type, MOST_QUOTES));
  const answers = Object.entries({ ...decision.elements, cross: decision.cross, wide: decision.wide }) as [keyof typeof ELEMENTS | keyof typeof PLUSES, Answer][];
  const machine = answers.filter(([tag]) => !edited.includes(tag));
  for (const [tag, answer] of machine) if (answer === 'yes') add(TAGS[tag][language], quotes(tag, 'yes', MOST_QUOTES));
  if (decision.stage !== 'none' && !edited.includes('stage')) add(TAGS.stage[language], quotes('stage', decision.stage, MOST_QUOTES));
  if (reasons.length > 0) lines.push(reasons.join(words.between));
  // The same words often speak against several tags: they are quoted once for all of them.
  const against = new Map<string, string[]>();
  for (const [tag, answer] of machine) {
    if (answer !== 'no') continue;
    const quote = quotes(tag, 'no', 1);
    if (quote === '') continue;
    against.set(quote, [...(against.get(quote) ?? []), TAGS[tag][language]]);
  }
  if (against.size > 0) lines.push(words.line(ANSWERS.no[language], [...against].map(([quote, tags]) => `${tags.join(words.join)}${language === 'ja' ? '' : ' '}${quote}`).join(words.join)));
  const open = machine.filter(([, answer]) => answer === 'unknown').map(([tag]) => TAGS[tag][language]);
  if (open.length > 0) lines.push(words.line(words.open, open.join(words.join)));
  if (edited.length > 0) lines.push(words.line(words.changed, edited.map((tag) => editedName(tag, language)).join(words.join)));
  return lines.join('\n');
}

/** Which words gave the policy categories and incentives: values that rest on the same words are named together. */
export function fieldEvidenceText(candidate: Candidate, decision: Decision, edited: readonly EditableTag[], language: Language): string {
  const words = WORDS[language];
  const byQuote = new Map<string, string[]>();
  const add = (tag: 'categories' | 'incentives', value: string, label: string): void => {
    const quote = edited.includes(tag) ? '' : quoted(candidate, decision.evidence.filter((e) => e.tag === tag && e.value === value), 1, language);
    if (quote !== '') byQuote.set(quote, [...(byQuote.get(quote) ?? []), label]);
  };
  for (const category of decision.categories) add('categories', category, CATEGORIES[category][language]);
  for (const incentive of decision.incentives) add('incentives', incentive, INCENTIVES[incentive][language]);
  return [...byQuote].map(([quote, labels]) => words.line(labels.join(words.join), quote)).join(words.between);
}

/** The name of a tag as its column is headed. */
export function editedName(tag: EditableTag, language: Language): string {
  return HEADINGS[tag][language];
}

/** 『…』『…』（column）, columns in the order they first occur. */
function quoted(candidate: Candidate, evidence: readonly Evidence[], most: number, language: Language): string {
  const columnOf = new Map<string, string>();
  for (const item of evidence) {
    const phrase = phraseOf(candidate, item);
    if (!columnOf.has(phrase)) columnOf.set(phrase, heading(item.column));
  }
  const shown = distinctPhrases([...columnOf.keys()]).slice(0, most);
  const columns = [...new Set(shown.map((phrase) => columnOf.get(phrase)!))];
  return columns.map((column) => WORDS[language].quotes(shown.filter((phrase) => columnOf.get(phrase) === column), column)).join(language === 'ja' ? '' : ' ');
}

/** A column's heading; of a two-row one the lower part, which tells it apart. */
function heading(column: string): string {
  return oneLine(column.slice(column.lastIndexOf('／') + 1));
}

interface Wording {
  readonly join: string;
  /** Between the reasons of two tags. */
  readonly between: string;
  readonly open: string;
  readonly changed: string;
  readonly line: (label: string, text: string) => string;
  readonly withValue: (label: string, value: string) => string;
  readonly quotes: (phrases: readonly string[], column: string) => string;
}

const WORDS: Readonly<Record<Language, Wording>> = {
  ja: {
    join: '、', between: ' ／ ', open: '行からは読み取れないもの', changed: '人が修正したもの',
    line: (label, text) => `${label}：${text}`,
    withValue: (label, value) => `${label}（${value}）`,
    quotes: (phrases, column) => `${phrases.map((phrase) => `『${phrase}』`).join('')}（${column}）`,
  },
  en: {
    join: '; ', between: ' / ', open: 'Not told by the row', changed: 'Changed by hand',
    line: (label, text) => `${label}: ${text}`,
    withValue: (label, value) => `${label} (${value})`,
    quotes: (phrases, column) => `${phrases.map((phrase) => `“${phrase}”`).join(', ')} (${column})`,
  },
};
