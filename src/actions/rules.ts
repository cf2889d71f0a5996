import { carryOut } from '../excel/carryOut';
import { WorkbookProblem } from '../excel/errors';
import { readOurTables } from '../excel/ourSheets';
import { prepare } from '../excel/prepare';
import { readRulesBaseline, writeRulesBaseline } from '../excel/rulesState';
import { bringRulesBack, readTablesWith, setRulesAside } from '../excel/rulesTables';
import type { Watch } from '../excel/session';
import { DEFAULT_RULES } from '../domain/rules';
import { baselineOf } from '../domain/rules/baseline';
import { compareRows, mergeRows, type RowDifference } from '../domain/rules/mergeRows';
import { toRows, type RuleRow } from '../domain/rules/ruleRows';
import { rulesVersionOf } from '../domain/rules/version';
import type { CellValue } from '../sheets/grid';
import type { OurTable } from '../sheets/ourTable';
import { rulesPlan } from '../sheets/rulesSheet';
import { readRules, type RuleProblem } from '../sheets/rulesTable';
import { readRulesText, rulesText } from '../sheets/rulesText';
import { readPhrase, ruleHeadingOf, type RuleHeading } from '../sheets/rulesWords';
import { activeRules, type ActiveRules } from './activeRules';
import type { RunContext } from './run';

/** How the workbook's rules stand. */
export interface RulesState {
  readonly active: ActiveRules;
  /** Rows of the table that are used, switched off, and passed over. */
  readonly counts: { readonly used: number; readonly off: number; readonly passedOver: number };
  /** Rows that a person changed, added, switched off or took out against the default rules of this add-in. */
  readonly edited: number;
  /** The default rules are not those that the table began with: a later version of the add-in has others. */
  readonly defaultsChanged: { readonly from: string; readonly to: string } | null;
  /** Tables of rules elsewhere in the workbook: a colleague's sheet, rules set aside. */
  readonly others: readonly RuleSource[];
}

/** Rules that can be merged into the workbook's own. */
export interface RuleSource {
  /** The sheet; null for a text. */
  readonly sheet: string | null;
  readonly rows: readonly RuleRow[];
  readonly problems: readonly RuleProblem[];
  /** Phrases of the rows that could not be read. */
  readonly unread: ReadonlySet<string>;
  /** False when these are some rows only: then nothing counts as taken out. */
  readonly complete: boolean;
}

const DEFAULT_ROWS: readonly RuleRow[] = toRows(DEFAULT_RULES);
const DEFAULT_VERSION = rulesVersionOf(DEFAULT_RULES);
/** A list with fewer rows than this share of the default rules is taken for some rows only. */
const COMPLETE_FROM = 0.5;

/** Looks at the rules without changing anything. */
export async function rulesState(watch: Watch): Promise<RulesState> {
  const active = await activeRules(watch);
  const rows = rowsOf(active);
  const base = active.table === null ? null : await readRulesBaseline(watch);
  return {
    active,
    counts: { used: rows.filter(({ on }) => on).length, off: rows.filter(({ on }) => !on).length, passedOver: active.reading?.passedOver.length ?? 0 },
    edited: active.table === null ? 0 : compareRows(DEFAULT_ROWS, rows, baselineOf(DEFAULT_ROWS, DEFAULT_VERSION), true).length,
    defaultsChanged: base === null || base.version === DEFAULT_VERSION ? null : { from: base.version, to: DEFAULT_VERSION },
    others: await otherSources(watch),
  };
}

/** Writes the rules in force as the table 「分類ルール」, unless there is one; gives the name of its sheet. */
export async function writeRules(run: RunContext): Promise<string> {
  const { sheet } = await activeRules(run);
  return sheet ?? (await write(run, DEFAULT_ROWS, { fresh: true }));
}

/** Makes the default rules those of the next run. The table stays in the workbook, out of force, under the name given back; null when there was none. */
export async function resetRules(run: RunContext): Promise<string | null> {
  await prepare(run);
  return (await setRulesAside(run, run.language))?.now ?? null;
}

/** What a colleague's rules, or the default rules of a later version, would add or change. */
export async function compareRules(run: RunContext, source: RuleSource | 'defaults'): Promise<readonly RowDifference[]> {
  const mine = rowsOf(await activeRules(run));
  const base = (await readRulesBaseline(run)) ?? baselineOf(DEFAULT_ROWS, DEFAULT_VERSION);
  return source === 'defaults' ? compareRows(mine, DEFAULT_ROWS, base, true) : compareRows(mine, source.rows, base, source.complete, source.unread);
}

/**
 * Takes over what was chosen of `compareRules` into the table (which is made when there is none). The earlier table stays in the workbook, out of force.
 * @param takeTheirs keys of the differences that are taken over.
 * @returns the sheet of the rules, and of the earlier table.
 */
