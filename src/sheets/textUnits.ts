/** Width of a text in characters of the standard font: letters beyond Latin count two, as in column widths. */
export function textUnits(text: string): number {
  return [...text].reduce((sum, char) => sum + (char.codePointAt(0)! < 0x250 || char === '–' ? 1 : 2), 0);
}
