import { findOwnedSheets, readOurTables } from '../excel/ourSheets';
import { readTypedAnswers } from '../excel/readTypedAnswers';
import type { SheetsInput } from '../sheets/classifiedRows';
import { HEARING_LISTS, bodyKey, bodyOf, chosenBodies, recordBodies, type HearingBody, type HearingKind } from '../sheets/hearingBodies';
import { hearingRecordPlan } from '../sheets/hearingRecord';
import { MOST_PAGES, hearingSheetPlan } from '../sheets/hearingSheet';
import { withTyped, type TypedAnswer } from '../sheets/hearingTyped';
import { KEPT_FORMS } from '../sheets/keptTables';
import { recall } from '../sheets/memory';
import { chosenOf } from '../sheets/outreachListRead';
import type { OurRow } from '../sheets/ourTable';
import { makeSheets } from './makeSheets';
import type { RunContext } from './run';

/** How the hearings stand in the workbook. */
export interface HearingsLook {
  /** Outreach lists of hearings that are there, with the organisations chosen in each. */
  readonly lists: readonly { readonly kind: HearingKind; readonly chosen: number }[];
  /** The sheets; null while there are none. */
  readonly sheet: string | null;
  readonly record: string | null;
  /** Rows of the record, and those with an answer. */
  readonly recorded: number;
  readonly answered: number;
}

export interface HearingsWish {
  readonly kinds: readonly HearingKind[];
  /** Only those to whom the request was sent or who answered it; absent: all that are chosen. */
  readonly onlyAsked?: boolean;
}

/** What making the sheets did; `nobody`: no organisation is chosen, and nothing was written. */
export type HearingsOutcome =
  | {
    readonly is: 'made';
    readonly sheet: string;
    readonly record: string;
    readonly pages: number;
    /** Organisations beyond the most that one sheet takes; they have their rows in the record. */
    readonly leftOut: number;
    /** New rows of the record, and all. */
    readonly added: number;
    readonly recorded: number;
    /** Answers that were typed on the pages and now stand in the record. */
    readonly takenOver: number;
  }
  | { readonly is: 'nobody' };

/** Looks at lists and record without changing anything. */
export async function lookAtHearings(run: RunContext): Promise<HearingsLook> {
  const tables = await readOurTables(run, [...HEARING_LISTS, 'hearings']);
  const owned = await findOwnedSheets(run);
  const sheetOf = (kind: 'hearing' | 'hearings'): string | null => owned.find((sheet) => sheet.kind === kind)?.name ?? null;
  const memory = recall({ result: null, outreach: null, ledger: null, damaged: null, ...tables });
  const { kept } = memory;
  const rows: readonly OurRow[] = kept.hearings === undefined ? [] : [...kept.hearings.rowsById.values(), ...kept.hearings.handRows];
  return {
    lists: HEARING_LISTS.flatMap((kind) => (tables[kind] === null ? [] : [{ kind, chosen: chosenOf(memory, kind).length + (kept[kind]?.handRows.length ?? 0) }])),
    sheet: sheetOf('hearing'), record: sheetOf('hearings'), recorded: rows.length,
    answered: rows.filter(({ cells }) => KEPT_FORMS.hearings.typed.some((heading) => String(cells[heading] ?? '').trim() !== '')).length,
  };
}

/**
 * Makes 「ヒアリングシート」, a page for each organisation chosen in these lists, and 「ヒアリング記録」 with a row for each; rows that are there stay with all that was
 * entered, and what was typed on the pages goes into the record. All or nothing.
 * @throws what `makeSheets` throws.
 */
export async function makeHearings(run: RunContext, wish: HearingsWish): Promise<HearingsOutcome> {
  const typed = await typedAnswers(run);
  let outcome: { readonly pages: number; readonly leftOut: number; readonly added: number; readonly recorded: number } | null = null;
  try {
    const { names } = await makeSheets(run, [...HEARING_LISTS, 'hearing', 'hearings'], ({ input }) => {
      const chosen = chosenBodies(input, wish.kinds, wish.onlyAsked === true);
      if (chosen.length === 0) throw new Nobody();
      const typedOf = new Set(typed.map(({ whose }) => whose));
      const record = withTyped(recordBodies(input, [...chosen, ...input.rows.filter(({ key }) => typedOf.has(key.id)).map(bodyOf)]), typed);
      const pages = pagesOf(record, chosen);
      const shown = pages.slice(0, MOST_PAGES);
      outcome = { pages: shown.length, leftOut: pages.length - shown.length, added: record.length - recordedIn(input), recorded: record.length };
      // The pages' formulas read the record, which therefore comes first.
      return [hearingRecordPlan(input, record), hearingSheetPlan(input, shown, pages.length - shown.length)];
    });
    return { is: 'made', sheet: names.hearing!, record: names.hearings!, takenOver: typed.length, ...outcome! };
  } catch (error) {
    if (error instanceof Nobody) return { is: 'nobody' };
    throw error;
  }
}

/** Leaves the making of sheets before anything is written. */
class Nobody extends Error {}

/** The chosen ones as the record has them, with what was entered. */
function pagesOf(record: readonly HearingBody[], chosen: readonly HearingBody[]): HearingBody[] {
  const byKey = new Map(record.map((body) => [bodyKey(body), body]));
  return chosen.flatMap((body) => {
    const recorded = byKey.get(bodyKey(body));
    return recorded === undefined ? [] : [{ ...recorded, row: body.row, cells: body.row === null ? { ...recorded.cells, ...body.cells } : recorded.cells, kind: body.kind }];
  });
}

function recordedIn({ memory }: SheetsInput): number {
  return (memory.kept.hearings?.ids.length ?? 0) + (memory.kept.hearings?.handRows.length ?? 0);
}

/** What people typed on the pages; empty when there are none. */
export async function typedAnswers(run: RunContext): Promise<TypedAnswer[]> {
  const sheet = (await findOwnedSheets(run)).find(({ kind }) => kind === 'hearing');
  return sheet === undefined ? [] : readTypedAnswers(sheet.id, run);
}
