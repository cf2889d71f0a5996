/** A width in characters as points: 7 pixels a character and 5 of padding at 96 dpi, as with Calibri. */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
