/** Part of a place: letters from templates. */
export function Letters() {
  return null;
}
