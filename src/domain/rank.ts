import type { Answer, ElementCode, RankCode } from './vocabulary';

/**
 * 推奨度 and 要確認 from the three elements and the two +α (classification rules §6).
 * S: all three elements and both +α · A: all three and one +α · B: all three · C: two of three and the third not denied · D: otherwise.
 */
export function rankOf(elements: Readonly<Record<ElementCode, Answer>>, cross: Answer, wide: Answer): { rank: RankCode; needsReview: boolean } {
  const answers = [elements.multi, elements.town, elements.bridge];
  const needsReview = answers.includes('unknown');
  const yes = answers.filter((a) => a === 'yes').length;
  const plus = [cross, wide].filter((a) => a === 'yes').length;
  if (yes === 3) return { rank: plus === 2 ? 'S' : plus === 1 ? 'A' : 'B', needsReview };
  if (yes === 2 && !answers.includes('no')) return { rank: 'C', needsReview };
  return { rank: 'D', needsReview };
}
