import { sheet } from '../support/sheet';
import type { Layout } from './layout';

/** Rows within a list that are not organisations, and rows that carry one on. */
export const BODY_LAYOUTS: readonly Layout[] = [
  {
    layout: 'subtotals, total and footnotes',
    grid: sheet([
      ['市町村', '団体名', '所在地', '補助額'],
      ['前橋市', '前橋商工会議所', '日吉町1-8-1', 100],
      ['前橋市', '下川淵地区自治会連合会', '鶴光路町1', 50],
      ['前橋市　小計', null, null, 150],
      ['高崎市', '高崎観光協会', '八島町2', 70],
      ['小　計', null, null, 70],
      ['合計（3団体）', null, null, 220],
      ['※補助額は千円単位。'],
      ['（注）令和6年度の交付決定額による。'],
    ]),
    lists: [{ headerRows: [1], fields: { 団体名: 'name', 市町村: 'municipality' }, names: ['前橋商工会議所', '下川淵地区自治会連合会', '高崎観光協会'], skipped: { subtotal: 3, footnote: 2 } }],
  },
  {
    layout: 'total in the name column, count beside it',
    grid: sheet([['No', '団体名', '会員数'], [1, '花の会', 12], [2, '緑の会', 8], [null, '合　計', 20], [null, '計 2団体', null]]),
    lists: [{ headerRows: [1], names: ['花の会', '緑の会'], skipped: { subtotal: 2 } }],
  },
  {
    layout: 'header repeated on every page with its title',
    grid: sheet([['登録団体一覧'], ['番号', '団体名', '活動分野'], [1, 'ひまわりクラブ', '福祉'], [2, 'つくし会', '子育て'], ['登録団体一覧'], ['番号', '団体名', '活動分野'], [3, 'すみれの会', '環境'], [4, '合唱団コスモス', '文化']]),
    lists: [{ headerRows: [2], names: ['ひまわりクラブ', 'つくし会', 'すみれの会', '合唱団コスモス'], skipped: { repeatedHeader: 2 } }],
  },
  {
    layout: 'municipality headings between the rows',
    grid: sheet([['団体名', '代表者', '電話'], ['【前橋市】'], ['前橋の会', '山田 一郎', '027-111-1111'], ['川の会', '鈴木 二郎', '027-111-1112'], ['【高崎市】'], ['だるま会', '佐藤 三郎', '027-222-1111']]),
    lists: [{ headerRows: [1], names: ['前橋の会', '川の会', 'だるま会'], skipped: { section: 2 }, texts: { 川の会: { municipality: '前橋市' }, だるま会: { municipality: '高崎市' } } }],
  },
  {
    layout: 'plain place names as headings between the rows',
    grid: sheet([['団体名', '代表者', '電話', '内容'], ['前橋市'], ['まちの会', '山田 一郎', '027-111-1111', '清掃'], ['群馬県利根郡みなかみ町'], ['温泉の会', '佐藤 三郎', '0278-22-1111', '案内']]),
    lists: [{ headerRows: [1], names: ['まちの会', '温泉の会'], texts: { 温泉の会: { municipality: '群馬県利根郡みなかみ町' } } }],
  },
  {
    layout: 'fields as headings between the rows, merged across',
    grid: sheet([['No.', '団体名', '内容', '電話'], ['■市民団体'], [1, '里山の会', '草刈り', '0270-1-1111'], [2, '朝市実行委員会', '朝市', '0270-1-1112'], ['■企業'], [3, '株式会社伊勢', '配送', '0270-1-1113']], { merges: ['A2:D2', 'A5:D5'] }),
    lists: [{ headerRows: [1], names: ['里山の会', '朝市実行委員会', '株式会社伊勢'], skipped: { section: 2 }, texts: { 朝市実行委員会: { fields: '■市民団体' }, 株式会社伊勢: { fields: '■企業' } } }],
  },
  {
    layout: 'numbered group headings in the name column',
    grid: sheet([['会員名', '業種', '所在地'], ['１　正会員'], ['伊香保電力株式会社', '電力', '渋川市1-1'], ['榛東商工会', '', '榛東村2-2'], ['２　賛助会員'], ['群馬大学', '', '前橋市3-3']]),
    lists: [{ headerRows: [1], names: ['伊香保電力株式会社', '榛東商工会', '群馬大学'], skipped: { section: 2 } }],
  },
  {
    layout: 'a thousand empty formatted rows, some numbered in advance',
    grid: sheet([['No', '団体名', '所在地', '備考'], [1, '太陽の会', '前橋市1-1', ''], [2, '月の会', '前橋市2-2', ''], ...Array.from({ length: 98 }, (_, i) => [i + 3, '', '', '']), ...Array.from({ length: 900 }, () => ['', '　', '', ''])]),
    lists: [{ headerRows: [1], names: ['太陽の会', '月の会'], skipped: { noName: 0, blank: 0 } }],
  },
  {
    layout: 'blank rows between groups',
    grid: sheet([['団体名', 'URL'], ['A商店街振興組合', 'https://a.example.jp'], [], ['B商店街振興組合', 'https://b.example.jp'], [], [], ['C商店街振興組合', '']]),
    lists: [{ headerRows: [1], names: ['A商店街振興組合', 'B商店街振興組合', 'C商店街振興組合'], skipped: { blank: 3 } }],
  },
  {
    layout: 'name merged over three rows of activities',
    grid: sheet([['団体名', '事業内容', '電話'], ['こもろ観光局', '案内所の運営', '0267-1-1111'], [null, '移住の相談', null], [null, '二次交通の実証', null], ['佐久商工会議所', '経営の相談', '0267-2-2222']], { merges: ['A2:A4', 'C2:C4'] }),
    lists: [{ headerRows: [1], names: ['こもろ観光局', '佐久商工会議所'], skipped: { continued: 2 }, texts: { こもろ観光局: { activity: '案内所の運営\n移住の相談\n二次交通の実証', phone: '0267-1-1111' } } }],
  },
  {
    layout: 'second lines of a candidate without merges',
    grid: sheet([['No', '団体名', '所在地', '活動内容', '電話'], [1, '結の会', '小諸市1-1', '空き家の調査', '0267-1-1111'], [null, null, null, '移住者の案内', null], [2, '縁の会', '小諸市2-2', '朝市', '0267-2-2222']]),
    lists: [{ headerRows: [1], names: ['結の会', '縁の会'], skipped: { continued: 1 }, texts: { 結の会: { activity: '空き家の調査\n移住者の案内' } } }],
  },
  {
    layout: 'municipality merged over its rows, and one filled at the first row of a group only',
    grid: sheet([['県', '市町村', '団体名', '内容'], ['長野県', '上田市', '上田の会', 'ア'], [null, null, '真田の会', 'イ'], [null, '東御市', '海野の会', 'ウ'], [null, null, '田中の会', 'エ']], { merges: ['A2:A5'] }),
    lists: [{ headerRows: [1], names: ['上田の会', '真田の会', '海野の会', '田中の会'], texts: { 真田の会: { prefecture: '長野県', municipality: '上田市' }, 田中の会: { prefecture: '長野県', municipality: '東御市' } } }],
  },
  {
    layout: 'ditto marks',
    grid: sheet([['市町村', '団体名', '担当課'], ['飯田市', '飯田の会', '企画課'], ['〃', '天龍の会', '同上'], ['松本市', 'あずさの会', '観光課']]),
    lists: [{ headerRows: [1], names: ['飯田の会', '天龍の会', 'あずさの会'], texts: { 天龍の会: { municipality: '飯田市', department: '企画課' } } }],
  },
  {
    layout: 'the form’s filled-in example',
    grid: sheet([['No', '団体名', '所在地', '活動内容'], ['例', '○○まちづくり協議会', '○○市○○町1-1', '○○の活用'], [1, '城下町協議会', '松代町1-1', '町並みの保存'], [2, '（例）△△の会', '松代町2-2', '清掃'], [3, '真田の会', '松代町3-3', '案内'], [4, '象山の会', '松代町4-4', '案内'], [5, '皆神の会', '松代町5-5', '案内']]),
    lists: [{ headerRows: [1], names: ['城下町協議会', '真田の会', '象山の会', '皆神の会'], skipped: { example: 2 } }],
  },
  {
    layout: 'rows without a name, 該当なし, left-over drop-down values below',
    grid: sheet([['団体名', '区分', '所在地', '電話'], ['塩尻の会', '公財', '塩尻市1', '0263-1-1111'], ['', '公社', '塩尻市2', '0263-2-2222'], ['該当なし', '', '', ''], ['広丘の会', '公社', '塩尻市3', '0263-3-3333'], [], ['公財'], ['公社'], ['特財']]),
    lists: [{ headerRows: [1], names: ['塩尻の会', '広丘の会'] }],
  },
  {
    layout: 'summary table under the list',
    grid: sheet([['No', '団体名', '所在地', '電話'], [1, '安曇野の会', '安曇野市1-1', '0263-1-1111'], [2, '穂高神社前商店会', '安曇野市2-2', '0263-2-2222'], [3, '㈱明科', '安曇野市3-3', '0263-3-3333'], [], [null, '種別', '団体数', null], [null, 'NPO法人', 1, null], [null, '株式会社', 1, null], [null, '任意団体', 1, null]]),
    lists: [{ headerRows: [1], names: ['安曇野の会', '穂高神社前商店会', '㈱明科'] }],
  },
  {
    layout: 'explanations in the middle and 以上 at the end',
    grid: sheet([['団体名', '内容', '連絡先'], ['木曽の会', '街道の案内', '0264-1-1111'], ['ここからは令和5年度に新たに登録された団体です。掲載を希望しない団体は含みません。'], ['王滝の会', '登山', '0264-2-2222'], [null, null, '以上']]),
    lists: [{ headerRows: [1], names: ['木曽の会', '王滝の会'], skipped: { footnote: 2 } }],
  },
  {
    layout: 'names that look like other things: ＮＰＯ合計特殊, 注文の多い会',
    grid: sheet([['団体名', '内容', '電話'], ['合計特殊出生率を考える会', '講座', '026-1-1111'], ['注文の多いまちの会', '朝市', '026-2-2222'], ['【公式】ながの隊', '案内', '026-3-3333'], ['計画相談センターすず', '相談', '026-4-4444']]),
    lists: [{ headerRows: [1], names: ['合計特殊出生率を考える会', '注文の多いまちの会', '【公式】ながの隊', '計画相談センターすず'] }],
  },
  {
    layout: 'hidden rows are read, and noted',
    grid: sheet([['団体名', '所在地'], ['見える会', '前橋市1-1'], ['隠れた会', '前橋市2-2']], { hiddenRows: [3] }),
    lists: [{ headerRows: [1], names: ['見える会', '隠れた会'], notes: ['hiddenRows'] }],
  },
  {
    layout: 'what is struck out is not read: a row whose name is, a row as a whole, a cell; 〃 below repeats it all the same',
    grid: sheet([['団体名', '所在地', '活動内容'], ['残る会', '前橋市1-1', '清掃'], ['消えた会', '高崎市2-2', '朝市'], ['続く会', '〃', '案内'], ['変わった会', '渋川市3-3', '見守り'], [null, null, '配食']], { struck: ['A3', 'C5', 'A6:C6'] }),
    lists: [{ headerRows: [1], names: ['残る会', '続く会', '変わった会'], skipped: { struck: 1 }, texts: { 続く会: { address: '高崎市2-2' }, 変わった会: { activity: '' } }, notes: ['struck'] }],
  },
  {
    layout: 'a struck name that is merged down takes its rows along; formatting of empty cells means nothing',
    grid: sheet([['団体名', '活動内容', '電話'], ['甲の会', '清掃', '027-1-1111'], ['乙の会', '朝市', '027-2-2222'], [null, '夏祭り', null], ['丙の会', '案内', '027-3-3333']], { merges: ['A3:A4'], struck: ['A3:A4', 'D2:D5'] }),
    lists: [{ headerRows: [1], names: ['甲の会', '丙の会'], texts: { 甲の会: { activity: '清掃' } }, notes: ['struck'] }],
  },
  {
    layout: 'struck records of two rows each',
    grid: sheet([['No', '団体名', '電話'], [null, '所在地', '活動内容'], [1, '甲の会', '027-1-1111'], [null, '前橋市1-1', '清掃'], [2, '乙の会', '027-2-2222'], [null, '高崎市2-2', '朝市'], [3, '丙の会', '027-3-3333'], [null, '渋川市3-3', '案内'], [4, '丁の会', '027-4-4444'], [null, '沼田市4-4', '配食']], { struck: ['B5', 'C8'] }),
    lists: [{ headerRows: [1], names: ['甲の会', '丙の会', '丁の会'], skipped: { struck: 1 }, texts: { 丙の会: { address: '渋川市3-3', activity: '' }, 丁の会: { activity: '配食' } }, notes: ['unfolded', 'struck'] }],
  },
  {
    layout: 'a masked name in the middle is an organisation; 地域 over prefectures is where the body is',
    grid: sheet([['地域', '名称', '取組概要', '関心テーマ'], ['広島県', '因島の会', '清掃', '環境'], ['広島県', '向島の会', '案内', '観光'], ['岡山県', '笠岡の会', '朝市', '商業'], ['岡山県', '○○町内会', '見守り', '福祉']]),
    lists: [{ headerRows: [1], names: ['因島の会', '向島の会', '笠岡の会', '○○町内会'], fields: { 地域: 'prefecture', 関心テーマ: 'fields' } }],
  },
];
