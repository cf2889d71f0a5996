import { joinRuns, ledgerEntries } from '../../src/sheets/classifiedRows';
import { ledgerPlan } from '../../src/sheets/ledger';
import { readLedger } from '../../src/sheets/ledgerRead';
import { NO_INPUT, type LedgerEntry } from '../../src/sheets/ledgerEntry';
import { recall } from '../../src/sheets/memory';
import { keysOf } from '../../src/sheets/organisationKey';
import type { OurTable } from '../../src/sheets/ourTable';
import { tagsOf } from '../../src/sheets/tags';
import { NOTHING_BEFORE, candidate, decision, sheetsInput } from './rows';

const A = candidate({ name: 'みなと機構', address: '香川県高松市1-1' });
const B = candidate({ name: '浜町自治会', address: '香川県高松市浜町' }, 3);

describe('keys of organisations', () => {
  it('do not depend on row, spaces, width or order', () => {
    const [a] = keysOf([A]);
    const [b, same] = keysOf([B, candidate({ name: ' みなと　機構', address: '香川県高松市１－１' }, 99)]);
    expect(same!.id).toBe(a!.id);
    expect(b!.id).not.toBe(a!.id);
  });

  it('tell repeated rows apart', () => {
    expect(new Set(keysOf([A, A, A]).map(({ id }) => id)).size).toBe(3);
  });
});

describe('the ledger', () => {
  const edited: LedgerEntry = {
    ...keysOf([A])[0]!, machine: tagsOf(decision({ categories: ['urban'] })), listed: true,
    rulesVersion: '1', suspected: {}, since: { type: '2026/11/22 18:30' },
    input: { tags: { type: ['residents'], categories: ['-'] }, checked: '確認済', pairs: { other: 'different' }, outreach: { status: '送付済', date: 46000, memo: '=1+1\n"引用"' }, own: { result: { 備考: true }, outreach: {} }, kept: {} },
  };
  const tableOf = (entries: readonly LedgerEntry[], language: 'ja' | 'en'): OurTable => {
    const [table] = ledgerPlan(entries, language).tables;
    return { headers: table!.columns.map((column) => column.header), rows: table!.rows as OurTable['rows'] };
  };

  it.each(['ja', 'en'] as const)('gives back what it was given (%s)', (language) => {
    expect(readLedger(tableOf([edited], language))).toEqual({ entries: [edited], problems: [] });
  });

  it('fits its cells whatever was typed, and cuts nothing', () => {
    const long = { ...edited, id: 'lang', input: { ...edited.input, outreach: { status: '承諾', memo: '長'.repeat(32_767) }, own: { result: {}, outreach: { 経緯: '𠮷"'.repeat(10_000) } } } };
    const table = tableOf([edited, long], 'ja');
    expect(Math.max(...table.rows.flat().map((cell) => String(cell).length))).toBeLessThanOrEqual(32_000);
    expect(table.headers.filter((header) => header.startsWith('人の入力'))).toHaveLength(3);
    for (const cell of table.rows.flat()) expect(String(cell)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
    expect(readLedger(table)).toEqual({ entries: [edited, long], problems: [] });
  });

  it('that someone has damaged costs only what was damaged, and says what it was', () => {
    const table = tableOf([edited, { ...edited, id: 'zweite' }], 'ja');
    const damaged = { ...table, rows: table.rows.map((row, i) => (i === 0 ? row.map((cell, c) => (c >= 13 ? '{"type":' : cell)) : row)) };
    const { entries: [first, second], problems } = readLedger(damaged);
    expect(first).toMatchObject({ id: edited.id, machine: null, input: NO_INPUT });
    expect(second!.input).toEqual(edited.input);
    expect(problems).toEqual([{ row: 0, column: 'machine', damage: 'unreadable' }, { row: 0, column: 'person', damage: 'unreadable' }]);
  });
});

describe('edits against the machine', () => {
  const result = (type: string): OurTable => ({ headers: ['団体名', '類型', 'ID'], rows: [['みなと機構', type, keysOf([A])[0]!.id]] });
  const ledgerAfter = (before: ReturnType<typeof recall>, now: ReturnType<typeof decision>): OurTable => {
    const [table] = ledgerPlan(ledgerEntries(sheetsInput([A], [now], { memory: before })), 'ja').tables;
    return { headers: table!.columns.map((column) => column.header), rows: table!.rows as OurTable['rows'] };
  };
  const first = ledgerAfter(NOTHING_BEFORE, decision({ type: 'business' }));

  it('a value that the machine wrote is not theirs, also when the rules change', () => {
    const memory = recall({ result: result('地元事業者組織型'), outreach: null, ledger: first, damaged: null });
    const joined = joinRuns([A], [decision({ type: 'university' })], memory);
    expect(joined.rows[0]!.decision.type).toBe('university');
    expect(joined.changes).toEqual({ added: 0, removed: 0, changed: 1, same: 0 });
  });

  it('theirs stays theirs, also after the machine came to agree and changed its mind again', () => {
    let ledger = first;
    for (const type of ['business', 'residents', 'other'] as const) {
      const memory = recall({ result: result('住民組織型'), outreach: null, ledger, damaged: null });
      const joined = joinRuns([A], [decision({ type })], memory);
      expect(joined.rows[0]).toMatchObject({ edited: ['type'], decision: { type: 'residents' } });
      ledger = ledgerAfter(memory, decision({ type }));
    }
  });

  it('without a ledger only what differs from the new reading is theirs', () => {
    const memory = recall({ result: result('住民組織型'), outreach: null, ledger: null, damaged: null });
    expect(joinRuns([A], [decision({ type: 'business' })], memory).rows[0]!.edited).toEqual(['type']);
    expect(joinRuns([A], [decision({ type: 'residents' })], memory).rows[0]!.edited).toEqual([]);
  });
});
