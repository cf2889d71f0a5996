import { INCENTIVES, codesOf, type IncentiveCode, type TypeCode } from '../vocabulary';
import type { Reading } from '../reading/reading';
import { SLOT } from '../reading/slots';
import { byWords, type Verdict } from './verdict';

const RESIDENT_SIDE: ReadonlySet<IncentiveCode> = new Set<IncentiveCode>(['quality_of_life', 'social_ties', 'pride', 'self_growth']);

/** 活動のインセンティブ (§7): residents' bodies are moved as residents, all others as local businesses. */
export function decideIncentives(reading: Reading, type: TypeCode): Verdict<IncentiveCode>[] {
  const asResidents = type === 'residents';
  return codesOf(INCENTIVES)
    .filter((code) => RESIDENT_SIDE.has(code) === asResidents)
    .map((code) => byWords(code, reading.words(SLOT.incentives[code])))
    .filter((verdict) => verdict.reasons.length > 0);
}
