import { textOf } from '../domain/candidate';
import type { ClassifiedCandidate } from '../actions/results';

/** One line of JSON a candidate: the public interface described in docs/json.md. */
export function jsonLines(classified: readonly ClassifiedCandidate[]): string {
  return classified.map((item) => `${JSON.stringify(jsonOf(item))}\n`).join('');
}

function jsonOf({ candidate, decision }: ClassifiedCandidate): object {
  const { type, elements, cross, wide, categories, places, stage, incentives, rank, needsReview, evidence } = decision;
  return {
    sheet: candidate.sheet, row: candidate.row, name: textOf(candidate, 'name'), type,
    elements: { multi: elements.multi, town: elements.town, bridge: elements.bridge },
    cross, wide, categories, places, stage, incentives, rank, needsReview,
    evidence: evidence.map(({ tag, value, column, text, rule }) => ({ tag, value, column, text, rule })),
  };
}
