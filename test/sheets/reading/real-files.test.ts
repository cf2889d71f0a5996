import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../../src/cli/csv';
import { textOf } from '../../../src/domain/candidate';
import type { SheetGrid } from '../../../src/sheets/grid';
import { readCandidates, surveyLists } from '../../../src/sheets/reading';
import { readWorkbookFile } from './support/workbook-file';

/** Real files are kept beside the project, not in it; without them only the layouts of layouts.test.ts are tried. */
const ROOT = join(__dirname, '../../../../shared/realdata');
const present = existsSync(ROOT);
if (!present) console.warn('Real files are not here: test/sheets/reading/real-files.test.ts is skipped.');

const opened = new Map<string, Promise<SheetGrid[]>>();
function open(path: string): Promise<SheetGrid[]> {
  const grids = opened.get(path) ?? (path.endsWith('.csv') ? Promise.resolve([readCsv('CSV', readFileSync(join(ROOT, path)))]) : readWorkbookFile(join(ROOT, path)));
  opened.set(path, grids);
  return grids;
}

/** File, header rows as Excel counts them, heading of the name column, rows that hold an organisation (counted by another program). */
const KODOMO = (file: string, rows: number): [string, number[], string, number] => [`kodomo-shokudo-opendata/${file}`, [1], '名称', rows];
const LISTS: [string, number[], string, number][] = [
  ['city-companies-nta/sabae-city_company.csv', [1], 'corporateName', 2143],
  ['city-companies-nta/sakai-city_company30x.csv', [1], 'corporateName', 23215],
  ['coderdojo-japan/dojos.csv', [1], 'name', 339],
  KODOMO('131059_bunkyo_kodomosyokudo.csv', 7),
  KODOMO('131083_kotoku_kodomosyokudo.csv', 24),
  KODOMO('131105_meguroku_kodomosyokudo.csv', 11),
  KODOMO('131130_shibuyaku_kodomosyokudo.csv', 52),
  KODOMO('131164_toshimaku_kodomosyokudo.csv', 9),
  KODOMO('131199_itabashiku_kodomosyokudo.csv', 53),
  KODOMO('131229_katsushikaku_kodomosyokudo.csv', 12),
  KODOMO('132039_musashinoshi_kodomosyokudo.csv', 5),
  KODOMO('132063_fuchushi_kodomosyokudo.csv', 11),
  KODOMO('132080_chofushi_kodomosyokudo.csv', 25),
  KODOMO('132101_koganeishi_kodomosyokudo.csv', 2),
  KODOMO('132136_higashimurayamashi_kodomosyokudo.csv', 13),
  KODOMO('132195_komaeshi_kodomosyokudo.csv', 6),
  KODOMO('132233_musashimurayamashi_kodomosyokudo.csv', 7),
  KODOMO('132292_nishitokyoshi_kodomosyokudo.csv', 26),
  KODOMO('15_182109_kodomoshokudo.csv', 6),
  KODOMO('saitama_kodomoshokudo.xlsx', 248),
  // 608 rows, of which five name several bodies, a line each.
  ['koeki-shishutsu-xlsx/h23_youshiki1.xlsx', [3], '補助金交付先名', 625],
  ['koeki-shishutsu-xlsx/h27_youshiki3-3.xlsx', [3], '契約の相手方の商号又は名称、住所及び法人番号', 88],
  ['koeki-shishutsu-xlsx/r2_youshiki2-4.xlsx', [3, 4], '契約の相手方の商号又は名称及び住所', 373],
  ['koeki-zaidan/koeki-zaidan-dev.csv', [1], '法人の名称', 2802],
  ['listed-companies-gbizinfo/listed-companies-head.csv', [1], '法人名', 552],
  ['nta-diff-headerless/diff_20260127_head3000.csv', [], 'G列', 3000],
  ['sabae-civic-groups/sabae_npo_act.csv', [1], 'name', 19],
  ['takamatsu-city-opendata/smartcity-takamatsu-members_0087.xlsx', [1], 'groupName', 159],
  ['takamatsu-city-opendata/universities_0023.xlsx', [1], 'name', 5],
];

const NO_LISTS: [string, string, string][] = [
  ['takamatsu-city-opendata/not-an-org-list_wellbeing-survey_0112.xlsx', '回答データ', 'survey'],
  ['takamatsu-city-opendata/takamatsu-city-organization_0083_202604.xlsx', 'R8', 'organisationChart'],
  ['messy-gov-stat-xlsx/shinjuku-chocho_000325088.xlsx', '町丁別世帯数男女別（日本人）', 'figures'],
  ['messy-gov-stat-xlsx/soumu-jumin-FY2024.xlsx', '人口、世帯数、人口動態（市区町村別）【総計】', 'figures'],
  ['municipalities/localgovjp-utf8.csv', 'CSV', 'municipalities'],
  ['municipalities/prefjp-utf8.csv', 'CSV', 'municipalities'],
  ['koeki-shishutsu-xlsx/r2_youshiki3-2.xlsx', '様式3-2', 'noRows'],
  ['kodomo-shokudo-opendata/saitama_kodomoshokudo.xlsx', '追加情報', 'noRows'],
];

(present ? describe : describe.skip)('real files', () => {
  test.each(LISTS)('%s is a list', async (path, headerRows, heading, count) => {
    const grids = await open(path);
    const { lists } = surveyLists(grids);
    expect(lists).toHaveLength(1);
    const list = lists[0]!;
    expect(list.headerRows.map((row) => row + 1)).toEqual(headerRows);
    expect(list.columns.find(({ field }) => field === 'name')!.header).toBe(heading);
    const candidates = readCandidates(grids.find(({ name }) => name === list.sheet)!, list);
    expect(candidates).toHaveLength(count);
    expect(candidates.every((candidate) => textOf(candidate, 'name').trim() !== '' && !/[\n※]/.test(textOf(candidate, 'name')))).toBe(true);
  });

  test.each(NO_LISTS)('%s, %s: %s', async (path, sheet, reason) => {
    const { lists, ignored } = surveyLists(await open(path));
    expect(lists.map((list) => list.sheet)).not.toContain(sheet);
    expect(ignored.find((one) => one.sheet === sheet)?.reasons[0]?.code).toBe(reason);
  });
});
