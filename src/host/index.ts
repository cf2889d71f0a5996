/** The embedded Excel: opens .xlsx files and answers office.js as Excel does. See README.md in this folder. */
export type * from './public';
export { createWorkbook, openWorkbook } from './host-workbook';
export { HostError } from './protocol/errors';
