import type { Workbook } from '../model/workbook';
import { invalidArgument } from '../protocol/errors';
import { HostClass } from '../protocol/host-class';
import { oneOf } from './enums';

const cultureInfo = new HostClass<Workbook>('CultureInfo', { read: { Name: () => 'ja-JP' } });

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
    Calculate: (workbook, args) => {
      if (args.has(0) && args.string(0) !== 'Recalculate') workbook.calculator.allChanged();
      workbook.recalculate();
    },
    // Formulas are calculated when they are read and the page draws after a call: there is nothing to hold back.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
