import type { Workbook } from '../model/workbook';
import { HostError, accessDenied } from '../protocol/errors';
import { HostClass } from '../protocol/host-class';

/** Protection of a workbook's structure: sheets can be neither added, deleted, renamed, moved, hidden nor shown. */
export const workbookProtection = new HostClass<Workbook>('WorkbookProtection', {
  read: { Protected: (workbook) => workbook.structureProtection !== null },
  methods: {
    Protect: (workbook, args) => {
      if (workbook.structureProtection) throw new HostError('InvalidOperation', 'The workbook is protected already.');
      workbook.structureProtection = { password: args.has(0) ? args.string(0) : null, sealed: false };
    },
    Unprotect: (workbook, args) => {
      const { structureProtection } = workbook;
      if (!structureProtection) return;
      if (structureProtection.sealed || structureProtection.password !== (args.has(0) ? args.string(0) : null)) throw accessDenied();
      workbook.structureProtection = null;
    },
  },
});
