import { textOf, type Candidate, type FieldCode } from '../candidate';
import { normalise } from '../text/normalise';
import { readAddress, type Address } from './address';
import { readCorporateNumber, type CorporateNumber } from './corporateNumber';
import { parseName, type ParsedName } from './name';
import { readPhones } from './phone';
import { readMail, readWebPage, type Mail, type WebPage } from './web';

/** What tells which organisation a row means, as its cells give it; '' for what the list does not have. */
export interface IdentityFields {
  readonly name: string;
  readonly legalForm?: string;
  /** With prefecture and municipality, where they stand in columns of their own. */
  readonly address?: string;
  readonly corporateNumber?: string;
  readonly phone?: string;
  readonly url?: string;
  readonly email?: string;
}

/** The same, read. */
export interface Identity {
  readonly fields: IdentityFields;
  readonly name: ParsedName;
  readonly number: CorporateNumber | null;
  readonly address: Address | null;
  readonly phones: readonly string[];
  readonly page: WebPage | null;
  readonly mail: Mail | null;
}

export function readIdentity(fields: IdentityFields): Identity {
  const text = (cell: string | undefined): string => (cell === undefined || cell === '' ? '' : normalise(cell).text);
  const page = readWebPage(text(fields.url));
  const name = parseName(fields.name, fields.legalForm);
  const place = fields.address === undefined || fields.address === '' ? name.place ?? '' : fields.address;
  return {
    fields,
    name,
    number: readCorporateNumber(text(fields.corporateNumber)),
    address: place === '' ? null : readAddress(place),
    phones: readPhones(text(fields.phone)),
    page,
    mail: readMail(text(fields.email)),
  };
}

/** A candidate's own cells as identity fields; of the place whatever the list has: the address, else a municipality in a column of its own, else the area. */
export function identityFields(candidate: Candidate): IdentityFields {
  const one = (field: FieldCode): string => textOf(candidate, field);
  const [prefecture, municipality, address] = [one('prefecture'), one('municipality'), one('address')].map((text) => text.replace(/\s*\n\s*/g, ' ').trim()) as [string, string, string];
  const local = address.includes(municipality) ? address : municipality + address;
  return {
    name: one('name'), legalForm: one('legalForm'), address: local.startsWith(prefecture) ? local : prefecture + local,
    corporateNumber: one('corporateNumber'), phone: one('phone'), url: one('url'), email: one('email'),
  };
}
