/** An address taken apart. */
interface SplitAddress {
  /** 「760-0017」; '' when the address has none. */
  readonly postcode: string;
  readonly address: string;
}

const HYPHEN = '[-‐‑‒–—―−ー]';
const MARKED = new RegExp(`〒\\s*(\\d{3})\\s*${HYPHEN}?\\s*(\\d{4})(?!\\d)\\s*`, 'u');
const LEADING = new RegExp(`^\\(?(\\d{3})${HYPHEN}?(\\d{4})\\)?(?![\\d-])\\s*(?=\\D)`, 'u');

/** Takes the postcode out of an address: after 〒 wherever that stands, or seven digits at its beginning. The rest stays as written. */
export function splitPostcode(address: string): SplitAddress {
  // Digits and hyphens one for one, so that positions stay those of the address.
  const plain = address.replace(/[０-９（）－]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const found = MARKED.exec(plain) ?? LEADING.exec(plain);
  if (found === null) return { postcode: '', address: address.trim() };
  const rest = (address.slice(0, found.index) + address.slice(found.index + found[0].length)).replace(/[（(]\s*[）)]/u, '');
  return { postcode: `${found[1]}-${found[2]}`, address: rest.trim() };
}
