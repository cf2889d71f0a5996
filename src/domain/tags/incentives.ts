import { INCENTIVES, codesOf, type IncentiveCode, type TypeCode } from '../vocabulary';
import type { Reading } from '../reading/reading';
import { SLOT } from '../reading/slots';
import { byWords, type Verdict } from './verdict';

const RESIDENT_SIDE: readonly IncentiveCode[] = ['quality_of_life', 'social_ties', 'pride', 'self_growth'];
const BUSINESS_SIDE = codesOf(INCENTIVES).filter((code) => !RESIDENT_SIDE.includes(code));

/** 活動のインセンティブ (§7): residents' bodies are moved as residents, all others as local businesses. */
export function decideIncentives(reading: Reading, type: TypeCode): Verdict<IncentiveCode>[] {
  const found: Verdict<IncentiveCode>[] = [];
  for (const code of type === 'residents' ? RESIDENT_SIDE : BUSINESS_SIDE) {
    const hits = reading.words(SLOT.incentives[code]);
    if (hits.length > 0) found.push(byWords(code, hits));
  }
  return found;
}
