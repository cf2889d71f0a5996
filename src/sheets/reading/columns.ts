import type { FieldCode } from '../../domain/candidate';
import { headingMeaning, type HeadingMeaning } from './heading-match';
import { NOT_NAME_SHAPES, type ColumnProfile } from './profile';

/** A column with what its heading and its cells say. */
export interface SeenColumn {
  readonly column: number;
  /** The heading's words from the top; empty when it has none. */
  readonly parts: readonly string[];
  readonly meaning: HeadingMeaning | null;
  readonly profile: ColumnProfile;
}

/** The column taken for the name, and how far heading and content speak for it. */
export interface NameChoice {
  readonly column: SeenColumn;
  /** Strength of its heading as a name heading; 0 when the heading says nothing. */
  readonly heading: number;
  /** Share of its cells that read as organisations. */
  readonly organisations: number;
  readonly score: number;
}

/** The meaning of a heading of several rows: its last words count, read together with the group above them. */
export function meaningOfParts(all: readonly string[]): HeadingMeaning | null {
  // 「自治会」 over 「（ふりがな）」: what stands in brackets below a heading is said besides.
  const parts = all.length > 1 && /^[（(].*(?:ふりがな|フリガナ|よみ)/u.test(all.at(-1)!) ? all.slice(0, -1) : all;
  const last = parts[parts.length - 1];
  if (last === undefined) return null;
  const own = headingMeaning(last);
  const groups = parts.slice(0, -1).map(headingMeaning);
  if (groups.some((group) => group?.kind === 'otherParty') && own?.field !== 'department') return { field: null, strength: 1, kind: 'otherParty' };
  const group = groups.findLast((meaning) => meaning?.field) ?? null;
  // 「施設／名称」 beside 「指定管理者／団体名」.
  if (own?.field === 'name' && parts.slice(0, -1).some((part) => FACILITIES.test(part.trim()))) return { ...own, strength: Math.min(own.strength, 0.5) };
  if (own?.field === 'name' && group) {
    if (group.field === 'name') return { ...own, strength: Math.min(own.strength, group.strength) };
    // 「団体の状況／団体名」: the group only ends like remarks.
    if (['members', 'contactPerson', 'department', 'municipality', 'notes'].includes(group.field ?? '') && !(group.field === 'notes' && group.endOnly === true)) return group;
  }
  return own ?? group;
}

const FACILITIES = /^(?:対象|公の|公共)?(?:施設|設備|店舗|拠点|事業所)(?:等|概要|の概要|情報)?$/u;
/** 「自治会」 alone may head the bodies, or the neighbourhoods that people, houses and lamps are in. */
const NEIGHBOURHOOD = /^(?:自治会|町内会|町会|自治会町内会)$/u;

function isNeighbourhood(parts: readonly string[]): boolean {
  return parts.some((part) => NEIGHBOURHOOD.test(part.normalize('NFKC').replace(/\s/gu, ''))) && !/名/u.test(parts.join(''));
}

/** Whether such a column names the bodies: some read so, or each has its head, and nobody and nothing else is listed. */
function headsBodies(column: SeenColumn, columns: readonly SeenColumn[]): boolean {
  const headings = columns.map(({ parts }) => parts.join('').normalize('NFKC').replace(/\s/gu, ''));
  if (headings.some((heading) => /^(?:氏名|名前|名称|集会所|灯種|施設)/u.test(heading))) return false;
  return column.profile.share('organisation') >= 0.3 || headings.some((heading) => /^(?:会長|代表|区長|自治会長|町会長)/u.test(heading));
}

/** Names of a body's establishments, and whoever they belong to. */
const ESTABLISHMENT = /^(?:事業所|サービス事業所|店舗|営業所|施設)(?:の)?(?:名称?|名前)?$/u;
const OWNER = /^(?:事業主体|運営法人|設置法人|開設法人|設置者|開設者|経営主体|運営主体|法人)(?:の)?(?:名称?|氏名又は名称)?$/u;

/** Whether the column names establishments of bodies that another column names. */
function isEstablishment(column: SeenColumn, columns: readonly SeenColumn[]): boolean {
  const heading = ({ parts }: SeenColumn): string => parts.at(-1)?.normalize('NFKC').replace(/\s/gu, '') ?? '';
  return ESTABLISHMENT.test(heading(column)) && columns.some((other) => other !== column && OWNER.test(heading(other)) && other.profile.filled > 0 && other.profile.share('organisation') >= 0.6);
}

/** Below this, a heading that ends like a name heading says too little to count as one. */
const WEAKEST_NAME_HEADING = 0.4;

/**
 * The column that names the bodies: by heading first (団体名 before 運営団体名 before 施設名), then by what its cells look like. Null when no column can be it.
 */
export function chooseName(columns: readonly SeenColumn[]): NameChoice | null {
  const choices = columns.flatMap((column, index): NameChoice[] => {
    const { meaning, profile } = column;
    if (isOneOfSeveral(column, columns) || (isNeighbourhood(column.parts) && !headsBodies(column, columns))) return [];
    const strength = meaning?.field === 'name' && isEstablishment(column, columns) ? Math.min(meaning.strength, 0.5) : meaning?.strength ?? 0;
    const heading = meaning?.field === 'name' && strength >= WEAKEST_NAME_HEADING ? strength : 0;
    if (heading === 0 && meaning !== null) return [];
    if (profile.filled === 0 || profile.share(...NOT_NAME_SHAPES) > 0.5) return [];
    // 「anonymous」 in every row.
    if (profile.filled >= 3 && Math.round(profile.distinct * profile.filled) === 1) return [];
    const organisations = profile.share('organisation');
    const against = 0.6 * profile.share('long', 'address') + 0.5 * profile.share('municipality', 'prefecture', 'legalForm') + (organisations < 0.2 ? 0.5 * profile.share('person') : 0) + (heading > 0 ? 0 : 0.2) * profile.share('kana', 'unit');
    const few = profile.filled >= 20 && profile.distinct < 0.15 ? 0.3 : 0;
    const blanks = 0.4 * (1 - profile.fill);
    const score = heading + (heading > 0 ? 0.15 : 0.9) * organisations - (heading > 0 ? 0.5 : 1) * against - few - blanks - 0.001 * index;
    return [{ column, heading, organisations, score }];
  });
  if (choices.length === 0) return otherParties(columns);
  const best = choices.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.heading === 0 && best.organisations < 0.3) return otherParties(columns) ?? best;
  // Of two name columns as good as each other the user's first one is it.
  return choices.find((choice) => choice.heading === best.heading && choice.score > best.score - 0.08) ?? best;
}

