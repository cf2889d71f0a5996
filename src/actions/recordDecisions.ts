import { editOurTable, type CellEdit } from '../excel/editOurTable';
import { stopsTheRun } from '../excel/errors';
import { tagText } from '../sheets/tags';
import { CHECKED } from '../sheets/words';
import { REVIEW_TAGS, type ReviewTag } from './reviewQueue';

/** What a person decided about a row: 確認済, and the tags whose cells shall say something else. */
export interface RowDecision {
  readonly id: string;
  /** Codes of the tags' vocabularies. */
  readonly tags: Readonly<Partial<Record<ReviewTag, string>>>;
}

/** What was written for a decision, and what takes it back. */
export interface Recorded {
  readonly written: readonly CellEdit[];
  readonly back: readonly CellEdit[];
}

export type Outcome = { readonly recorded: Recorded } | { readonly error: unknown };

/**
 * Writes decisions into 「分類結果」, in one go where that works; a decision that cannot be written does not keep the others from it.
 * @returns one outcome a decision, in their order; never rejects.
 */
export async function recordDecisions(decisions: readonly RowDecision[]): Promise<Outcome[]> {
  const edits = decisions.map(editsOf);
  try {
    const back = (await editOurTable('result', edits.flat())).reverse();
    let from = 0;
    return edits.map((written) => ({ recorded: { written, back: back.slice(from, (from += written.length)).reverse() } }));
  } catch (error) {
    if (decisions.length === 1 || stopsTheRun(error)) return decisions.map(() => ({ error }));
    const outcomes: Outcome[] = [];
    for (const decision of decisions) outcomes.push(...(await recordDecisions([decision])));
    return outcomes;
  }
}

/**
 * Takes a decision back: its cells hold again what stood there before. What a person typed over it in the sheet meanwhile stays.
 * @throws what writing throws (editOurTable).
 */
export async function takeBack({ written, back }: Recorded): Promise<void> {
  const stood = await editOurTable('result', back);
  await editOurTable('result', stood.filter(({ value }, index) => !says(written[index]!, value)));
}

function editsOf({ id, tags }: RowDecision): CellEdit[] {
  const changes = REVIEW_TAGS.flatMap((tag): CellEdit[] => {
    const code = tags[tag];
    return code === undefined ? [] : [{ id, heading: tag, value: { ja: tagText(tag, [code], 'ja'), en: tagText(tag, [code], 'en') } }];
  });
  return [...changes, { id, heading: 'checked', value: CHECKED }];
}

/** True when a cell still holds what was written. */
function says({ value: written }: CellEdit, value: CellEdit['value']): boolean {
  return typeof written === 'object' && 'ja' in written ? value === written.ja || value === written.en : value === written;
}
