import type { Candidate } from '../domain/candidate';
import { NO_ANSWERS, pairAnswers, type PairAnswer, type PairAnswers } from '../domain/duplicates/answers';
import type { DuplicateGroup } from '../domain/duplicates/groups';
import type { Degree, Judgement, Reason } from '../domain/duplicates/judge';
import { mergeCandidates } from '../domain/duplicates/mergeCandidates';
import { identify, type Identified } from './identify';
import type { Memory } from './memory';

/** The rows of the lists, each with its id, and what of them is one organisation after what people said. */
export interface MergedRows {
  /** As in the lists. */
  readonly rows: readonly Identified[];
  readonly answers: PairAnswers;
  /** One for each organisation: its texts, and the indices of its rows. */
  readonly organisations: readonly { readonly candidate: Candidate; readonly rows: readonly number[] }[];
}

/** Finds the rows' ids and merges those that people said are one. */
export function mergeRows(candidates: readonly Candidate[], memory: Memory): MergedRows {
  const rows = identify(candidates, memory);
  const byId = new Map(rows.map(({ key }, index) => [key.id, index]));
  const answers = pairAnswers(rows.flatMap(({ entry }, a) => Object.entries(entry?.input.pairs ?? {}).flatMap(([other, answer]) => {
    const b = byId.get(other);
    return b === undefined ? [] : [{ a, b, answer }];
  })));
  return { rows, answers, organisations: mergeCandidates(candidates, answers) };
}

/** Every row an organisation of its own. */
export function unmergedRows(candidates: readonly Candidate[], memory: Memory): MergedRows {
  return { rows: identify(candidates, memory), answers: NO_ANSWERS, organisations: candidates.map((candidate, row) => ({ candidate, rows: [row] })) };
}

/** One row of a group of possible duplicates, as 「重複候補」 and the pane show it. */
export interface DuplicateRow {
  /** What stands in the ID column of 「重複候補」: `duplicateRowId`. */
  readonly rowId: string;
  readonly candidate: Candidate;
  readonly degree: Degree | 'base';
  /** Why it may be the base row, whose words come first; null for the base row, and for one that only a person brought in. */
  readonly judgement: Judgement | null;
  readonly answer: PairAnswer | null;
}

export interface DuplicateSet {
  /** Counts from 1. */
  readonly number: number;
  readonly degree: Degree;
  readonly isOpen: boolean;
  readonly rows: readonly DuplicateRow[];
}

/** An organisation may stand in several groups: its id and the group's number tell a row of 「重複候補」. */
function duplicateRowId(id: string, group: number): string {
  return `${id}/${group}`;
}

/** The organisation's id of such a row. */
export function organisationOfRow(rowId: string): string {
  return rowId.replace(/\/\d+$/, '');
}

/** The groups that `findDuplicates` found among the rows of the lists. */
export function duplicateSets(merged: MergedRows, groups: readonly DuplicateGroup[]): DuplicateSet[] {
  return groups.map(({ degree, isOpen, members }, index) => ({
    number: index + 1, degree, isOpen,
    rows: members.map(({ row, link, answer, degree: how }, at): DuplicateRow => ({
      rowId: duplicateRowId(merged.rows[row]!.key.id, index + 1), candidate: merged.rows[row]!.candidate, degree: at === 0 ? 'base' : how, judgement: link === null ? null : link.b === row ? link.judgement : turned(link.judgement), answer,
    })),
  }));
}

/** The same judgement of the two rows in the other order. */
function turned({ agree, differ, ...rest }: Judgement): Judgement {
  const turn = (reasons: readonly Reason[]): Reason[] => reasons.map(({ code, a, b }) => ({ code, a: b, b: a }));
  return { ...rest, agree: turn(agree), differ: turn(differ) };
}

/** How many groups wait for a person, and how many are decided. */
export interface DuplicateCounts {
  readonly certain: number;
  readonly ask: number;
  readonly decided: number;
}

export function countDuplicates(sets: readonly DuplicateSet[]): DuplicateCounts {
  const open = sets.filter((set) => set.isOpen);
  return { certain: open.filter((set) => set.degree === 'same').length, ask: open.filter((set) => set.degree === 'ask').length, decided: sets.length - open.length };
}
