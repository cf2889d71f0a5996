import { maxColumn, maxRow, rect, type Rect } from '../model/area';
import type { Sheet } from '../model/sheet';
import { itemNotFound } from '../protocol/errors';
import { HostClass } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { range } from './range';
import { rangeArgument } from './range-target';

function freeze(sheet: Sheet, rows: number, columns: number, session: Session): void {
  sheet.frozen = { rows, columns };
  sheet.mark('view');
  session.workbook.emit({ kind: 'sheet', sheet });
}

function location(sheet: Sheet): Rect | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return rect(0, 0, rows === 0 ? maxRow : rows - 1, columns === 0 ? maxColumn : columns - 1);
}

export const freezePanes = new HostClass<Sheet>('WorksheetFreezePanes', {
  methods: {
    FreezeAt: (sheet, args, session) => {
      const { area } = rangeArgument(args, 0, sheet, session);
      freeze(sheet, area.bottom === maxRow ? 0 : area.bottom + 1, area.right === maxColumn ? 0 : area.right + 1, session);
    },
    FreezeColumns: (sheet, args, session) => freeze(sheet, 0, args.number(0, 1), session),
    FreezeRows: (sheet, args, session) => freeze(sheet, args.number(0, 1), 0, session),
    GetLocation: (sheet) => {
      const area = location(sheet);
      if (!area) throw itemNotFound('The frozen pane');
      return range.of({ sheet, area });
    },
    GetLocationOrNullObject: (sheet) => {
      const area = location(sheet);
      return area && range.of({ sheet, area });
    },
    Unfreeze: (sheet, _args, session) => freeze(sheet, 0, 0, session),
  },
});
