import type { Candidate, FieldCode, FieldText } from '../domain/candidate';
import { textOf } from '../domain/candidate';
import type { Decision, Evidence } from '../domain/decision';
import { municipalityOf } from '../domain/duplicates/address';
import type { ClassifiedRow, SheetsInput } from './classifiedRows';
import { coveragePlan } from './coverageSheet';
import type { CellValue } from './grid';
import { NO_INPUT, OUTREACH_FIELDS, isChecked, type PersonInput } from './ledgerEntry';
import { mapPlan } from './mapSheet';
import { maskContacts, personPatterns } from './maskContacts';
import type { Memory } from './memory';
import { tellingTexts } from './organisationKey';
import type { OurRow } from './ourTable';
import { outreachPlan } from './outreachSheet';
import type { SheetPlan } from './plan';
import { resultPlan } from './resultSheet';
import { isSharedHeading, type Sharing } from './sharing';
import { summaryPlan } from './summarySheet';
import { outreachHeadings, resultHeadings, type OutreachColumn, type ResultColumn } from './tableColumns';
import type { TagEdits } from './tags';
import { CHECKED, STATUSES } from './words';

/**
 * What the sheets of a copy for people outside are built from. Whatever is not in it cannot get into the copy: it is put together from what may be seen,
 * field by field, and holds nothing of the ledger, of the lists' sheets and of what people entered but what `sharing` lets in.
 */
function outsideInput(input: SheetsInput, sharing: Sharing): SheetsInput {
  return {
    language: input.language, madeAt: input.madeAt, rulesVersion: input.rulesVersion, sources: [], sharing,
    rows: input.rows.map((row, index) => outsideRow(row, index, input, sharing)),
    absorbed: [], duplicates: [], gone: [], trouble: { damaged: [], forgotten: 0 }, changes: null,
    memory: outsideMemory(input.memory, sharing),
  };
}

/** The sheets of a copy for people outside, in the order of their tabs: these, and none that a run makes besides. */
export function sharedPlans(input: SheetsInput, sharing: Sharing): SheetPlan[] {
  const outside = outsideInput(input, sharing);
  const plans = [resultPlan(outside), ...(sharing.outreach ? [outreachPlan(outside)] : []), summaryPlan(outside), mapPlan(outside), coveragePlan(outside)];
  return sharing.frozen ? plans.map(withoutChoices) : plans;
}

/** Where formulas are values, nothing follows a choice: no drop-downs. */
function withoutChoices({ pickers: _, ...plan }: SheetPlan): SheetPlan {
  return { ...plan, tables: plan.tables.map((table) => ({ ...table, columns: table.columns.map(({ choices: _choices, ...column }) => column) })) };
}

/** Fields of the lists that may be seen as they are, but for what is covered in them. */
const OPEN_FIELDS = [
  'name', 'corporateNumber', 'legalForm', 'prefecture', 'municipality', 'area', 'activity', 'members', 'fields', 'designation',
] as const satisfies readonly FieldCode[];

function outsideRow({ candidate, machine, decision, input, edited }: ClassifiedRow, index: number, { language }: SheetsInput, sharing: Sharing): ClassifiedRow {
  const hide = coverOf(candidate);
  const outside = outsideCandidate(candidate, sharing, hide);
  const own = sharing.notes ? { result: covered(input.own.result, hide), outreach: covered(input.own.outreach, hide) } : NO_INPUT.own;
  const tags = Object.fromEntries(Object.entries(input.tags).map(([tag, tokens]) => [tag, tokens.map(hide)])) as TagEdits;
  return {
    key: { id: String(index + 1), name: '', place: '', sheet: '', content: '', ...tellingTexts(() => '') },
    candidate: outside,
    machine: outsideDecision(machine, candidate, outside, hide), decision: outsideDecision(decision, candidate, outside, hide),
    input: { ...NO_INPUT, tags, checked: isChecked(input) ? CHECKED[language] : '', outreach: outsideEntries(input.outreach, sharing, hide), own },
    edited, since: {},
  };
}

/** How texts of one row are covered: e-mail addresses, phone numbers, and the names of its own contact persons. */
function coverOf(candidate: Candidate): (text: string) => string {
  const persons = personPatterns((candidate.texts.contactPerson ?? []).map(({ text }) => text));
  return (text) => maskContacts(text, persons);
}

