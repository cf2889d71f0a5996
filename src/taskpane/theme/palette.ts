import type { ReviewedTag } from '../state/review';

/** What the pane is drawn on: Office's light or dark theme. */
export type Ground = 'light' | 'dark';

/**
 * Underlines of evidence, by the element that it speaks for or against: colours that colour-blind readers tell apart (after Okabe and Ito), each at
 * least 3:1 against the ground.
 */
export const EVIDENCE_COLOURS: Readonly<Record<Ground, Readonly<Record<ReviewedTag, string>>>> = {
  light: { multi: '#0072B2', town: '#00916A', bridge: '#D55E00', cross: '#C4659A', wide: '#404040' },
  dark: { multi: '#56B4E9', town: '#2FB98F', bridge: '#E98B3C', cross: '#DB93BC', wide: '#E0E0E0' },
};

/** A chosen 要確認, in both themes: not settled, and not to be overlooked. */
export const UNSETTLED = { ink: '#262626', fill: '#FCE8C5', edge: '#B07A00' } as const;

const variable = (tag: ReviewedTag): string => `evidence-${tag}`;

/** The colours of a ground as variables of the theme. */
export function evidenceVariables(ground: Ground): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(EVIDENCE_COLOURS[ground]).map(([tag, colour]) => [variable(tag as ReviewedTag), colour]));
}

/** The colour of an element's evidence in a style; it follows the theme. */
export const evidenceColour = (tag: ReviewedTag): string => `var(--${variable(tag)})`;
