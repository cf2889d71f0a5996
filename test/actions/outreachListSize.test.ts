import { classifyWorkbook } from '../../src/actions/classifyWorkbook';
import { makeOutreachLists } from '../../src/actions/outreachLists';
import { DEFAULT_CRITERIA } from '../../src/domain/outreach/criteria';
import type { RunningExcel } from '../../src/host/node';
import { TABLE_NAMES } from '../../src/sheets/ourSheets';
import { freshWorkbook, runContext, startEmbedded, tableRows } from './embedded';

const ROWS = 5000;
/** What no request may exceed: Excel on the web refuses 5 MB. */
const REQUEST_BYTES = 4_000_000;
const SIGNS = ['=1+1', '+81', '-', '@home', ''] as const;

const LIST = {
  name: '全国一覧',
  rows: [
    ['団体名', '所在地', '活動内容', '構成員', '担当者', '電話番号', 'メールアドレス'],
    ...Array.from({ length: ROWS }, (_, i) => [
      `第${i}まちづくり協議会`, `〒001-${String(i).padStart(4, '0')} 香川県高松市浜町${i}`,
      `空き店舗の再生と公共空間の活用（${i}件）。移住相談窓口を運営し、首都圏の企業と地元企業のマッチングを行う。高松市・丸亀市と連携した実証実験。`, `地元企業${i % 40}社、商店街、高松市`,
      `${SIGNS[i % SIGNS.length]!}担当${i}`, `087${String(i).padStart(7, '0')}`, `@info${i}@example.jp`,
    ]),
  ],
};

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startEmbedded();
});
afterAll(() => excel.stop());

it(`${ROWS} chosen rows are written in one action, in requests below 4 MB, and every text stays the text it is`, async () => {
  const workbook = await freshWorkbook(excel, [LIST]);
  await classifyWorkbook(runContext());
  workbook.limits.requestBytes = REQUEST_BYTES;
  const written: number[] = [];
  const { made } = await makeOutreachLists(runContext({ onProgress: ({ phase, done }) => void (phase === 'writing' && written.push(done)) }), { event: { ...DEFAULT_CRITERIA.event, ranks: [] } });
  expect(made.event).toMatchObject({ chosen: ROWS, added: ROWS });
  expect(written.length).toBeGreaterThan(3);
  expect(written).toEqual([...written].sort((a, b) => a - b));

  const rows = tableRows(workbook, 'event');
  expect(rows).toHaveLength(ROWS);
  const number = (name: string): number => Number(/\d+/u.exec(name)![0]);
  const { sheet } = rows[0]!;
  const { columns } = sheet.tables.find(({ name }) => name === TABLE_NAMES.event)!;
  for (const { row, cells } of rows) {
    const i = number(cells['団体名']!);
    const expected = { 担当者: `${SIGNS[i % SIGNS.length]!}担当${i}`, 電話番号: `087${String(i).padStart(7, '0')}`, メールアドレス: `@info${i}@example.jp`, 所在地: `〒001-${String(i).padStart(4, '0')} 香川県高松市浜町${i}` };
    for (const [heading, text] of Object.entries(expected)) {
      const cell = sheet.cell(row, columns.indexOf(heading === '担当者' ? '担当者・代表者' : heading));
      // Neither number nor formula.
      if (cell.value !== text || cell.numberFormat !== '@') expect({ row, heading, value: cell.value, format: cell.numberFormat }).toEqual({ row, heading, value: text, format: '@' });
    }
  }
});
