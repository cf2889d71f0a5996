import type { Decision } from '../../src/domain/decision';
import { CIRCULATED_RECORDS } from './records/circulated';
import { EVERYDAY_RECORDS, type OwnRecord } from './records/everyday';
import { KNOWN_GAPS } from './records/knownGaps';
import { expected } from './records/labels';
import { ODD_RECORDS } from './records/odd';
import { candidate, classifier } from './support';

function decided(decision: Decision, tags: readonly string[]): Record<string, string> {
  const all: Record<string, string> = { type: decision.type, ...decision.elements, cross: decision.cross, wide: decision.wide, stage: decision.stage, categories: [...decision.categories].sort().join() };
  return Object.fromEntries(tags.map((tag) => [tag, all[tag]!]));
}

describe.each([['everyday lists', EVERYDAY_RECORDS], ['lists that circulate', CIRCULATED_RECORDS], ['odd rows', ODD_RECORDS]] as [string, readonly OwnRecord[]][])('own labelled records: %s', (_, records) => {
  test.each(records.map(([texts, labels]) => [texts.name!, texts, labels] as const))('%s', (_name, texts, labels) => {
    const want = expected(labels);
    const got = decided(classifier.classify(candidate(texts)), Object.keys(want));
    const gaps = Object.keys(want).filter((tag) => want[tag] !== got[tag]);
    // A gap that closes must leave the list, and no new one may open.
    expect({ gaps, got }).toEqual({ gaps: KNOWN_GAPS[texts.name!] ?? [], got });
  });
});
