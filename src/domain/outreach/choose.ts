import type { Decision } from '../decision';
import type { Criteria } from './criteria';
import type { ApproachTable } from './lists';
import { approachPosition } from './order';

/** How far an approach has come, as far as choosing needs to know. */
export type Standing = 'open' | 'contacted' | 'declined' | 'barred';

/** One organisation as it is chosen or not. */
export interface Choosable {
  readonly id: string;
  readonly decision: Decision;
  /** '' when nothing says. */
  readonly prefecture: string;
  /** Its address and places of activity, in one text that `comparable` made. */
  readonly places: string;
  /** Sheets that it stands on. */
  readonly sheets: readonly string[];
  /** What stands under 指定・認定, likewise. */
  readonly designation: string;
  readonly hasEmail: boolean;
  /** By phone, e-mail or post. */
  readonly isReachable: boolean;
  /** Its row of the lists says how, before people filled anything in. */
  readonly isListedWithContact: boolean;
  /** What the tables say; absent where nobody noted anything. */
  readonly standings: Readonly<Partial<Record<ApproachTable, Standing>>>;
  /** What a person decided for this list in 選定; null: nothing. */
  readonly byHand: 'in' | 'out' | null;
}

/** Why an organisation is not chosen, in the order in which it is asked; of several the first counts. */
export const EXCLUSIONS = [
  'rank', 'type', 'stage', 'element', 'plus', 'category', 'place', 'sheet', 'designation', 'byHand', 'barred', 'declined', 'contacted', 'noContact', 'noEmail', 'quota',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** Those that fit what was wished for, but are left out all the same. */
export const LEFT_OUT: readonly Exclusion[] = ['byHand', 'barred', 'declined', 'contacted', 'noContact', 'noEmail', 'quota'];

export interface Choice {
  /** Ids, the best first. */
  readonly chosen: readonly string[];
  /** How many were not chosen, by reason; those of none are left out. */
  readonly excluded: Readonly<Partial<Record<Exclusion, number>>>;
  /** The lists say of nobody how to reach them, so that contacts were not asked for: else nobody would be chosen. */
  readonly contactsUnknown: boolean;
}

/**
 * Chooses by the criteria; whom a person put into the list by hand stays in it. The order of `rows` decides between equals. Where the lists have no contacts at all,
 * those that people fill in do not count either: else the first one would put everybody else out of the list.
 */
export function choose(rows: readonly Choosable[], criteria: Criteria): Choice {
  const contactsUnknown = criteria.contact === 'reachable' && rows.length > 0 && rows.every((row) => !row.isListedWithContact);
  const wishes = wishesOf(contactsUnknown ? { ...criteria, contact: 'any' } : criteria);
  const excluded: Partial<Record<Exclusion, number>> = {};
  const perPrefecture = new Map<string, number>();
  const chosen: string[] = [];
  for (const row of inOrder(rows)) {
    const taken = perPrefecture.get(row.prefecture) ?? 0;
    const reason = row.byHand === 'in' ? null : exclusionOf(row, wishes) ?? (taken >= wishes.most ? 'quota' : null);
    if (reason === null) {
      chosen.push(row.id);
      perPrefecture.set(row.prefecture, taken + 1);
    } else excluded[reason] = (excluded[reason] ?? 0) + 1;
  }
  return { chosen, excluded, contactsUnknown };
}

/** The best first; few places for many rows, so that nothing is compared. */
function inOrder(rows: readonly Choosable[]): Choosable[] {
  const places: Choosable[][] = [];
  for (const row of rows) (places[approachPosition(row.decision)] ??= []).push(row);
  return places.flat();
}

interface Wishes {
  readonly criteria: Criteria;
  readonly municipalities: readonly string[];
  readonly designations: readonly string[];
  readonly most: number;
}

function wishesOf(criteria: Criteria): Wishes {
  const { municipalities, designations, mostPerPrefecture } = criteria;
  return { criteria, municipalities: municipalities.map(comparable), designations: designations.map(comparable), most: mostPerPrefecture ?? Infinity };
}

function exclusionOf({ decision, prefecture, places, sheets, designation, hasEmail, isReachable, standings, byHand }: Choosable, wishes: Wishes): Exclusion | null {
  const { criteria } = wishes;
  if (!isAmong(criteria.ranks, decision.rank)) return 'rank';
  if (!isAmong(criteria.types, decision.type)) return 'type';
  if (!isAmong(criteria.stages, decision.stage)) return 'stage';
  if (criteria.elements.some((element) => decision.elements[element] !== 'yes')) return 'element';
  if (criteria.pluses.some((plus) => decision[plus] !== 'yes')) return 'plus';
  if (!isOneAmong(criteria.categories, decision.categories)) return 'category';
  if (!isAmong(criteria.prefectures, prefecture) || !holdsOne(places, wishes.municipalities)) return 'place';
  if (!isOneAmong(criteria.sheets, sheets)) return 'sheet';
  if (!holdsOne(designation, wishes.designations)) return 'designation';
  if (byHand === 'out') return 'byHand';
  const said = Object.values(standings);
  if (criteria.withoutBarred && said.includes('barred')) return 'barred';
  if (criteria.withoutDeclined && said.includes('declined')) return 'declined';
  if (criteria.notContactedIn.some((table) => standings[table] === 'contacted' || standings[table] === 'declined')) return 'contacted';
  if (criteria.contact !== 'any' && !isReachable) return 'noContact';
  if (criteria.contact === 'email' && !hasEmail) return 'noEmail';
  return null;
}

function isAmong<T>(wished: readonly T[], value: T): boolean {
  return wished.length === 0 || wished.includes(value);
}

function isOneAmong<T>(wished: readonly T[], values: readonly T[]): boolean {
  return wished.length === 0 || values.some((value) => wished.includes(value));
}

function holdsOne(text: string, words: readonly string[]): boolean {
  return words.length === 0 || words.some((word) => text.includes(word));
}

/** A text in which words are looked for: width and blanks do not matter. */
export function comparable(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}
