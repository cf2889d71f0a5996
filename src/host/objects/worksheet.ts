import { parseAddress } from '../model/address';
import { maxColumn, maxRow, rect, type Rect } from '../model/area';
import { charactersToPoints, pointsToCharacters } from '../model/dimensions';
import type { Sheet } from '../model/sheet';
import type { Visibility } from '../public';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { HostClass, type Args, type HostObject } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { worksheetAutoFilter } from './auto-filter';
import { chartCollection } from './charts';
import { toColor } from './color';
import { copySheet } from './copy-sheet';
import { oneOf } from './enums';
import { eventMethods, worksheetEvents } from './events';
import { freezePanes } from './freeze-panes';
import { namedItemCollection } from './named-items';
import { pageBreakCollection } from './page-breaks';
import { pageLayout } from './page-layout';
import { range } from './range';
import { rangeAreas } from './range-areas';
import { checked, rangeFromText } from './range-target';
import { shapeCollection } from './shapes';
import { tableCollection } from './tables';
import { worksheetProtection } from './worksheet-protection';

/** A sheet that is still in the workbook. */
function alive(sheet: Sheet, session: Session): Sheet {
  if (!session.workbook.sheets.includes(sheet)) throw itemNotFound('The sheet');
  return sheet;
}

function used(sheet: Sheet, args: Args): Rect | null {
  return sheet.used(args.boolean(0, false));
}

function neighbour(sheet: Sheet, session: Session, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const { sheets } = session.workbook;
  for (let i = sheets.indexOf(sheet) + step; i >= 0 && i < sheets.length; i += step) if (!visibleOnly || sheets[i]!.visibility === 'Visible') return worksheet.of(sheets[i]!);
  return null;
}

function required(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound('The sheet');
  return object;
}

export const worksheet: HostClass<Sheet> = new HostClass<Sheet>('Worksheet', {
  identity: (sheet) => ({ Id: sheet.id }),
  read: {
    EnableCalculation: () => true,
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet, session) => session.workbook.sheets.indexOf(sheet),
    ShowGridlines: (sheet) => sheet.showGridlines,
    ShowHeadings: (sheet) => sheet.showHeadings,
    StandardHeight: (sheet) => sheet.heights.standard,
    StandardWidth: (sheet) => charactersToPoints(sheet.widths.standard),
    TabColor: (sheet) => sheet.tabColor,
    Visibility: (sheet) => sheet.visibility,
  },
  write: {
    // office.js sends showGridlines and showHeadings under these names.
    Gridlines: (sheet, value, session) => view(sheet, session, () => (sheet.showGridlines = value === true)),
    Headings: (sheet, value, session) => view(sheet, session, () => (sheet.showHeadings = value === true)),
    Name: (sheet, value, session) => {
      if (typeof value !== 'string') throw invalidArgument();
      session.workbook.renameSheet(alive(sheet, session), value);
    },
    Position: (sheet, value, session) => session.workbook.moveSheet(alive(sheet, session), value as number),
    ShowGridlines: (sheet, value, session) => view(sheet, session, () => (sheet.showGridlines = value === true)),
    ShowHeadings: (sheet, value, session) => view(sheet, session, () => (sheet.showHeadings = value === true)),
    StandardWidth: (sheet, value, session) => {
      if (typeof value !== 'number' || value <= 0) throw invalidArgument();
      sheet.widths.standard = pointsToCharacters(value);
      view(sheet, session, () => sheet.mark('properties'));
    },
    TabColor: (sheet, value, session) => {
      sheet.tabColor = value === '' ? '' : toColor(value);
      sheet.mark('properties');
      session.workbook.emit({ kind: 'sheet', sheet });
    },
    Visibility: (sheet, value, session) => {
      const visibility: Visibility | undefined = oneOf(['Visible', 'Hidden', 'VeryHidden'], value);
      if (!visibility) throw invalidArgument();
      session.workbook.setVisibility(alive(sheet, session), visibility);
    },
  },
  objects: {
    AutoFilter: (sheet) => worksheetAutoFilter.of(sheet),
    Charts: (sheet) => chartCollection.of(sheet),
    FreezePanes: (sheet) => freezePanes.of(sheet),
    HorizontalPageBreaks: (sheet) => pageBreakCollection.of({ sheet, across: 'rowBreaks' }),
    Names: (sheet) => namedItemCollection.of({ sheet }),
    PageLayout: (sheet) => pageLayout.of(sheet),
    Protection: (sheet) => worksheetProtection.of(sheet),
    Shapes: (sheet) => shapeCollection.of(sheet),
    Tables: (sheet) => tableCollection.of({ sheet }),
    VerticalPageBreaks: (sheet) => pageBreakCollection.of({ sheet, across: 'columnBreaks' }),
  },
  methods: {
    ...eventMethods(worksheetEvents, (sheet) => sheet.id),
    Activate: (sheet, _args, session) => session.workbook.activate(alive(sheet, session)),
    Calculate: (_sheet, _args, session) => session.workbook.recalculate(),
    Copy: (sheet, args, session) => worksheet.of(copySheet(alive(sheet, session), args, session)),
    Delete: (sheet, _args, session) => session.workbook.deleteSheet(alive(sheet, session)),
    GetCell: (sheet, args, session) => range.of(checked(alive(sheet, session), rect(args.number(0), args.number(1), args.number(0), args.number(1)))),
    GetNext: (sheet, args, session) => required(neighbour(sheet, session, 1, args.boolean(0, false))),
    GetNextOrNullObject: (sheet, args, session) => neighbour(sheet, session, 1, args.boolean(0, false)),
    GetPrevious: (sheet, args, session) => required(neighbour(sheet, session, -1, args.boolean(0, false))),
    GetPreviousOrNullObject: (sheet, args, session) => neighbour(sheet, session, -1, args.boolean(0, false)),
    GetRange: (sheet, args, session) => range.of(args.has(0) ? rangeFromText(args.string(0), alive(sheet, session), session) : { sheet: alive(sheet, session), area: rect(0, 0, maxRow, maxColumn) }),
    GetRangeByIndexes: (sheet, args, session) => {
      const [row, column, rows, columns] = [args.number(0), args.number(1), args.number(2), args.number(3)];
      return range.of(checked(alive(sheet, session), rect(row, column, row + rows - 1, column + columns - 1)));
    },
    GetRanges: (sheet, args, session) => rangeAreas.of({ sheet: alive(sheet, session), areas: args.has(0) ? addresses(args.string(0)) : [rect(0, 0, maxRow, maxColumn)] }),
    GetUsedRange: (sheet, args, session) => range.of({ sheet: alive(sheet, session), area: used(sheet, args) ?? rect(0, 0, 0, 0) }),
    GetUsedRangeOrNullObject: (sheet, args, session) => {
      const area = used(alive(sheet, session), args);
      return area && range.of({ sheet, area });
    },
  },
});

function addresses(text: string): Rect[] {
  return text.split(/[,;]/).map((part) => {
    const area = parseAddress(part);
    if (!area) throw invalidArgument(`'${part}' is no address.`);
    return area;
  });
}

function view(sheet: Sheet, session: Session, change: () => void): void {
  change();
  sheet.mark('view');
  session.workbook.emit({ kind: 'sheet', sheet });
}
