import { plainName } from '../domain/letters/template';
import type { OutreachList } from '../domain/outreach/lists';
import { LANGUAGES } from '../domain/vocabulary';
import type { ClassifiedRow, SheetsInput } from './classifiedRows';
import type { CellValue } from './grid';
import { HEARING_KINDS } from './hearingWords';
import type { KeptCells } from './keptTables';
import { chosenOf } from './outreachListRead';
import { listRows, type ListRow } from './outreachListRows';
import type { OurRow } from './ourTable';
import { STATUSES, type HeadingCode } from './words';

/** The outreach lists whose organisations are heard. */
export const HEARING_LISTS = ['potential', 'advanced'] as const satisfies readonly OutreachList[];
export type HearingKind = (typeof HEARING_LISTS)[number];

/** One organisation of the hearings: of 「ヒアリング記録」, or chosen for it. */
export interface HearingBody {
  /** '' for rows that people added by hand, to the record or to a list. */
  readonly id: string;
  readonly name: string;
  /** What the add-in takes for its kind; people may have entered another (`kindOf`). */
  readonly kind: HearingKind;
  /** As the lists have it now; null for rows by hand and those that have left the lists. */
  readonly row: ClassifiedRow | null;
  /** What the record or the outreach list shows of it. */
  readonly cells: OurRow['cells'];
  /** What people entered in the record. */
  readonly entered: KeptCells;
}

/** The kind that the sheet asks by: a person's, else the add-in's. */
export function kindOf({ kind, entered }: Pick<HearingBody, 'kind' | 'entered'>): HearingKind {
  return readKind(entered.cells.hearingKind) ?? kind;
}

function readKind(value: CellValue | undefined): HearingKind | null {
  const text = String(value ?? '').trim();
  return HEARING_LISTS.find((kind) => LANGUAGES.some((language) => HEARING_KINDS[kind][language] === text)) ?? null;
}

/** Those by hand are told apart by their name. */
export function bodyKey({ id, name }: Pick<HearingBody, 'id' | 'name'>): string {
  return id === '' ? `name ${plainName(name)}` : id;
}

/** Statuses at which somebody has answered or been asked at least. */
const ASKED = [1, 2, 3, 5];

/**
 * The organisations chosen for hearings in the outreach lists, in their order; who is on both lists is heard as advanced.
 * @param onlyAsked only those to whom the request was sent, or who answered it (送付済, 返信あり, 承諾, 実施済).
 */
export function chosenBodies(input: SheetsInput, kinds: readonly HearingKind[], onlyAsked: boolean): HearingBody[] {
  const bodies = new Map<string, HearingBody>();
  for (const kind of HEARING_LISTS.filter((one) => kinds.includes(one))) {
    for (const row of listRows(input, kind, chosenOf(input.memory, kind))) {
      if (!row.chosen || (onlyAsked && !wasAsked(row, kind))) continue;
      const body = listBody(row, kind);
      bodies.set(bodyKey(body), body);
    }
  }
  return [...bodies.values()];
}

/**
 * All rows of 「ヒアリング記録」: those it has, in its order; those whose row or sheet was deleted but whose answers the ledger kept; then new ones. Nobody is left out.
 * @param chosen organisations that shall have a row.
 */
export function recordBodies(input: SheetsInput, chosen: readonly HearingBody[]): HearingBody[] {
  const { rows, absorbed, gone, memory } = input;
  const byId = new Map(rows.map((row) => [row.key.id, row]));
  const goneById = new Map(gone.map((entry) => [entry.id, entry]));
  const wanted = new Map(chosen.map((body) => [bodyKey(body), body]));
  // What people entered for a row merged into another stands with that one.
  const merged = new Set(absorbed.filter((entry) => entry.input.kept.hearings === undefined).map(({ id }) => id));
  const kept = memory.kept.hearings;
  const bodies = new Map<string, HearingBody>();
  const add = (body: HearingBody): void => {
    if (!bodies.has(bodyKey(body))) bodies.set(bodyKey(body), body);
  };
  for (const id of kept?.ids ?? []) {
    if (merged.has(id)) continue;
    const { cells, own } = kept!.rowsById.get(id)!;
    const row = byId.get(id) ?? null;
    const entered = row?.input.kept.hearings ?? goneById.get(id)?.input.kept.hearings ?? { cells: {}, own };
    add({ id, name: row === null ? text(cells.name) : nameOf(row), kind: wanted.get(id)?.kind ?? (entered.cells.hearingKind === undefined ? readKind(cells.hearingKind) : null) ?? stageKind(row), row, cells, entered });
  }
  for (const row of rows) {
    if (row.input.kept.hearings !== undefined) add({ ...bodyOf(row), kind: wanted.get(row.key.id)?.kind ?? stageKind(row) });
  }
  for (const { id, name, sheet, input: entered } of gone) {
    if (entered.kept.hearings !== undefined) add({ id, name, kind: 'potential', row: null, cells: { name, sheet }, entered: entered.kept.hearings });
  }
  const byHand = (kept?.handRows ?? []).map(({ cells, own }): HearingBody => ({
    id: '', name: text(cells.name), kind: readKind(cells.hearingKind) ?? 'potential', row: null, cells, entered: { cells: enteredOf(cells), own },
  }));
  const names = new Set(byHand.map(bodyKey));
  for (const body of chosen) if (!names.has(bodyKey(body))) add(body);
  return [...bodies.values(), ...byHand];
}

function listBody(row: ListRow, kind: HearingKind): HearingBody {
  if (row.is === 'kept') return { id: row.id, name: text(row.cells.name), kind, row: null, cells: withoutEntries(row.cells), entered: { cells: {}, own: {} } };
  return { ...bodyOf(row.row), kind };
}

/** An organisation of the lists, heard by its 段階. */
export function bodyOf(row: ClassifiedRow): HearingBody {
  return { id: row.key.id, name: nameOf(row), kind: stageKind(row), row, cells: {}, entered: row.input.kept.hearings ?? { cells: {}, own: {} } };
}

function wasAsked(row: ListRow, kind: HearingKind): boolean {
  const status = text(row.is === 'organisation' ? row.row.input.kept[kind]?.cells.status : row.cells.status);
  return ASKED.some((at) => LANGUAGES.some((language) => STATUSES[language][at] === status));
}

/** Of a row by hand all that stands in the columns that people fill in. */
function enteredOf(cells: OurRow['cells']): Record<string, CellValue> {
  const typed = ['hearingDate', 'interviewer', 'respondent', 'currentTies', 'tiesIssues', 'workIssues', 'solution', 'wishedSupport', 'remarks'] as const satisfies readonly HeadingCode[];
  return Object.fromEntries([...typed, 'hearingKind' as const].flatMap((heading) => (text(cells[heading]) === '' ? [] : [[heading, cells[heading]!]])));
}

/** Cells of an outreach list that mean something else in the record. */
function withoutEntries(cells: OurRow['cells']): OurRow['cells'] {
  const { row: _row, written: _written, order: _order, ...others } = cells;
  return others;
}

function stageKind(row: ClassifiedRow | null): HearingKind {
  return row?.decision.stage === 'advanced' ? 'advanced' : 'potential';
}

function nameOf({ candidate, key }: ClassifiedRow): string {
  return candidate.texts.name?.[0]?.text ?? key.name;
}

function text(value: CellValue | undefined): string {
  return String(value ?? '').trim();
}

