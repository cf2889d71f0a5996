import { CATEGORIES, ELEMENTS, PLUSES, RANKS, STAGES, TYPES, codesOf, type CategoryCode, type ElementCode, type PlusCode, type RankCode, type StageCode, type TypeCode } from '../vocabulary';
import { APPROACH_TABLES, type ApproachTable, type OutreachList } from './lists';

/** How an organisation must be reachable: anyhow, by phone, e-mail or post, or by e-mail. */
export const CONTACTS = ['any', 'reachable', 'email'] as const;
export type ContactNeed = (typeof CONTACTS)[number];

/** Whom a list is for. An empty group asks for nothing. */
export interface Criteria {
  /** One of these. */
  readonly ranks: readonly RankCode[];
  readonly types: readonly TypeCode[];
  readonly stages: readonly StageCode[];
  /** Each of these must be 該当. */
  readonly elements: readonly ElementCode[];
  readonly pluses: readonly PlusCode[];
  /** At least one of these. */
  readonly categories: readonly CategoryCode[];
  /** As in official tables: 「群馬県」. */
  readonly prefectures: readonly string[];
  /** Words, at least one of which must stand in the address or a place of activity: 「前橋市」. */
  readonly municipalities: readonly string[];
  /** Sheets of the workbook, one of which the organisation must stand on. */
  readonly sheets: readonly string[];
  /** Words, at least one of which must stand under 指定・認定: 「都市再生推進法人」. */
  readonly designations: readonly string[];
  /** At most so many of one prefecture, the best first; null: any number. */
  readonly mostPerPrefecture: number | null;
  /** Leaves out whom one of these tables says to have been contacted. */
  readonly notContactedIn: readonly ApproachTable[];
  /** Leaves out who declined, whichever table says so. */
  readonly withoutDeclined: boolean;
  /** Leaves out whom nothing may be sent to, whichever table says so. */
  readonly withoutBarred: boolean;
  readonly contact: ContactNeed;
}

const ALL: Criteria = {
  ranks: ['S', 'A', 'B', 'C'], types: [], stages: [], elements: [], pluses: [], categories: [], prefectures: [], municipalities: [], sheets: [], designations: [],
  mostPerPrefecture: null, notContactedIn: [], withoutDeclined: true, withoutBarred: true, contact: 'reachable',
};

/** What the pane proposes: an event for all that are recommended; hearings for the organisations of their stage (paper P5, steps 2 and 3). */
export const DEFAULT_CRITERIA: Readonly<Record<OutreachList, Criteria>> = {
  event: ALL,
  potential: { ...ALL, stages: ['potential'] },
  advanced: { ...ALL, stages: ['advanced'] },
};

/** Criteria that were remembered as plain data; what is missing or unknown is as proposed. null when nothing is remembered. */
export function readCriteria(value: unknown, list: OutreachList): Criteria | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const given = value as Readonly<Partial<Record<keyof Criteria, unknown>>>;
  const proposed = DEFAULT_CRITERIA[list];
  const among = <T extends string>(key: keyof Criteria, known: readonly T[], otherwise: readonly T[]): readonly T[] => {
    const said = given[key];
    return Array.isArray(said) ? known.filter((one) => said.includes(one)) : otherwise;
  };
  const words = (key: keyof Criteria): string[] => {
    const said = given[key];
    return Array.isArray(said) ? said.filter((word): word is string => typeof word === 'string') : [];
  };
  const flag = (key: 'withoutDeclined' | 'withoutBarred'): boolean => (typeof given[key] === 'boolean' ? given[key] : proposed[key]);
  const most = given.mostPerPrefecture;
  return {
    ranks: among('ranks', RANKS, proposed.ranks), types: among('types', codesOf(TYPES), proposed.types), stages: among('stages', codesOf(STAGES), proposed.stages),
    elements: among('elements', codesOf(ELEMENTS), proposed.elements), pluses: among('pluses', codesOf(PLUSES), proposed.pluses),
    categories: among('categories', codesOf(CATEGORIES), proposed.categories),
    prefectures: words('prefectures'), municipalities: words('municipalities'), sheets: words('sheets'), designations: words('designations'),
    mostPerPrefecture: typeof most === 'number' && Number.isInteger(most) && most > 0 ? most : null,
    notContactedIn: among('notContactedIn', APPROACH_TABLES, proposed.notContactedIn),
    withoutDeclined: flag('withoutDeclined'), withoutBarred: flag('withoutBarred'),
    contact: CONTACTS.find((need) => need === given.contact) ?? proposed.contact,
  };
}
