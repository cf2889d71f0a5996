import type { Candidate } from './candidate';
import type { Classifier, Decision, Evidence } from './decision';
import { rankOf } from './rank';
import { createPlaceNames, type PlaceNames } from './names/placeNames';
import { createPlaceFinder, type PlaceFinder } from './places/finder';
import { loadGazetteer } from './places/gazetteer';
import { summarisePlaces } from './places/summary';
import { compileLexicon, type Lexicon } from './reading/lexicon';
import { read } from './reading/reading';
import { DEFAULT_RULES } from './rules';
import type { Rule } from './rules/rule';
import { rulesVersionOf } from './rules/version';
import { decideBridge } from './tags/bridge';
import { decideCategories, decideCross } from './tags/categories';
import { decideIncentives } from './tags/incentives';
import { decideMulti } from './tags/multi';
import { decideStage } from './tags/stage';
import { decideTown } from './tags/town';
import { decideType } from './tags/type';
import type { Verdict } from './tags/verdict';
import { decideWide } from './tags/wide';
import type { TagCode } from './vocabulary';

/** What is compiled once and used for every row. */
interface Knowledge {
  readonly lexicon: Lexicon;
  readonly finder: PlaceFinder;
  readonly placeNames: PlaceNames;
}

/** Compiles the rules and the places (some tenths of a second) to a classifier; make it once and use it for all rows. */
export function createClassifier(rules: readonly Rule[] = DEFAULT_RULES): Classifier {
  const gazetteer = loadGazetteer();
  const knowledge: Knowledge = { lexicon: compileLexicon(rules), finder: createPlaceFinder(gazetteer), placeNames: createPlaceNames(gazetteer) };
  return { rulesVersion: rulesVersionOf(rules), classify: (candidate) => classify(candidate, knowledge) };
}

function classify(candidate: Candidate, { lexicon, finder, placeNames }: Knowledge): Decision {
  const reading = read(candidate, lexicon, placeNames);
  const places = summarisePlaces(finder, reading.row.cells);
  const town = decideTown(reading);
  const type = decideType(reading, town.value);
  const multi = decideMulti(reading, town.value);
  const bridge = decideBridge(reading, type.value, town.value);
  const categories = decideCategories(reading);
  const cross = decideCross(reading, categories);
  const wide = decideWide(reading, places);
  const stage = decideStage(reading, town, bridge);
  const incentives = decideIncentives(reading, type.value);
  const elements = { multi: multi.value, town: town.value, bridge: bridge.value };
  const evidence: Evidence[] = [];
  addEvidence(evidence, 'type', type);
  addEvidence(evidence, 'multi', multi);
  addEvidence(evidence, 'town', town);
  addEvidence(evidence, 'bridge', bridge);
  addEvidence(evidence, 'cross', cross);
  addEvidence(evidence, 'wide', wide);
  for (const category of categories) addEvidence(evidence, 'categories', category);
  addEvidence(evidence, 'stage', stage);
  for (const incentive of incentives) addEvidence(evidence, 'incentives', incentive);
  return {
    type: type.value, elements, cross: cross.value, wide: wide.value,
    categories: categories.map((c) => c.value), places: places.places, stage: stage.value, incentives: incentives.map((i) => i.value),
    ...rankOf(elements, cross.value, wide.value), evidence,
  };
}

/** Adds the reasons as evidence: the user's own words at their place in the cell. */
function addEvidence(evidence: Evidence[], tag: TagCode, { value, reasons }: Verdict<string>): void {
  for (const { rule, ground: { cell, start, end } } of reasons) {
    const span = cell.text.original(start, end);
    evidence.push({ tag, value, field: cell.field, column: cell.column, text: cell.text.source.slice(span.start, span.end), start: span.start, rule });
  }
}
