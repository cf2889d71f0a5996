/** Part of a place: 課題整理: the ordering of what was heard. */
export function Issues() {
  return null;
}
