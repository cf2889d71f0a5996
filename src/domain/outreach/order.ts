import type { Decision } from '../decision';
import { RANKS, STAGES, codesOf } from '../vocabulary';

const STAGE_ORDER = codesOf(STAGES);
const POSITIONS = new Map(RANKS.flatMap((rank, r) => STAGE_ORDER.map((stage, s) => [`${rank} ${stage}`, r * STAGE_ORDER.length + s])));

/** Whom to approach first: by 推奨度, then 段階. For sorting; the lists' own order decides between equals. */
export function approachOrder(a: Decision, b: Decision): number {
  return approachPosition(a) - approachPosition(b);
}

/** The place in that order, from 0; the same for equals. */
export function approachPosition({ rank, stage }: Decision): number {
  return POSITIONS.get(`${rank} ${stage}`)!;
}