const COUNTED = /^(.*?)\s*(?:[①-⑳]|[(（]?[\d０-９]{1,2}[)）]?)$/u;

/** 「参画機関①」 beside 「参画機関②」 and a name column of its own: members rather than the body. */
function isOneOfSeveral(column: SeenColumn, columns: readonly SeenColumn[]): boolean {
  const base = ({ parts }: SeenColumn): string | undefined => COUNTED.exec(parts.at(-1) ?? '')?.[1];
  const own = column.meaning?.field === 'name' ? base(column) : undefined;
  if (!own) return false;
  return columns.some((other) => other !== column && base(other) === own) && columns.some((other) => other.meaning?.field === 'name' && other.meaning.strength >= 0.85 && base(other) === undefined && other.profile.filled > 0);
}

/** Of lists without a name column: partners (共同提案者, 連携機関) of whom each row names one. */
function otherParties(columns: readonly SeenColumn[]): NameChoice | null {
  const column = columns.find(({ meaning, profile }) => meaning?.field === 'members' && profile.filled > 0 && profile.fill >= 0.6 && profile.meanLength <= 25 && profile.share('organisation') >= 0.6);
  if (column === undefined) return null;
  const organisations = column.profile.share('organisation');
  return { column, heading: 0, organisations, score: organisations };
}

const MARK_FIELDS = /保健|医療|福祉|教育|まちづくり|観光|農山|学術|文化|芸術|スポーツ|環境|災害|防災|安全|防犯|人権|平和|国際|男女|子ども|こども|子育て|情報|科学|経済|職業|雇用|消費者|交通|エネルギー|健康|高齢|障害|移住|空き家|商業|産業|農業|林業|水産|にぎわい|公共空間|地域|デジタル|データ|物流/u;
const MARK_DESIGNATION = /推進法人|指定|認定|登録|認証|協定|DMO/u;

/** What a column is used for, once the name column is known. Null: not used. */
function fieldOf({ parts, meaning, profile }: SeenColumn, name: NameChoice | null): FieldCode | null {
  const heading = parts.join('／');
  const byContent = fieldByShape(profile);
  if (profile.filled > 0 && profile.share('mark') >= 0.9) {
    // 「掲載に同意いただけますか」 asks about something else, whatever words it has.
    if (meaning?.field === 'fields' || (((MARK_FIELDS.test(heading) && !meaning?.field) || (meaning?.field === 'activity' && parts.length > 1)) && !/ですか|ますか|[?？]/u.test(heading))) return 'fields';
    if (MARK_DESIGNATION.test(heading) && meaning?.kind !== 'unused') return 'designation';
    return meaning?.field === 'notes' || meaning?.field === 'designation' ? meaning.field : null;
  }
  if (meaning) {
    if (meaning.field === null) return null;
    if (meaning.field === 'name' && isNeighbourhood(parts)) return byContent ?? 'area';
    if (meaning.field === 'name') return COUNTED.test(parts.at(-1) ?? '') && profile.share('organisation', 'municipality') >= 0.5 ? 'members' : secondName(meaning, profile, name);
    // 「地域」 over prefectures alone says where the body is, not how far it works.
    if (meaning.field === 'area' && byContent === 'prefecture' && BARE_AREA.test(heading.normalize('NFKC').trim())) return 'prefecture';
    return checked(meaning.field, byContent, profile);
  }
  if (byContent) return byContent;
  if (profile.filled < 2 && parts.length === 0) return null;
  if (profile.share('long') >= 0.4) return parts.length === 0 || /[?？]|ください|について/u.test(heading) || profile.meanLength >= 60 ? 'activity' : 'notes';
  // Free text under words of the user's own.
  if (parts.length > 0 && profile.filled >= 2 && profile.meanLength >= 9 && profile.distinct >= 0.6 && profile.share('short', 'long', 'organisation') >= 0.7) return 'notes';
  if (parts.length === 0 && profile.meanLength >= 12 && profile.share('short', 'long', 'organisation') >= 0.7) return 'activity';
  return null;
}

