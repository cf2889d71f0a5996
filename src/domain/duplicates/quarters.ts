import type { Identity } from './identity';

const QUARTER = /(?:^|[都道府県郡市区])([一-鿿]{2,4}?)[市町村区]/g;

/** The names of the municipalities and quarters of a row's address, without 市 and the like: a body's name may begin with one or not. */
export function quartersOf({ address }: Identity): string[] {
  return address === null ? [] : [...address.source.matchAll(QUARTER)].map(([, name]) => name!);
}
