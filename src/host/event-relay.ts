import { formatAddress } from './model/address';
import type { Sheet } from './model/sheet';
import type { WorkbookEvent } from './model/workbook';
import { toApi } from './model/workbook';
import { eventTypes } from './objects/events';
import { valueType } from './objects/range-values';
import type { Session } from './protocol/session';
import type { EventEntry } from './public';

/** Category of Excel's events among office.js' messages. */
const eventCategory = 65536;

/**
 * Turns what happened in the workbook into the events office.js asked for. An event goes to listeners of the sheet (target: its id)
 * and of the collection (target: 'Workbook').
 */
export function toEntries(events: readonly WorkbookEvent[], session: Session, nextId: () => number): EventEntry[] {
  const entries: EventEntry[] = [];
  const send = (type: number, sheet: Sheet, message: Record<string, unknown>): void => {
    for (const target of [sheet.id, 'Workbook']) {
      if (session.registrations.has(`${type} ${target}`)) entries.push([eventCategory, type, target, JSON.stringify({ worksheetId: sheet.id, ...message }), nextId()]);
    }
  };
  for (const event of events) {
    const { sheet } = event;
    switch (event.kind) {
      case 'cells': {
        const detail =
          event.before === undefined
            ? {}
            : { valueBefore: toApi(event.before), valueAfter: toApi(event.after ?? null), valueTypeBefore: valueType(event.before), valueTypeAfter: valueType(event.after ?? null) };
        send(eventTypes.worksheetChanged, sheet, { type: 'WorksheetChanged', changeType: 'RangeEdited', source: 'Local', address: formatAddress(event.area), triggerSource: 'Unknown', ...detail });
        for (const table of sheet.tables) {
          const { area } = table;
          if (event.area.top > area.bottom || event.area.bottom < area.top || event.area.left > area.right || event.area.right < area.left) continue;
          for (const target of [String(table.id), 'Workbook']) {
            if (session.registrations.has(`${eventTypes.tableChanged} ${target}`)) {
              entries.push([eventCategory, eventTypes.tableChanged, target, JSON.stringify({ tableId: String(table.id), worksheetId: sheet.id, changeType: 'RangeEdited', source: 'Local', address: formatAddress(event.area), ...detail }), nextId()]);
            }
          }
        }
        break;
      }
      case 'format':
        send(eventTypes.worksheetFormatChanged, sheet, { source: 'Local', address: formatAddress(event.area) });
        break;
      case 'calculated':
        send(eventTypes.worksheetCalculated, sheet, { address: '' });
        break;
      case 'sheetAdded':
        send(eventTypes.worksheetAdded, sheet, { source: 'Local' });
        break;
      case 'sheetDeleted':
        send(eventTypes.worksheetDeleted, sheet, { source: 'Local' });
        break;
      case 'activated':
        send(eventTypes.worksheetActivated, sheet, {});
        break;
      case 'deactivated':
        send(eventTypes.worksheetDeactivated, sheet, {});
        break;
      case 'selection':
        send(eventTypes.worksheetSelectionChanged, sheet, { address: formatAddress(sheet.selection), isInsideTable: false });
        break;
      case 'renamed':
      case 'sheet':
        break;
    }
  }
  return entries;
}
