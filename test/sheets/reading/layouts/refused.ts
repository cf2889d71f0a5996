import { sheet } from '../support/sheet';
import type { Layout } from './layout';

const numbers = (count: number, from: number): number[] => Array.from({ length: count }, (_, i) => from + i * 7);

/** Sheets that must not be taken for lists of organisations, and why. */
export const REFUSED_LAYOUTS: readonly Layout[] = [
  { layout: 'an empty sheet', grid: sheet([]), lists: [], reason: 'empty' },
  { layout: 'population by neighbourhood, three blocks', grid: sheet([['町丁別人口'], ['町丁名', '世帯数', '男', '女', '計', '町丁名', '世帯数', '男', '女', '計'], ['四谷１丁目', ...numbers(4, 100), '細工町', ...numbers(4, 300)], ['四谷２丁目', ...numbers(4, 120), '揚場町', ...numbers(4, 320)], ['左門町', ...numbers(4, 140), '合計', ...numbers(4, 999)]]), lists: [], reason: 'figures' },
  { layout: 'statistics by municipality', grid: sheet([['団体コード', '都道府県名', '市区町村名', '人口', '世帯数', '増減率'], ['011002', '北海道', '札幌市', 1956928, 1104953, -0.1], ['012025', '北海道', '函館市', 240218, 140000, -1.6], ['012033', '北海道', '小樽市', 106740, 60000, -2.1]]), lists: [], reason: 'figures' },
  { layout: 'municipality codes', grid: sheet([['pref', 'city', 'citykana', 'url', 'lgcode'], ['北海道', '札幌市', 'さっぽろし', 'https://a.example.jp', '011002'], ['北海道', '函館市', 'はこだてし', 'https://b.example.jp', '012025'], ['青森県', '青森市', 'あおもりし', 'https://c.example.jp', '022012']]), lists: [], reason: 'municipalities' },
  { layout: 'municipalities under 団体名, as in ministries’ tables', grid: sheet([['団体コード', '団体名', '財政力指数', '経常収支比率'], ['011002', '札幌市', 0.71, 96.2], ['012025', '函館市', 0.46, 92.1], ['012033', '小樽市', 0.44, 97.0]]), lists: [], reason: 'figures' },
  {
    layout: 'anonymous survey answers, header in row 2 from column B',
    grid: sheet([[null, '属性', '属性', '属性', '満足度', '満足度'], ['回答者ID', '性別', '年代', '住所', '地域の暮らしにどの程度満足していますか', '公共交通は使いやすいですか'], [10001, '女', '40代', '前橋市', 6, 4], [10002, '男', '30代', '高崎市', 7, 4], [10003, '女', '60代', '前橋市', 9, 5]], { at: 'B1' }),
    lists: [],
    reason: 'survey',
  },
  { layout: 'organisation chart of a city', grid: sheet([['局', '部', '課', '係', '所属名称'], ['政策局', null, '政策課', null, '政策局政策課'], ['政策局', null, '政策課', '企画係', '政策局政策課企画係'], ['市民局', '生活部', '協働課', null, '市民局生活部協働課'], ['市民局', '生活部', '協働課', 'NPO係', '市民局生活部協働課NPO係']]), lists: [], reason: 'organisationChart' },
  { layout: 'telephone list of offices', grid: sheet([['部署名', '内線', '電話番号'], ['総務課', 101, '027-1-1111'], ['企画課', 102, '027-1-1112'], ['都市整備課', 103, '027-1-1113']]), lists: [], reason: 'organisationChart' },
  { layout: 'price list with makers', grid: sheet([['品名', 'メーカー', '型番', '単価', '数量'], ['机', '株式会社オフィス', 'A-1', 12000, 3], ['椅子', '家具工業株式会社', 'B-2', 8000, 6], ['棚', '株式会社オフィス', 'C-3', 15000, 1]]), lists: [], reason: 'prices' },
  { layout: 'calendar of events with organisers', grid: sheet([['日付', '曜日', '行事名', '場所', '主催'], ['4月1日', '月', '朝市', '駅前広場', '商店街振興組合'], ['4月8日', '月', '花まつり', '中央公園', '観光協会'], ['4月15日', '月', '防災訓練', '小学校', '自治会連合会']]), lists: [], reason: 'calendar' },
  { layout: 'calendar of one month', grid: sheet([['2024年4月'], ['日', '月', '火', '水', '木', '金', '土'], [null, 1, 2, 3, 4, 5, 6], [7, 8, 9, 10, 11, 12, 13]]), lists: [], reason: 'calendar' },
  { layout: 'blank form: headings and footnotes only', grid: sheet([['独立行政法人から公益法人への支出'], [], ['所管府省', '契約の相手方の商号又は名称及び住所', '契約の相手方の法人番号', '契約金額', '備考'], [], [], [null, '※公益法人の区分において、「公財」は公益財団法人をいう。'], [null, '（注）必要があるときは、各欄の配置を変更して差し支えない。']]), lists: [], reason: 'noRows' },
  { layout: 'blank form with numbered rows', grid: sheet([['NO', '団体名', '所在地', '電話番号', '活動内容'], [1], [2], [3], [4], [5]]), lists: [], reason: 'noRows' },
  { layout: 'application form going downwards', grid: sheet([['補助金交付申請書'], ['団体名', 'まちなか協議会'], ['所在地', '前橋市千代田町1-1'], ['代表者', '山田　太郎'], ['電話番号', '027-1-1111'], ['活動内容', '空き店舗の活用'], ['メールアドレス', 'a@example.jp']]), lists: [], reason: 'oneCard' },
  { layout: 'cards one below the other', grid: sheet([['団体調書'], ['団体名', '寒河江ひなの会'], ['所在地', '寒河江市1'], ['代表者', '安孫子'], ['活動内容', '雛めぐり'], [], ['団体名', '最上川舟歌保存会'], ['所在地', '大江町2'], ['代表者', '柏倉'], ['活動内容', '舟歌']]), lists: [], reason: 'cards' },
  { layout: 'cards side by side', grid: sheet([['団体名', '朝日岳友会', null, '団体名', '月山筍組合'], ['所在地', '朝日町1', null, '所在地', '西川町2'], ['活動', '登山道', null, '活動', '出荷'], ['連絡先', '0237-1-1111', null, '連絡先', '0237-2-2222']]), lists: [], reason: 'cards' },
  { layout: 'staff list', grid: sheet([['氏名', '役職', '年齢', '採用年度'], ['山田 太郎', '主任', 35, 2012], ['佐藤 花子', '係長', 42, 2005], ['鈴木 次郎', '主事', 28, 2019]]), lists: [], reason: 'people' },
  { layout: 'parks', grid: sheet([['名称', '所在地', '面積'], ['中央公園', '前橋市1-1', 1200], ['敷島公園', '前橋市2-2', 9800], ['前橋公園', '前橋市3-3', 5400]]), lists: [], reason: 'facilities' },
  { layout: 'evacuation sites', grid: sheet([['No', '名称', '住所', '電話番号', '収容人数'], [1, '第一小学校', '前橋市1-1', '027-1-1111', 300], [2, '中央公民館', '前橋市2-2', '027-2-2222', 200], [3, '南体育館', '前橋市3-3', '027-3-3333', 500]]), lists: [], reason: 'facilities' },
  { layout: 'answers of persons with free text that names organisations', grid: sheet([['タイムスタンプ', '年齢', '居住地', '満足度', 'ご意見'], ['2024/4/1 10:00', '30代', '前橋市', 4, 'もっと協議会の活動を知らせてほしい。'], ['2024/4/1 11:00', '40代', '高崎市', 3, ''], ['2024/4/2 9:00', '60代', '前橋市', 5, '商店街が元気になってほしい。']]), lists: [], reason: 'survey' },
  { layout: 'glossary', grid: sheet([['用語', '意味'], ['エリアマネジメント', '住民・事業主・地権者等による主体的な取組をいう。'], ['DMO', '観光地域づくり法人のこと。']]), lists: [], reason: 'noNameColumn' },
  { layout: 'tasks', grid: sheet([['No', 'タスク', '担当', '開始', '終了'], [1, '協議会の設立', '山田', '4/1', '4/30'], [2, '調査の実施', '佐藤', '5/1', '5/31'], [3, '報告書の作成', '鈴木', '6/1', '6/30']]), lists: [] },
  { layout: 'meetings', grid: sheet([['回', '日程', '会議名', '場所'], [1, '4月1日', '第1回協議会', '市役所'], [2, '5月1日', '幹事会', '商工会館'], [3, '6月1日', '総会', '市民会館']]), lists: [], reason: 'calendar' },
  { layout: 'counts by kind of body', grid: sheet([['種別', '件数'], ['NPO法人', 12], ['一般社団法人', 3], ['任意団体', 20], ['株式会社', 5]]), lists: [] },
  { layout: 'time series', grid: sheet([['年度', '件数', '金額（千円）', '前年比'], ['令和3年度', 10, 1200, 1.1], ['令和4年度', 12, 1500, 1.25], ['令和5年度', 15, 1900, 1.27]]), lists: [], reason: 'figures' },
  { layout: 'instructions in prose', grid: sheet([['記入要領'], ['１　この様式は、各市町村において作成してください。'], ['２　団体名は正式名称で記入してください。'], ['３　提出期限は４月末日です。']]), lists: [] },
  { layout: 'choices for drop-downs', grid: sheet([['類型', '推奨度'], ['地元事業者組織型', 'S'], ['住民組織型', 'A'], ['地域大学組織型', 'B'], ['その他', 'C']]), lists: [] },
  { layout: 'a list on a hidden sheet is told, not taken', grid: sheet([['団体名', '所在地'], ['隠の会', '前橋市1-1'], ['影の会', '前橋市2-2']], { visibility: 'hidden' }), lists: [], reason: 'hiddenSheetWithList' },
];
