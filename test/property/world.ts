import { classifyWorkbook } from '../../src/actions/classifyWorkbook';
import { restoreRun } from '../../src/actions/restoreRun';
import { explain } from '../../src/actions/problems';
import { writeRules } from '../../src/actions/rules';
import { decideInPlace } from '../../src/actions/decideInPlace';
import { createClassifier } from '../../src/domain/classifier';
import type { RunContext } from '../../src/actions/run';
import type { RunningExcel } from '../../src/host/node';
import type { SheetView } from '../../src/host/public';
import { TABLE_NAMES } from '../../src/sheets/ourSheets';
import { contentOf, contentOfAll, freshWorkbook, runContext, tableRows } from '../actions/embedded';
import { Lists, cellsOf, pick } from './lists';
import { HEADER, SEED_COUNT, organisation, type Organisation } from './organisations';

/** What a person decided about one organisation and where: told by texts that occur nowhere else. */
type Decided = 'places' | 'owner' | 'memo';
const HEADINGS: Readonly<Record<Decided, readonly [kind: 'result' | 'outreach', heading: string]>> = { places: ['result', '活動の場'], owner: ['outreach', '担当'], memo: ['outreach', 'メモ'] };
const PINNED = ['類型', '複数者・団体', 'まちづくりに関係', '域内外を繋げる役割'] as const;

interface Decisions {
  readonly tokens: Partial<Record<Decided, string>>;
  checked: boolean;
  /** What a confirmed row showed when a run last saw it so. */
  pinned: Readonly<Record<string, string>> | null;
  /** Every text that was ever decided for it. */
  readonly ever: Set<string>;
  /** How often name, address or sheet changed since the last run: after more than one change it may not be found again. */
  touched: number;
}

/** Machines that think differently: each lacks other rules. */
const DECIDERS = [1000, 3, 4].map((every) => decideInPlace((rules) => createClassifier(rules.filter((_, index) => index % every !== 1))));

/** A workbook with its lists, a person's decisions about them, and what must hold of both. */
export class World extends Lists {
  private readonly records = new Map<number, Decisions>();
  private readonly toldApart = new Set<string>();
  private tokens = 0;
  private rules = 0;
  private time = 0;
  /** Which organisation stood on which row of which sheet at the last run. */
  private seen = new Map<string, Organisation>();
  /** The same, by the number of the run. */
  private readonly seenAt = new Map<number, Map<string, Organisation>>();

  static async create(excel: RunningExcel): Promise<World> {
    const seeds = Array.from({ length: SEED_COUNT }, (_, uid) => organisation(uid));
    const lists = [{ name: '候補団体', rows: seeds.slice(0, 8) }, { name: '追加分', rows: seeds.slice(8) }];
    const workbook = await freshWorkbook(excel, lists.map(({ name, rows }) => ({ name, rows: [HEADER, ...rows.map(cellsOf)] })));
    return new World(workbook, lists);
  }

  /* What people do in our sheets. */

  decide(what: Decided, which: number): void {
    const shown = this.shown(HEADINGS[what][0]);
    if (shown.length === 0) return;
    const { one, row } = pick(shown, which);
    const token = `${{ places: '場', owner: '担', memo: '=覚' }[what]}${this.tokens++}番`;
    this.type(HEADINGS[what][0], row, HEADINGS[what][1], token);
    const record = this.record(one);
    record.tokens[what] = token;
    record.ever.add(token);
  }

  clear(what: Decided, which: number): void {
    const decided = this.shown(HEADINGS[what][0]).filter(({ one, cells }) => this.record(one).tokens[what] === cells[HEADINGS[what][1]]);
    if (decided.length === 0) return;
    const { one, row } = pick(decided, which);
    if (this.record(one).tokens[what] === undefined) return;
    this.type(HEADINGS[what][0], row, HEADINGS[what][1], '');
    delete this.record(one).tokens[what];
  }

  /** Something about every organisation, so that whatever happens next happens to a decision. */
  decideAll(): void {
    this.shown('result').forEach((_, index) => this.decide('places', index));
  }

  check(which: number): void {
    const shown = this.shown('result');
    if (shown.length === 0) return;
    const { one, row, cells } = pick(shown, which);
    this.type('result', row, '確認', cells['確認'] === '' ? '確認済' : '');
    this.record(one).checked = cells['確認'] === '';
    this.record(one).pinned = null;
  }

