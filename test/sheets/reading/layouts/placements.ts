import { sheet } from '../support/sheet';
import type { Layout } from './layout';

/** Several lists on a sheet, tables, single columns. */
export const PLACEMENT_LAYOUTS: readonly Layout[] = [
  {
    layout: 'two blocks side by side with a blank column between',
    grid: sheet([['No', '団体名', '電話', null, 'No', '団体名', '電話'], [1, '一の会', '027-1-1111', null, 4, '四の会', '027-4-4444'], [2, '二の会', '027-2-2222', null, 5, '五の会', '027-5-5555'], [3, '三の会', '027-3-3333']]),
    lists: [{ headerRows: [1], names: ['一の会', '二の会', '三の会'], notes: ['sideBySide'] }, { headerRows: [1], names: ['四の会', '五の会'], fields: { 電話: 'phone' } }],
  },
  {
    layout: 'three blocks side by side without a gap, under a title',
    grid: sheet([['自治会名簿'], ['自治会名', '会長', '自治会名', '会長', '自治会名', '会長'], ['東町', '山田 一', '西町', '鈴木 二', '南町', '佐藤 三'], ['北町', '高橋 四', '上町', '田中 五', null, null]], { merges: ['A1:F1'] }),
    lists: [{ headerRows: [2], names: ['東町', '北町'] }, { headerRows: [2], names: ['西町', '上町'] }, { headerRows: [2], names: ['南町'] }],
  },
  {
    layout: 'two prefectures side by side, named above the headings',
    grid: sheet([['群馬県', null, '栃木県', null], ['団体名', '所在地', '団体名', '所在地'], ['赤城の会', '前橋市1-1', '那須の会', '那須町1-1'], ['妙義の会', '富岡市2-2', '日光の会', '日光市2-2']], { merges: ['A1:B1', 'C1:D1'] }),
    lists: [{ headerRows: [1, 2], names: ['赤城の会', '妙義の会'], texts: { 赤城の会: { prefecture: '群馬県' } } }, { headerRows: [1, 2], names: ['那須の会', '日光の会'], texts: { 日光の会: { prefecture: '栃木県' } } }],
  },
  {
    layout: 'a legend to the right of the list',
    grid: sheet([['団体名', '区分', '所在地', null, '凡例'], ['凡の会', 'A', '前橋市1-1', null, 'A：任意団体'], ['例の会', 'B', '前橋市2-2', null, 'B：法人'], ['列の会', 'A', '前橋市3-3'], ['烈の会', 'A', '前橋市4-4']]),
    lists: [{ headerRows: [1], names: ['凡の会', '例の会', '列の会', '烈の会'] }],
  },
  {
    layout: 'an empty spare column inside one list',
    grid: sheet([['No', '団体名', '所在地', null, '電話', 'メール'], [1, '空の会', '前橋市1-1', null, '027-1-1111', 'a@example.jp'], [2, '海の会', '前橋市2-2', null, '027-2-2222', 'b@example.jp'], [3, '陸の会', '前橋市3-3', null, '027-3-3333', 'c@example.jp']]),
    lists: [{ headerRows: [1], fields: { 電話: 'phone', メール: 'email' }, names: ['空の会', '海の会', '陸の会'] }],
  },
  {
    layout: 'two different lists one below the other',
    grid: sheet([['１．市民団体'], ['団体名', '代表者', '電話'], ['朝顔の会', '山田 一', '027-1-1111'], ['夕顔の会', '鈴木 二', '027-2-2222'], [], ['２．企業'], ['企業名', '本社所在地', '業種', 'URL'], ['株式会社朝日', '前橋市1-1', '小売', 'https://a.example.jp'], ['夕日㈱', '前橋市2-2', '製造', '']]),
    lists: [{ headerRows: [2], names: ['朝顔の会', '夕顔の会'] }, { headerRows: [7], fields: { 企業名: 'name', 業種: 'fields' }, names: ['株式会社朝日', '夕日㈱'] }],
  },
  {
    layout: 'the same headings again under the next municipality’s title',
    grid: sheet([['■前橋市'], ['団体名', '代表者', '電話'], ['朝顔の会', '山田 一', '027-1-1111'], [], ['■高崎市'], ['団体名', '代表者', '電話'], ['夕顔の会', '鈴木 二', '027-2-2222']]),
    lists: [{ headerRows: [2], names: ['朝顔の会', '夕顔の会'], texts: { 夕顔の会: { municipality: '高崎市' } } }],
  },
  {
    layout: 'an Excel table among other cells',
    grid: sheet([['団体リスト', null, null, null, '更新', '2024/4/1'], [], ['名称', '住所', '電話'], ['表の会', '前橋市1-1', '027-1-1111'], ['裏の会', '前橋市2-2', '027-2-2222'], ['集計', null, 2], ['※表の外の注記です。']], { tables: [{ name: '団体', at: 'A3:C6' }] }),
    lists: [{ headerRows: [3], names: ['表の会', '裏の会'], skipped: { subtotal: 1 }, notes: ['table'] }],
  },
  {
    layout: 'two Excel tables on one sheet, one of them figures',
    grid: sheet([['法人名', '所在地', null, '年度', '件数'], ['株式会社卓', '前橋市1-1', null, 2022, 10], ['NPO法人椅子', '前橋市2-2', null, 2023, 12]], { tables: [{ name: 'T_法人', at: 'A1:B3' }, { name: 'T_件数', at: 'D1:E3' }] }),
    lists: [{ headerRows: [1], names: ['株式会社卓', 'NPO法人椅子'] }],
  },
  {
    layout: 'an Excel table made without its headings',
    grid: sheet([['列1', '列2', '列3'], ['団体名', '所在地', '電話'], ['机の会', '前橋市1-1', '027-1-1111'], ['棚の会', '前橋市2-2', '027-2-2222']], { tables: [{ name: 'テーブル1', at: 'A1:C4' }] }),
    lists: [{ headerRows: [2], fields: { 団体名: 'name' }, names: ['机の会', '棚の会'] }],
  },
  {
    layout: 'names only, under a title',
    grid: sheet([['スマートシティ協議会　会員名簿'], ['前橋市'], ['国立大学法人群馬大学'], ['株式会社群馬銀行'], ['前橋商工会議所'], ['太陽誘電㈱']]),
    lists: [{ headerRows: [], names: ['前橋市', '国立大学法人群馬大学', '株式会社群馬銀行', '前橋商工会議所', '太陽誘電㈱'] }],
  },
  {
    layout: 'names only, with a heading',
    grid: sheet([['名称'], ['前橋まちなかエージェンシー'], ['めぶくグラウンド株式会社'], ['太陽の会']]),
    lists: [{ headerRows: [1], names: ['前橋まちなかエージェンシー', 'めぶくグラウンド株式会社', '太陽の会'] }],
  },
  {
    layout: 'names in three columns without a heading',
    grid: sheet([['株式会社甲', '乙協議会', '丙商店街振興組合'], ['丁の会', '戊大学', '己銀行'], ['庚町内会', '辛法人会', null]]),
    lists: [{ headerRows: [], names: ['株式会社甲', '丁の会', '庚町内会'] }, { headerRows: [], names: ['乙協議会', '戊大学', '辛法人会'] }, { headerRows: [], names: ['丙商店街振興組合', '己銀行'] }],
  },
  {
    layout: 'a sheet named after its municipality',
    grid: sheet([['団体名', '内容'], ['湖の会', '清掃'], ['島の会', '案内']], { name: '彦根市' }),
    lists: [{ headerRows: [1], names: ['湖の会', '島の会'], texts: { 湖の会: { municipality: '彦根市' } } }],
  },
  {
    layout: 'one organisation only',
    grid: sheet([['団体名', '所在地', '電話番号', '活動内容'], ['ただ一つの会', '前橋市1-1', '027-1-1111', '清掃']]),
    lists: [{ headerRows: [1], names: ['ただ一つの会'] }],
  },
];
