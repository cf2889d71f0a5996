import * as fc from 'fast-check';
import { DEFAULT_RULES } from '../../src/domain/rules';
import type { Rule } from '../../src/domain/rules/rule';
import { toRows, toRules, type RuleRow } from '../../src/domain/rules/ruleRows';
import { rulesVersionOf } from '../../src/domain/rules/version';
import { LANGUAGES, type Language } from '../../src/domain/vocabulary';
import type { CellValue } from '../../src/sheets/grid';
import { ruleProblemText } from '../../src/sheets/rulesProblemText';
import { rulesPlan, rowCells } from '../../src/sheets/rulesSheet';
import type { OurTable } from '../../src/sheets/ourTable';
import { MOST_RULES, readRules, type RuleProblemCode } from '../../src/sheets/rulesTable';
import { RULE_COLUMNS, RULE_HEADINGS, type RuleHeading } from '../../src/sheets/rulesWords';
import { arbitraryRules } from '../domain/rules/arbitraryRules';

const madeAt = new Date(2026, 10, 22, 18, 30);

/** The table that a plan makes, as it is read back. */
function asWritten(rows: readonly RuleRow[], language: Language): OurTable {
  const { tables } = rulesPlan({ rows, language, madeAt, base: rulesVersionOf(DEFAULT_RULES) });
  const { columns, rows: cells, row, column } = tables[0]!;
  return { headers: columns.map(({ header }) => header), rows: cells as CellValue[][], at: { sheet: '分類ルール', row: row + 1, column } };
}

describe.each(LANGUAGES)('the rule table in %s', (language) => {
  test('written and read, the default rules are the same rules, without a complaint', () => {
    const { rows, problems, passedOver } = readRules(asWritten(toRows(DEFAULT_RULES), language));
    expect(problems).toEqual([]);
    expect(passedOver).toEqual([]);
    const rules = toRules(rows.map(({ row }) => row));
    expect(rules).toEqual(DEFAULT_RULES);
    expect(rulesVersionOf(rules)).toBe(rulesVersionOf(DEFAULT_RULES));
  });
  test('written and read, rules that people made are the same rules', () => {
    fc.assert(fc.property(arbitraryRules.map(withoutRepeats), (rules) => {
      const { rows, problems } = readRules(asWritten(toRows(rules), language));
      expect(problems.filter(({ code }) => code !== 'tableEmpty')).toEqual([]);
      expect(toRules(rows.map(({ row }) => row))).toEqual(rules);
    }));
  });
  test('sorted by a person, it still gives the same rules', () => {
    const table = asWritten(toRows(DEFAULT_RULES), language);
    const sorted = { ...table, rows: [...table.rows].sort((a, b) => String(a[0]).localeCompare(String(b[0]), 'ja')) };
    expect(toRules(readRules(sorted).rows.map(({ row }) => row))).toEqual(DEFAULT_RULES);
  });
  test('with its columns in another order and a column of a person’s own, too', () => {
    const table = asWritten(toRows(DEFAULT_RULES.slice(0, 4)), language);
    const turned = { ...table, headers: ['担当者の欄', ...[...table.headers].reverse()], rows: table.rows.map((cells) => ['x', ...[...cells].reverse()]) };
    expect(toRules(readRules(turned).rows.map(({ row }) => row))).toEqual(DEFAULT_RULES.slice(0, 4));
  });
});

test('a table written in one language is read in the other', () => {
  const { headers } = asWritten(toRows(DEFAULT_RULES.slice(0, 1)), 'ja');
  const { rows } = asWritten(toRows(DEFAULT_RULES.slice(0, 1)), 'en');
  expect(toRules(readRules({ headers, rows: rows as CellValue[][] }).rows.map(({ row }) => row))).toEqual(DEFAULT_RULES.slice(0, 1));
});

const GOOD: RuleRow = { phrase: 'サイクルツアー', tag: 'categories', value: 'tourism', weight: 2, fields: ['activity'], scopes: [], only: null, absorbs: false, on: true, source: '', note: '', rule: '' };

/** A table with a good row above and below what is tested. */
function around(...changed: readonly Readonly<Partial<Record<RuleHeading, CellValue>>>[]): OurTable {
  const cells = (row: RuleRow, changes: Partial<Record<RuleHeading, CellValue>> = {}): CellValue[] => RULE_COLUMNS.map((heading, i) => changes[heading] ?? (heading === 'order' ? '' : rowCells(row, 1, 'ja')[i]!));
  return {
    at: { sheet: '分類ルール', row: 4, column: 1 }, headers: RULE_COLUMNS.map((heading) => RULE_HEADINGS[heading].ja),
    rows: [cells(GOOD), ...changed.map((change) => cells({ ...GOOD, phrase: '農村ツアー' }, change)), cells({ ...GOOD, phrase: '漁村ツアー' })],
  };
}

