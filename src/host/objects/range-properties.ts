import { columnsOf, rect, rowsOf } from '../model/area';
import { formatAddress, quoteSheet } from '../model/address';
import { HostError, invalidArgument } from '../protocol/errors';
import type { Args, HostObject } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { rangeFormat } from './range-format';
import type { RangeTarget } from './range-target';
import { writeHyperlink } from './hyperlink';

/** Cells one call may carry before Excel gives up (office-js issue 2564 saw 80,000 to 90,000). */
const mostCells = 80_000;

interface FormatSettings {
  readonly [key: string]: unknown;
}

/** Sets what {fill: {color}, font: {…}, horizontalAlignment, …} names on a Range's format. */
function applyFormat(object: HostObject, settings: FormatSettings, session: Session): void {
  for (const [key, value] of Object.entries(settings)) {
    if (value === undefined || value === null) continue;
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    const child = object.type.members.objects?.[name];
    if (child && typeof value === 'object') {
      const next = child(object.target, session);
      if (name === 'Borders' && next) {
        for (const [side, border] of Object.entries(value as Record<string, FormatSettings>)) applyFormat(next.type.members.item!(next.target, sideNames[side] ?? side, session), border, session);
      } else if (next) applyFormat(next, value as FormatSettings, session);
      continue;
    }
    const write = object.type.members.write?.[name];
    if (!write) throw object.type.notFound(name);
    write(object.target, value, session);
  }
}

const sideNames: Readonly<Record<string, string>> = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight', horizontal: 'InsideHorizontal', vertical: 'InsideVertical', diagonalDown: 'DiagonalDown', diagonalUp: 'DiagonalUp' };

function applyProperties(target: RangeTarget, properties: FormatSettings, session: Session): void {
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (key === 'format') applyFormat(rangeFormat.of(target), value as FormatSettings, session);
    else if (key === 'hyperlink') writeHyperlink(target, value, session);
    else if (key === 'rowHidden') for (let row = target.area.top; row <= target.area.bottom; row++) target.sheet.heights.set(row, { hidden: value === true });
    else if (key === 'columnHidden') target.sheet.widths.set(target.area.left, target.area.right, { hidden: value === true });
    else throw invalidArgument(`'${key}' cannot be set here.`);
  }
}

function list(args: Args): unknown[] {
  const value = args.raw(0);
  if (!Array.isArray(value)) throw invalidArgument();
  return value;
}

/** Reads what an options object asks for ({address: true, format: {fill: {color: true}}}) of one place. */
function readProperties(target: RangeTarget, wanted: FormatSettings, session: Session): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(wanted)) {
    if (!value) continue;
    if (key === 'address' || key === 'addressLocal') result[key] = `${quoteSheet(target.sheet.name)}!${formatAddress(target.area)}`;
    else if (key === 'rowIndex') result[key] = target.area.top;
    else if (key === 'columnIndex') result[key] = target.area.left;
    else if (key === 'rowHidden') result[key] = target.sheet.isRowHidden(target.area.top);
    else if (key === 'columnHidden') result[key] = target.sheet.widths.isHidden(target.area.left);
    else if (key === 'format') result[key] = readFormat(rangeFormat.of(target), value as FormatSettings, session);
    else throw invalidArgument(`'${key}' cannot be read here.`);
  }
  return result;
}

function readFormat(object: HostObject, wanted: FormatSettings, session: Session): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(wanted)) {
    if (!value) continue;
    const name = object.type.spelled(key);
    if (name === undefined) throw object.type.notFound(key);
    const read = object.type.members.read?.[name];
    if (read) result[key] = read(object.target, session);
    else {
      const child = object.type.members.objects![name]!(object.target, session)!;
      result[key] = readFormat(child, value as FormatSettings, session);
    }
  }
  return result;
}

const options = (args: Args): FormatSettings => {
  const value = args.raw(0);
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  return value as FormatSettings;
};

/** Methods of Range that read or set many cells', rows' or columns' properties in one call. */
export const rangeProperties = {
  GetCellProperties: (target: RangeTarget, args: Args, session: Session): unknown => {
    if (rowsOf(target.area) * columnsOf(target.area) > mostCells) throw new HostError('RangeExceedsLimit', 'Too many cells.');
    return Array.from({ length: rowsOf(target.area) }, (_r, r) =>
      Array.from({ length: columnsOf(target.area) }, (_c, c) => readProperties(cellAt(target, r, c), options(args), session)),
    );
  },
  GetColumnProperties: (target: RangeTarget, args: Args, session: Session): unknown =>
    Array.from({ length: columnsOf(target.area) }, (_, c) => readProperties({ sheet: target.sheet, area: { ...target.area, left: target.area.left + c, right: target.area.left + c } }, options(args), session)),
  GetRowProperties: (target: RangeTarget, args: Args, session: Session): unknown =>
    Array.from({ length: rowsOf(target.area) }, (_, r) => readProperties({ sheet: target.sheet, area: { ...target.area, top: target.area.top + r, bottom: target.area.top + r } }, options(args), session)),
  SetCellProperties: (target: RangeTarget, args: Args, session: Session): void => {
    const rows = list(args) as FormatSettings[][];
    if (rows.length !== rowsOf(target.area) || rows.some((row) => row.length !== columnsOf(target.area))) throw invalidArgument();
    if (rows.length * (rows[0]?.length ?? 0) > mostCells) throw new HostError('RangeExceedsLimit', 'Too many cells.');
    rows.forEach((row, r) => row.forEach((properties, c) => applyProperties(cellAt(target, r, c), properties, session)));
  },
  SetColumnProperties: (target: RangeTarget, args: Args, session: Session): void => {
    const columns = list(args) as FormatSettings[];
    if (columns.length !== columnsOf(target.area)) throw invalidArgument();
    columns.forEach((properties, c) => applyProperties({ sheet: target.sheet, area: { ...target.area, left: target.area.left + c, right: target.area.left + c } }, properties, session));
  },
  SetRowProperties: (target: RangeTarget, args: Args, session: Session): void => {
    const rows = list(args) as FormatSettings[];
    if (rows.length !== rowsOf(target.area)) throw invalidArgument();
    rows.forEach((properties, r) => applyProperties({ sheet: target.sheet, area: { ...target.area, top: target.area.top + r, bottom: target.area.top + r } }, properties, session));
  },
};

const cellAt = ({ sheet, area }: RangeTarget, r: number, c: number): RangeTarget => ({ sheet, area: rect(area.top + r, area.left + c, area.top + r, area.left + c) });
