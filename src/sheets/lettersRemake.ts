import { allRecipients } from './letterRows';
import { letterKey, letterTo, lettersPlan, readLetters } from './lettersSheet';
import type { SheetsInput } from './classifiedRows';
import type { OurTable } from './ourTable';
import type { SheetPlan } from './plan';
import { templateRowsIn, templatesOf } from './templatesRead';

/**
 * 「差込文面」 with the same letters in the language of the input: from the templates as they are made again in it, with what people changed. null when a letter's
 * organisation is on its list no more, or the templates cannot be read: then it stays as it is.
 */
export function remadeLetters(input: SheetsInput, letters: OurTable | null | undefined, templates: OurTable | null): SheetPlan | null {
  if (!letters) return null;
  const { letters: earlier, ownColumns } = readLetters(letters);
  const filled = templatesOf(templateRowsIn(templates, input.language).rows);
  const lists = [...new Set(earlier.map(({ list }) => list))];
  const recipients = new Map(lists.flatMap((list) => allRecipients(input, list)).map((recipient) => [letterKey({ ...recipient, name: recipient.values.name }), recipient]));
  const found = earlier.map((letter) => ({ letter, recipient: recipients.get(letterKey(letter)) }));
  const isSound = lists.every((list) => Object.values(filled.letters.get(list)!.parts).every(({ faults }) => faults.length === 0));
  if (!isSound || found.length === 0 || found.some(({ recipient }) => recipient === undefined)) return null;
  return lettersPlan(found.map(({ letter, recipient }) => letterTo(recipient!, filled, letter, input.language)), ownColumns, input.language);
}
