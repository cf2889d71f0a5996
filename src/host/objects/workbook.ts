import { rect } from '../model/area';
import type { Workbook } from '../model/workbook';
import { HostClass } from '../protocol/host-class';
import { application, fileArgument } from './application';
import { documentProperties } from './document-properties';
import { namedItemCollection } from './named-items';
import { range } from './range';
import { rangeFromText } from './range-target';
import { settingCollection } from './settings';
import { tableCollection } from './tables';
import { workbookProtection } from './workbook-protection';
import { worksheetCollection } from './worksheets';

/** The root of every object path: context.workbook. */
export const workbookClass = new HostClass<Workbook>('Workbook', {
  read: {
    AutoSave: () => false,
    CalculationEngineVersion: () => 191029,
    IsDirty: (workbook) => workbook.sheets.some((sheet) => sheet.changed.size > 0),
    Name: (workbook) => workbook.name,
    PreviouslySaved: (workbook) => workbook.file !== null,
    ReadOnly: () => false,
  },
  objects: {
    Application: (workbook) => application.of(workbook),
    Names: () => namedItemCollection.of(null),
    Properties: (workbook) => documentProperties.of(workbook),
    Protection: (workbook) => workbookProtection.of(workbook),
    Settings: (workbook) => settingCollection.of(workbook),
    Tables: () => tableCollection.of(null),
    Worksheets: (workbook) => worksheetCollection.of(workbook),
  },
  methods: {
    // What Excel on the web is asked for Excel.createWorkbook; elsewhere it is Application.CreateWorkbook.
    CreateAndOpenWorkbook: (_workbook, args, session) => session.openNew(fileArgument(args)),
    GetActiveCell: ({ activeSheet }) => range.of({ sheet: activeSheet, area: rect(activeSheet.selection.top, activeSheet.selection.left, activeSheet.selection.top, activeSheet.selection.left) }),
    GetSelectedRange: ({ activeSheet }) => range.of({ sheet: activeSheet, area: activeSheet.selection }),
    Save: () => undefined,
    _GetRangeForEventByReferenceId: (_workbook, args, session) => range.of(rangeFromText(args.string(0), null, session)),
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, args, session) => range.of(rangeFromText(args.string(0), null, session)),
    _GetReferenceCount: () => 0,
    _RemoveAllReferences: (_workbook, _args, session) => session.releaseAll(),
    _RemoveReference: (_workbook, args, session) => session.release(args.string(0)),
  },
});
