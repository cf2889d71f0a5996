import type { FoundList } from '../../src/sheets/lists';
import { translator } from '../../src/taskpane/i18n/translate';
import { headerOptions } from '../../src/taskpane/state/headerOptions';
import { headerWords, skippedWords } from '../../src/taskpane/state/listWords';
import { peekEntries } from '../../src/taskpane/state/peekEntries';
import { shorten } from '../../src/taskpane/state/shorten';
import type { SheetGrid } from '../../src/sheets/grid';

const t = translator('ja');

function gridOf(text: string[][], top = 0): SheetGrid {
  return { name: 'A', visibility: 'visible', top, left: 0, values: text, text, merges: [], tables: [], hiddenRows: new Set(), struck: new Map() };
}
const list: FoundList = {
  id: 'A', sheet: 'A', tableName: null, headerRows: [3, 4], rows: [5], reasons: [], confidence: 1,
  columns: [
    { column: 0, header: 'No.', field: null },
    { column: 1, header: '団体名', field: 'name' },
    { column: 2, header: '主な取組', field: 'activity' },
    { column: 3, header: '市', field: 'municipality' },
    { column: 4, header: '電話', field: 'phone' },
  ],
  skippedRows: [{ row: 9, reason: 'blank' }, { row: 10, reason: 'subtotal' }, { row: 11, reason: 'subtotal' }, { row: 12, reason: 'footnote' }],
};

test('rows are counted as Excel counts them', () => {
  expect(headerWords([3, 4], t)).toBe('見出し行：4～5行目');
  expect(headerWords([0], t)).toBe('見出し行：1行目');
  expect(headerWords([], t)).toBe('見出し行：なし');
});

test('rows left out are summed by reason; blank ones go without saying', () => {
  expect(skippedWords(list, t)).toBe('小計・合計 2行、注記 1行');
});

test('the preview shows the name and what tells most, not columns that say little', () => {
  const [entry] = peekEntries(list, [{ row: 6, texts: ['1', '太陽の会', 'あ'.repeat(60), '前橋市', '027-000-0000'] }]);
  expect(entry).toEqual({ row: 6, name: '太陽の会', others: [{ field: 'activity', text: `${'あ'.repeat(47)}…` }, { field: 'municipality', text: '前橋市' }] });
});

test('header rows are offered from the top and around the present header', () => {
  const grid = gridOf(Array.from({ length: 100 }, (_, row) => [`行${row}`, '']), 2);
  expect(headerOptions(grid, [4]).map(({ row }) => row)).toEqual(Array.from({ length: 25 }, (_, index) => index + 2));
  const far = headerOptions(grid, [80]).map(({ row }) => row);
  expect(far.slice(-11)).toEqual(Array.from({ length: 11 }, (_, index) => index + 75));
  expect(headerOptions(gridOf([['団体名', ' ', '住所'], ['', '']]), [])).toEqual([{ row: 0, rowNumber: 1, text: '団体名｜住所' }, { row: 1, rowNumber: 2, text: '' }]);
});

test('texts are shortened by characters as people count them, on one line', () => {
  expect(shorten('𠮷野家\n株式会社', 4)).toBe('𠮷野家…');
  expect(shorten('𠮷野家', 3)).toBe('𠮷野家');
});
