import { readAllCriteria, writeCriteria, type MadeFor } from '../excel/criteriaState';
import { findOwnedSheets, readOurTables } from '../excel/ourSheets';
import { UNSTOPPABLE, type Watch } from '../excel/session';
import { choose } from '../domain/outreach/choose';
import { APPROACH_TABLES, OUTREACH_LISTS, type OutreachList } from '../domain/outreach/lists';
import { criteriaText } from '../sheets/approachCriteria';
import { choosables } from '../sheets/approachFacts';
import type { SheetsInput } from '../sheets/classifiedRows';
import { NO_INPUT, hasInput, type PersonInput } from '../sheets/ledgerEntry';
import { recall } from '../sheets/memory';
import { mergeInputs } from '../sheets/mergeInputs';
import { chosenOf } from '../sheets/outreachListRead';
import { outreachListPlan } from '../sheets/outreachListSheet';
import { makeSheets } from './makeSheets';
import type { RunContext } from './run';

/** What choosing needs to know beside the result of a run. */
export interface OutreachLook {
  /** What people entered, by id; organisations for which nobody entered anything are absent. */
  readonly inputs: ReadonlyMap<string, PersonInput>;
  /** Names of the lists' sheets that are there. */
  readonly sheets: Readonly<Partial<Record<OutreachList, string>>>;
  /** Whom each list was last made for. */
  readonly madeFor: MadeFor;
  /** Lists whose remembered criteria cannot be read any more. */
  readonly unreadable: readonly OutreachList[];
}

/** What making a list did. */
export interface MadeList {
  readonly sheet: string;
  readonly chosen: number;
  /** Of those chosen: new on the list, and on it before. */
  readonly added: number;
  readonly kept: number;
  /** Chosen before and now at its end as 選定外. */
  readonly movedOut: number;
}

export interface MadeLists {
  readonly made: Readonly<Partial<Record<OutreachList, MadeList>>>;
  readonly look: OutreachLook;
}

/** Reads what people noted in the outreach tables, and whom the lists were made for; changes nothing and decides nothing. */
export async function openOutreach(watch: Watch = UNSTOPPABLE): Promise<OutreachLook> {
  const tables = await readOurTables(watch, [...APPROACH_TABLES, 'ledger']);
  const { entries } = recall({ ...tables, result: null, damaged: null });
  const byId = new Map(entries.map(({ id, input }) => [id, input]));
  const inputs = entries.flatMap(({ id, input }): [string, PersonInput][] => {
    // Rows that people merged speak for one organisation.
    const merged = Object.entries(input.pairs).flatMap(([other, answer]) => (answer === 'same' ? [byId.get(other) ?? NO_INPUT] : []));
    const { joint } = mergeInputs([input, ...merged]);
    return hasInput(joint) ? [[id, joint]] : [];
  });
  return { inputs: new Map(inputs), sheets: listSheets(await findOwnedSheets(watch)), ...await readAllCriteria(watch) };
}

/**
 * Makes outreach lists, or makes them again: what people entered and changed stays, and who is not chosen any more moves to the end. Remembers the criteria
 * in the workbook. Cancelled or failed, the workbook is as it was.
 * @throws what `makeSheets` throws.
 */
export async function makeOutreachLists(run: RunContext, wishes: MadeFor): Promise<MadeLists> {
  const lists = OUTREACH_LISTS.filter((list) => wishes[list] !== undefined);
  const choices = new Map<OutreachList, readonly string[]>();
  const { joined: { input }, names } = await makeSheets(run, lists, (joined) => lists.map((list) => {
    const criteria = wishes[list]!;
    const { chosen, contactsUnknown } = choose(choosables(joined.input, list), criteria);
    choices.set(list, chosen);
    return outreachListPlan(joined.input, list, { chosen, criteriaText: criteriaText(criteria, run.language, contactsUnknown) });
  }));
  await writeCriteria(wishes, run);
  const remembered = await readAllCriteria(run);
  const made = lists.map((list) => [list, madeOf(input, list, choices.get(list) ?? [], names[list] ?? '')] as const);
  return {
    made: Object.fromEntries(made),
    look: {
      inputs: new Map(input.rows.flatMap(({ key, input: entered }) => (hasInput(entered) ? [[key.id, entered]] : []))),
      sheets: listSheets(await findOwnedSheets(run)), ...remembered,
    },
  };
}

function madeOf({ memory }: SheetsInput, list: OutreachList, chosen: readonly string[], sheet: string): MadeList {
  const before = new Set(memory.kept[list]?.ids ?? []);
  const now = new Set(chosen);
  const kept = chosen.filter((id) => before.has(id)).length;
  return { sheet, chosen: chosen.length, added: chosen.length - kept, kept, movedOut: chosenOf(memory, list).filter((id) => !now.has(id)).length };
}

function listSheets(owned: readonly { readonly kind: string; readonly name: string }[]): OutreachLook['sheets'] {
  return Object.fromEntries(OUTREACH_LISTS.flatMap((list) => owned.filter(({ kind }) => kind === list).map(({ name }) => [list, name])));
}

