import type { Language } from '../vocabulary';

/** Whom a letter goes to, as a list has it. */
export interface Addressee {
  readonly name: string;
  readonly department: string;
  /** Person in charge or head: 「事務局長 山田太郎」, 「総務課」, several of them. */
  readonly person: string;
}

/** Honorifics that lists have already; 氏 and さん are for speaking of people, not for writing to them. */
const HONORIFIC = /\s*(様|殿|先生|御中)$/u;
const SPOKEN = /\s*(氏|さん|さま)$/u;
/** What ends with one of these is an office, not a person. */
const OFFICE = /(?:課|部|室|係|局|班|院|所|会|館|園|校|センター|グループ|チーム|ユニット|本部|支部|事務局|窓口|担当|担当者|広報|総務|企画|法人|会社|機構|協会|組合)$/u;
const OFFICE_EN = /\b(?:office|department|division|section|centre|center|team|group|secretariat|desk)$/iu;
const BETWEEN = /[\r\n]+|[、,，／/;；]/u;

/**
 * The lines that a letter is addressed with: the organisation, below it its office or people. People get 様, offices and organisations 御中,
 * and only the last of them one; what the list says itself (殿, 先生) stays.
 */
export function addresseeLines({ name, department, person }: Addressee, language: Language): string[] {
  const office = oneLine(department);
  const people = person.split(BETWEEN).map(oneLine).filter((one) => one !== '' && one !== office);
  if (language === 'en') return [oneLine(name), office, people.join(', ')].filter((line) => line !== '');
  const organisation = oneLine(name);
  if (people.length === 0) return office === '' ? [honoured(organisation, '御中')] : [bare(organisation), honoured(office, '御中')];
  const persons = people.filter((one) => !isOffice(one));
  const offices = [office, ...people.filter(isOffice)].filter((one) => one !== '');
  if (persons.length === 0) return [bare(organisation), honoured(offices.join('　'), '御中')];
  return [bare(organisation), ...(offices.length > 0 ? [bare(offices.join('　'))] : []), persons.map((one) => honoured(one, '様')).join('、')];
}

function isOffice(text: string): boolean {
  const plain = text.replace(HONORIFIC, '').replace(SPOKEN, '');
  if (/様$/u.test(text) && !/(?:課|部|室|係|局|センター)様$/u.test(text.replace(/\s/gu, ''))) return false;
  return /御中$/u.test(text) || OFFICE.test(plain) || OFFICE_EN.test(plain);
}

function honoured(text: string, honorific: string): string {
  if (HONORIFIC.test(text)) return text.replace(HONORIFIC, '　$1');
  return `${text.replace(SPOKEN, '')}　${honorific}`;
}

function bare(text: string): string {
  return text.replace(/\s*御中$/u, '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
