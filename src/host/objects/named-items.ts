import { formatAddress, quoteSheet } from '../model/address';
import { checkDefinedName, type DefinedName } from '../model/names';
import type { Sheet } from '../model/sheet';
import { toApi } from '../model/workbook';
import { isMatrix, RangeValue } from '../calc/values';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { HostClass, isHostObject, type Args, type HostObject } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { range } from './range';
import { rangeFromText, type RangeTarget } from './range-target';
import { worksheet } from './worksheet';

type Scope = { readonly sheet: Sheet } | null;

function refersTo(item: DefinedName, session: Session): RangeTarget | null {
  try {
    return rangeFromText(item.formula, item.sheetId === null ? null : (session.workbook.sheetById(item.sheetId) ?? null), session);
  } catch {
    return null;
  }
}

function valueOf(item: DefinedName, session: Session): unknown {
  const target = refersTo(item, session);
  if (target) return `${quoteSheet(target.sheet.name)}!${formatAddress(target.area, true)}`;
  const sheet = session.workbook.sheets[0]!;
  const value = session.workbook.calculator.evaluateAt(item.formula, sheet, 0, 0);
  return value instanceof RangeValue || isMatrix(value) ? null : toApi(value);
}

const namedItem = new HostClass<DefinedName>('NamedItem', {
  identity: ({ name }) => ({ _Id: name }),
  read: {
    Comment: (item) => item.comment,
    Formula: (item) => `=${item.formula}`,
    Name: (item) => item.name,
    Scope: (item) => (item.sheetId === null ? 'Workbook' : 'Worksheet'),
    Type: (item, session) => (refersTo(item, session) ? 'Range' : ({ string: 'String', number: 'Double', boolean: 'Boolean' } as Record<string, string>)[typeof valueOf(item, session)] ?? 'Error'),
    Value: valueOf,
    Visible: (item) => item.visible,
    _Id: (item) => item.name,
  },
  write: {
    Comment: (item, value, session) => change(session, () => (item.comment = String(value))),
    Formula: (item, value, session) => change(session, () => (item.formula = String(value).replace(/^=/, ''))),
    Visible: (item, value, session) => change(session, () => (item.visible = value === true)),
  },
  objects: {
    Worksheet: (item, session) => worksheet.of(session.workbook.requireSheet(item.sheetId ?? '')),
    WorksheetOrNullObject: (item, session) => {
      const sheet = item.sheetId === null ? undefined : session.workbook.sheetById(item.sheetId);
      return sheet ? worksheet.of(sheet) : null;
    },
  },
  methods: {
    Delete: (item, _args, session) => change(session, () => (session.workbook.names = session.workbook.names.filter((other) => other !== item))),
    GetRange: (item, _args, session) => {
      const target = refersTo(item, session);
      if (!target) throw invalidArgument('The name stands for no range.');
      return range.of(target);
    },
    GetRangeOrNullObject: (item, _args, session) => {
      const target = refersTo(item, session);
      return target && range.of(target);
    },
  },
});

function change(session: Session, apply: () => void): void {
  apply();
  session.workbook.namesChanged = true;
  session.workbook.calculator.allChanged();
}

const inScope = (scope: Scope, session: Session): DefinedName[] => session.workbook.names.filter((item) => item.sheetId === (scope?.sheet.id ?? null));
const find = (scope: Scope, key: unknown, session: Session): DefinedName | undefined => inScope(scope, session).find((item) => item.name.toLowerCase() === String(key).toLowerCase());

function add(scope: Scope, args: Args, session: Session): HostObject {
  const name = args.string(0);
  checkDefinedName(name, scope ? inScope(scope, session).map((item) => item.name) : session.workbook.takenNames());
  const reference = args.raw(1);
  let formula: string;
  if (isHostObject(reference) && reference.type.name === 'Range') {
    const { sheet, area } = reference.target as RangeTarget;
    formula = `${quoteSheet(sheet.name)}!${formatAddress(area, true)}`;
  } else if (typeof reference === 'string' && reference.length > 1) formula = reference.replace(/^=/, '');
  else throw invalidArgument();
  const item: DefinedName = { name, formula, comment: args.has(2) ? args.string(2) : '', visible: true, sheetId: scope?.sheet.id ?? null };
  change(session, () => session.workbook.names.push(item));
  return namedItem.of(item);
}

export const namedItemCollection = new HostClass<Scope>('NamedItemCollection', {
  items: (scope, session) => inScope(scope, session).map((item) => namedItem.of(item)),
  item: (scope, key, session) => {
    const found = find(scope, key, session);
    if (!found) throw itemNotFound(`The name '${String(key)}'`);
    return namedItem.of(found);
  },
  methods: {
    Add: add,
    AddFormulaLocal: add,
    GetCount: (scope, _args, session) => inScope(scope, session).length,
    GetItemOrNullObject: (scope, args, session) => {
      const found = find(scope, args.raw(0), session);
      return found ? namedItem.of(found) : null;
    },
  },
});
