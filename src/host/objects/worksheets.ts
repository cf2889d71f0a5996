import type { Workbook } from '../model/workbook';
import { itemNotFound } from '../protocol/errors';
import { HostClass, type HostObject } from '../protocol/host-class';
import { eventMethods, worksheetEvents } from './events';
import { worksheet } from './worksheet';

const listed = (workbook: Workbook, visibleOnly: boolean): HostObject[] => (visibleOnly ? workbook.visible() : workbook.sheets).map((sheet) => worksheet.of(sheet));

export const worksheetCollection = new HostClass<Workbook>('WorksheetCollection', {
  items: (workbook) => listed(workbook, false),
  item: (workbook, key) => worksheet.of(workbook.requireSheet(String(key))),
  methods: {
    ...eventMethods(worksheetEvents, () => 'Workbook'),
    Add: (workbook, args) => worksheet.of(workbook.addSheet(args.has(0) ? args.string(0) : undefined)),
    GetActiveWorksheet: (workbook) => worksheet.of(workbook.activeSheet),
    GetCount: (workbook, args) => listed(workbook, args.boolean(0, false)).length,
    GetFirst: (workbook, args) => listed(workbook, args.boolean(0, false))[0] ?? missing(),
    GetItemOrNullObject: (workbook, args) => {
      const key = args.string(0);
      const sheet = workbook.sheetById(key) ?? workbook.sheetNamed(key);
      return sheet ? worksheet.of(sheet) : null;
    },
    GetLast: (workbook, args) => listed(workbook, args.boolean(0, false)).at(-1) ?? missing(),
  },
});

const missing = (): never => {
  throw itemNotFound('A visible sheet');
};
