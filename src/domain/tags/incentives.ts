import { INCENTIVES, codesOf, type IncentiveCode, type TypeCode } from '../vocabulary';
import type { Reading } from '../reading/reading';
import { SLOT } from '../reading/slots';
import { byWords, type Verdict } from './verdict';

const RESIDENT_SIDE: readonly IncentiveCode[] = ['quality_of_life', 'social_ties', 'pride', 'self_growth'];
const BUSINESS_SIDE = codesOf(INCENTIVES).filter((code) => !RESIDENT_SIDE.includes(code));
const withSlots = (codes: readonly IncentiveCode[]) => codes.map((code) => ({ code, slot: SLOT.incentives[code] }));
const OF_RESIDENTS = withSlots(RESIDENT_SIDE);
const OF_BUSINESS = withSlots(BUSINESS_SIDE);

/** 活動のインセンティブ (§7): residents' bodies are moved as residents, all others as local businesses. */
export function decideIncentives(reading: Reading, type: TypeCode): Verdict<IncentiveCode>[] {
  const all = type === 'residents' ? OF_RESIDENTS : OF_BUSINESS;
  let count = 0;
  for (let i = 0; i < all.length; i++) if (reading.words(all[i]!.slot).length > 0) count++;
  const found = new Array<Verdict<IncentiveCode>>(count);
  for (let i = 0, at = 0; at < count; i++) {
    const hits = reading.words(all[i]!.slot);
    if (hits.length > 0) found[at++] = byWords(all[i]!.code, hits);
  }
  return found;
}
