import type { IdentityFields } from '../../../../src/domain/duplicates/identity';

/** name, address, 法人番号, phone, URL; what is left out is empty. */
export type Row = readonly [name: string, address?: string, number?: string, phone?: string, url?: string];

/** What a careful clerk does: merge, ask, keep apart; `open`: keep apart or ask, but never merge; `found`: merge or ask. */
export type Expected = 'same' | 'ask' | 'apart' | 'open' | 'found';

/** Two invented rows and what shall come out. */
export type Pair = readonly [expected: Expected, a: Row, b: Row];

export function fieldsOf([name, address = '', corporateNumber = '', phone = '', url = '']: Row): IdentityFields {
  return { name, address, corporateNumber, phone, url };
}
