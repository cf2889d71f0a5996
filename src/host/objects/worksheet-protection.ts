import type { Sheet } from '../model/sheet';
import { HostError, accessDenied } from '../protocol/errors';
import { HostClass } from '../protocol/host-class';

/** What may be done on a protected sheet when nothing else is said. */
const defaults = {
  allowAutoFilter: false, allowDeleteColumns: false, allowDeleteRows: false, allowEditObjects: false, allowEditScenarios: false, allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false, allowInsertColumns: false, allowInsertHyperlinks: false, allowInsertRows: false, allowPivotTables: false, allowSort: false, selectionMode: 'Normal',
};

export const worksheetProtection = new HostClass<Sheet>('WorksheetProtection', {
  read: {
    Options: (sheet) => (sheet.protection ? { ...defaults, ...sheet.protection.options } : null),
    Protected: (sheet) => sheet.protection !== null,
  },
  methods: {
    Protect: (sheet, args, session) => {
      if (sheet.protection) throw new HostError('InvalidOperation', 'The sheet is protected already.');
      sheet.protection = { options: (args.raw(0) as Record<string, unknown> | null) ?? {}, password: args.has(1) ? args.string(1) : null, sealed: false };
      sheet.mark('protection');
      session.workbook.emit({ kind: 'sheet', sheet });
    },
    Unprotect: (sheet, args, session) => {
      if (!sheet.protection) return;
      const given = args.has(0) ? args.string(0) : null;
      if (sheet.protection.sealed || (sheet.protection.password ?? null) !== given) throw accessDenied();
      sheet.protection = null;
      sheet.mark('protection');
      session.workbook.emit({ kind: 'sheet', sheet });
    },
  },
});
