import type { FieldCode } from '../domain/candidate';
import { phraseProblem, type PhraseProblem } from '../domain/rules/phraseCheck';
import type { Weight } from '../domain/rules/rule';
import { idsOf, type RuleRow } from '../domain/rules/ruleRows';
import { contradicts, isRepeat } from '../domain/rules/rowRelations';
import { normalise } from '../domain/text/normalise';
import type { TagCode } from '../domain/vocabulary';
import { columnLetters } from './cellAddress';
import type { CellValue } from './grid';
import type { OurTable } from './ourTable';
import { isSearched, isValueOfSome, readCondition, readFieldWord, readOnWord, readPhrase, readTagWord, readValueWord, ruleHeadingOf, type Conditions, type RuleHeading } from './rulesWords';
import { readSource } from './rulesSources';

export type RuleProblemCode =
  | PhraseProblem | 'tableEmpty' | 'headingMissing' | 'headingTwice' | 'formulaError' | 'phraseNotText' | 'tagMissing' | 'tagUnknown' | 'valueMissing' | 'valueUnknown' | 'valueNotOfTag'
  | 'weightMissing' | 'weightNotNumber' | 'weightNotWhole' | 'weightOutOfRange' | 'fieldsMissing' | 'fieldUnknown' | 'fieldNotSearched' | 'fieldTwice'
  | 'conditionUnknown' | 'conditionTwice' | 'conditionsContradict' | 'onUnknown' | 'idInvalid' | 'duplicate' | 'contradicts' | 'tooMany';

/** Something that keeps a row, or the whole table, from being used; worded by `ruleProblemText`. Plain data. */
export interface RuleProblem {
  /** Address of the cell within its sheet: B12. */
  readonly cell: string;
  readonly code: RuleProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A row that can be used, with where it stands. */
export interface PlacedRow {
  readonly row: RuleRow;
  /** Row of the sheet, counted from 0. */
  readonly sheetRow: number;
}

/** What a table of rules says. */
export interface RulesReading {
  /** False when a heading is missing or nothing stands in it: then none of its rows is used. */
  readonly usable: boolean;
  /** The rows that can be used, in the order of their numbers, those without a number last. */
  readonly rows: readonly PlacedRow[];
  readonly problems: readonly RuleProblem[];
  /** Rows of the table that were passed over because of a problem, by index: kept as they are when the table is written anew. */
  readonly passedOver: readonly number[];
}

/** More rows than this are not read: Excel and the pane stay quick, and no office writes so many by hand. */
export const MOST_RULES = 20_000;
const LONGEST_ID = 100;
/** A text has no sheet: its heading stands for row 1. */
const NOWHERE = { row: 1, column: 0 };
/** Without these columns a table would decide otherwise than its author meant. */
const NEEDED: readonly RuleHeading[] = ['phrase', 'tag', 'value', 'weight', 'fields', 'conditions', 'on', 'rule'];
/** A list that somebody typed needs no more than these. */
const NEEDED_BY_HAND: readonly RuleHeading[] = ['phrase', 'tag', 'value', 'weight'];

/**
 * Reads a table of rules. Every row that cannot be used gets a problem that names its cell; the others count.
 * @param byHand true for lists that did not come from our sheet: columns beyond the first four may be missing then.
 */
export function readRules(table: OurTable, byHand = false): RulesReading {
  const { row: first, column: left } = table.at ?? NOWHERE;
  const columns = new Map<RuleHeading, number>();
  const at = (index: number, column: number): string => `${columnLetters(left + column)}${first + index + 1}`;
  const problems: RuleProblem[] = [];
  table.headers.forEach((header, column) => {
    const heading = ruleHeadingOf(header);
    if (heading === undefined) return;
    if (columns.has(heading)) problems.push({ cell: at(-1, column), code: 'headingTwice', params: { heading } });
    else columns.set(heading, column);
  });
  for (const heading of byHand ? NEEDED_BY_HAND : NEEDED) if (!columns.has(heading)) problems.push({ cell: at(-1, 0), code: 'headingMissing', params: { heading } });
  if (problems.length > 0) return { usable: false, rows: [], problems, passedOver: [] };
  const read: (PlacedRow & { readonly order: number; readonly index: number })[] = [];
  const passedOver: number[] = [];
  table.rows.forEach((cells, index) => {
    const cellOf = (heading: RuleHeading): CellValue => cells[columns.get(heading) ?? -1] ?? '';
    if ([...columns].every(([heading]) => heading === 'order' || String(cellOf(heading)).trim() === '')) return;
    const bad = (heading: RuleHeading, code: RuleProblemCode, params: RuleProblem['params'] = {}): null => {
      problems.push({ cell: at(index, columns.get(heading) ?? columns.get('phrase')!), code, params });
      passedOver.push(index);
      return null;
    };
    if (read.length >= MOST_RULES) {
      if (problems.at(-1)?.code === 'tooMany') passedOver.push(index);
      else bad('phrase', 'tooMany', { most: MOST_RULES });
      return;
    }
    const row = readRow(cellOf, bad);
    const order = cellOf('order');
    if (row !== null) read.push({ row, sheetRow: first + index, order: typeof order === 'number' ? order : Infinity, index });
  });
  const rows = withoutRepeats(read, (heading, sheetRow) => at(sheetRow - first, columns.get(heading)!), (problem, index) => {
    problems.push(problem);
    passedOver.push(index);
  });
  if (read.length === 0 && passedOver.length === 0) problems.push({ cell: at(0, 0), code: 'tableEmpty', params: {} });
  rows.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order));
  return {
    usable: read.length + passedOver.length > 0, rows: rows.map(({ row, sheetRow }) => ({ row, sheetRow })), problems: problems.sort(byRow), passedOver: passedOver.sort((a, b) => a - b),
  };
}

