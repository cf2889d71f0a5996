/** Reading: from any workbook's sheets to lists of organisations, and from their rows to candidates. Pure and deterministic. */
export { surveyLists } from './survey';
export { applyChoice } from './choice';
export { readCandidates } from './candidates';
export { peekRows, type PeekRow } from './peek';
export { readingNoteText } from './notes';
