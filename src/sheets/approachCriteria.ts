import type { ContactNeed, Criteria } from '../domain/outreach/criteria';
import { CATEGORIES, ELEMENTS, PLUSES, RANKS, STAGES, TYPES, type Label, type Language, type RankCode } from '../domain/vocabulary';
import { SHEET_NAMES } from './ourSheets';
import { prefectureName } from './prefectures';

/** Values named one by one; of more, the first and how many others. */
const NAMED = 4;

const CONTACT_WORDS: Readonly<Record<ContactNeed, Label | null>> = {
  any: null,
  reachable: { ja: '連絡先あり', en: 'with a contact' },
  email: { ja: 'メールアドレスあり', en: 'with an e-mail address' },
};
const CONTACTS_UNKNOWN: Label = { ja: '連絡先の有無は問わない（元のリストに連絡先がないため）', en: 'with or without a contact (the lists have none)' };

/**
 * Criteria in words, as the first lines of a list tell them: 「推奨度S〜C、段階：ポテンシャル、群馬県・栃木県、連絡先あり、辞退を除く」; '' when nothing is asked for.
 * @param contactsUnknown contacts were not asked for, as the lists have none.
 */
export function criteriaText(criteria: Criteria, language: Language, contactsUnknown = false): string {
  const ja = language === 'ja';
  const words = <T extends string>(codes: readonly T[], labels: Readonly<Record<T, Label>>): string[] => codes.map((code) => labels[code][language]);
  const group = (name: string, values: readonly string[], join = ja ? '・' : ', '): string[] => {
    if (values.length === 0) return [];
    const shown = values.length <= NAMED + 1 ? values.join(join) : `${values.slice(0, NAMED).join(join)}${ja ? `ほか${values.length - NAMED}` : ` and ${values.length - NAMED} more`}`;
    return [name === '' ? shown : `${name}${ja ? '：' : ': '}${shown}`];
  };
  const contact = contactsUnknown ? CONTACTS_UNKNOWN : CONTACT_WORDS[criteria.contact];
  return [
    ...ranksText(criteria.ranks, language),
    ...group('', words(criteria.types, TYPES)),
    ...group(ja ? '段階' : 'stage', words(criteria.stages, STAGES)),
    ...group(ja ? '必須' : 'required', [...words(criteria.elements, ELEMENTS), ...words(criteria.pluses, PLUSES)], ja ? '＋' : ' + '),
    ...group(ja ? 'カテゴリ' : 'categories', words(criteria.categories, CATEGORIES)),
    ...group('', criteria.prefectures.map((prefecture) => prefectureName(prefecture, language))),
    ...group('', criteria.municipalities),
    ...group(ja ? '元のシート' : 'sheets', criteria.sheets.map((sheet) => (ja ? `「${sheet}」` : `“${sheet}”`)), ja ? '' : ', '),
    ...group(ja ? '指定・認定' : 'designation', criteria.designations),
    ...(criteria.mostPerPrefecture === null ? [] : [ja ? `都道府県ごとに${criteria.mostPerPrefecture}団体まで` : `at most ${criteria.mostPerPrefecture} in a prefecture`]),
    ...(contact === null ? [] : [contact[language]]),
    ...leftOutText(criteria, language),
  ].join(ja ? '、' : '; ');
}

function ranksText(ranks: readonly RankCode[], language: Language): string[] {
  if (ranks.length === 0 || ranks.length === RANKS.length) return [];
  const sorted = RANKS.filter((rank) => ranks.includes(rank));
  const [first, last] = [RANKS.indexOf(sorted[0]!), RANKS.indexOf(sorted.at(-1)!)];
  const isRange = last - first + 1 === sorted.length && sorted.length > 2;
  const shown = isRange ? `${sorted[0]}${language === 'ja' ? '〜' : '–'}${sorted.at(-1)}` : sorted.join(language === 'ja' ? '・' : ', ');
  return [language === 'ja' ? `推奨度${shown}` : `recommendation ${shown}`];
}

function leftOutText({ notContactedIn, withoutDeclined, withoutBarred }: Criteria, language: Language): string[] {
  const ja = language === 'ja';
  const left = [...(withoutBarred ? [ja ? '送付不可' : 'do not send'] : []), ...(withoutDeclined ? [ja ? '辞退' : 'declined'] : [])];
  const contacted = notContactedIn.map((table) => (ja ? `「${SHEET_NAMES[table].ja}」` : `“${SHEET_NAMES[table].en}”`));
  const all = [...left, ...(contacted.length === 0 ? [] : [ja ? `${contacted.join('')}で連絡済み` : `contacted in ${contacted.join(', ')}`])];
  if (all.length === 0) return [];
  return [ja ? `${all.join('・')}を除く` : `leaving out: ${all.join(', ')}`];
}
