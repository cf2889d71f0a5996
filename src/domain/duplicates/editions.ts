/** Committees and events that are formed anew year by year: whether one row's year is another body than the other's is for people to say. */

/** What is held every year, and whoever holds it. */
const YEARLY = /委員会|会議|プロジェクト|懇談会|懇話会|準備会|実行会|まつり|祭|フェス|大会|マラソン|コンクール|コンテスト|フォーラム|サミット|マルシェ|イベント|博覧会|展$|花火|芸術|映画|音楽|塾|講座|スクール|アカデミー|審議会/;

const YEAR = '(?:令和|平成|昭和)(?:\\d{1,2}|元)(?:年度?)?|(?:19|20)\\d\\d(?:年度?)?|第?\\d{1,3}回|第\\d{1,3}[期次]|\\d\\d(?=実行委員会)';
const ANY_YEAR = new RegExp(`${YEAR}|(?<![a-z0-9])[rh]\\d{1,2}(?:年度?)?(?![a-z0-9])`, 'g');
/** A note that says no more than that. */
const ONLY_YEAR = new RegExp(`^(?:${YEAR}|[rh]\\d{1,2}(?:年度?)?)$`);

/** A name without its year or round, and these. */
export interface Edition {
  readonly bare: string;
  readonly year: string;
}

/** The year or round of a yearly body's name in strict spelling; null of others. `note` is what brackets said of the year. */
export function editionOf(strict: string, note: string | null): Edition | null {
  if (!YEARLY.test(strict)) return null;
  const years = strict.match(ANY_YEAR) ?? [];
  const bare = strict.replace(ANY_YEAR, '');
  if (bare.length < 4) return null;
  return { bare, year: [...years, ...(note === null ? [] : [note])].join() };
}

export function isYear(note: string): boolean {
  return ONLY_YEAR.test(note.replace(/\s/g, ''));
}
