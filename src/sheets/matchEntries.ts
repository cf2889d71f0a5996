import { matchAddresses } from '../domain/duplicates/address';
import { compareNames, type NameMatch, type NameRelation } from '../domain/duplicates/compareNames';
import { readCorporateNumber } from '../domain/duplicates/corporateNumber';
import { readIdentity, type Identity } from '../domain/duplicates/identity';
import { judgePair } from '../domain/duplicates/judge';
import { hasInput, type LedgerEntry } from './ledgerEntry';
import { plainKey, type OrganisationKey } from './organisationKey';

/**
 * Which earlier entry each organisation of a new reading continues. A ladder of ever weaker agreement, from the same row to a name with a
 * slip in it put right; on each rung only what fits exactly one entry, and is fitted by exactly one organisation, is taken. What fits two,
 or nothing, stays open: better an entry that is kept aside and listed than one given to another organisation.
 * @returns the entry of each key, in the order of `keys`; null where none is told.
 */
export function matchEntries(keys: readonly OrganisationKey[], entries: readonly LedgerEntry[]): (LedgerEntry | null)[] {
  const matching = new Matching(keys, entries);
  matching.takeSameRows();
  matching.takeUnique((key) => `${plainKey(key.name)}\n${plainKey(key.place)}\n${key.sheet}`);
  // A sheet that was renamed, and whatever else moved a row without changing it.
  matching.takeUnique((key) => (key.place === '' || key.content === '' ? null : `${plainKey(key.name)}\n${plainKey(key.place)}\n${key.content}`));
  // What the ledger has lost our tables still tell by name and id.
  matching.takeUnique((key) => `${plainKey(key.name)}\n${key.id}`, (entry) => entry.rulesVersion === '');
  if (matching.isOpen()) matching.climb();
  return matching.found;
}

/** Relations of two names that a person makes by writing one name better, given that the rest of the row stayed. */
const REWRITTEN: ReadonlySet<NameRelation> = new Set(['equal', 'loose', 'operated', 'other', 'reading', 'short', 'english', 'slip', 'heard', 'lost', 'cut', 'letter', 'order', 'placed', 'kin']);
/** …and those that mean the same name by themselves. */
const SAME_NAME: ReadonlySet<NameRelation> = new Set(['equal', 'loose', 'operated']);
/** …or the same name with a slip in it, or one that the other says it had before. */
const SLIPS: ReadonlySet<NameRelation> = new Set(['slip', 'other', 'reading']);
/** Most pairs compared because they share one trait; a trait that so many share tells nothing. */
const MOST_PAIRS = 20_000;
/** So few rows are compared whether or not anybody decided on them. */
const FEW = 2000;

class Matching {
  readonly found: (LedgerEntry | null)[];
  private readonly left: Set<LedgerEntry>;

  constructor(private readonly keys: readonly OrganisationKey[], private readonly entries: readonly LedgerEntry[]) {
    this.found = keys.map(() => null);
    this.left = new Set(entries);
  }

  /** Whether rows are left to be compared; of a great many that nobody decided on, nothing can be lost. */
  isOpen(): boolean {
    const isAtStake = this.left.size <= FEW || [...this.left].some(({ input, suspected }) => hasInput(input) || Object.keys(suspected).length > 0);
    return this.left.size > 0 && isAtStake && this.found.includes(null);
  }

  /** Rows that say the same in every cell are taken in their order: nothing tells them apart. */
  takeSameRows(): void {
    const trait = (key: OrganisationKey): string => JSON.stringify([plainKey(key.name), plainKey(key.place), key.sheet, key.corporateNumber, key.content]);
    const same = groupBy([...this.left], trait);
    this.keys.forEach((key, index) => {
      const entry = same.get(trait(key))?.shift();
      if (entry !== undefined) this.take(index, entry);
    });
  }