const COLUMN: Readonly<Record<RuleHeading, string>> = { phrase: 'B', tag: 'C', value: 'D', weight: 'E', fields: 'F', conditions: 'G', on: 'H', source: 'I', note: 'J', rule: 'K', order: 'L' };

const BAD_ROWS: readonly (readonly [name: string, heading: RuleHeading, cell: CellValue, code: RuleProblemCode])[] = [
  ['empty phrase', 'phrase', '', 'phraseEmpty'],
  ['phrase of blanks', 'phrase', '　 ', 'phraseEmpty'],
  ['phrase of invisible characters', 'phrase', '\u200b\ufeff', 'phraseEmpty'],
  ['a single hiragana', 'phrase', 'の', 'phraseTooShort'],
  ['a single half-width katakana', 'phrase', 'ﾉ', 'phraseTooShort'],
  ['a single letter', 'phrase', 'Ａ', 'phraseTooShort'],
  ['a whole article', 'phrase', '地域の発展に'.repeat(30), 'phraseTooLong'],
  ['a line break within', 'phrase', 'まち\nづくり', 'phraseControl'],
  ['a control character', 'phrase', 'まち\u0007づくり', 'phraseControl'],
  ['several phrases in one', 'phrase', '朝市|夕市', 'phraseSeveral'],
  ['a wildcard', 'phrase', '*カフェ*', 'phrasePattern'],
  ['a regular expression', 'phrase', '^農.*$', 'phrasePattern'],
  ['signs only', 'phrase', '・・・', 'phraseSigns'],
  ['a tick in a column of sentences', 'phrase', '○', 'phraseSigns'],
  ['digits only', 'phrase', '２０２６', 'phraseDigits'],
  ['a number', 'phrase', 12345, 'phraseDigits'],
  ['a list number', 'phrase', '(1)', 'phraseDigits'],
  ['TRUE', 'phrase', true, 'phraseNotText'],
  ['a legal form', 'phrase', '㈱', 'phraseLegalForm'],
  ['a legal form in full', 'phrase', '特定非営利活動法人', 'phraseLegalForm'],
  ['a formula error', 'phrase', '#REF!', 'formulaError'],
  ['a formula error in the weight', 'weight', '#N/A', 'formulaError'],
  ['no tag', 'tag', '', 'tagMissing'],
  ['an unknown tag', 'tag', '有望度', 'tagUnknown'],
  ['no value', 'value', '', 'valueMissing'],
  ['an unknown value', 'value', '観光だと思う', 'valueUnknown'],
  ['a value of another tag', 'value', '該当', 'valueNotOfTag'],
  ['no weight', 'weight', '', 'weightMissing'],
  ['a word for a weight', 'weight', '強い', 'weightNotNumber'],
  ['a yes for a weight', 'weight', true, 'weightNotNumber'],
  ['half a weight', 'weight', 1.5, 'weightNotWhole'],
  ['too large a weight', 'weight', '５', 'weightOutOfRange'],
  ['a weight below zero', 'weight', -2, 'weightOutOfRange'],
  ['separators only for columns', 'fields', '、、', 'fieldsMissing'],
  ['an unknown column', 'fields', '活動内容、事業計画', 'fieldUnknown'],
  ['a column that is not read', 'fields', '電話番号', 'fieldNotSearched'],
  ['a column twice', 'fields', '活動内容、備考、活動内容', 'fieldTwice'],
  ['an unknown condition', 'conditions', '晴れたら数える', 'conditionUnknown'],
  ['an unknown scope', 'conditions', '未来でも数える', 'conditionUnknown'],
  ['a condition twice', 'conditions', '過去でも数える、過去でも数える', 'conditionTwice'],
  ['conditions that contradict', 'conditions', '過去でも数える、否定のときだけ数える', 'conditionsContradict'],
  ['two only-conditions', 'conditions', '予定のときだけ数える、否定のときだけ数える', 'conditionsContradict'],
  ['an unknown on/off word', 'on', 'たぶん', 'onUnknown'],
  ['an endless ID', 'rule', 'a'.repeat(101), 'idInvalid'],
  ['the same as another row, in another spelling', 'phrase', 'ｻｲｸﾙﾂｱｰ', 'duplicate'],
];