function outsideCandidate(candidate: Candidate, sharing: Sharing, hide: (text: string) => string): Candidate {
  const texts: Partial<Record<FieldCode, readonly FieldText[]>> = {};
  for (const field of [...OPEN_FIELDS, ...(sharing.notes ? ['notes' as const] : [])]) {
    const said = candidate.texts[field];
    if (said !== undefined) texts[field] = said.map(({ column, text }) => ({ column: hide(column), text: (field === 'name' ? maskContacts : hide)(text) }));
  }
  const address = (candidate.texts.address ?? []).map(({ column, text }) => ({ column: hide(column), text: sharing.address ? hide(text) : municipalityOf(text) }));
  // A column of its own says the municipality already.
  const isSaid = !sharing.address && textOf(candidate, 'municipality') !== '';
  if (!isSaid && address.some(({ text }) => text !== '')) texts.address = address.filter(({ text }) => text !== '');
  return { sheet: '', row: 0, texts };
}

/** Evidence stays where its words can still be seen. */
function outsideDecision(decision: Decision, before: Candidate, outside: Candidate, hide: (text: string) => string): Decision {
  const evidence = decision.evidence.flatMap((one): Evidence[] => {
    const at = (before.texts[one.field] ?? []).findIndex(({ column, text }) => column === one.column && text.startsWith(one.text, one.start));
    const shown = outside.texts[one.field]?.[at];
    if (shown === undefined) return [];
    const text = shown.text.slice(one.start, one.start + one.text.length);
    return text.length === one.text.length && (one.field !== 'address' || text === one.text) ? [{ ...one, column: shown.column, text }] : [];
  });
  return { ...decision, places: decision.places.map(hide), evidence };
}

function outsideEntries(outreach: PersonInput['outreach'], sharing: Sharing, hide: (text: string) => string): PersonInput['outreach'] {
  return Object.fromEntries(OUTREACH_FIELDS.flatMap((field): [string, CellValue][] => {
    const value = outreach[field];
    if (value === undefined || !isSharedHeading(field, sharing)) return [];
    if (field === 'status') return isStatus(value) ? [[field, value]] : [];
    return [[field, typeof value === 'string' ? hide(value) : value]];
  }));
}

/** Rows that people added to our tables, without what they must not show; nothing else is remembered. */
function outsideMemory({ handRows, ownColumns }: Memory, sharing: Sharing): Memory {
  return {
    entries: [], kept: {}, statements: null, isFirstRun: true, damage: { found: [], earlier: null }, forgotten: 0,
    handRows: { result: handRows.result.map((row) => outsideHandRow(row, resultHeadings(), sharing)), outreach: handRows.outreach.map((row) => outsideHandRow(row, outreachHeadings(), sharing)) },
    ownColumns: sharing.notes ? { result: ownColumns.result.map((header) => maskContacts(header)), outreach: ownColumns.outreach.map((header) => maskContacts(header)) } : { result: [], outreach: [] },
  };
}

function outsideHandRow(row: OurRow, headings: readonly (ResultColumn | OutreachColumn)[], sharing: Sharing): OurRow {
  const hide = (text: string): string => maskContacts(text, personPatterns([String(row.cells.contactPerson ?? '')]));
  const cells = headings.flatMap((heading) => {
    const value = row.cells[heading];
    if (value === undefined || !isSharedHeading(heading, sharing)) return [];
    if (heading === 'status' && !isStatus(value)) return [];
    if (heading === 'checked' && !isChecked({ ...NO_INPUT, checked: value })) return [];
    if (heading === 'address' && !sharing.address) return [[heading, municipalityOf(String(value))]];
    return [[heading, typeof value === 'string' ? hide(value) : value]];
  });
  return { cells: Object.fromEntries(cells), own: sharing.notes ? covered(row.own, hide) : {} };
}

function isStatus(value: CellValue): boolean {
  return Object.values(STATUSES).some((words) => words.includes(String(value).trim()));
}

/** A phone number that Excel took for a number. */
const PHONE_AS_NUMBER = /^\d{9,10}$/u;

function covered(own: Readonly<Record<string, CellValue>>, hide: (text: string) => string): Record<string, CellValue> {
  return Object.fromEntries(Object.entries(own).map(([header, value]) => [maskContacts(header), typeof value === 'number' && PHONE_AS_NUMBER.test(String(value)) ? hide(`0${value}`) : typeof value === 'string' ? hide(value) : value]));
}
