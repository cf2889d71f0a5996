import { contentHash } from '../hash';
import { idsOf, type RuleRow } from './ruleRows';

/**
 * Rows in short: what each was when two sets of rules parted, so that a later comparison can tell who changed what. Two hashes a row, so a
 * workbook can carry it.
 */
export interface Baseline {
  /** Version of the rules that the rows made. */
  readonly version: string;
  /** Hash of what a row says, by hash of its key. */
  readonly rows: ReadonlyMap<string, string>;
}

const HASH = 8;

/** Rows with a key each: the rule's id and the phrase, numbered where both repeat. Keys of the same row are the same in every table. */
export function keyed(rows: readonly RuleRow[]): Map<string, RuleRow> {
  const found = new Map<string, RuleRow>();
  const ids = idsOf(rows);
  rows.forEach((row, index) => {
    const key = `${ids[index]!}\n${row.phrase}`;
    let free = key;
    for (let n = 2; found.has(free); n++) free = `${key}\n${n}`;
    found.set(free, row);
  });
  return found;
}

/** What a row says that decides; rows that say the same have the same. */
export function saying({ tag, value, weight, fields, scopes, only, absorbs, on }: RuleRow): string {
  return JSON.stringify([tag, value, weight, [...fields].sort(), [...scopes].sort(), only, absorbs, on]);
}

export function baselineOf(rows: readonly RuleRow[], version: string): Baseline {
  return { version, rows: new Map([...keyed(rows)].map(([key, row]) => [contentHash(key), contentHash(saying(row))])) };
}

/** A baseline as one line of text. */
export function baselineText({ version, rows }: Baseline): string {
  return `${version} ${[...rows].map(([key, says]) => key + says).join('')}`;
}

/** The baseline of a text; null when it is none. */
export function readBaseline(text: string): Baseline | null {
  const [, version, hashes] = /^(\S+) ([0-9a-f]*)$/.exec(text) ?? [];
  if (version === undefined || hashes === undefined || hashes.length % (2 * HASH) !== 0) return null;
  const rows = new Map<string, string>();
  for (let i = 0; i < hashes.length; i += 2 * HASH) rows.set(hashes.slice(i, i + HASH), hashes.slice(i + HASH, i + 2 * HASH));
  return { version, rows };
}
