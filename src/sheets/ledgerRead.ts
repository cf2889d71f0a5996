import { LANGUAGES } from '../domain/vocabulary';
import { KEPT_KINDS } from './keptTables';
import { LEDGER_COLUMNS, LISTED_WORDS, personHeader } from './ledger';
import { NO_INPUT, OUTREACH_FIELDS, PAIR_ANSWERS, type LedgerEntry, type PairAnswer, type PersonInput } from './ledgerEntry';
import { tellingTexts } from './organisationKey';
import { cellText, hasColumn, readOurTable, type OurRow, type OurTable } from './ourTable';
import { EDITABLE_TAGS, isTagCode, type EditableTag, type TagEdits, type TagValues } from './tags';
import type { HeadingCode } from './words';

/** Reads the ledger back and checks every cell of it: what cannot be used is named, what can be is used. */

/** Why a cell of the ledger, or the ledger as a whole, cannot be used. */
export type LedgerDamage = 'columnMissing' | 'noId' | 'idTwice' | 'unreadable' | 'unknownCode' | 'unknownWord';

export interface LedgerProblem {
  /** Row of the table, counted from 0; null when it concerns every row. */
  readonly row: number | null;
  /** The column of the cell. */
  readonly column: HeadingCode;
  readonly damage: LedgerDamage;
}

export interface LedgerReading {
  readonly entries: readonly LedgerEntry[];
  readonly problems: readonly LedgerProblem[];
}

/** Columns without which no entry can be told or used. */
const NEEDED = ['id', 'machine', 'person'] as const satisfies readonly HeadingCode[];

/** The entries of a ledger table, of a damaged row what is good of it, and everything that is wrong with it. */
export function readLedger(table: OurTable): LedgerReading {
  const { rows } = readOurTable(table, LEDGER_COLUMNS);
  const missing = NEEDED.filter((code) => !hasColumn(table, code));
  if (missing.includes('id')) return { entries: [], problems: [{ row: null, column: 'id', damage: 'columnMissing' }] };
  const problems: LedgerProblem[] = missing.map((column) => ({ row: null, column, damage: 'columnMissing' }));
  const seen = new Set<string>();
  const entries = rows.flatMap((cells, row): LedgerEntry[] => {
    const report = (column: HeadingCode, damage: LedgerDamage): void => {
      problems.push({ row, column, damage });
    };
    const id = cellText(cells, 'id') ?? '';
    if (id === '') {
      if (Object.values(cells.cells).some((value) => value !== '')) report('id', 'noId');
      return [];
    }
    if (seen.has(id)) {
      report('id', 'idTwice');
      return [];
    }
    seen.add(id);
    return [entryOf(id, cells, report)];
  });
  return { entries, problems };
}

type Report = (column: HeadingCode, damage: LedgerDamage) => void;

function entryOf(id: string, row: OurRow, report: Report): LedgerEntry {
  const text = (code: HeadingCode): string => cellText(row, code) ?? '';
  const machine = machineOf(parse(text('machine'), (damage) => report('machine', damage)), report);
  const person = new Reader(parse(personText(row), (damage) => report('person', damage)), (damage) => report('person', damage));
  return {
    id, name: text('name'), place: text('address'), sheet: text('sheet'), content: text('content'), ...tellingTexts(text),
    listed: isListed(text('listed'), report),
    machine,
    rulesVersion: text('rulesVersion'),
    ...person.entry(),
  };
}

function personText(row: OurRow): string {
  let whole = String(row.cells.person ?? '');
  for (let part = 2; ; part++) {
    const next = LANGUAGES.map((language) => row.own[personHeader(part, language)]).find((value) => value !== undefined);
    if (next === undefined) return whole;
    whole += String(next);
  }
}

function isListed(word: string, report: Report): boolean {
  const known = (which: 'listed' | 'gone'): boolean => LANGUAGES.some((language) => LISTED_WORDS[language][which] === word);
  if (!known('listed') && !known('gone')) report('listed', 'unknownWord');
  return !known('gone');
}

function parse(text: string, report: (damage: LedgerDamage) => void): unknown {
  if (text === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Reported below, as is a value of another kind.
  }
  report('unreadable');
  return null;
}

function machineOf(value: unknown, report: Report): TagValues | null {
  if (!isObject(value)) return null;
  const good = EDITABLE_TAGS.every((tag) => isTokens(value[tag]) && value[tag].every((token) => isTagCode(tag, token)));
  if (!good) {
    report('machine', 'unknownCode');
    return null;
  }
  return Object.fromEntries(EDITABLE_TAGS.map((tag) => [tag, value[tag]])) as unknown as TagValues;
}

/** A person's entries: each part that is as it should be is taken, the first that is not is reported. */
class Reader {
  private reported = false;

  constructor(private readonly value: unknown, private readonly report: (damage: LedgerDamage) => void) {}

  entry(): Pick<LedgerEntry, 'input' | 'suspected' | 'since'> {
    const { value } = this;
    if (!isObject(value)) return { input: NO_INPUT, suspected: {}, since: {} };
    const own = this.object(value.own);
    const input: PersonInput = {
      tags: this.tags(value.tags),
      checked: isScalar(value.checked) ? value.checked : this.wrong(value.checked, ''),
      outreach: this.record(value.outreach, (key, cell): cell is string | number | boolean => (OUTREACH_FIELDS as readonly string[]).includes(key) && isScalar(cell)),
      pairs: this.record(value.pairs, (_, answer): answer is PairAnswer => (PAIR_ANSWERS as readonly unknown[]).includes(answer)),
      own: { result: this.record(own.result, (_, cell) => isScalar(cell)), outreach: this.record(own.outreach, (_, cell) => isScalar(cell)) },
      kept: this.kept(value.kept),
    };
    return {
      input, suspected: this.tags(value.suspected),
      since: this.record(value.since, (key, time): time is string => (key === 'checked' || isTag(key)) && typeof time === 'string'),
    };
  }

  private kept(value: unknown): PersonInput['kept'] {
    const tables = this.record(value, (kind, entered): entered is Record<string, unknown> => (KEPT_KINDS as readonly string[]).includes(kind) && isObject(entered));
    return Object.fromEntries(Object.entries(tables).map(([kind, { cells, own }]) => [
      kind, { cells: this.record(cells, (_, cell) => isScalar(cell)), own: this.record(own, (_, cell) => isScalar(cell)) },
    ]));
  }

  private tags(value: unknown): TagEdits {
    return this.record(value, (tag, tokens): tokens is string[] => isTag(tag) && isTokens(tokens));
  }

  private record<T>(value: unknown, isGood: (key: string, item: unknown) => item is T): Record<string, T> {
    const items = Object.entries(this.object(value));
    const good = items.filter((item): item is [string, T] => isGood(item[0], item[1]));
    if (good.length < items.length) this.wrong(value, null);
    return Object.fromEntries(good);
  }

  private object(value: unknown): Record<string, unknown> {
    return isObject(value) ? value : this.wrong(value, {});
  }

  /** Reports what is there but is not what it should be; what is not there is simply empty. */
  private wrong<T>(value: unknown, instead: T): T {
    if (value !== undefined && !this.reported) {
      this.reported = true;
      this.report('unknownCode');
    }
    return instead;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isTokens(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((token) => typeof token === 'string');
}

function isTag(key: string): key is EditableTag {
  return (EDITABLE_TAGS as readonly string[]).includes(key);
}
