/** Tells when people change the workbook's own sheets, so that a look at it can be taken again. */
export { watchSheets as watchWorkbook, type StopWatching } from '../excel/watchSheets';
