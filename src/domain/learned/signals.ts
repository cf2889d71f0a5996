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

/** Place of each kind among SIGNAL_KINDS. */
const KIND = Object.fromEntries(SIGNAL_KINDS.map((kind, i) => [kind, i])) as Readonly<Record<SignalKind, number>>;

/** Is told the signals of a row; kinds by their place among SIGNAL_KINDS. */
export interface SignalListener {
  tell(kind: number, value: string): void;
  /** Is told each rule that speaks, of which a row has dozens. */
  tellRule(hit: RuleHit): void;
}

/** Tells every signal of a row, besides its words, that weights are learnt for. The same one may be told several times. */
export function tellSignals({ profile, activity, members, linkings, row }: Reading, places: PlaceSummary, verdicts: RuleVerdicts, listener: SignalListener): void {
  // One after the other by name, here and below: a property looked up by a name that changes costs several times as much.
  listener.tell(KIND.says, SAYS.type[verdicts.type.value]!);
  listener.tell(KIND.says, SAYS.multi[verdicts.multi.value]!);
  listener.tell(KIND.says, SAYS.town[verdicts.town.value]!);
  listener.tell(KIND.says, SAYS.bridge[verdicts.bridge.value]!);
  listener.tell(KIND.says, SAYS.wide[verdicts.wide.value]!);
  listener.tell(KIND.says, SAYS.stage[verdicts.stage.value]!);
  const { categories } = verdicts;
  for (let c = 0; c < categories.length; c++) listener.tell(KIND.says, categories[c]!.value);
  listener.tell(KIND.says, FIELD_COUNTS[Math.min(categories.length, 3)]!);
  const { hits, cells } = row;
  for (let h = 0; h < hits.length; h++) listener.tellRule(hits[h]!);
  listener.tell(KIND.kind, profile === null ? 'none' : profile.kind);
  listener.tell(KIND.form, profile === null || profile.form === null ? 'none' : profile.form.of.id);
  if (profile !== null) {
    for (let h = 0; h < profile.heads.length; h++) listener.tell(KIND.head, profile.heads[h]!.of.id);
    if (profile.inPreparation) listener.tell(KIND.named, 'preparing');
    if (profile.namesPlace) listener.tell(KIND.named, 'place');
  }
  listener.tell(KIND.told, activity.level);
  let length = 0;
  for (let c = 0; c < cells.length; c++) {
    const { field, text } = cells[c]!;
    listener.tell(KIND.has, field);
    if (field === 'activity') length += text.text.length;
  }
  listener.tell(KIND.length, stepOf(length, LENGTHS));
  listener.tell(KIND.links, stepOf(linkings.length, LINKS));
  for (let l = 0; l < linkings.length; l++) if (linkings[l]!.strong) listener.tell(KIND.links, 'strong');
  listener.tell(KIND.parties, stepOf(members.parties, PARTIES));
  const { bySector } = members;
  if (bySector.public > 0) listener.tell(KIND.party, 'public');
  if (bySector.university > 0) listener.tell(KIND.party, 'university');
  if (bySector.business > 0) listener.tell(KIND.party, 'business');
  if (bySector.residents > 0) listener.tell(KIND.party, 'residents');
  if (bySector.other > 0) listener.tell(KIND.party, 'other');
  listener.tell(KIND.places, stepOf(places.places.length, PLACES));
}

const ANSWERS = ['yes', 'no', 'unknown'] as const;
const says = (tag: string, values: readonly string[]): Readonly<Record<string, string>> => Object.fromEntries(values.map((value) => [value, `${tag}=${value}`]));
/** 「town=yes」 and so on, made once. */
const SAYS = {
  type: says('type', ['business', 'residents', 'university', 'other', 'unknown']),
  multi: says('multi', ANSWERS), town: says('town', ANSWERS), bridge: says('bridge', ANSWERS), wide: says('wide', ANSWERS),
  stage: says('stage', ['advanced', 'potential', 'none']),
};
const FIELD_COUNTS = ['fields=0', 'fields=1', 'fields=2', 'fields=3'] as const;

/** A count in coarse steps, so that a weight is learnt from many rows: its names by the least count that they begin at. */
type Steps = readonly (readonly [least: number, name: string])[];
const stepsFrom = (...counts: readonly number[]): Steps => counts.map((least) => [least, String(least)] as const);
const LENGTHS = stepsFrom(0, 8, 20, 40, 80, 160);
const LINKS = stepsFrom(0, 1, 2);
const PARTIES = stepsFrom(0, 1, 2, 4);
const PLACES = stepsFrom(0, 1, 2);

function stepOf(count: number, steps: Steps): string {
  let name = '';
  for (let s = 0; s < steps.length && count >= steps[s]![0]; s++) name = steps[s]![1];
  return name;
}
