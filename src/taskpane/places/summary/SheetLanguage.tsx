/** Part of a place: all sheets in the other language. */
export function SheetLanguage() {
  return null;
}
