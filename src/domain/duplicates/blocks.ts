import { blockOf, type SharedTraits } from './judge';
import { cityCode } from '../places/row';
import { createKeys, isWeakKey } from './keys';
import type { Identity } from './identity';

/** Rows that share a key are compared all with all up to this many. */
const SMALL = 24;
/** In larger blocks each is compared with so many before it and with the first of the block. */
const WINDOW = 6;
/** Rows or pairs between two yields. */
const STEP = 2000;
/** Rows are packed beside a 32-bit hash into a number of 53 bits. */
const ROWS = 2 ** 21;

/**
 * Calls `visit` once for each pair of rows that shares a key, in a fixed order, and yields now and then. Time and memory grow with the number of rows, not of pairs: keys
 * are hashed into one typed array that is sorted; large blocks (a name that hundreds of neighbourhood associations bear) are divided by municipality, and compared
 * within a window where even that leaves many.
 */
export function* visitPairs(identities: readonly Identity[], visit: (a: number, b: number) => void): Generator<void, void> {
  const keysOf = createKeys(identities);
  let packed = new Float64Array(identities.length * 32);
  let count = 0;
  for (let row = 0; row < identities.length; row++) {
    for (const key of new Set(keysOf(identities[row]!))) {
      if (count === packed.length) {
        const wider = new Float64Array(count * 2);
        wider.set(packed);
        packed = wider;
      }
      const hash = hash32(key);
      // The last bit tells the blocks of weak keys from the others.
      packed[count++] = ((isWeakKey(key) ? hash | 1 : hash & ~1) >>> 0) * ROWS + row;
    }
    if (row % STEP === STEP - 1) yield;
  }
  const sorted = packed.subarray(0, count).sort();
  yield;
  const cities = identities.map(cityOf);
  const seen = new Set<number>();
  const once = (a: number, b: number): void => {
    const pair = a * ROWS + b;
    if (a === b || seen.has(pair)) return;
    seen.add(pair);
    visit(a, b);
  };
  const onceNear = (a: number, b: number): void => {
    if (cities[a] === null || cities[b] === null || cities[a] === cities[b]) once(a, b);
  };
  let step = STEP;
  for (let from = 0; from < count; ) {
    const hash = Math.floor(sorted[from]! / ROWS);
    let to = from + 1;
    while (to < count && Math.floor(sorted[to]! / ROWS) === hash) to++;
    if (to - from > 1) visitBlock(Array.from(sorted.subarray(from, to), (value) => value % ROWS), identities, hash % 2 === 1 ? onceNear : once);
    from = to;
    if (seen.size >= step) {
      step = seen.size + STEP;
      yield;
    }
  }
}

/** The municipality, a ward's city; null when it is not known or one of several of its name. */
function cityOf({ address }: Identity): string | null {
  return address?.municipalities.length === 1 ? cityCode(address.municipalities[0]!) : null;
}

function visitBlock(rows: readonly number[], identities: readonly Identity[], visit: (a: number, b: number) => void): void {
  if (rows.length <= SMALL) {
    for (let i = 0; i < rows.length; i++) for (let j = i + 1; j < rows.length; j++) visit(rows[i]!, rows[j]!);
    return;
  }
  const byPlace = new Map<string, number[]>();
  for (const row of rows) {
    const place = identities[row]!.address?.municipalities[0] ?? '';
    const others = byPlace.get(place);
    if (others === undefined) byPlace.set(place, [row]);
    else others.push(row);
  }
  for (const same of byPlace.values()) {
    for (let i = 1; i < same.length; i++) {
      visit(same[0]!, same[i]!);
      for (let j = same.length <= SMALL ? 1 : Math.max(1, i - WINDOW); j < i; j++) visit(same[j]!, same[i]!);
    }
  }
}

/** FNV-1a. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

/** More bodies than this behind one phone, address or site, and it is a secretariat's, a hall's, a portal's. */
const FEW = 3;

/** What more than a few bodies of the list share. */
export function sharedTraits(identities: readonly Identity[]): SharedTraits {
  const phones = new Map<string, Set<string>>();
  const blocks = new Map<string, Set<string>>();
  const hosts = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, name: string): void => {
    const names = map.get(key);
    if (names === undefined) map.set(key, new Set([name]));
    else if (names.size <= FEW) names.add(name);
  };
  for (const identity of identities) {
    const name = identity.name.loose;
    for (const phone of identity.phones) add(phones, phone, name);
    const block = blockOf(identity);
    if (block !== null) add(blocks, block, name);
    if (identity.page !== null) add(hosts, identity.page.host, name);
    if (identity.mail !== null) add(hosts, identity.mail.domain, name);
  }
  const many = (map: Map<string, Set<string>>): Set<string> => new Set([...map].flatMap(([key, names]) => (names.size > FEW ? [key] : [])));
  return { phones: many(phones), blocks: many(blocks), hosts: many(hosts) };
}
