import type { Answer, ElementCode, RankCode } from './vocabulary';

/**
 * 推奨度 and 要確認 from the three elements and the two +α (classification rules §6).
 * S: all three elements and both +α · A: all three and one +α · B: all three · C: two of three and the third not denied · D: otherwise.
 */
export function rankOf(elements: Readonly<Record<ElementCode, Answer>>, cross: Answer, wide: Answer): { rank: RankCode; needsReview: boolean } {
  const { multi, town, bridge } = elements;
  const needsReview = multi === 'unknown' || town === 'unknown' || bridge === 'unknown';
  const isDenied = multi === 'no' || town === 'no' || bridge === 'no';
  const yes = count(multi) + count(town) + count(bridge);
  const plus = count(cross) + count(wide);
  if (yes === 3) return { rank: plus === 2 ? 'S' : plus === 1 ? 'A' : 'B', needsReview };
  if (yes === 2 && !isDenied) return { rank: 'C', needsReview };
  return { rank: 'D', needsReview };
}

const count = (answer: Answer): number => (answer === 'yes' ? 1 : 0);