/** A second column of names: the operator or members beside the listed thing; another name of the same body goes to the notes. */
function secondName(meaning: HeadingMeaning, profile: ColumnProfile, name: NameChoice | null): FieldCode | null {
  const playsAPart = meaning.strength >= 0.6 && meaning.strength <= 0.75;
  if (playsAPart && profile.share('person', 'url', 'phone') < 0.5) return 'members';
  if (profile.filled > 0 && profile.share(...NOT_NAME_SHAPES) > 0.5) return null;
  if (profile.share('person') >= 0.5) return 'contactPerson';
  if (profile.share('long') >= 0.5) return 'activity';
  const lesser = meaning.strength < (name?.heading ?? 0) - 0.05;
  return lesser && meaning.strength >= 0.6 ? 'members' : 'notes';
}

const BARE_AREA = /^(?:地域|地区|エリア|地方|area|region)名?$/iu;

/** What a column's cells alone show it to be. */
function fieldByShape(profile: ColumnProfile): FieldCode | null {
  if (profile.filled === 0) return null;
  if (profile.share('corporateNumber') >= 0.6) return 'corporateNumber';
  if (profile.share('email') >= 0.6) return 'email';
  if (profile.share('url') >= 0.6) return 'url';
  if (profile.share('phone') >= 0.6) return 'phone';
  if (profile.share('prefecture') >= 0.7) return 'prefecture';
  if (profile.share('municipality') >= 0.7) return 'municipality';
  if (profile.share('address') >= 0.6) return 'address';
  if (profile.share('legalForm') >= 0.7) return 'legalForm';
  if (profile.share('person') >= 0.7) return 'contactPerson';
  return null;
}

/** The heading's field, unless the cells plainly hold something else. */
function checked(field: FieldCode, byContent: FieldCode | null, profile: ColumnProfile): FieldCode | null {
  if (profile.filled === 0) return field;
  const numbers = profile.share('number', 'date', 'time');
  switch (field) {
    case 'url':
    case 'email':
    case 'phone':
      if (byContent && byContent !== field && ['url', 'email', 'phone', 'address'].includes(byContent)) return byContent;
      return profile.share('long') >= 0.5 ? 'notes' : field;
    case 'prefecture':
    case 'municipality':
    case 'address':
    case 'legalForm':
      if (field === 'legalForm' && profile.share('number') >= 0.7) return null;
      if (field === 'legalForm' && profile.share('long') >= 0.5) return 'activity';
      if (field === 'legalForm' && byContent !== null && ['phone', 'prefecture', 'municipality'].includes(byContent)) return byContent;
      if (field === 'address') return profile.share('number') >= 0.7 ? null : field;
      return field !== 'legalForm' && numbers >= 0.7 ? null : field;
    case 'notes':
    case 'contactPerson':
      if (byContent && ['phone', 'email', 'url', 'corporateNumber'].includes(byContent)) return byContent;
      if (field === 'notes' && byContent === 'address' && profile.filled >= 3) return byContent;
      return field === 'contactPerson' && profile.share('unit') >= 0.5 ? 'department' : field;
    case 'activity':
      return numbers >= 0.7 ? null : byContent === 'url' ? 'url' : field;
    case 'area':
      return profile.share('number') >= 0.7 ? null : field;
    default:
      return field;
  }
}

/** Fields of which a list has one column: the first counts, others are left unused. */
const SINGLE: ReadonlySet<FieldCode> = new Set<FieldCode>(['name', 'corporateNumber', 'prefecture']);

/** Fields for all columns, in order; exactly one is the name when there is a choice. */
export function mapFields(columns: readonly SeenColumn[], name: NameChoice | null): (FieldCode | null)[] {
  const taken = new Set<FieldCode>();
  return columns.map((column) => {
    if (column.column === name?.column.column) return 'name';
    const field = fieldOf(column, name);
    if (field === 'name' || (field !== null && SINGLE.has(field) && taken.has(field))) return null;
    if (field !== null) taken.add(field);
    return field;
  });
}
