/** Part of a place: hearing sheets and the record of answers. */
export function Hearings() {
  return null;
}
