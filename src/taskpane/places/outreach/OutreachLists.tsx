/** Part of a place: the three outreach lists: criteria, count, making them. */
export function OutreachLists() {
  return null;
}
