/** Shows a row to the user: activates its sheet and selects the row's used cells. */
export { goTo as goToRow } from '../excel/goTo';
