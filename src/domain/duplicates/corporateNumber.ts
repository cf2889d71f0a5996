/** A 法人番号 as a cell gives it. */
export interface CorporateNumber {
  /** 13 digits. */
  readonly digits: string;
  /** Whether the first digit checks the other twelve; a number that fails proves nothing. */
  readonly isValid: boolean;
}

/**
 * Reads a 法人番号 from a cell's normalised text: 13 digits, with hyphens, spaces or the T of an invoice number before it. Twelve digits are a
 * 会社法人等番号, to which the check digit is added. Null when the cell holds neither.
 */
export function readCorporateNumber(text: string): CorporateNumber | null {
  const digits = text.replace(/[\s\-,'.t]/g, '');
  if (/^\d{13}$/.test(digits)) return { digits, isValid: digits.charAt(0) === checkDigit(digits.slice(1)) };
  return /^\d{12}$/.test(digits) ? { digits: checkDigit(digits) + digits, isValid: true } : null;
}

/** 法人番号の指定等に関する省令2条: 9 less the remainder by 9 of the sum of the digits, every second of them, from the last but one on, twice. */
function checkDigit(base: string): string {
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += Number(base.charAt(11 - i)) * (i % 2 === 0 ? 1 : 2);
  return String(9 - (sum % 9));
}