/** Notes what keeps a row from being used. */
export type Bad = (heading: RuleHeading, code: RuleProblemCode, params?: RuleProblem['params']) => null;

function readRow(cellOf: (heading: RuleHeading) => CellValue, bad: Bad): RuleRow | null {
  const said = (heading: RuleHeading): string => String(cellOf(heading)).trim();
  for (const heading of ['phrase', 'tag', 'value', 'weight', 'fields', 'conditions', 'on', 'rule'] as const) if (isFormulaError(said(heading))) return bad(heading, 'formulaError', { error: said(heading) });
  if (typeof cellOf('phrase') === 'boolean') return bad('phrase', 'phraseNotText', { text: said('phrase') });
  const tag = said('tag') === '' ? null : readTagWord(said('tag'));
  if (said('phrase') === '') return bad('phrase', 'phraseEmpty');
  if (tag === null) return bad('tag', 'tagMissing');
  if (tag === undefined) return bad('tag', 'tagUnknown', { text: said('tag') });
  const value = readValue(tag, said('value'), bad);
  if (value === null) return null;
  const weight = readWeight(cellOf('weight'), bad);
  if (weight === null) return null;
  const fields = readFields(said('fields'), bad);
  if (fields === null) return null;
  const conditions = readConditions(said('conditions'), bad);
  if (conditions === null) return null;
  const on = said('on') === '' ? true : readOnWord(said('on'));
  if (on === undefined) return bad('on', 'onUnknown', { text: said('on') });
  const rule = said('rule');
  if (rule.length > LONGEST_ID || /[\u0000-\u001f\u007f]/.test(rule)) return bad('rule', 'idInvalid', { most: LONGEST_ID });
  const phrase = readPhrase(String(cellOf('phrase')));
  const problem = phraseProblem(phrase, weight, fields);
  if (problem !== null) return bad('phrase', problem, { text: phrase.replace(/[\u0000-\u001f]/g, ' ') });
  return { phrase, tag, value, weight, fields, ...conditions, on, source: readSource(said('source')), note: readSource(said('note')), rule };
}

function readValue(tag: TagCode, text: string, bad: Bad): string | null {
  if (text === '') return bad('value', 'valueMissing', { tag });
  return readValueWord(tag, text) ?? bad('value', isValueOfSome(text) ? 'valueNotOfTag' : 'valueUnknown', { tag, text });
}

