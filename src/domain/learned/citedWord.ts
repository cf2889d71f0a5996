import type { Ground } from '../names/profile';
import type { Cell } from '../reading/row';

/** Longest word shown, in characters. */
const LONGEST = 14;

/** The whole word around a learnt piece of one, as far as signs of the same script go: 「街振」 is shown as 「商店街振興組合」. */
export function citedWord(cell: Cell, start: number, end: number): Ground {
  const text = cell.text.text;
  let from = start;
  let to = end;
  while (from > 0 && to - from < LONGEST && sameScript(text.charAt(from - 1), text.charAt(from))) from--;
  while (to < text.length && to - from < LONGEST && sameScript(text.charAt(to - 1), text.charAt(to))) to++;
  return { cell, start: from, end: to };
}

const SCRIPTS = [/[一-龠々]/, /[ァ-ヺー]/, /[a-z0-9]/];
const sameScript = (a: string, b: string): boolean => SCRIPTS.some((script) => script.test(a) && script.test(b));