  async sort(kind: 'result' | 'outreach', column: number): Promise<void> {
    if (this.table(kind) === null) return;
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(TABLE_NAMES[kind]);
      table.sort.apply([{ key: column % 6, ascending: column % 2 === 0 }]);
      await context.sync();
    });
  }

  async renameOurs(kind: 'result' | 'outreach'): Promise<void> {
    const found = this.table(kind);
    if (found === null) return;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(found.sheet.name).name = `私の${kind}${this.tokens++}`;
      await context.sync();
    });
  }

  /** Deletes one of our visible sheets, after a run has seen what people typed there. */
  async deleteOurs(kind: 'result' | 'outreach' | 'summary'): Promise<void> {
    await this.run();
    const found = this.table(kind);
    if (found === null) return;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(found.sheet.name).delete();
      await context.sync();
    });
  }

  damage(which: number, how: number): void {
    const rows = tableRows(this.workbook, 'ledger');
    if (rows.length === 0) return;
    const heading = (['自動判定', '人の入力', 'ID', 'リストの有無'] as const)[how % 4]!;
    const { row, cells } = pick(rows, which);
    this.type('ledger', row, heading, heading === 'ID' ? '' : `${cells[heading]!}x`);
    // What stands in the ledger alone is then only to be found among the damaged rows.
    const isAllShown = this.table('result') !== null && this.table('outreach') !== null;
    for (const one of isAllShown ? this.absent : [...this.absent, ...this.lists.flatMap((list) => list.rows)]) {
      this.record(one).touched += 2;
      this.record(one).pinned = null;
    }
  }

  /** Other rules decide from now on. */
  changeRules(): void {
    this.rules++;
  }

  /** A row of the table of rules is switched off or weighed anew. */
  async editRules(which: number): Promise<void> {
    if (this.table('rules') === null) await writeRules(this.context());
    const rows = tableRows(this.workbook, 'rules');
    this.type('rules', pick(rows, which).row, '使う', which % 2 === 0 ? '使わない' : '使う');
  }

  /** An answer that two rows are two organisations. */
  tellApart(which: number): void {
    const rows = tableRows(this.workbook, 'duplicates').filter(({ cells }) => cells['判断'] === '');
    if (rows.length > 0) this.type('duplicates', pick(rows, which).row, '判断', '別の団体');
  }

  /** Takes a run back: what people decided stays, on the rows that are shown then or in the ledger. */
  async restore(which: number): Promise<void> {
    const runs = tableRows(this.workbook, 'runs').map(({ cells }) => Number(cells['番号']));
    if (runs.length === 0) return;
    const [before, sources] = [contentOfAll(this.workbook), this.sources()];
    try {
      const { resultOf, number } = await restoreRun(this.context(), pick(runs, which));
      this.seen = (resultOf === null ? undefined : this.seenAt.get(resultOf)) ?? new Map<string, Organisation>();
      this.seenAt.set(number, this.seen);
      for (const record of this.records.values()) record.pinned = null;
      this.checkDecisions('restored');
    } catch (error) {
      if (explain(error, 'ja').kind !== 'notKept') throw error;
      expect(contentOfAll(this.workbook)).toEqual(before);
    }
    expect(this.sources()).toEqual(sources);
  }

  /* Runs. */

  async run(): Promise<void> {
    const before = this.sources();
    await classifyWorkbook(this.context());
    expect(this.sources()).toEqual(before);
    this.afterRun();
  }

  /** A run in which a call fails: all or nothing. */
  async failedRun(call: number): Promise<void> {
    await this.attempt(() => {
      this.workbook.faults.onCall(1 + (call % 60), { error: 'GeneralException' });
      return classifyWorkbook(this.context());
    });
  }

  /** A run that is cancelled at some point: all or nothing. */
  async cancelledRun(moment: number): Promise<void> {
    const abort = new AbortController();
    let left = moment % 25;
    await this.attempt(() => classifyWorkbook({
      ...this.context(), signal: abort.signal,
      onProgress: () => {
        if (left-- <= 0) abort.abort();
      },
    }));
  }

  private async attempt(run: () => Promise<unknown>): Promise<void> {
    const [before, sources] = [contentOfAll(this.workbook), this.sources()];
    const error: unknown = await run().then(() => null, (reason: unknown) => reason);
    this.workbook.faults.clear();
    if (error !== null) expect(contentOfAll(this.workbook)).toEqual(before);
    else this.afterRun();
    expect(this.sources()).toEqual(sources);
  }

  private context(): RunContext {
    return runContext({ now: new Date(2026, 10, 22, 18, this.time++), openDecider: DECIDERS[this.rules % DECIDERS.length]! });
  }

  /* What must hold. */

  /** Pairs of organisations that the ledger holds as told apart, as `uid,uid`. */
  private apart(): ReadonlySet<string> {
    const uids = new Map(this.shown('result').map(({ one, cells }) => [cells['ID']!, one.uid]));
    return new Set(tableRows(this.workbook, 'ledger').flatMap(({ cells }) => {
      const { pairs = {} } = (cells['人の入力'] === '' ? {} : JSON.parse(cells['人の入力']!)) as { pairs?: Record<string, string> };
      return Object.entries(pairs).flatMap(([id, answer]) => (answer === 'different' && uids.has(cells['ID']!) && uids.has(id) ? [[uids.get(cells['ID']!)!, uids.get(id)!].join()] : []));
    }));
  }

  private afterRun(): void {
    this.seen = new Map(this.lists.flatMap(({ name, rows }) => rows.map((one, index) => [`${name}/${index + 2}`, one] as const)));
    this.seenAt.set(Math.max(...tableRows(this.workbook, 'runs').map(({ cells }) => Number(cells['番号']))), this.seen);
    this.checkDecisions('run');
  }

  private checkDecisions(after: 'run' | 'restored'): void {
    const [result, outreach] = [this.shown('result'), this.shown('outreach')];
    if (after === 'run') expect(result.map(({ one }) => one.uid).sort()).toEqual(this.lists.flatMap(({ rows }) => rows.map(({ uid }) => uid)).sort());
    if (after === 'run') this.checkAnswers(new Set(result.map(({ one }) => one.uid)));
    const kept = [...tableRows(this.workbook, 'ledger'), ...tableRows(this.workbook, 'damaged')].map(({ cells }) => Object.values(cells).join('\n')).join('\n');
    for (const { one, cells } of [...result, ...outreach]) {
      const record = this.record(one);
      for (const text of Object.values(cells).join('\n').match(/(?:場|担|=覚)\d+番/gu) ?? []) expect({ at: one, foreign: record.ever.has(text) ? null : text }).toEqual({ at: one, foreign: null });
      if (cells['確認'] !== undefined && cells['確認'] !== '') expect({ at: one, checked: record.checked }).toEqual({ at: one, checked: true });
    }
    for (const [uid, record] of this.records) {
      const rows = { result: result.find(({ one }) => one.uid === uid), outreach: outreach.find(({ one }) => one.uid === uid) };
      const isThere = rows.result !== undefined;
      const isSure = isThere && record.touched <= 1 && after === 'run';
      for (const [what, token] of Object.entries(record.tokens) as [Decided, string][]) {
        const [kind, heading] = HEADINGS[what];
        const isShown = rows[kind]?.cells[heading] === token;
        expect({ uid, token, lost: !isShown && (isSure || !kept.includes(token)) }).toEqual({ uid, token, lost: false });
        if (isThere && !isShown && after === 'run') {
          // Kept aside, since the row had changed too much: from now on the row is on its own.
          delete record.tokens[what];
        }
      }
      if (rows.result !== undefined && after === 'run') this.checkConfirmed(uid, record, rows.result.cells, isSure);
      if (isThere && after === 'run') record.touched = 0;
    }
  }

  /** What two organisations are was told once: it holds as long as both are there and were found again. */
  private checkAnswers(there: ReadonlySet<number>): void {
    const apart = this.apart();
    for (const pair of this.toldApart) {
      const uids = pair.split(',').map(Number);
      if (!uids.every((uid) => there.has(uid))) continue;
      if (uids.some((uid) => this.records.get(uid)!.touched > 1)) this.toldApart.delete(pair);
      else expect({ pair, apart: apart.has(pair) }).toEqual({ pair, apart: true });
    }
    for (const pair of apart) this.toldApart.add(pair);
    for (const pair of this.toldApart) pair.split(',').forEach((uid) => this.record(organisation(Number(uid))));
  }

  private checkConfirmed(uid: number, record: Decisions, cells: Readonly<Record<string, string>>, isSure: boolean): void {
    const isChecked = cells['確認'] === '確認済';
    if (isSure) expect({ uid, checked: isChecked }).toEqual({ uid, checked: record.checked });
    record.checked = isChecked;
    if (!isChecked) {
      record.pinned = null;
      return;
    }
    expect({ uid, review: cells['要確認'] }).toEqual({ uid, review: '' });
    const values = Object.fromEntries(PINNED.map((heading) => [heading, cells[heading]!]));
    if (record.pinned !== null) expect({ uid, values }).toEqual({ uid, values: record.pinned });
    record.pinned = values;
  }

  /* Helpers. */

  private record(one: Organisation): Decisions {
    const record = this.records.get(one.uid) ?? { tokens: {}, checked: false, pinned: null, ever: new Set<string>(), touched: 0 };
    this.records.set(one.uid, record);
    return record;
  }

  protected touch(one: Organisation): void {
    this.record(one).touched++;
  }

  private sources(): unknown[] {
    return this.lists.map(({ name }) => contentOf(this.workbook.sheet(name)!));
  }

  private table(kind: keyof typeof TABLE_NAMES): { readonly sheet: SheetView } | null {
    const sheet = this.workbook.sheets.find((one) => one.tables.some((table) => table.name === TABLE_NAMES[kind]));
    return sheet === undefined ? null : { sheet };
  }

  /** The rows of one of our tables with the organisation that each shows, found by the source sheet and row that it names. */
  private shown(kind: 'result' | 'outreach'): { readonly one: Organisation; readonly row: number; readonly cells: Record<string, string> }[] {
    return tableRows(this.workbook, kind).flatMap(({ row, cells }) => {
      const one = this.seen.get(`${cells['元のシート']}/${cells['元の行']}`);
      return one === undefined ? [] : [{ one, row, cells }];
    });
  }

  private type(kind: keyof typeof TABLE_NAMES, row: number, heading: string, typed: string): void {
    const sheet = this.table(kind)!.sheet;
    const table = sheet.tables.find(({ name }) => name === TABLE_NAMES[kind])!;
    this.workbook.setCellFromUser(sheet.id, row, table.area.column + table.columns.indexOf(heading), typed);
  }

}
