import fc from 'fast-check';
import { FIELDS, textOf, type Candidate } from '../../../src/domain/candidate';
import { codesOf } from '../../../src/domain/vocabulary';
import { readCandidates, surveyLists } from '../../../src/sheets/reading';
import { sheet } from './support/sheet';

/** A clean list: what must come out whatever stands around it. */
const COLUMNS = [
  { heading: '団体名', field: 'name' },
  { heading: '所在地', field: 'address' },
  { heading: '電話番号', field: 'phone' },
  { heading: '活動内容', field: 'activity' },
  { heading: '活動分野', field: 'fields' },
] as const;

const kinds = ['協議会', '株式会社', 'NPO法人', 'の会', '商店街振興組合', '大学', 'クラブ'];
const row = fc.record({
  name: fc.tuple(fc.constantFrom('前橋', '高崎', '桐生', 'みどり', '榛名', '赤城', 'ひだまり'), fc.constantFrom(...kinds), fc.integer({ min: 1, max: 999 })).map(([a, b, n]) => `${a}${n}${b}`),
  address: fc.integer({ min: 1, max: 99 }).map((n) => `群馬県前橋市大手町${n}-1`),
  phone: fc.option(fc.integer({ min: 1000, max: 9999 }).map((n) => `027-111-${n}`), { nil: '' }),
  activity: fc.constantFrom('空き店舗の活用', '見守りと配食、移動の支援を行う。', '朝市の開催', '移住の相談'),
  fields: fc.constantFrom('観光', '福祉', '防災', ''),
});

const around = fc.record({
  titles: fc.subarray(['令和６年度　団体一覧', '群馬県地域創生課', '（令和6年4月1日現在）'], { minLength: 0 }),
  blanksAbove: fc.integer({ min: 0, max: 2 }),
  top: fc.integer({ min: 0, max: 6 }),
  left: fc.integer({ min: 0, max: 4 }),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }),
  numbered: fc.boolean(),
  blankEvery: fc.integer({ min: 2, max: 9 }),
  subtotalEvery: fc.integer({ min: 2, max: 9 }),
  repeatHeaderAt: fc.integer({ min: 0, max: 12 }),
  footnotes: fc.subarray(['※電話番号は平日のみ。', '（注）令和6年度の登録による。', '以上'], { minLength: 0 }),
  padding: fc.integer({ min: 0, max: 30 }),
});

test('what stands around a list and the order of its columns do not change its candidates', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), around, (rows, wrap) => {
      const lead = wrap.numbered ? 1 : 0;
      const columns = wrap.order.map((i) => COLUMNS[i]!);
      const line = (cells: string[], number: string): string[] => [...(wrap.numbered ? [number] : []), ...cells];
      const header = line(columns.map(({ heading }) => heading), 'No.');
      const nameAt = lead + columns.findIndex(({ field }) => field === 'name');
      const cells: (string | number)[][] = wrap.titles.map((title) => [title]);
      for (let i = 0; i < wrap.blanksAbove; i++) cells.push([]);
      cells.push(header);
      rows.forEach((one, i) => {
        cells.push(line(columns.map(({ field }) => one[field]), String(i + 1)));
        const last = i === rows.length - 1;
        if (!last && (i + 1) % wrap.subtotalEvery === 0) cells.push(Array.from({ length: header.length }, (_, c) => (c === nameAt ? '小計' : '')));
        if (!last && (i + 1) % wrap.blankEvery === 0) cells.push([]);
        if (!last && i === wrap.repeatHeaderAt) cells.push(header);
      });
      for (const note of wrap.footnotes) cells.push([note]);
      for (let i = 0; i < wrap.padding; i++) cells.push(['', '　']);
      const grid = sheet(cells, { at: `${String.fromCharCode(65 + wrap.left)}${wrap.top + 1}` });

      const { lists } = surveyLists([grid]);
      expect(lists).toHaveLength(1);
      const texts = (candidate: Candidate): Record<string, string> => Object.fromEntries(codesOf(FIELDS).map((field) => [field, textOf(candidate, field)]).filter(([, text]) => text !== ''));
      const expected = rows.map((one) => Object.fromEntries(COLUMNS.map(({ field }) => [field, one[field]]).filter(([, text]) => text !== '')));
      expect(readCandidates(grid, lists[0]!).map(texts)).toEqual(expected.map((one) => expect.objectContaining(one)));
      expect(readCandidates(grid, lists[0]!)).toHaveLength(rows.length);
    }),
    { numRuns: 300, seed: 20261122 },
  );
});
