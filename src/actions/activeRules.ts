import { readOurTables } from '../excel/ourSheets';
import type { Watch } from '../excel/session';
import { DEFAULT_RULES } from '../domain/rules';
import type { Rule } from '../domain/rules/rule';
import { toRules } from '../domain/rules/ruleRows';
import { rulesVersionOf } from '../domain/rules/version';
import type { OurTable } from '../sheets/ourTable';
import { readRules, type RulesReading } from '../sheets/rulesTable';
import type { Notice } from './results';

/** The rules that the next run uses. */
export interface ActiveRules {
  /** The very same array as long as nothing that decides has changed, so that nothing is compiled twice. */
  readonly rules: readonly Rule[];
  /** Version and hash, as in the run record. */
  readonly version: string;
  /** `default`: the workbook has no table; `workbook`: from its table; `unusable`: its table cannot be used, the default rules are. */
  readonly from: 'default' | 'workbook' | 'unusable';
  /** The sheet of the table; null without one. */
  readonly sheet: string | null;
  /** What the table says; null without one. */
  readonly reading: RulesReading | null;
  readonly table: OurTable | null;
}

const DEFAULTS: ActiveRules = { rules: DEFAULT_RULES, version: rulesVersionOf(DEFAULT_RULES), from: 'default', sheet: null, reading: null, table: null };

/** The latest answers: a table that nobody touched is not read again, and rules that decide alike stay the same array. */
let lastTable: { readonly content: string; readonly active: ActiveRules } | null = null;
let lastRules: Pick<ActiveRules, 'rules' | 'version'> = DEFAULTS;

/** The rules of the workbook's table where there is one that can be used, else the default rules. Bad rows are passed over: see `reading.problems`. */
export async function activeRules(watch: Watch): Promise<ActiveRules> {
  const { rules: table } = await readOurTables(watch, ['rules']);
  if (table === null) return DEFAULTS;
  const content = JSON.stringify(table);
  if (lastTable?.content !== content) lastTable = { content, active: rulesOfTable(table) };
  return lastTable.active;
}

function rulesOfTable(table: OurTable): ActiveRules {
  const reading = readRules(table);
  const place = { sheet: table.at?.sheet ?? null, reading, table };
  if (!reading.usable) return { ...DEFAULTS, ...place, from: 'unusable' };
  const rules = toRules(reading.rows.map(({ row }) => row));
  const version = rulesVersionOf(rules);
  const known = [DEFAULTS, lastRules].find((earlier) => earlier.version === version);
  lastRules = known ?? { rules, version };
  return { rules: lastRules.rules, version, from: 'workbook', ...place };
}

/** What the user should be told of the rules after a run. */
export function ruleNotices({ from, sheet, reading }: ActiveRules): Notice[] {
  const problems = reading?.problems ?? [];
  if (problems.length === 0) return [];
  return [{ code: from === 'unusable' ? 'rulesNotUsed' : 'rulesPassedOver', params: { sheet: sheet ?? '', cell: problems[0]!.cell, count: problems.length } }];
}
