/** Width of a text in digits of the default font: full-width characters count two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const c of text) width += isWide(c.codePointAt(0)!) ? 2 : 1;
  return width;
}

const isWide = (code: number): boolean => code >= 0x1100 && (code <= 0x115f || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60) || (code >= 0xffe0 && code <= 0xffe6) || code >= 0x20000 || (code >= 0x2010 && code <= 0x27bf));

/** Lines a text takes in a column so many digits wide. */
export function wrappedLines(text: string, columnDigits: number): number {
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(textWidth(part) / Math.max(1, columnDigits))), 0);
}
