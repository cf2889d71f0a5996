import type { CellValue } from '../sheets/grid';
import { readOurCells } from '../excel/readOurCells';
import { UNSTOPPABLE } from '../excel/session';
import type { Decision } from '../domain/decision';
import { ELEMENTS, codesOf, type Answer, type ElementCode, type TypeCode } from '../domain/vocabulary';
import { isChecked, NO_INPUT } from '../sheets/ledgerEntry';
import { applyEdits, readTag, sameTokens, tagsOf, type EditableTag, type TagEdits, type Tokens } from '../sheets/tags';
import type { ClassifiedCandidate, ClassifyResult } from './results';

/** The tags that a reviewer decides on a card; the others are changed in the sheet. */
export const REVIEW_TAGS = ['type', 'multi', 'town', 'bridge', 'cross', 'wide', 'stage'] as const satisfies readonly EditableTag[];
export type ReviewTag = (typeof REVIEW_TAGS)[number];

/** What 「分類結果」 says of a row right now. */
export interface ReviewCells {
  /** Absent where a cell is empty or the column is gone. */
  readonly tags: Readonly<Partial<Record<ReviewTag, Tokens>>>;
  /** Tags whose cells somebody emptied: given back to the machine. */
  readonly cleared: readonly ReviewTag[];
  readonly checked: boolean;
}

/**
 * Reads what people left in 「分類結果」, by id.
 * @param ids only these rows; absent: all. Rows that are gone are not in the answer.
 * @throws problems `tableGone`, `columnGone`; otherwise what Excel threw.
 */
export async function readReview(ids?: readonly string[]): Promise<ReadonlyMap<string, ReviewCells>> {
  const cells = await readOurCells(UNSTOPPABLE, 'result', [...REVIEW_TAGS, 'checked'], ids);
  return new Map([...cells].map(([id, row]) => [id, reviewCells(row)]));
}

function reviewCells(row: Readonly<Partial<Record<ReviewTag | 'checked', CellValue>>>): ReviewCells {
  const tags: Partial<Record<ReviewTag, Tokens>> = {};
  const cleared: ReviewTag[] = [];
  for (const tag of REVIEW_TAGS) {
    const cell = row[tag];
    if (cell === undefined) continue;
    const tokens = readTag(tag, String(cell));
    if (tokens === null) cleared.push(tag);
    else tags[tag] = tokens;
  }
  return { tags, cleared, checked: isChecked({ ...NO_INPUT, checked: row.checked ?? '' }) };
}

/** A candidate with what its row of 「分類結果」 says now. */
export function withCells(one: ClassifiedCandidate, cells: ReviewCells): ClassifiedCandidate {
  const machine = tagsOf(one.machine);
  const edits: { -readonly [T in EditableTag]?: Tokens } = { ...one.edits };
  for (const tag of REVIEW_TAGS) {
    const tokens = cells.tags[tag];
    if (tokens !== undefined && !sameTokens(tokens, machine[tag])) edits[tag] = tokens;
    else if (tokens !== undefined || cells.cleared.includes(tag)) delete edits[tag];
  }
  return decided(one, edits, cells.checked);
}

/** A candidate with a person's tags and confirmation in place of what they were. */
export function decided(one: ClassifiedCandidate, edits: TagEdits, checked: boolean): ClassifiedCandidate {
  const decision = applyEdits(one.machine, edits);
  return { ...one, edits, checked, decision: checked ? { ...decision, needsReview: false } : decision };
}

/** A result in which some candidates were decided otherwise, each at its place; its counts follow. */
export function withClassified(result: ClassifyResult, changed: ReadonlyMap<string, ClassifiedCandidate>): ClassifyResult {
  if (changed.size === 0) return result;
  const byType = { ...result.byType };
  const byRank = { ...result.byRank };
  let { needsReview } = result;
  const count = ({ type, rank, needsReview: needs }: Decision, by: number): void => {
    byType[type] += by;
    byRank[rank] += by;
    if (needs) needsReview += by;
  };
  const classified = result.classified.map((one) => {
    const other = changed.get(one.id);
    if (other === undefined) return one;
    count(one.decision, -1);
    count(other.decision, 1);
    return other;
  });
  return { ...result, classified, byType, byRank, needsReview };
}

/** A row of the queue: what it is filtered and sorted by, as it was when the queue was made, so that no card jumps while people decide. */
export interface QueueRow {
  readonly id: string;
  /** Its place among the classified; that stays while a result lives. */
  readonly at: number;
  readonly sheet: string;
  readonly type: TypeCode;
  /** The elements that the row does not tell. */
  readonly open: readonly ElementCode[];
  /** False for a decided row that is only offered because little speaks for it. */
  readonly due: boolean;
}

/** The most pieces of words that one element of a row with little evidence rests on. */
const LITTLE = 1;

/**
 * All rows to review, the most uncertain first:
 * 1. 要確認: by the number of open elements; of as many, first those of whose words most was evidence for something (they are the nearest to an answer;
 *    a bare name comes last); else in the order of the lists.
 * 2. Decided rows with little evidence: each element rests on one piece of the row's words at most; those with the least first.
 */
export function reviewOrder(classified: readonly ClassifiedCandidate[]): QueueRow[] {
  const rows = classified.map((one, at) => {
    const open = codesOf(ELEMENTS).filter((element) => one.machine.elements[element] === 'unknown' || one.decision.elements[element] === 'unknown');
    return { one, at, open, words: wordsOf(one.machine), little: open.length === 0 && hasLittleEvidence(one.machine) };
  });
  const due = rows.filter(({ open }) => open.length > 0).sort((a, b) => b.open.length - a.open.length || b.words - a.words);
  const little = rows.filter(({ little: is }) => is).sort((a, b) => a.words - b.words);
  return [...due, ...little].map(({ one, at, open }) => ({ id: one.id, at, sheet: one.candidate.sheet, type: one.decision.type, open, due: open.length > 0 }));
}

/** Pieces of the row's words that were evidence for a tag on the card. */
function wordsOf({ evidence }: Decision): number {
  return evidence.filter(({ tag }) => (REVIEW_TAGS as readonly string[]).includes(tag)).length;
}

function hasLittleEvidence({ elements, evidence }: Decision): boolean {
  const answers = Object.entries(elements) as [ElementCode, Answer][];
  return answers.every(([element, answer]) => evidence.filter(({ tag, value }) => tag === element && value === answer).length <= LITTLE);
}