  /** @param trait null for rows that say too little. */
  takeUnique(trait: (key: OrganisationKey) => string | null, isMeant: (entry: LedgerEntry) => boolean = () => true): void {
    const same = groupBy([...this.left].filter(isMeant), trait);
    for (const [value, indices] of groupBy(this.open(), (index) => trait(this.keys[index]!))) {
      const entries = same.get(value) ?? [];
      if (value !== null && indices.length === 1 && entries.length === 1) this.take(indices[0]!, entries[0]!);
    }
  }

  /** The rungs on which two rows must be compared. */
  climb(): void {
    const pairs = this.pairs();
    for (let rung = 1; rung <= LOWEST_RUNG; rung++) {
      const fitting = pairs.filter((pair) => pair.rung <= rung && this.found[pair.index] === null && this.left.has(pair.entry));
      const ofKey = groupBy(fitting, (pair) => pair.index);
      const ofEntry = groupBy(fitting, (pair) => pair.entry);
      for (const { index, entry } of fitting) if (ofKey.get(index)!.length === 1 && ofEntry.get(entry)!.length === 1) this.take(index, entry);
    }
  }

  private take(index: number, entry: LedgerEntry): void {
    this.found[index] = entry;
    this.left.delete(entry);
  }

  private open(): number[] {
    return this.keys.flatMap((_, index) => (this.found[index] === null ? [index] : []));
  }

  /** Open keys and entries that share a trait, with the rung on which they meet. */
  private pairs(): { readonly index: number; readonly entry: LedgerEntry; readonly rung: number }[] {
    const traits = this.traits();
    const entries = [...this.left].map((entry) => ({ entry, identity: identityOf(entry) }));
    const byTrait = new Map<string, typeof entries>();
    for (const side of entries) for (const trait of traits(side.entry, side.identity)) byTrait.set(trait, [...(byTrait.get(trait) ?? []), side]);
    const rung = this.rungs();
    const open = this.open().map((index) => ({ index, identity: identityOf(this.keys[index]!) }));
    const keysByTrait = new Map<string, typeof open>();
    for (const side of open) {
      for (const trait of traits(this.keys[side.index]!, side.identity)) if (byTrait.has(trait)) keysByTrait.set(trait, [...(keysByTrait.get(trait) ?? []), side]);
    }
    const seen = new Set<string>();
    const numbers = new Map(entries.map(({ entry }, number) => [entry, number]));
    return [...keysByTrait].flatMap(([trait, sides]) => {
      const others = byTrait.get(trait)!;
      if (sides.length * others.length > MOST_PAIRS) return [];
      return sides.flatMap((key) => others.flatMap((other) => {
        const pair = `${key.index}/${numbers.get(other.entry)!}`;
        if (seen.has(pair)) return [];
        seen.add(pair);
        const met = rung(this.keys[key.index]!, key.identity, other.entry, other.identity);
        return met === null ? [] : [{ index: key.index, entry: other.entry, rung: met }];
      }));
    });
  }

  /** What two rows must share at least to be compared at all. */
  private traits(): (key: OrganisationKey, identity: Identity) => string[] {
    return (key, { name, number, phones }) => {
      const spellings = [name.loose, ...name.others.map(({ loose }) => loose)].filter((text) => text !== '');
      return [
        ...spellings.map((text) => `name ${text}`),
        ...(name.loose.length < 3 ? [] : [`start ${key.sheet} ${name.loose.slice(0, 2)}`, `end ${key.sheet} ${name.loose.slice(-3)}`]),
        ...(number?.isValid === true ? [`number ${number.digits}`] : []),
        ...(key.content === '' ? [] : [`content ${key.content}`]),
        ...phones.map((phone) => `phone ${phone}`),
      ];
    };
  }

