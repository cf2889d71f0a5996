import { sheet } from '../support/sheet';
import type { Layout } from './layout';

const spread = (cells: readonly (readonly [number, string | number])[], width: number): (string | number | null)[] => {
  const row: (string | number | null)[] = Array.from({ length: width }, () => null);
  for (const [column, text] of cells) row[column] = text;
  return row;
};

/** Lists in the forms that ministries, prefectures and consultants use. */
export const FORM_LAYOUTS: readonly Layout[] = [
  {
    layout: 'subsidies of a ministry: title, header over two rows, group 公益法人の場合, leftover drop-down values and footnote below',
    grid: sheet(
      [
        ['公益法人に対する支出の公表・点検の方針について（平成24年６月１日　行政改革実行本部決定）に基づく補助金等の支出に関する情報の公開'],
        [],
        ['支出元府省', '事業名', '補助金交付先名', '法人番号', '交付決定額', '支出元会計区分', '補助金交付決定等に係る支出負担行為ないし意思決定の日', '公益法人の場合', null],
        [null, null, null, null, null, null, null, '公益法人の区分', '国認定、都道府県認定の区分'],
        ['内閣府', '沖縄科学技術の振興', '公益財団法人沖縄科学協会', 1010005000001, 1000000, '一般会計', '令和2年4月1日', '公財', '国認定'],
        ['総務省', '情報流通', '公益社団法人\n全国情報協会\n東京都港区1-1', '2010005000002', '20,000（うち精算分5,000）', '一般会計', '令和2年5月1日', '公社', '国認定'],
        ['総務省', '地域力の創造', '前橋商工会議所', '', 300, '一般会計', '令和2年6月1日', '', ''],
        [],
        [null, '※公益法人の区分において、「公財」は、「公益財団法人」、「公社」は「公益社団法人」をいう。'],
        [],
        [null, null, null, null, null, null, null, '公財', '国認定'],
        [null, null, null, null, null, null, null, '公社', '都道府県認定'],
        [null, null, null, null, null, null, null, '特財'],
      ],
      { merges: ['A1:I1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:F4', 'G3:G4', 'H3:I3'] },
    ),
    lists: [{ headerRows: [3, 4], fields: { 支出元府省: null, 事業名: 'activity', 補助金交付先名: 'name', 法人番号: 'corporateNumber', 交付決定額: null, '公益法人の場合／公益法人の区分': 'legalForm' }, names: ['公益財団法人沖縄科学協会', '公益社団法人 全国情報協会', '前橋商工会議所'], texts: { 公益財団法人沖縄科学協会: { corporateNumber: '1010005000001' }, '公益社団法人 全国情報協会': { address: '東京都港区1-1' } } }],
  },
  {
    layout: 'two payees in one contract: all other cells merged over both',
    grid: sheet(
      [
        ['支出元府省', '物品役務等の名称及び数量', '契約担当官等の氏名並びにその所属する部局の名称及び所在地', '契約の相手方の商号又は名称及び住所', '契約金額'],
        ['環境省', '調査業務', '支出負担行為担当官\n環境省大臣官房会計課長　大熊一寛\n東京都千代田区霞が関1-2-2', '公益財団法人甲\n東京都港区1-1', 100],
        [null, null, null, '公益社団法人乙\n東京都港区2-2', null],
        ['環境省', '印刷業務', '支出負担行為担当官', '株式会社丙\n東京都北区3-3', 200],
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'E2:E3'] },
    ),
    lists: [{ headerRows: [1], names: ['公益財団法人甲', '公益社団法人乙', '株式会社丙'], fields: { 契約担当官等の氏名並びにその所属する部局の名称及び所在地: null }, texts: { 公益社団法人乙: { activity: '調査業務', address: '東京都港区2-2' } } }],
  },
  {
    layout: 'a sheet laid out on a fine grid: every cell merged across',
    grid: sheet(
      [
        spread([[0, '町内会一覧']], 12),
        spread([[0, '番号'], [2, '町内会名'], [6, '会長'], [9, '世帯数']], 12),
        spread([[0, 1], [2, '若宮町一丁目'], [6, '山田 太郎'], [9, 120]], 12),
        spread([[0, 2], [2, '日吉町'], [6, '佐藤 次郎'], [9, 98]], 12),
        spread([[0, 3], [2, '三俣町二丁目'], [6, '鈴木 三郎'], [9, 143]], 12),
      ],
      { merges: ['A1:L1', ...[2, 3, 4, 5].flatMap((row) => [`A${row}:B${row}`, `C${row}:F${row}`, `G${row}:I${row}`, `J${row}:L${row}`])] },
    ),
    lists: [{ headerRows: [2], fields: { 番号: null, 町内会名: 'name', 会長: 'contactPerson', 世帯数: 'members' }, names: ['若宮町一丁目', '日吉町', '三俣町二丁目'] }],
  },
  {
    layout: 'a settlement card: labels and figures all over, many merges',
    grid: sheet(
      [
        spread([[0, '令和5年度'], [4, '決算状況'], [12, '都道府県名'], [15, '団体名'], [18, '市町村類型']], 22),
        spread([[0, '人口'], [3, '1,973,395人'], [12, '北海道'], [15, '札幌市'], [18, '政令市']], 22),
        spread([[0, '歳入の状況（単位　千円・％）'], [10, '市町村税の状況（単位　千円・％）']], 22),
        spread([[0, '区分'], [3, '決算額'], [5, '構成比'], [10, '区分'], [13, '収入済額'], [15, '構成比']], 22),
        ...['地方税', '地方譲与税', '利子割交付金', '配当割交付金', '分離課税所得割交付金'].map((label, i) => spread([[0, label], [3, 1000 + i], [5, 1.5 + i], [10, '普通税'], [13, 900 + i], [15, 2.5 + i]], 22)),
      ],
      { merges: ['A1:D1', 'E1:L1', 'M1:O1', 'P1:R1', 'A2:C2', 'M2:O2', 'P2:R2', 'A3:J3', 'K3:V3'] },
    ),
    lists: [],
  },
  {
    layout: 'children’s cafeteria open data, second sheet without names',
    grid: sheet([['NO', '住所', '方書', '緯度', '経度', '開催頻度', '開催曜日', '参加条件', '定員'], [1], [2], [3], [4], [5]]),
    lists: [],
    reason: 'noRows',
  },
  {
    layout: 'members of a platform, with kinds and keywords',
    grid: sheet([['会員番号', '会員種別', '会員名', '部署名', '関心分野', '会員からのPR', 'HP', '入会日'], ['A-001', '企業', '日本ソリューション株式会社', '第一営業部', '防災／観光', '都市OSを提供します。', 'https://example.jp', '2020/4/1'], ['B-002', '自治体', '茨城県つくば市', '政策部', '行政', '実証を募集しています。', '', '2020/5/1'], ['C-003', '大学・研究機関', '愛媛大学南予水産研究センター', '', '水産', '', '', '2021/6/1']]),
    lists: [{ headerRows: [1], fields: { 会員番号: null, 会員種別: 'legalForm', 会員名: 'name', 部署名: 'department', 関心分野: 'fields', 会員からのPR: 'activity', HP: 'url', 入会日: null }, names: ['日本ソリューション株式会社', '茨城県つくば市', '愛媛大学南予水産研究センター'] }],
  },
  {
    layout: 'designated corporations: prefecture and municipality before the name',
    grid: sheet([['都市再生推進法人の指定状況（令和6年3月末時点）'], ['No', '都道府県', '市町村', '法人名', '指定年月日', '主な活動内容', '備考'], [1, '北海道', '札幌市', '札幌大通まちづくり(株)', 'H23.12', 'オープンカフェ', ''], [2, '長野県', '飯田市', '(株)飯田まちづくりカンパニー', 'H20.1', '再開発事業', ''], [3, '群馬県', '前橋市', '（一社）前橋まちなかエージェンシー', 'R2.3', '公園の活用', '']], { merges: ['A1:G1'] }),
    lists: [{ headerRows: [2], fields: { 都道府県: 'prefecture', 市町村: 'municipality', 法人名: 'name', 指定年月日: 'designation', 主な活動内容: 'activity' }, names: ['札幌大通まちづくり(株)', '(株)飯田まちづくりカンパニー', '（一社）前橋まちなかエージェンシー'] }],
  },
  {
    layout: 'DMOs: kind, body and the area it manages',
    grid: sheet([['登録区分', '法人名称', 'マネジメント・マーケティング対象とする区域', '所在地', '登録日', '連絡先'], ['広域連携DMO', '（一社）せとうち観光推進機構', '兵庫県、岡山県、広島県、山口県', '広島市中区1-1', '平成28年11月', '082-111-1111'], ['地域連携DMO', '（一社）雪国観光圏', '新潟県魚沼市ほか', '湯沢町2-2', '平成29年3月', '025-222-2222']]),
    lists: [{ headerRows: [1], fields: { 登録区分: 'designation', 法人名称: 'name', 'マネジメント・マーケティング対象とする区域': 'area', 所在地: 'address', 連絡先: 'phone' }, names: ['（一社）せとうち観光推進機構', '（一社）雪国観光圏'] }],
  },
  {
    layout: 'a consultant’s long list with scores',
    grid: sheet([['#', '候補団体', '類型', '構成員', '活動エリア', '概要', '選定理由', '評価点', 'ステータス'], [1, 'ひたちなか海浜鉄道㈱', '事業者', '市51％、茨城交通49％', 'ひたちなか市', '湊線の運行', '延伸の実績', 4.5, '調整中'], [2, '(一社)いわき産学官ネットワーク協会', '中間支援', '', 'いわき市', '企業訪問', '', 4, '']]),
    lists: [{ headerRows: [1], fields: { 候補団体: 'name', 類型: 'legalForm', 構成員: 'members', 活動エリア: 'area', 概要: 'activity', 選定理由: 'activity', 評価点: null }, names: ['ひたちなか海浜鉄道㈱', '(一社)いわき産学官ネットワーク協会'] }],
  },
  {
    layout: 'business cards from a fair',
    grid: sheet([['名前', '会社', '部署', '役職', 'TEL', 'Email', 'メモ'], ['山田 太郎', '㈲マルヨシ鉄工', '営業', '部長', '048-111-1111', 'y@example.jp', 'ノベルティのみ'], ['佐藤 花子', '株式会社つくば屋', '', '', '029-222-2222', '', '']]),
    lists: [{ headerRows: [1], fields: { 名前: 'contactPerson', 会社: 'name', 部署: 'department', TEL: 'phone', Email: 'email', メモ: 'notes' }, names: ['㈲マルヨシ鉄工', '株式会社つくば屋'] }],
  },
  {
    layout: 'press clippings',
    grid: sheet([['日付', '媒体', '見出し', '団体', '場所', '概要'], ['2024/4/1', '地元紙', '高専が開校', '学校法人神山学園', '徳島県神山町', '全寮制の私立高専が開校した。'], ['2024/5/2', '全国紙', '古民家を改修', '佐治スタジオ', '兵庫県丹波市', '学生と住民が改修した。']]),
    lists: [{ headerRows: [1], fields: { 団体: 'name', 概要: 'activity', 場所: 'address' }, names: ['学校法人神山学園', '佐治スタジオ'] }],
  },
  {
    layout: 'questionnaire answered by organisations',
    grid: sheet([['回答日時', '団体名をご記入ください', 'Q1. 主な活動内容を教えてください。', 'Q2. 活動地域はどこですか？', 'Q3. 会員数', 'メールアドレス'], ['2024/4/1 10:00', '里山クラブ', '里山の手入れをしています。', '前橋市全域', 30, 'a@example.jp'], ['2024/4/2 11:00', '株式会社グリーン', '緑地の管理', '県内', 12, 'b@example.jp']]),
    lists: [{ headerRows: [1], fields: { 団体名をご記入ください: 'name', 'Q1. 主な活動内容を教えてください。': 'activity', 'Q2. 活動地域はどこですか？': 'area', メールアドレス: 'email' }, names: ['里山クラブ', '株式会社グリーン'] }],
  },
  {
    layout: 'bidders: trade name, representative, grade',
    grid: sheet([['受付番号', '商号又は名称', '代表者職氏名', '郵便番号', '所在地', '電話番号', 'ＦＡＸ番号', '希望業種', '等級'], [1, '株式会社　丸栄組', '代表取締役　丸山 栄', '013-0000', '秋田県横手市1-1', '0182-11-1111', '0182-11-1112', '土木一式', 'A'], [2, '㈲横手舗道', '取締役　横山 一', '013-0001', '秋田県横手市2-2', '0182-22-2222', '', '舗装', 'B']]),
    lists: [{ headerRows: [1], fields: { 受付番号: null, 商号又は名称: 'name', 代表者職氏名: 'contactPerson', 郵便番号: null, 所在地: 'address', 電話番号: 'phone', ＦＡＸ番号: null, 希望業種: 'fields', 等級: 'designation' }, names: ['株式会社　丸栄組', '㈲横手舗道'] }],
  },
  {
    layout: 'authorised residents’ bodies',
    grid: sheet([['認可年月日', '名称', '規約に定める目的', '区域', '主たる事務所', '代表者の氏名及び住所'], ['平成15年4月1日', '西山田区', '区民相互の連絡、環境の整備', '大字山田字西山田の区域', '佐久市山田214番地2', '山田 太郎　佐久市山田1'], ['平成16年5月1日', '東山田区', '集会施設の維持管理', '大字山田字東山田の区域', '佐久市山田300番地', '佐藤 次郎　佐久市山田2']], { name: '認可地縁団体台帳' }),
    lists: [{ headerRows: [1], fields: { 名称: 'name', 規約に定める目的: 'activity', 区域: 'area', 主たる事務所: 'address', 代表者の氏名及び住所: 'contactPerson' }, names: ['西山田区', '東山田区'] }],
  },
];
