/** Part of a place: a copy for people outside. */
export function ShareCopy() {
  return null;
}