function readWeight(cell: CellValue, bad: Bad): Weight | null {
  const text = String(cell).normalize('NFKC').trim();
  if (text === '') return bad('weight', 'weightMissing');
  const weight = Number(text);
  if (typeof cell === 'boolean' || !/^[-+]?\d+(?:\.\d+)?$/.test(text)) return bad('weight', 'weightNotNumber', { text });
  if (weight < 0 || weight > 3) return bad('weight', 'weightOutOfRange', { text });
  return Number.isInteger(weight) ? (weight as Weight) : bad('weight', 'weightNotWhole', { text });
}

/** Where nobody says where to look, it is the activity text. */
const USUAL_FIELDS: readonly FieldCode[] = ['activity'];

function readFields(text: string, bad: Bad): readonly FieldCode[] | null {
  if (text === '') return USUAL_FIELDS;
  const fields: FieldCode[] = [];
  for (const word of partsOf(text)) {
    const field = readFieldWord(word);
    if (field === undefined) return bad('fields', 'fieldUnknown', { text: word });
    if (!isSearched(field)) return bad('fields', 'fieldNotSearched', { text: word });
    if (fields.includes(field)) return bad('fields', 'fieldTwice', { text: word });
    fields.push(field);
  }
  return fields.length > 0 ? fields : bad('fields', 'fieldsMissing');
}

/** What a cell of 「条件」 says; null, by way of `bad`, when it says nothing that we know. */
export function readConditions(text: string, bad: Bad): Conditions | null {
  const scopes: Conditions['scopes'][number][] = [];
  let only: Conditions['only'] = null;
  let absorbs = false;
  for (const word of partsOf(text)) {
    const condition = readCondition(word);
    if (condition === undefined) return bad('conditions', 'conditionUnknown', { text: word });
    if ('absorbs' in condition) {
      if (absorbs) return bad('conditions', 'conditionTwice', { text: word });
      absorbs = true;
    } else if ('also' in condition) {
      if (scopes.includes(condition.also)) return bad('conditions', 'conditionTwice', { text: word });
      scopes.push(condition.also);
    } else {
      if (only !== null) return bad('conditions', only === condition.only ? 'conditionTwice' : 'conditionsContradict', { text });
      only = condition.only;
    }
  }
  return only !== null && scopes.length > 0 ? bad('conditions', 'conditionsContradict', { text }) : { scopes, only, absorbs };
}

/** The parts of a cell that lists several things. */
export const partsOf = (text: string): string[] => text.split(/[、,，;；\r\n]/).map((part) => part.trim()).filter((part) => part !== '');

const isFormulaError = (text: string): boolean => /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|GETTING_DATA)$/i.test(text);

type Read = PlacedRow & { readonly order: number; readonly index: number };

/** Leaves out rows that say again what an earlier one says, and words for two values of a tag that has one. Default ids stand for themselves. */
function withoutRepeats(rows: readonly Read[], at: (heading: RuleHeading, sheetRow: number) => string, report: (problem: RuleProblem, index: number) => void): Read[] {
  const ids = idsOf(rows.map(({ row }) => row));
  const kept: Read[] = [];
  const known = new Map<string, { readonly row: RuleRow; readonly id: string; readonly sheetRow: number }[]>();
  rows.forEach((placed, i) => {
    const { row, sheetRow, index } = placed;
    const key = `${row.tag}\n${normalise(row.phrase).text}`;
    const others = known.get(key) ?? [];
    const id = ids[i]!;
    const again = row.on ? others.find((other) => isRepeat(other, { row, id })) : undefined;
    const against = row.on && again === undefined ? others.find((other) => contradicts(other.row, row)) : undefined;
    if (again !== undefined) return report({ cell: at('phrase', sheetRow), code: 'duplicate', params: { row: again.sheetRow + 1, text: row.phrase } }, index);
    if (against !== undefined) return report({ cell: at('value', sheetRow), code: 'contradicts', params: { row: against.sheetRow + 1, text: row.phrase } }, index);
    kept.push(placed);
    if (row.on) known.set(key, [...others, { row, id, sheetRow }]);
  });
  return kept;
}

function byRow(a: RuleProblem, b: RuleProblem): number {
  return Number(/\d+$/.exec(a.cell)![0]) - Number(/\d+$/.exec(b.cell)![0]);
}
