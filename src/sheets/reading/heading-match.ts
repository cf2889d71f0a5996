import type { FieldCode } from '../../domain/candidate';
import { isOrganisationKind } from './organisation-words';
import { FIELD_HEADINGS, NAME_HEADINGS, OTHER_PARTY_WORDS, READING_WORDS, UNUSED_HEADINGS } from './headings';

/** What a heading says about its column. */
export interface HeadingMeaning {
  /** The field it names; null for a known heading that is not used (numbers, dates, kana …). */
  readonly field: FieldCode | null;
  /** 0–1: how plainly it says so (for names: how plainly it means the body that the row is about). */
  readonly strength: number;
  /** 'reading': kana of a name. 'otherParty': the payer or clerk, never the body itself. */
  readonly kind: 'field' | 'unused' | 'reading' | 'otherParty';
  /** The heading only ends like a known one (「札幌商店街」 like 商店街): it may as well be data. */
  readonly endOnly?: boolean;
}

/** A heading without what does not tell meaning: width, case, blanks, separators, list numbers, marks of required fields. */
function normaliseHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/^[\s※*★☆●○◎■□◆◇▼▽・#?﻿]+/u, (marks) => (marks.includes('#') ? '#' : ''))
    .replace(/^(?:q?\d{1,2}[.．:：)）]|[(（]\d{1,2}[)）]|[①-⑳])\s*/u, '')
    .trim();
}

/** 「…として最も近いものを一つお選びください」, 「…がありましたら自由にご記入ください」, 「…を正式名称でご記入ください」: what stands between a field and how it is asked for. */
const MANNER = /(?:(?:について|のうち|で)?[、,]?(?:[あ当]てはまる|該当する)(?:もの|項目|分野)?(?:を|に)?(?:すべて|全て)?|として(?:最も)?近いもの|(?:を|に)?(?:すべて|全て|一つ|1つ|いくつでも|三つまで|3つまで|それぞれ|自由に|具体的に|簡単に|簡潔に|できるだけ具体的に|できる限り|正式名称で|差し支えなければ|よろしければ)|(?:など)?(?:が|は)(?:ありましたら|あれば|ございましたら|おありでしたら)|(?:お?およそ|おおよそ))/gu;
/** 「活動地域はどこですか？」, 「団体名をご記入ください」: how a questionnaire asks for a field. */
const ASKING = /(?:は|を|について)?(?:どこ|どちら|なん|何|どのような|どなた|どれ|何[人名社]|なん[人名])?(?:ですか|でしょうか|(?:されて|して|行って|行なって|おこなって|取り組んで|なさって)?(?:い|おり)?ますか|(?:お?教え|お?選び|お?聞かせ|お?伝え|お?示し|お?挙げ|ご?選択|ご?提供|ご?記入|ご?記載|ご?入力|お?書き|ご?回答)(?:して|て)?(?:下さい|ください)).*$/u;