  /** Says on which rung a key and an entry meet; null when on none. */
  private rungs(): (key: OrganisationKey, now: Identity, entry: LedgerEntry, before: Identity) => number | null {
    const isOnce = (trait: (key: OrganisationKey) => string): ((value: string) => boolean) => {
      const [keys, entries] = [groupBy(this.keys, trait), groupBy(this.entries, trait)];
      return (value) => value !== '' && keys.get(value)?.length === 1 && entries.get(value)?.length === 1;
    };
    const isOnlyContent = isOnce((key) => key.content);
    const isOnlyNumber = isOnce((key) => digitsOf(key.corporateNumber));
    const successors = this.successors();
    return (key, now, entry, before) => {
      const address = matchAddresses(now.address, before.address);
      const elsewhere = address.differs === 'prefecture' || address.differs === 'municipality';
      const names = compareNames(now.name, before.name);
      const numbers = now.number?.isValid === true && before.number?.isValid === true ? (now.number.digits === before.number.digits ? 'same' : 'different') : 'unknown';
      if (names.relation === 'apart' || names.relation === 'unit' || numbers === 'different') return null;
      if (numbers === 'same' && isOnlyNumber(digitsOf(key.corporateNumber)) && !(elsewhere && names.relation === 'none')) return 1;
      if (elsewhere || names.form === 'different') return null;
      const sameSheet = key.sheet === entry.sheet || successors.get(entry.sheet) === key.sheet;
      return rungByName({ key, entry, names, sameSheet, sameContent: isOnlyContent(key.content) && key.content === entry.content, isLocated: address.agrees === 'block' || address.agrees === 'town' || address.agrees === 'municipality' })
        ?? (judgePair(now, before)?.degree === 'same' ? 6 : null);
    };
  }

  /** Sheets that were renamed: gone ones, and the new sheet on which most of their organisations stand. Two lists of everyday names are not taken for one. */
  private successors(): ReadonlyMap<string, string> {
    const [before, after] = [groupBy(this.entries.filter((entry) => entry.listed), (entry) => entry.sheet), groupBy(this.keys, (key) => key.sheet)];
    const fresh = [...after].filter(([sheet]) => !before.has(sheet));
    const renamed = new Map<string, string>();
    for (const [sheet, entries] of before) {
      if (after.has(sheet)) continue;
      for (const [other, keys] of fresh) {
        const rows = new Map(keys.map((key) => [plainKey(key.name), key]));
        const same = entries.filter((entry) => rows.has(plainKey(entry.name)));
        const told = same.filter((entry) => {
          const key = rows.get(plainKey(entry.name))!;
          return (entry.content !== '' && key.content === entry.content) || (entry.place !== '' && plainKey(key.place) === plainKey(entry.place));
        });
        const namesOnly = entries.every((entry) => entry.content === '' && entry.place === '');
        if (told.length * 2 >= entries.length || (namesOnly && same.length >= 3 && same.length * 5 >= entries.length * 4)) renamed.set(sheet, other);
      }
    }
    return renamed;
  }
}

const LOWEST_RUNG = 7;

interface Meeting {
  readonly key: OrganisationKey;
  readonly entry: LedgerEntry;
  readonly names: NameMatch;
  readonly sameSheet: boolean;
  /** The same content, which no other row has. */
  readonly sameContent: boolean;
  /** Both addresses name the same municipality at least. */
  readonly isLocated: boolean;
}

/** Rungs for rows in one place, or of which one has no place. */
function rungByName({ key, entry, names: { relation, form }, sameSheet, sameContent, isLocated }: Meeting): number | null {
  if (plainKey(key.name) === plainKey(entry.name)) {
    if (isLocated && plainKey(key.place) === plainKey(entry.place)) return 2;
    if (sameContent || sameSheet) return 3;
  }
  if (SAME_NAME.has(relation) && sameSheet) return form === 'same' ? 4 : 5;
  if (REWRITTEN.has(relation) && sameContent && (sameSheet || isLocated)) return 5;
  return SLIPS.has(relation) && sameSheet && form === 'same' ? 7 : null;
}

function digitsOf(corporateNumber: string): string {
  return readCorporateNumber(plainKey(corporateNumber))?.digits ?? '';
}

function identityOf(key: OrganisationKey): Identity {
  return readIdentity({ name: key.name, legalForm: key.legalForm, address: key.place, corporateNumber: key.corporateNumber, phone: key.phone, url: key.url, email: key.email });
}

function groupBy<T, K>(items: readonly T[], trait: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(trait(item));
    if (group === undefined) groups.set(trait(item), [item]);
    else group.push(item);
  }
  return groups;
}