describe('bad rows', () => {
  test('there are tests for thirty kinds and more', () => expect(new Set(BAD_ROWS.map(([, , , code]) => code)).size + 5).toBeGreaterThanOrEqual(30));
  test.each(BAD_ROWS)('%s', (_name, heading, cell, code) => {
    const { rows, problems, passedOver, usable } = readRules(around({ [heading]: cell }));
    expect(problems.map((problem) => [problem.cell, problem.code])).toEqual([[`${COLUMN[heading]}6`, code]]);
    expect(passedOver).toEqual([1]);
    // The other rows apply.
    expect(usable).toBe(true);
    expect(rows.map(({ row, sheetRow }) => [row.phrase, sheetRow])).toEqual([['サイクルツアー', 4], ['漁村ツアー', 6]]);
    for (const language of LANGUAGES) expect(ruleProblemText(problems[0]!, language)).toMatch(language === 'ja' ? /^[A-Z]+6：.+。/ : /^[A-Z]+6: .+\./);
  });
  test('words for two values of a tag that has one', () => {
    const row = { tag: '域内外を繋げる役割', phrase: '取次所' };
    const { rows, problems } = readRules(around({ ...row, value: '該当' }, { ...row, value: '非該当' }));
    expect(problems).toEqual([{ cell: 'D7', code: 'contradicts', params: { row: 6, text: '取次所' } }]);
    expect(rows.map(({ row: { value } }) => value)).toEqual(['tourism', 'yes', 'tourism']);
  });
  test('… but one may be switched off, count only when denied, or have another column', () => {
    const row = { tag: '域内外を繋げる役割', phrase: '取次所' };
    for (const change of [{ on: '使わない' }, { conditions: '否定のときだけ数える' }, { fields: '備考' }]) {
      expect(readRules(around({ ...row, value: '該当' }, { ...row, value: '非該当', ...change })).problems).toEqual([]);
    }
  });
  test('too many rows', () => {
    const table = around();
    const rows = Array.from({ length: MOST_RULES + 5 }, (_, i) => [`語句${i}番`, ...table.rows[0]!.slice(1)]);
    const { rows: read, problems, passedOver } = readRules({ ...table, rows });
    expect(read).toHaveLength(MOST_RULES);
    expect(passedOver).toHaveLength(5);
    expect(problems).toEqual([{ cell: `B${MOST_RULES + 5}`, code: 'tooMany', params: { most: MOST_RULES } }]);
  });
});

describe('a table that cannot be used', () => {
  test.each(['phrase', 'tag', 'value', 'weight', 'fields', 'conditions', 'on', 'rule'] as const)('the column %s was deleted', (heading) => {
    const table = around();
    const at = RULE_COLUMNS.indexOf(heading);
    const cut = { ...table, headers: table.headers.filter((_, i) => i !== at), rows: table.rows.map((cells) => cells.filter((_, i) => i !== at)) };
    const { usable, rows, problems } = readRules(cut);
    expect({ usable, rows, problems }).toEqual({ usable: false, rows: [], problems: [{ cell: 'B4', code: 'headingMissing', params: { heading } }] });
  });
  test('two columns have the same heading', () => {
    const table = around();
    const { usable, problems } = readRules({ ...table, headers: [...table.headers.slice(0, -1), 'Weight'] });
    expect(usable).toBe(false);
    expect(problems).toEqual([{ cell: 'L4', code: 'headingTwice', params: { heading: 'weight' } }]);
  });
  test('every row was deleted', () => {
    const { usable, problems } = readRules({ ...around(), rows: [RULE_COLUMNS.map(() => '')] });
    expect(usable).toBe(false);
    expect(problems).toEqual([{ cell: 'B5', code: 'tableEmpty', params: {} }]);
  });
});

describe('rows as people write them', () => {
  test('only the first four cells are needed; on and activity text are what is meant then', () => {
    const { rows, problems } = readRules(around({ phrase: '　夜の朝市 ', tag: 'categories', value: 'industry', weight: '２', fields: '', conditions: '', on: '', rule: '' }));
    expect(problems).toEqual([]);
    expect(rows[1]!.row).toEqual({ ...GOOD, phrase: '夜の朝市', value: 'industry' });
  });
  test('a list without our other columns is read when it comes from elsewhere', () => {
    const table: OurTable = { headers: ['Phrase', 'About', 'Speaks for', 'Weight'], rows: [['night market', 'Policy categories', 'Industry & jobs', 2]] };
    expect(readRules(table).usable).toBe(false);
    expect(readRules(table, true).rows.map(({ row }) => row)).toEqual([{ ...GOOD, phrase: 'night market', value: 'industry' }]);
  });
  test('a blank at the end of a phrase can be seen', () => {
    const row: RuleRow = { ...GOOD, phrase: 'bus ' };
    expect(rowCells(row, 1, 'ja')[0]).toBe('bus␣');
    expect(readRules(asWritten([row], 'ja')).rows[0]!.row).toEqual(row);
  });
  test('a row that is switched off stays in the table and makes no rule', () => {
    const rows = readRules(around({ on: '使わない' })).rows.map(({ row }) => row);
    expect(rows.map(({ on }) => on)).toEqual([true, false, true]);
    expect(toRules(rows).flatMap(({ phrases }) => phrases)).toEqual(['サイクルツアー', '漁村ツアー']);
  });
});

/** A table says each phrase of a tag once: what a person would be told is a repeat is left out. */
function withoutRepeats(rules: readonly Rule[]): Rule[] {
  const seen = new Set<string>();
  return rules.flatMap((rule) => {
    const phrases = rule.phrases.filter((phrase) => {
      const key = `${rule.tag}\n${phrase.normalize('NFKC').toLowerCase()}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    });
    return phrases.length === 0 ? [] : [{ ...rule, phrases }];
  });
}