/** A question of a questionnaire, which is a heading however long it is. */
export function isQuestion(heading: string): boolean {
  return heading.length <= LONGEST_QUESTION && /(?:ですか|ますか|でしょうか|ください|下さい)[。.？?]?(?:\s*[(（※【].*)?$/u.test(heading.trim());
}
const LONGEST_QUESTION = 200;

/** Only what is compared: brackets' content and all separators gone. Latin words stay apart by one blank each, so that ends fall on whole words. */
function comparable(heading: string): string {
  return normaliseHeading(heading)
    .replace(MANNER, '')
    .replace(ASKING, '')
    .replace(/^(?:ご|お|御|貴)(?=[一-鿿])/u, '')
    .replace(/(?:や|・|、|及び|または|又は)(?:ご|お)?(?:要望|意見|質問|感想)$/u, '')
    .replace(/(団体|法人|会社|企業|事業所|組織|サークル|グループ)の?お名前$/u, '$1名')
    .replace(/お名前$/u, '氏名')
    .replace(/[(（[【〔<〈《][^)）\]】〕>〉》]*[)）\]】〕>〉》]?/gu, ' ')
    .replace(/[\s_\-‐–—・,、，.。:：;/／|｜'"“”「」『』*※=＝~〜～?？!！]+/gu, ' ')
    .replace(/ (?=[^ -~])|(?<=[^ -~]) /gu, '')
    .trim();
}

interface Term {
  readonly meaning: HeadingMeaning;
  readonly exactOnly: boolean;
}

/** Latin terms are compared without blanks, Japanese ones as they are: the key is the term with all blanks gone. */
const squeeze = (text: string): string => text.replace(/ /g, '');

const TERMS: ReadonlyMap<string, Term> = (() => {
  const terms = new Map<string, Term>();
  const add = (words: readonly string[] | undefined, meaning: HeadingMeaning, exactOnly: boolean): void => {
    for (const word of words ?? []) {
      const key = squeeze(comparable(word)) || word;
      if (!terms.has(key)) terms.set(key, { meaning, exactOnly });
    }
  };
  for (const { rank, terms: words, only } of NAME_HEADINGS) {
    add(words, { field: 'name', strength: rank, kind: 'field' }, false);
    add(only, { field: 'name', strength: rank, kind: 'field' }, true);
  }
  for (const { field, terms: words, only } of FIELD_HEADINGS) {
    add(words, { field, strength: 1, kind: 'field' }, false);
    add(only, { field, strength: 0.8, kind: 'field' }, true);
  }
  add(UNUSED_HEADINGS.terms, { field: null, strength: 1, kind: 'unused' }, false);
  add(UNUSED_HEADINGS.only, { field: null, strength: 1, kind: 'unused' }, true);
  return terms;
})();
const LONGEST_TERM = Math.max(...[...TERMS.keys()].map((key) => key.length));
const READINGS: ReadonlySet<string> = new Set(READING_WORDS);

/** Compound headings such as 「商号又は名称及び住所」: the cell holds the name and more (see name-cell.ts). */
const NAME_WITH_MORE = /(?:名称|商号|氏名|名)(?:又は|または|・|、|,|及び|並びに|と|\s|／|\/)*.*(?:、|,|，|及び|並びに|・|／|\/|と)\s*(?:住所|所在地|法人番号)/u;

const memo = new Map<string, HeadingMeaning | null>();

/**
 * What a heading means, or null when it is not known. Pure; remembers answers because the same headings are asked for many times.
 * Order: kana, other parties, compound name headings, then the longest known term that the heading equals or ends with.
 */
export function headingMeaning(heading: string): HeadingMeaning | null {
  if (heading.length > 80 && !isQuestion(heading)) return null;
  let meaning = memo.get(heading);
  if (meaning === undefined) {
    meaning = lookUp(heading);
    if (memo.size > 5000) memo.clear();
    memo.set(heading, meaning);
  }
  return meaning;
}

/** 「代表教員 Principal」: the Japanese heading counts. */
const IN_TWO_LANGUAGES = /^(.*[^ -~])\s+[a-z][ -~]{3,}$/u;

function lookUp(heading: string): HeadingMeaning | null {
  const whole = normaliseHeading(heading);
  const core = comparable(heading);
  if (!whole) return null;
  if (READING_WORDS.some((word) => core.endsWith(word)) || (!READINGS.has(core) && /[(（](?:ふりがな|フリガナ|カナ|かな|よみがな|kana)[)）]$/u.test(whole))) {
    return { field: null, strength: 1, kind: 'reading' };
  }
  if (OTHER_PARTY_WORDS.some((word) => (word.length <= 2 && !/^(発注|所管|所轄|府省|省庁)$/.test(word) ? core.startsWith(word) : core.includes(word)))) {
    const known = longestEnd(core);
    return known?.field === 'department' ? known : { field: null, strength: 1, kind: 'otherParty' };
  }
  if (NAME_WITH_MORE.test(whole)) {
    if (/(?:代表者|担当者|責任者|会長|理事長|社長|連絡者)[^、]*氏名/u.test(whole)) return { field: 'contactPerson', strength: 1, kind: 'field' };
    const service = /物品|役務|工事|業務|件名/u.test(whole);
    return service ? { field: 'activity', strength: 0.9, kind: 'field' } : { field: 'name', strength: 0.95, kind: 'field' };
  }
  const japanese = IN_TWO_LANGUAGES.exec(whole)?.[1];
  const known = (japanese === undefined ? null : longestEnd(comparable(japanese))) ?? longestEnd(core);
  const inner = inBrackets(whole);
  // 「参加者（団体名）」, 「連絡先（TEL）」: the brackets say what the cells hold.
  if (inner && (known === null || known.field === 'notes' || (known.field === 'members' && inner.field === 'name' && inner.strength > 0.9))) return known ? inner : { ...inner, strength: inner.strength * 0.8 };
  // 「本社所在地（都道府県）」.
  if (known?.field === 'address' && (inner?.field === 'prefecture' || inner?.field === 'municipality') && !inner.endOnly) return inner;
  return alternatives(whole, known);
}

/** What the words in brackets mean, if known: 「（法人番号）」. */
function inBrackets(whole: string): HeadingMeaning | null {
  const inner = /[(（[【〔]([^)）\]】〕]+)[)）\]】〕]/u.exec(whole)?.[1];
  return inner === undefined ? null : longestEnd(comparable(inner));
}

