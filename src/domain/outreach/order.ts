import type { Decision } from '../decision';
import { RANKS, STAGES, codesOf, type StageCode } from '../vocabulary';

/** Whom to approach first: by 推奨度, then 段階. For sorting; the lists' own order decides between equals. */
export function approachOrder(a: Decision, b: Decision): number {
  const stages: readonly StageCode[] = codesOf(STAGES);
  const position = ({ rank, stage }: Decision): number => RANKS.indexOf(rank) * stages.length + stages.indexOf(stage);
  return position(a) - position(b);
}
