import type { Gazetteer } from '../places/gazetteer';

/** Tells whether a name is that of a municipality or prefecture, alone or with one of its units. */
export type GovernmentNames = (core: string) => boolean;

/** Endings of units of a municipality or prefecture: 「政策課」, 「デジタル戦略局」. */
const UNIT = /^[\s(]*[^\s]{0,20}(?:部|局|課|室|係|庁|所|本部|役場|役所|委員会|班)[)]?$/;

/** Collects the names of all municipalities and prefectures, with and without the prefecture or county before them. */
export function createGovernmentNames(gazetteer: Gazetteer): GovernmentNames {
  const names = new Set<string>();
  const longest = { length: 0 };
  const add = (name: string): void => {
    names.add(name);
    longest.length = Math.max(longest.length, name.length);
  };
  for (const prefecture of gazetteer.prefectures.values()) add(prefecture.name);
  for (const { name, county, prefecture } of gazetteer.municipalities.values()) {
    for (const before of ['', county, prefecture.name, prefecture.name + county]) add(before + name);
  }
  return (core) => {
    for (let end = Math.min(core.length, longest.length); end >= 3; end--) {
      if (names.has(core.slice(0, end))) return end === core.length || UNIT.test(core.slice(end));
    }
    return false;
  };
}
