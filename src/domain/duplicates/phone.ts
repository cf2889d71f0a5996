/**
 * Phone numbers of a cell's normalised text as digits with their leading 0: 「0263(15)2340（代）」, 「+81 263-15-2340」, a number whose leading 0
 * Excel dropped. Numbers without an area code tell nothing and are left out, and so are fax numbers marked as such.
 */
export function readPhones(text: string): string[] {
  const phones = new Set<string>();
  // One number for both, and words in brackets: 「Tel/Fax」, 「（平日9時～17時）」.
  const plain = text.replace(/tel\s*[/・&]\s*fax/g, 'tel').replace(/\([^()]*[^\d\s()-][^()]*\)/g, ' ');
  for (const part of plain.split(/[\n,;、／/]|\s{2,}|(?=fax)|(?=tel)/)) {
    if (/^\s*(?:fax|f:)/.test(part)) continue;
    const digits = part.replace(/(?:内線|ext|\(代|内)\D*\d*.*$/, '').replace(/\+81\s*-?\(?0?\)?/, '0').replace(/\D/g, '');
    const whole = digits.startsWith('0') ? digits : `0${digits}`;
    if (whole.length === 10 || (whole.length === 11 && /^0[5-9]0/.test(whole))) phones.add(whole);
  }
  return [...phones];
}

/** Whether two lists of phone numbers have one in common: the number, else null. */
export function samePhone(a: readonly string[], b: readonly string[]): string | null {
  return a.find((phone) => b.includes(phone)) ?? null;
}
