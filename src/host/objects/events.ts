import type { Args } from '../protocol/host-class';
import type { Session } from '../protocol/session';

/** Event types of office.js, as its client source numbers them. */
export const eventTypes = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  tableChanged: 101,
} as const;

/** Registration methods of worksheets and their collection, by the name in them: _Register…Event. */
export const worksheetEvents: Readonly<Record<string, number>> = {
  Activated: eventTypes.worksheetActivated,
  Added: eventTypes.worksheetAdded,
  Calculated: eventTypes.worksheetCalculated,
  DataChanged: eventTypes.worksheetChanged,
  Deactivated: eventTypes.worksheetDeactivated,
  Deleted: eventTypes.worksheetDeleted,
  FormatChanged: eventTypes.worksheetFormatChanged,
  SelectionChanged: eventTypes.worksheetSelectionChanged,
};

type Method<T> = (target: T, args: Args, session: Session) => void;

/** The methods with which office.js registers for events and leaves them. */
export function eventMethods<T>(events: Readonly<Record<string, number>>, targetId: (target: T) => string): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}Event`] = (target, _args, session) => session.listen(type, targetId(target), true);
    methods[`_Unregister${name}Event`] = (target, _args, session) => session.listen(type, targetId(target), false);
  }
  return methods;
}
