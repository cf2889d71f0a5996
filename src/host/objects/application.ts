import type { Workbook } from '../model/workbook';
import { invalidArgument } from '../protocol/errors';
import { HostClass, type Args } from '../protocol/host-class';
import { oneOf } from './enums';

const cultureInfo = new HostClass<Workbook>('CultureInfo', { read: { Name: () => 'ja-JP' } });

/** A workbook that an add-in made: it is there for people once it is opened. */
const workbookCreated = new HostClass<{ readonly open: () => void }>('WorkbookCreated', {
  identity: () => ({ Id: '1' }),
  read: { Id: () => '1' },
  methods: { Open: ({ open }) => open() },
});

/** The file for a new workbook, given as Base64; null when none is given. */
export function fileArgument(args: Args): Uint8Array | null {
  if (!args.has(0)) return null;
  try {
    return Uint8Array.from(atob(args.string(0)), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument('This is no Base64.');
  }
}

export const application = new HostClass<Workbook>('Application', {
  read: {
    CalculationMode: (workbook) => workbook.calculationMode,
    CalculationEngineVersion: () => 191029,
    CalculationState: () => 'Done',
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
    UseSystemSeparators: () => true,
  },
  write: {
    CalculationMode: (workbook, value) => {
      const mode = oneOf(['Automatic', 'AutomaticExceptTables', 'Manual'], value);
      if (!mode) throw invalidArgument();
      workbook.calculationMode = mode;
      workbook.refresh();
    },
  },
  objects: { CultureInfo: (workbook) => cultureInfo.of(workbook) },
  methods: {
    CreateWorkbook: (_workbook, args, session) => {
      const bytes = fileArgument(args);
      return workbookCreated.of({ open: () => session.openNew(bytes) });
    },
    Calculate: (workbook, args) => {
      if (args.has(0) && args.string(0) !== 'Recalculate') workbook.calculator.allChanged();
      workbook.recalculate();
    },
    // Formulas are calculated when they are read and the page draws after a call: there is nothing to hold back.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
