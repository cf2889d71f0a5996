import type { PlaceSummary } from '../places/summary';
import type { Reading } from '../reading/reading';
import type { RuleHit } from '../reading/row';
import type { RuleVerdicts } from './verdicts';

/**
 * Kinds of signals: what the rules say, which rules speak, what the name is, which columns are filled and how much they say. None is called
 * like a place of words (words.ts): both stand before the colon of a feature.
 */
export const SIGNAL_KINDS = ['says', 'rule', 'aim', 'kind', 'form', 'head', 'named', 'told', 'length', 'links', 'parties', 'party', 'places', 'has'] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/**
 * Tells every signal of a row, besides its words, that weights are learnt for. The same one may be told several times.
 * @param tell what is told each signal
 * @param tellRule what is told each rule that speaks, of which a row has dozens; without it `tell` is
 */
export function tellSignals(
  reading: Reading, places: PlaceSummary, verdicts: RuleVerdicts, tell: (kind: SignalKind, value: string) => void,
  tellRule: (hit: RuleHit) => void = (hit) => tell(hit.aim ? 'aim' : 'rule', hit.rule.id),
): void {
  const { profile, activity, members, linkings, row } = reading;
  for (const tag of SAID) tell('says', SAYS[tag][verdicts[tag].value]!);
  for (const { value } of verdicts.categories) tell('says', value);
  tell('says', FIELD_COUNTS[Math.min(verdicts.categories.length, 3)]!);
  for (const hit of row.hits) tellRule(hit);
  tell('kind', profile?.kind ?? 'none');
  tell('form', profile?.form?.of.id ?? 'none');
  for (const head of profile?.heads ?? []) tell('head', head.of.id);
  if (profile?.inPreparation === true) tell('named', 'preparing');
  if (profile?.namesPlace === true) tell('named', 'place');
  tell('told', activity.level);
  let length = 0;
  for (const cell of row.cells) {
    tell('has', cell.field);
    if (cell.field === 'activity') length += cell.text.text.length;
  }
  tell('length', stepOf(length, LENGTHS));
  tell('links', stepOf(linkings.length, LINKS));
  for (const linking of linkings) if (linking.strong) tell('links', 'strong');
  tell('parties', stepOf(members.parties, PARTIES));
  for (const sector of SECTORS) if (members.bySector[sector] > 0) tell('party', sector);
  tell('places', stepOf(places.places.length, PLACES));
}

const SAID = ['type', 'multi', 'town', 'bridge', 'wide', 'stage'] as const;
const ANSWERS = ['yes', 'no', 'unknown'] as const;
const says = (tag: string, values: readonly string[]): Readonly<Record<string, string>> => Object.fromEntries(values.map((value) => [value, `${tag}=${value}`]));
/** 「town=yes」 and so on, made once. */
const SAYS: Readonly<Record<(typeof SAID)[number], Readonly<Record<string, string>>>> = {
  type: says('type', ['business', 'residents', 'university', 'other', 'unknown']),
  multi: says('multi', ANSWERS), town: says('town', ANSWERS), bridge: says('bridge', ANSWERS), wide: says('wide', ANSWERS),
  stage: says('stage', ['advanced', 'potential', 'none']),
};
const FIELD_COUNTS = ['fields=0', 'fields=1', 'fields=2', 'fields=3'] as const;
const SECTORS = ['public', 'university', 'business', 'residents', 'other'] as const;

/** A count in coarse steps, so that a weight is learnt from many rows: its names by the least count that they begin at. */
type Steps = readonly (readonly [least: number, name: string])[];
const stepsFrom = (...counts: readonly number[]): Steps => counts.map((least) => [least, String(least)] as const);
const LENGTHS = stepsFrom(0, 8, 20, 40, 80, 160);
const LINKS = stepsFrom(0, 1, 2);
const PARTIES = stepsFrom(0, 1, 2, 4);
const PLACES = stepsFrom(0, 1, 2);

function stepOf(count: number, steps: Steps): string {
  let name = '';
  for (const [least, own] of steps) if (count >= least) name = own;
  return name;
}
