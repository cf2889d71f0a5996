import { addresseeLines } from '../domain/letters/addressee';
import { splitPostcode } from '../domain/letters/postcode';
import type { OrganisationPlaceholder } from '../domain/letters/placeholders';
import { appealOf } from '../domain/outreach/appeal';
import type { OutreachList } from '../domain/outreach/lists';
import { CATEGORIES, INCENTIVES, LANGUAGES, TYPES, type Language } from '../domain/vocabulary';
import { contactText } from './approachFacts';
import { openingText } from './approachOpening';
import type { ClassifiedRow, SheetsInput } from './classifiedRows';
import type { CellValue } from './grid';
import { chosenOf } from './outreachListRead';
import { listRows, type ListRow } from './outreachListRows';
import { placeText, reasonText } from './reason';
import { sourceText } from './sourceText';
import { STATUSES } from './words';

/** One organisation that a letter may go to, as its outreach list has it. */
export interface Recipient {
  readonly list: OutreachList;
  /** '' for rows that people added to the list by hand. */
  readonly id: string;
  readonly values: Readonly<Record<OrganisationPlaceholder, string>>;
  /** How far the approach has come: nothing done yet, something done, or declined or marked 送付不可. */
  readonly standing: 'open' | 'contacted' | 'closed';
}

/** The organisations chosen in a list, in its order; rows that people added to it among them. */
export function recipientsOf(input: SheetsInput, list: OutreachList): Recipient[] {
  return listRows(input, list, chosenOf(input.memory, list)).filter((row) => row.chosen).map((row) => recipientOf(row, list, input.language));
}

/** All that stand on the list, chosen or not: for letters that are made again. */
export function allRecipients(input: SheetsInput, list: OutreachList): Recipient[] {
  return listRows(input, list, chosenOf(input.memory, list)).map((row) => recipientOf(row, list, input.language));
}

function recipientOf(row: ListRow, list: OutreachList, language: Language): Recipient {
  const values = row.is === 'organisation' ? organisationValues(row.row, list, language) : rowValues(row, language);
  const status = row.is === 'organisation' ? row.row.input.kept[list]?.cells.status : row.cells.status;
  return { list, id: row.is === 'organisation' ? row.row.key.id : row.id, values: withAddress(values, language), standing: standingOf(status) };
}

type RawValues = Omit<Recipient['values'], 'addressee' | 'postcode'>;

/** What people wrote into the list goes before what the add-in says. */
function organisationValues({ candidate, decision, input }: ClassifiedRow, list: OutreachList, language: Language): RawValues {
  const entered = input.kept[list]?.cells ?? {};
  const said = (heading: 'reason' | 'appeal' | 'opening', ours: string): string => (entered[heading] === undefined ? ours : String(entered[heading]));
  const contact = (heading: Parameters<typeof contactText>[2]): string => contactText(candidate, input, heading, list).trim();
  const join = language === 'ja' ? '、' : '; ';
  return {
    name: sourceText(candidate, 'name'), person: contact('contactPerson'), department: contact('department'), address: contact('address'), phone: contact('phone'), email: contact('email'),
    type: TYPES[decision.type][language],
    places: placeText(decision.places, language),
    categories: decision.categories.map((code) => CATEGORIES[code][language]).join(join),
    reason: withoutRemark(said('reason', reasonText(candidate, decision, language)), language),
    appeal: said('appeal', appealOf(decision).map((code) => INCENTIVES[code][language]).join(join)),
    opening: said('opening', openingText(list, candidate, decision, language)),
    due: dateText(entered.due, language),
  };
}

/** A row that the list holds alone says what its cells say. */
function rowValues({ cells }: Extract<ListRow, { is: 'kept' }>, language: Language): RawValues {
  const text = (value: CellValue | undefined): string => String(value ?? '').trim();
  return {
    name: text(cells.name), person: text(cells.contactPerson), department: text(cells.department), address: text(cells.address), phone: text(cells.phone), email: text(cells.email),
    type: text(cells.type), places: text(cells.prefecture), categories: text(cells.categories), reason: withoutRemark(text(cells.reason), language), appeal: text(cells.appeal), opening: text(cells.opening),
    due: dateText(cells.due, language),
  };
}

function withAddress(values: RawValues, language: Language): Recipient['values'] {
  return { ...values, ...splitPostcode(values.address), addressee: addresseeLines(values, language).join('\n') };
}

/** What is still to be confirmed is for those who send the letter, not for those who get it. */
function withoutRemark(reason: string, language: Language): string {
  return language === 'ja' ? reason.replace(/（[^（）]*は要確認）(?=。?$)/u, '') : reason.replace(/ \(to confirm: [^()]*\)(?=\.?$)/u, '');
}

function standingOf(status: CellValue | undefined): Recipient['standing'] {
  const text = String(status ?? '').trim();
  const index = LANGUAGES.map((language) => STATUSES[language].indexOf(text)).find((at) => at >= 0);
  if (text === '' || index === 0) return 'open';
  return index === STATUSES.ja.indexOf('辞退') || index === STATUSES.ja.indexOf('送付不可') ? 'closed' : 'contacted';
}

/** Excel's days since 1899-12-30 as a date in words; other entries as they stand. */
function dateText(value: CellValue | undefined, language: Language): string {
  if (typeof value !== 'number') return String(value ?? '').trim();
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * 86_400_000);
  return language === 'ja'
    ? `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`
    : `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