/** 「団体名・屋号」, 「商工会／商工会議所名」: of several words for a name the plainest counts. */
function alternatives(whole: string, known: HeadingMeaning | null): HeadingMeaning | null {
  const words = whole.split(/[・/／、,]|又は|または|及び/u);
  if (words.length < 2 || (known !== null && known.field !== 'name' && known.field !== 'department')) return known;
  const names = words.map((word) => longestEnd(comparable(word))).filter((meaning): meaning is HeadingMeaning => meaning?.field === 'name');
  return names.reduce<HeadingMeaning | null>((best, next) => (best === null || next.strength > best.strength ? next : best), known);
}

/** The longest term that equals the heading or ends it; an end is weaker than the whole. A term's trailing number (電話番号2) is passed over. */
function longestEnd(core: string): HeadingMeaning | null {
  const candidates = [core, core.replace(/(?<=\D)\s*\d{1,2}$/u, ''), core.replace(/(?:等|など|一覧|欄|の記載|について)$/u, '')];
  for (const candidate of new Set(candidates)) {
    const squeezed = squeeze(candidate);
    const whole = TERMS.get(squeezed);
    if (whole) return whole.meaning;
  }
  for (const candidate of new Set(candidates)) {
    for (const end of ends(candidate)) {
      const term = TERMS.get(squeeze(end));
      if (term && !term.exactOnly) return { ...term.meaning, strength: term.meaning.strength * endStrength(end, candidate), endOnly: true };
    }
  }
  const kind = /^(.{2,})名$/u.exec(core)?.[1];
  return kind !== undefined && isOrganisationKind(kind) ? { field: 'name', strength: 0.85, kind: 'field', endOnly: true } : null;
}

/** How far the end of a heading speaks for the whole: 「○○の名称」 names a body only when ○○ is a kind of body or a party. */
function endStrength(end: string, whole: string): number {
  if (end.length === 1) return 0.6;
  if (!/^(?:名称|名前|name)$/u.test(end)) return 0.85;
  const thing = whole.slice(0, whole.length - end.length).replace(/[のなど等 ]+$/u, '');
  return isOrganisationKind(thing) || /(?:者|先|相手方?|主体|会員)$/u.test(thing) ? 0.85 : 0.45;
}

/** All proper ends of a heading, longest first, that begin at a Japanese character or at a whole Latin word. */
function* ends(core: string): Generator<string> {
  for (let start = Math.max(1, core.length - LONGEST_TERM - 4); start < core.length; start++) {
    const before = core[start - 1]!;
    const here = core[start]!;
    if (here === ' ') continue;
    if (/[a-z0-9]/.test(here) && /[a-z0-9]/.test(before)) continue;
    yield core.slice(start);
  }
}
