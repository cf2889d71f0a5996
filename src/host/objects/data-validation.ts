import { formatAddress, quoteSheet } from '../model/address';
import { covers, sameRect, subtract } from '../model/area';
import type { Validation } from '../model/validation';
import { invalidArgument } from '../protocol/errors';
import { HostClass, isHostObject } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { oneOf } from './enums';
import type { RangeTarget } from './range-target';

const types: Readonly<Record<string, string>> = { wholeNumber: 'whole', decimal: 'decimal', date: 'date', time: 'time', textLength: 'textLength' };
const apiTypes: Readonly<Record<string, string>> = { whole: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength', list: 'List', custom: 'Custom', none: 'None' };
const operators: readonly (readonly [string, string])[] = [
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqualTo', 'greaterThanOrEqual'],
  ['LessThanOrEqualTo', 'lessThanOrEqual'],
];

const fresh = (): Validation => ({ areas: [], type: 'none', operator: 'between', formula1: '', formula2: '', allowBlank: true, dropDown: true, prompt: { show: true, title: '', message: '' }, alert: { show: true, style: 'Stop', title: '', message: '' } });

/** The validation of all cells of a range, when they share one. */
const find = ({ sheet, area }: RangeTarget): Validation | undefined => sheet.validations.find((validation) => validation.areas.some((r) => covers(r, area)));

/** The range's own validation, split from the one it shares with other cells. */
function own(target: RangeTarget): Validation {
  const { sheet, area } = target;
  const found = find(target);
  if (found && found.areas.length === 1 && sameRect(found.areas[0]!, area)) return found;
  const made: Validation = { ...structuredClone(found ?? fresh()), areas: [area] };
  cut(target);
  sheet.validations.push(made);
  return made;
}

function cut({ sheet, area }: RangeTarget): void {
  sheet.validations = sheet.validations.map((validation) => ({ ...validation, areas: validation.areas.flatMap((r) => subtract(r, area)) })).filter((validation) => validation.areas.length > 0);
}

function changed({ sheet }: RangeTarget, session: Session): void {
  sheet.mark('validations');
  session.workbook.emit({ kind: 'sheet', sheet });
}

/** A number, formula, date or range as the file's formula text. */
function operand(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  if (isHostObject(value) && value.type.name === 'Range') return reference(value.target as RangeTarget);
  if (typeof value !== 'string') throw invalidArgument();
  return value.replace(/^=/, '');
}

const reference = ({ sheet, area }: RangeTarget): string => `${quoteSheet(sheet.name)}!${formatAddress(area, true)}`;

function listSource(source: unknown): string {
  if (isHostObject(source) && source.type.name === 'Range') return reference(source.target as RangeTarget);
  if (typeof source !== 'string' || source === '') throw invalidArgument();
  if (source.startsWith('=')) return source.slice(1);
  // Excel takes at most 255 characters of written-out choices.
  if (source.length > 255) throw invalidArgument('A list of choices holds at most 255 characters.');
  return `"${source.replaceAll('"', '""')}"`;
}

function setRule(target: RangeTarget, value: unknown, session: Session): void {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  session.workbook.guard(target.sheet, target.area);
  const rule = value as Record<string, Record<string, unknown> | undefined>;
  if (rule.list) {
    const made = listSource(rule.list.source);
    Object.assign(own(target), { type: 'list', operator: 'between', formula1: made, formula2: '', dropDown: rule.list.inCellDropDown !== false });
  } else if (rule.custom) Object.assign(own(target), { type: 'custom', operator: 'between', formula1: operand(rule.custom.formula), formula2: '' });
  else {
    const key = Object.keys(types).find((name) => rule[name]);
    if (!key) throw invalidArgument();
    const given = rule[key]!;
    const operator = operators.find(([api]) => oneOf([api], given.operator));
    if (!operator || given.formula1 === undefined) throw invalidArgument();
    Object.assign(own(target), { type: types[key], operator: operator[1], formula1: operand(given.formula1), formula2: operand(given.formula2) });
  }
  changed(target, session);
}

function readRule(target: RangeTarget): unknown {
  const found = find(target);
  if (!found || found.type === 'none') return {};
  if (found.type === 'list') {
    const literal = /^"([\s\S]*)"$/.exec(found.formula1);
    return { list: { inCellDropDown: found.dropDown, source: literal ? literal[1]!.replaceAll('""', '"') : `=${found.formula1}` } };
  }
  if (found.type === 'custom') return { custom: { formula: `=${found.formula1}` } };
  const key = Object.keys(types).find((name) => types[name] === found.type)!;
  const plain = (text: string): unknown => (text === '' ? undefined : Number.isFinite(Number(text)) ? Number(text) : `=${text}`);
  return { [key]: { formula1: plain(found.formula1), formula2: plain(found.formula2), operator: operators.find(([, file]) => file === found.operator)?.[0] } };
}

export const dataValidation = new HostClass<RangeTarget>('DataValidation', {
  read: {
    ErrorAlert: (target) => {
      const { alert } = find(target) ?? fresh();
      return { showAlert: alert.show, style: alert.style, title: alert.title, message: alert.message };
    },
    IgnoreBlanks: (target) => (find(target) ?? fresh()).allowBlank,
    Prompt: (target) => {
      const { prompt } = find(target) ?? fresh();
      return { showPrompt: prompt.show, title: prompt.title, message: prompt.message };
    },
    Rule: readRule,
    Type: (target) => {
      const found = find(target);
      if (found) return apiTypes[found.type] ?? 'None';
      return target.sheet.validations.some((validation) => validation.areas.some((r) => subtract(target.area, r).length !== 1 || !sameRect(subtract(target.area, r)[0]!, target.area))) ? 'MixedCriteria' : 'None';
    },
  },
  write: {
    ErrorAlert: (target, value, session) => {
      const given = (value ?? {}) as Record<string, unknown>;
      own(target).alert = { show: given.showAlert !== false, style: String(given.style ?? 'Stop'), title: String(given.title ?? ''), message: String(given.message ?? '') };
      changed(target, session);
    },
    IgnoreBlanks: (target, value, session) => {
      own(target).allowBlank = value === true;
      changed(target, session);
    },
    Prompt: (target, value, session) => {
      const given = (value ?? {}) as Record<string, unknown>;
      own(target).prompt = { show: given.showPrompt !== false, title: String(given.title ?? ''), message: String(given.message ?? '') };
      changed(target, session);
    },
    Rule: setRule,
  },
  methods: {
    Clear: (target, _args, session) => {
      session.workbook.guard(target.sheet, target.area);
      cut(target);
      changed(target, session);
    },
  },
});
