/** The id of the button that opens the second step of taking back a run; the keyboard returns to it when that is closed. */
export function restoreButtonId(number: number): string {
  return `restore-${number}`;
}
