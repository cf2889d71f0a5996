/** Errors that actions reject with, in words for the user: see the Excel door's errors. */
export { explain, type ProblemKind } from '../excel/errors';
