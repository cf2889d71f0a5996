import type { Candidate } from './candidate';
import type { RuleVerdicts } from './learned/verdicts';
import { createPlaceNames, type PlaceNames } from './names/placeNames';
import type { WordFinder } from './learned/words';
import { createPlaceFinder } from './places/finder';
import { loadGazetteer } from './places/gazetteer';
import { summarisePlaces, type PlaceSummary } from './places/summary';
import { createCellReader, type CellReader } from './reading/cellReader';
import { compileLexicon } from './reading/lexicon';
import { read, type Reading } from './reading/reading';
import type { Rule } from './rules/rule';
import { decideBridge } from './tags/bridge';
import { decideCategories, decideCross } from './tags/categories';
import { decideMulti } from './tags/multi';
import { decideStage } from './tags/stage';
import { decideTown } from './tags/town';
import { decideType } from './tags/type';
import { decideWide } from './tags/wide';

/** What is compiled once and used for every row. */
export interface Knowledge extends CellReader {
  readonly placeNames: PlaceNames;
}

/** A row as read, and what the rules alone say of it. */
export interface ReadByRules {
  readonly reading: Reading;
  readonly places: PlaceSummary;
  readonly verdicts: RuleVerdicts;
}

/** Compiles rules, names and places. @param words learnt words to be looked for in the same pass, for the judge that they belong to */
export function compileKnowledge(rules: readonly Rule[], words: WordFinder | null = null): Knowledge {
  const gazetteer = loadGazetteer();
  return { ...createCellReader(compileLexicon(rules), createPlaceFinder(gazetteer), words), placeNames: createPlaceNames(gazetteer) };
}

/** Reads a row and decides by the rules alone. */
export function decideByRules(candidate: Candidate, knowledge: Knowledge): ReadByRules {
  const reading = read(candidate, knowledge);
  const places = summarisePlaces(knowledge.finder, reading.row.cells);
  const town = decideTown(reading);
  const type = decideType(reading, town.value);
  const multi = decideMulti(reading, town.value);
  const bridge = decideBridge(reading, type.value, town.value);
  const categories = decideCategories(reading);
  const cross = decideCross(reading, categories);
  const wide = decideWide(reading, places);
  const stage = decideStage(reading, town, bridge);
  return { reading, places, verdicts: { type, multi, town, bridge, cross, wide, stage, categories } };
}
