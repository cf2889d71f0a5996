import type { ReviewedTag } from '../state/review';

/** Underlines of evidence, by the element that it speaks for or against; colours that colour-blind readers tell apart. */
export const EVIDENCE_COLOURS: Readonly<Record<ReviewedTag, string>> = {
  multi: '#0072B2',
  town: '#009E73',
  bridge: '#D55E00',
  cross: '#CC79A7',
  wide: '#56B4E9',
};
