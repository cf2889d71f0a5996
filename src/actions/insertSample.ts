/** Puts sample sheets into the workbook, beside whatever is there. */
export { addSheets as insertSample, type PlainSheet as SampleSheet } from '../excel/addSheets';