export async function mergeRules(run: RunContext, source: RuleSource | 'defaults', takeTheirs: ReadonlySet<string>): Promise<{ readonly sheet: string; readonly earlier: string | null }> {
  const differences = await compareRules(run, source);
  return replaceRules(run, mergeRows(rowsOf(await activeRules(run)), differences, takeTheirs), source === 'defaults');
}

/** Makes these rows the workbook's table. Rows that could not be read stay at its end; the earlier table stays in the workbook, out of force. */
export async function replaceRules(run: RunContext, rows: readonly RuleRow[], fresh = false): Promise<{ readonly sheet: string; readonly earlier: string | null }> {
  const active = await activeRules(run);
  await prepare(run);
  const aside = await setRulesAside(run, run.language);
  try {
    return { sheet: await write(run, rows, { fresh: fresh || active.table === null, passedOver: passedOverOf(active) }), earlier: aside?.now ?? null };
  } catch (error) {
    if (aside !== null) await bringRulesBack(aside);
    throw error;
  }
}

/** The rules in force as a text that a colleague can take over: all of them, or what differs from the default rules. */
export async function exportRules(run: Watch, which: 'all' | 'changes'): Promise<string> {
  const active = await activeRules(run);
  const rows = rowsOf(active);
  if (which === 'all') return rulesText(rows, active.version, true);
  const changed = compareRows(DEFAULT_ROWS, rows, baselineOf(DEFAULT_ROWS, DEFAULT_VERSION), true).map(({ mine, theirs }) => theirs ?? { ...mine!, on: false });
  return rulesText(changed, active.version, false);
}

/** Rules of a text: exported ones, or a list with headings (from Excel, CSV). */
export function sourceOfText(text: string): RuleSource {
  const { table, complete } = readRulesText(text);
  return sourceOf(table, complete);
}

async function otherSources(watch: Watch): Promise<RuleSource[]> {
  const tables = await readTablesWith(watch, isHeader);
  return tables.map((table) => sourceOf(table, null)).filter(({ rows }) => rows.length > 0);
}

function sourceOf(table: OurTable | null, complete: boolean | null): RuleSource {
  if (table === null) return { sheet: null, rows: [], problems: [{ cell: 'A1', code: 'tableEmpty', params: {} }], unread: new Set(), complete: false };
  const reading = readRules(table, true);
  const rows = reading.rows.map(({ row }) => row);
  const unread = new Set(passedOverOf({ table, reading }).map(({ phrase }) => readPhrase(String(phrase ?? ''))));
  return { sheet: table.at?.sheet ?? null, rows, problems: reading.problems, unread, complete: complete ?? rows.length >= DEFAULT_ROWS.length * COMPLETE_FROM };
}

/** A row of headings has those that no list of rules can do without. */
function isHeader(cells: readonly CellValue[]): boolean {
  const found = new Set<RuleHeading | undefined>(cells.map((cell) => ruleHeadingOf(String(cell))));
  return (['phrase', 'tag', 'value', 'weight'] as const).every((heading) => found.has(heading));
}

const rowsOf = ({ from, reading }: ActiveRules): readonly RuleRow[] => (from === 'workbook' ? reading!.rows.map(({ row }) => row) : DEFAULT_ROWS);

/** Rows of the table that could not be read, by heading. */
function passedOverOf({ table, reading }: Pick<ActiveRules, 'table' | 'reading'>): Partial<Record<RuleHeading, CellValue>>[] {
  if (table === null || reading === null) return [];
  const headings = table.headers.map(ruleHeadingOf);
  return reading.passedOver.map((index) => Object.fromEntries(headings.flatMap((heading, column) => (heading === undefined ? [] : [[heading, table.rows[index]?.[column] ?? '']]))));
}

async function write(run: RunContext, rows: readonly RuleRow[], { fresh, passedOver = [] }: { readonly fresh: boolean; readonly passedOver?: readonly Partial<Record<RuleHeading, CellValue>>[] }): Promise<string> {
  const base = (fresh ? null : await readRulesBaseline(run)) ?? baselineOf(DEFAULT_ROWS, DEFAULT_VERSION);
  const asRead = JSON.stringify(await readOurTables(run, ['rules']));
  const written = await carryOut([rulesPlan({ rows, passedOver, language: run.language, madeAt: run.now, base: base.version })], run, {
    onRows: (done, total) => run.onProgress({ phase: 'writing', done, total }),
    isStillCurrent: async () => JSON.stringify(await readOurTables(run, ['rules'])) === asRead,
  });
  await writeRulesBaseline(base, run);
  if (written.names.rules === undefined) throw new WorkbookProblem('changedMeanwhile');
  return written.names.rules;
}
