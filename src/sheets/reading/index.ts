/** Reading: from any workbook's sheets to lists of organisations, and from their rows to candidates. Pure and deterministic. */
export { applyChoice, surveyLists } from './survey';
export { readCandidates } from './candidates';
export { peekRows, type PeekRow } from './peek';
export { readingNoteText } from './notes';
