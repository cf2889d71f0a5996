import type { ReadingNote } from '../lists';
import type { NameChoice, SeenColumn } from './columns';
import { isKind, isLabel, isOwnPart, isPublicHouse } from './name-kinds';
import { looksLikeOrganisation } from './organisation-words';

/** What is known of a block of cells when it is asked whether it lists organisations. */
export interface Block {
  readonly columns: readonly SeenColumn[];
  readonly name: NameChoice | null;
  readonly hasHeader: boolean;
  /** Candidate rows when read with this name column, those struck out included. */
  readonly rowCount: number;
  /** Words down its first column that are known headings: a form rather than a list. */
  readonly labelsDown: number;
  /** What stands in its first rows where names do. */
  readonly names: readonly string[];
}

export type Verdict = { readonly list: true; readonly reasons: readonly ReadingNote[]; readonly confidence: number } | { readonly list: false; readonly reasons: readonly ReadingNote[] };

const refused = (code: string, params?: ReadingNote['params']): Verdict => ({ list: false, reasons: [params ? { code, params } : { code }] });

const RESIDENTS_HEADING = /自治|町内|町会|区会|地縁|集落|商店街|商店会|管理組合|行政区|老人|子ども会|子供会|地区|校区|道場|dojo|ひろば|拠点|サロン|食堂/iu;
const UNIT_HEADINGS: ReadonlySet<string> = new Set(['局', '部', '課', '室', '係', '班', '部局', '室・出先', '所属', '所属名称', '所属名', '部署', '部署名', '課名', '課・室', '局名', '部名', '係名', '組織名', '内線']);
const PRICE_HEADING = /単価|価格|数量|品名|商品名|品目|型番|規格|金額|在庫/u;
const CALENDAR_HEADING = /^(?:月日|日付|日程|期日|日|曜日|曜|月|時間|行事|行事名|会議名|予定|イベント名?|日時|開催日時?|[月火水木金土日])$/u;
/** Numbers that identify or locate rather than count. */
const CODE_HEADING = /コード|番号|緯度|経度|^(?:no\.?|[a-z]*id|lat|lng|lon|latitude|longitude|[a-z]*code|code|#.*)$|日$|date/iu;
/** Of places to be in, whoever runs them. */
const SHELTER_HEADING = /収容人数|避難所|避難場所|AED|設置場所/u;
const COUNT_HEADING = /^(?:件数|割合|回答数|回答者数|構成比|[nN]|%|％)$/u;
const MONTH_HEADING = /^(?:1[0-2]|[1-9])月$/u;
/** A plan or a count by month has a column for most of them. */
const MONTHS = 6;
const FACILITY_HEADING = /^(?:集会|公共|公の|拠点|対象)?施設(?:の)?(?:名称?|名前)?$|^(?:会館|会場|公園|建物)名称?$/u;
const HOUSE_DETAIL = /定員|使用料|利用料|駐車場|広さ|座席|部屋数/u;
const HOUSE_HEADING = /面積|構造|建築年|築年|竣工|稼働率|利用者数|利用件数|耐震|延床|階数|休館日/u;
const SURVEY_HEADING = /回答者|性別|年代|年齢|設問|満足|幸福|思いますか|感じますか|[?？]|^q\s?\d|^問\s?\d/iu;

/** Names that are places by their form are accepted under headings of residents' bodies and places that bodies run. */
export function placesMayBeNames(parts: readonly string[]): boolean {
  return RESIDENTS_HEADING.test(parts.join(''));
}

/**
 * Whether a block lists organisations, and why or why not. It needs a name column: named so by its heading and not contradicted by its cells, or full of
 * words of organisations; lists of places, people, offices, goods, answers or figures are refused with that reason.
 */
export function judge({ columns, name, hasHeader, rowCount, labelsDown, names }: Block): Verdict {
  const filled = columns.filter(({ profile }) => profile.filled > 0);
  const headings = columns.map(({ parts }) => parts[parts.length - 1] ?? '');
  const numeric = filled.filter(({ profile, parts }) => profile.share('number', 'date', 'time') >= 0.7 && !CODE_HEADING.test(parts.at(-1) ?? '')).length;
  const figures = filled.length > 0 && numeric / filled.length >= 0.5;
  const units = headings.filter((heading) => UNIT_HEADINGS.has(heading.normalize('NFKC').trim())).length;
  const survey = headings.filter((heading) => SURVEY_HEADING.test(heading)).length;

  const without = (): Verdict => {
    if (units >= 2) return refused('organisationChart');
    if ((name?.heading ?? 0) === 0 && labelsDown >= 3) return refused('form');
    if (survey >= 2 && survey >= columns.length * 0.1) return refused('survey');
    if (headings.filter((heading) => CALENDAR_HEADING.test(heading)).length >= 2) return refused('calendar');
    if (headings.filter((heading) => PRICE_HEADING.test(heading)).length >= 2 || headings.some((heading) => /品名|商品名|型番/u.test(heading))) return refused('prices');
    if (columns.some(({ meaning, profile }) => meaning?.field === 'contactPerson' && profile.share('person') >= 0.5)) return refused('people');
    if (columns.some(({ meaning, profile }) => (meaning?.field === 'municipality' || meaning?.field === 'prefecture' || (meaning === null && profile.filled > 0)) && profile.share('municipality', 'prefecture') >= 0.6)) return refused(figures ? 'figures' : 'municipalities');
    if (figures) return refused('figures');
    if (columns.some(({ meaning, profile }) => meaning?.field === 'contactPerson' && profile.filled > 0)) return refused('people');
    return refused('noNameColumn');
  };
  if (!name) {
    const blank = columns.find(({ meaning, profile }) => meaning?.field === 'name' && meaning.strength >= 0.6 && profile.filled === 0);
    const onlyNumbers = filled.every(({ profile }) => profile.share('number', 'none', 'mark') >= 0.7);
    return hasHeader && (blank || (onlyNumbers && filled.length <= 1 && columns.length > 3)) ? refused('noRows') : without();
  }

  const { profile, parts } = name.column;
  const heading = parts[parts.length - 1] ?? '';
  const support = columns.filter((column) => column !== name.column && column.profile.filled > 0 && column.meaning?.field && column.meaning.field !== 'name').length;
  const bodies = name.organisations;
  const events = headings.filter((text) => CALENDAR_HEADING.test(text.normalize('NFKC').trim())).length;
  if (rowCount === 0) return hasHeader && bodies === 0 ? refused('noRows') : without();
  const most = (isLike: (name: string) => boolean): boolean => {
    const alike = names.filter(isLike).length;
    return alike >= 3 && alike >= names.length * 0.6;
  };
  if (most(isLabel)) return refused('form');
  const contacts = columns.some((column) => ['phone', 'contactPerson', 'address', 'email'].includes(column.meaning?.field ?? ''));
  if (/複数回答|単一回答|いくつでも/u.test(heading) || (!contacts && most(isKind) && (figures || headings.some((text) => COUNT_HEADING.test(text.trim()))))) return refused('survey');
  if (most(isOwnPart) && !names.some((text) => !isOwnPart(text) && looksLikeOrganisation(text) && !/(?:センター|スタンド)$/u.test(text))) return refused(events >= 1 ? 'calendar' : 'organisationChart');
  const isFacility = FACILITY_HEADING.test(heading.normalize('NFKC').replace(/\s/gu, ''));
  if (headings.filter((text) => MONTH_HEADING.test(text.normalize('NFKC').trim())).length >= MONTHS && !contacts && (bodies < 0.5 || isFacility)) return refused(figures ? 'figures' : 'calendar');
  const houses = headings.some((text) => HOUSE_HEADING.test(text)) || headings.filter((text) => HOUSE_DETAIL.test(text)).length >= 2;
  if (isFacility && houses && (bodies < 0.5 || most(isPublicHouse)) && !columns.some((column) => column !== name.column && column.meaning?.field === 'name')) return refused('facilities');

  const unheaded = columns.filter((column) => column.parts.length === 0).length;
  if (hasHeader && unheaded >= columns.length * 0.6 && bodies < 0.5) return refused('form');
  // 「西山田区」 with a purpose or a representative is a residents' body; a municipality's list has neither.
  const actor = columns.some((column) => column.profile.filled > 0 && ['activity', 'members', 'contactPerson'].includes(column.meaning?.field ?? ''));
  if (!placesMayBeNames(parts) && !(actor && name.heading > 0) && profile.share('municipality', 'prefecture') >= 0.6 && bodies < 0.3) return refused(survey >= 2 ? 'survey' : figures ? 'figures' : 'municipalities');
  if (units >= 2 && (bodies < 0.6 || profile.share('unit') >= 0.25)) return refused('organisationChart');
  if (profile.share('unit') >= 0.5 && bodies < 0.3 && name.heading < 1) return refused('organisationChart');
  if ((profile.share('facility') >= 0.5 && bodies < 0.3) || headings.some((text) => SHELTER_HEADING.test(text))) return refused('facilities');
  if (profile.share('person') >= 0.5 && bodies < 0.3) return refused('people');
  if (profile.share('place') >= 0.6 && bodies < 0.2 && !placesMayBeNames(parts)) return refused(figures ? 'figures' : 'places');
  if (name.heading === 0 && labelsDown >= 3 && rowCount < labelsDown * 3) return refused('form');

  if (name.heading < 0.8 && (events >= 2 || headings.some((text) => /品名|商品名|型番/u.test(text)))) return without();
  if (name.heading >= 0.6) {
    const plain = name.heading >= 0.85;
    if (bodies >= 0.3 || (plain && (support >= 1 || placesMayBeNames(parts))) || support >= 2 || (plain && !figures && columns.length <= 3 && heading.length >= 3)) {
      if (figures && bodies < 0.15 && support === 0) return without();
      const reasons: ReadingNote[] = [{ code: 'nameHeading', params: { header: parts.join('／') } }];
      if (bodies >= 0.3) reasons.push({ code: 'organisationNames', params: { percent: Math.round(bodies * 100) } });
      return { list: true, reasons, confidence: round(0.6 + 0.25 * Math.min(1, bodies * 1.5) + 0.05 * Math.min(3, support) - (bodies < 0.1 ? 0.1 : 0)) };
    }
    return without();
  }
  const enough = name.heading > 0 ? bodies >= 0.4 : hasHeader ? bodies >= 0.5 : bodies >= 0.6 && rowCount >= 2;
  if (!enough || (survey >= 3 && bodies < 0.8)) return without();
  return { list: true, reasons: [{ code: hasHeader ? 'organisationNames' : 'organisationNamesNoHeader', params: { percent: Math.round(bodies * 100) } }], confidence: round(0.35 + 0.4 * bodies + 0.05 * Math.min(3, support)) };
}

const round = (value: number): number => Math.round(Math.max(0, Math.min(1, value)) * 100) / 100;
