import type { FieldCode } from '../../domain/candidate';
import type { ReasonCode } from '../../domain/duplicates/judge';
import type { DuplicateRow } from '../../sheets/duplicateRows';
import { sourceText } from '../../sheets/sourceText';

/** What identifies a row, in the order that people compare it. */
const FACTS = ['address', 'corporateNumber', 'phone', 'url', 'email', 'contactPerson'] as const satisfies readonly FieldCode[];

/** One field of two rows side by side. */
export interface Fact {
  readonly field: FieldCode;
  readonly base: string;
  readonly other: string;
  /** Whether the two agree in what counts, an address as far as the municipality or town; null where nothing was compared. */
  readonly match: 'agrees' | 'partly' | 'differs' | null;
}

const CODES: Partial<Record<FieldCode, readonly ReasonCode[]>> = {
  address: ['address', 'town', 'municipality', 'prefecture'], corporateNumber: ['number', 'doubtfulNumber'], phone: ['phone'], url: ['page'], email: ['mail'],
};

const PARTLY: readonly ReasonCode[] = ['town', 'municipality', 'prefecture'];

/** The fields that at least one of the two rows has. */
export function duplicateFacts(base: DuplicateRow, other: DuplicateRow): Fact[] {
  const { agree = [], differ = [] } = other.judgement ?? {};
  return FACTS.flatMap((field): Fact[] => {
    const texts = { base: sourceText(base.candidate, field), other: sourceText(other.candidate, field) };
    if (texts.base === '' && texts.other === '') return [];
    const codes = CODES[field] ?? [];
    const same = agree.find(({ code }) => codes.includes(code));
    const match = differ.some(({ code }) => codes.includes(code)) ? 'differs' : same === undefined ? null : PARTLY.includes(same.code) ? 'partly' : 'agrees';
    return [{ field, ...texts, match }];
  });
}
