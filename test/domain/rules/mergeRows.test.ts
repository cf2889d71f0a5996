import * as fc from 'fast-check';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { baselineOf, baselineText, readBaseline, saying } from '../../../src/domain/rules/baseline';
import { compareRows, mergeRows } from '../../../src/domain/rules/mergeRows';
import { toRows, type RuleRow } from '../../../src/domain/rules/ruleRows';

const rowOf = (phrase: string, change: Partial<RuleRow> = {}): RuleRow => ({ phrase, tag: 'town', value: 'yes', weight: 2, fields: ['activity'], scopes: [], only: null, absorbs: false, on: true, source: '', note: '', rule: 'own.town', ...change });
const began: readonly RuleRow[] = ['朝市', '夜市', '昼市', '夕市', '歳の市'].map((phrase) => rowOf(phrase));
const base = baselineOf(began, 'v1');
const without = (rows: readonly RuleRow[], phrase: string): RuleRow[] => rows.filter((row) => row.phrase !== phrase);
const changed = (rows: readonly RuleRow[], phrase: string, change: Partial<RuleRow>): RuleRow[] => rows.map((row) => (row.phrase === phrase ? { ...row, ...change } : row));
const said = (mine: readonly RuleRow[], theirs: readonly RuleRow[], complete = true): unknown[] => compareRows(mine, theirs, base, complete).map(({ kind, mine: my, theirs: their }) => [kind, my?.phrase ?? null, their?.phrase ?? null]);

describe('comparing two tables that began alike', () => {
  test('what only I changed, added or took out is no difference', () => {
    expect(said([...changed(without(began, '夜市'), '朝市', { weight: 3 }), rowOf('七夕市')], began)).toEqual([]);
  });
  test('what only they changed, added or took out is', () => {
    expect(said(began, [...changed(without(began, '夜市'), '朝市', { weight: 3 }), rowOf('七夕市')])).toEqual([['changed', '朝市', '朝市'], ['added', null, '七夕市'], ['removed', '夜市', null]]);
  });
  test('what both changed is a conflict, unless they say the same', () => {
    const mine = changed(changed(began, '朝市', { weight: 3 }), '昼市', { on: false });
    expect(said(mine, changed(changed(began, '朝市', { weight: 1 }), '昼市', { on: false }))).toEqual([['conflict', '朝市', '朝市']]);
  });
  test('one changes what the other took out', () => {
    expect(said(without(began, '夜市'), changed(began, '夜市', { weight: 1 }))).toEqual([['conflict', null, '夜市']]);
    expect(said(changed(began, '夜市', { weight: 1 }), without(began, '夜市'))).toEqual([['conflict', '夜市', null]]);
  });
  test('some rows only take nothing out', () => {
    expect(said(began, [rowOf('七夕市')], false)).toEqual([['added', null, '七夕市']]);
  });
  test('a row that could not be read was not taken out', () => {
    expect(compareRows(began, without(began, '夜市'), base, true, new Set(['夜市']))).toEqual([]);
  });
  test('an added row that contradicts one of mine is a conflict; taking it switches mine off', () => {
    const theirs = [...began, rowOf('朝市', { value: 'no', rule: '' })];
    const [conflict, ...others] = compareRows(began, theirs, base, true);
    expect([conflict!.kind, conflict!.mine?.value, conflict!.theirs?.value, others]).toEqual(['conflict', 'yes', 'no', []]);
    const merged = mergeRows(began, [conflict!], new Set([conflict!.key]));
    expect(merged.filter(({ phrase }) => phrase === '朝市').map(({ value, on }) => [value, on])).toEqual([['yes', false], ['no', true]]);
  });
  test('an added row that says what one of mine says is none', () => {
    expect(said(began, [...began, rowOf('朝市', { rule: 'another.id' })])).toEqual([]);
  });
  test('a note or a source makes no difference', () => {
    expect(said(began, changed(began, '朝市', { note: '広島で聞いた', source: '会議' }))).toEqual([]);
  });
});

describe('merging', () => {
  const choice = fc.record({ took: fc.subarray(['朝市', '夜市', '昼市', '夕市']), off: fc.subarray(['朝市', '夜市', '昼市', '夕市']), weight: fc.subarray(['朝市', '夜市', '昼市', '夕市']), added: fc.subarray(['七夕市', '雛市', '植木市']), heavy: fc.boolean() });
  const edit = ({ took, off, weight, added, heavy }: { took: string[]; off: string[]; weight: string[]; added: string[]; heavy: boolean }): RuleRow[] => [
    ...began.filter(({ phrase }) => !took.includes(phrase)).map((row) => ({ ...row, on: !off.includes(row.phrase), ...(weight.includes(row.phrase) ? { weight: heavy ? (3 as const) : (1 as const) } : {}) })),
    ...added.map((phrase) => rowOf(phrase, { weight: heavy ? 3 : 1 })),
  ];
  const contents = (rows: readonly RuleRow[]): string[] => rows.filter(({ on }) => on).map((row) => `${row.phrase} ${saying(row)}`).sort();

  test('taking nothing leaves mine; taking everything makes every difference go away', () => {
    fc.assert(fc.property(choice, choice, (a, b) => {
      const [mine, theirs] = [edit(a), edit(b)];
      const differences = compareRows(mine, theirs, base, true);
      expect(mergeRows(mine, differences, new Set())).toEqual(mine);
      const merged = mergeRows(mine, differences, new Set(differences.map(({ key }) => key)));
      // What is left says what I alone changed, and what they took out is off.
      expect(compareRows(merged, theirs, base, true).filter(({ theirs: row }) => row !== null)).toEqual([]);
    }));
  });
  test('against an untouched table, taking everything makes mine theirs', () => {
    fc.assert(fc.property(choice, (b) => {
      const theirs = edit(b);
      const differences = compareRows(began, theirs, base, true);
      expect(differences.every(({ kind }) => kind !== 'conflict')).toBe(true);
      expect(contents(mergeRows(began, differences, new Set(differences.map(({ key }) => key))))).toEqual(contents(theirs));
    }));
  });
});

describe('a later version of the default rules', () => {
  const old = toRows(DEFAULT_RULES).filter(({ phrase }) => phrase !== '防犯灯').map((row) => (row.phrase === '朝市' ? { ...row, weight: 1 as const } : row));
  const oldBase = baselineOf(old, '2026.10-00000000');
  test('what a person changed stays; what is new is offered; what both changed is a conflict', () => {
    const mine = old.map((row) => (row.phrase === '朝市' || row.phrase === 'マルシェ' ? { ...row, weight: 0 as const } : row));
    const differences = compareRows(mine, toRows(DEFAULT_RULES), oldBase, true);
    expect(new Set(differences.map(({ kind, theirs }) => `${kind} ${theirs!.phrase}`))).toEqual(new Set(['added 防犯灯', 'conflict 朝市']));
  });
});

describe('a baseline', () => {
  test('goes into a text and comes back', () => {
    const whole = baselineOf(toRows(DEFAULT_RULES), '2026.11-12345678');
    expect(readBaseline(baselineText(whole))).toEqual(whole);
    expect(whole.rows.size).toBe(toRows(DEFAULT_RULES).length);
    // 16 characters a row: a small part of what the settings of a workbook hold in practice (about 1 MB).
    expect(baselineText(whole).length).toBeLessThan(250_000);
    expect(baselineText(whole).length).toBeLessThanOrEqual(16 * whole.rows.size + 100);
  });
  test.each(['', 'x', '2026.11-1 zz', '2026.11-1 0123'])('%j is none', (text) => expect(readBaseline(text)).toBeNull());
});
