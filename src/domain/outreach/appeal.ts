import type { Decision } from '../decision';
import type { IncentiveCode, TypeCode } from '../vocabulary';

/** The incentives of a local business and of residents (paper P11). */
const SIDES: Readonly<Record<'business' | 'residents', readonly IncentiveCode[]>> = {
  business: ['biz_growth', 'gov_relation', 'peer_link', 'funding'],
  residents: ['quality_of_life', 'social_ties', 'pride', 'self_growth'],
};

const SIDE_OF: Readonly<Record<TypeCode, keyof typeof SIDES | null>> = { business: 'business', university: 'business', residents: 'residents', other: null, unknown: null };

/** What may appeal to an organisation: of its incentives those of its type's side; where its row tells none of them, those that it tells. */
export function appealOf({ type, incentives }: Decision): readonly IncentiveCode[] {
  const side = SIDE_OF[type];
  const fitting = side === null ? [] : incentives.filter((code) => SIDES[side].includes(code));
  return fitting.length > 0 ? fitting : incentives;
}
