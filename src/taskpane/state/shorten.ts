/** A text on one line of at most `longest` characters, with an ellipsis where something was left out. */
export function shorten(text: string, longest: number): string {
  const characters = Array.from(text.replace(/\s+/gu, ' ').trim());
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}
