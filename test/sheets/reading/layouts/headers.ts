import { sheet } from '../support/sheet';
import type { Layout } from './layout';

/** Where headers stand and how they are built. */
export const HEADER_LAYOUTS: readonly Layout[] = [
  {
    layout: 'header in row 1, column A',
    grid: sheet([['団体名', '所在地', '活動内容'], ['前橋まちなか協議会', '群馬県前橋市千代田町2-1', '空き店舗の活用'], ['株式会社赤城', '群馬県前橋市大手町1-1', '地域交通の運行']]),
    lists: [{ headerRows: [1], fields: { 団体名: 'name', 所在地: 'address', 活動内容: 'activity' }, names: ['前橋まちなか協議会', '株式会社赤城'] }],
  },
  {
    layout: 'merged title, date line, blank row, header in row 5 from column C',
    grid: sheet(
      [['令和６年度　まちづくり団体一覧'], [null, null, null, '令和6年4月1日現在'], [], ['No.', '団 体 名', '所 在 地', '電 話'], [1, 'えきまえ会議', '高崎市八島町1', '027-111-2222'], [2, 'NPO法人みどり', '高崎市連雀町2', '027-333-4444']],
      { at: 'C2', merges: ['C2:F2'] },
    ),
    lists: [{ headerRows: [5], fields: { '団 体 名': 'name', '所 在 地': 'address', '電 話': 'phone', 'No.': null }, names: ['えきまえ会議', 'NPO法人みどり'] }],
  },
  {
    layout: 'two-row header: one group merged over its columns, others merged down',
    grid: sheet(
      [
        ['番号', '団体名', '代表者', '連絡先', null, null],
        [null, null, null, '電話', 'FAX', 'メール'],
        [1, '西地区まちづくり協議会', '山田　太郎', '0270-11-1111', '0270-11-1112', 'nishi@example.jp'],
        [2, '株式会社東風', '鈴木　花子', '0270-22-1111', '', 'higashi@example.jp'],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'] },
    ),
    lists: [{ headerRows: [1, 2], fields: { 団体名: 'name', 代表者: 'contactPerson', '連絡先／電話': 'phone', '連絡先／FAX': null, '連絡先／メール': 'email' }, names: ['西地区まちづくり協議会', '株式会社東風'] }],
  },
  {
    layout: 'two-row header without merges',
    grid: sheet([
      ['団体名', '所在地', '連絡先', null, null],
      [null, null, '電話番号', 'FAX番号', 'メールアドレス'],
      ['はるな山を守る会', '高崎市榛名町1-2', '027-111-1111', '027-111-1112', 'a@example.jp'],
      ['商工会青年部', '高崎市箕郷町3-4', '027-111-2222', '', 'b@example.jp'],
    ]),
    lists: [{ headerRows: [1, 2], fields: { 団体名: 'name', 所在地: 'address', '連絡先／電話番号': 'phone', '連絡先／メールアドレス': 'email' }, names: ['はるな山を守る会', '商工会青年部'] }],
  },
  {
    layout: 'group row above the headings, unmerged',
    grid: sheet([
      ['基本情報', null, null, '活動', null],
      ['団体名', '法人番号', '所在地', '分野', '内容'],
      ['一般社団法人あかり', '1010001001111', '前橋市表町1-1', '観光', '案内所の運営'],
      ['ひかり町内会', '', '前橋市光町2-2', '防災', '避難訓練'],
    ]),
    lists: [{ headerRows: [1, 2], fields: { '基本情報／団体名': 'name', '基本情報／法人番号': 'corporateNumber', '基本情報／所在地': 'address', '活動／分野': 'fields', '活動／内容': 'activity' }, names: ['一般社団法人あかり', 'ひかり町内会'] }],
  },
  {
    layout: 'three-row header with merges',
    grid: sheet(
      [
        ['団体の概要', null, null, '連絡先', null, null],
        ['名称', '種別', '所在地', '事務局', null, 'URL'],
        [null, null, null, '担当者', '電話', null],
        ['温泉街再生会議', '任意団体', '渋川市伊香保町1', '佐藤', '0279-00-1111', 'https://example.jp/a'],
        ['㈱石段商店', '株式会社', '渋川市伊香保町2', '田中', '0279-00-2222', ''],
      ],
      { merges: ['A1:C1', 'D1:F1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3'] },
    ),
    lists: [{ headerRows: [1, 2, 3], fields: { '団体の概要／名称': 'name', '団体の概要／種別': 'legalForm', '団体の概要／所在地': 'address', '連絡先／事務局／担当者': 'contactPerson', '連絡先／事務局／電話': 'phone', '連絡先／URL': 'url' }, names: ['温泉街再生会議', '㈱石段商店'] }],
  },
  {
    layout: 'line breaks and notes in headings',
    grid: sheet([['※団体名\n（正式名称）', '主たる\n事務所の\n所在地', '活動内容（200字以内）', '電話番号（任意）'], ['沼田おこし隊', '沼田市上之町1', '移住の相談窓口', '0278-11-1111'], ['利根商工会', '沼田市利根町1', '商店の支援', '0278-22-2222']]),
    lists: [{ headerRows: [1], fields: { '※団体名（正式名称）': 'name', '主たる事務所の所在地': 'address', '活動内容（200字以内）': 'activity', '電話番号（任意）': 'phone' }, names: ['沼田おこし隊', '利根商工会'] }],
  },
  {
    layout: 'English headings',
    grid: sheet([['Organization', 'Description', 'Location', 'Website', 'Contact Person'], ['Shiwa Town Lab', 'PPP agent for the station front', 'Shiwa, Iwate', 'https://example.jp', 'Taro Yamada'], ['Tanabe City Kumano Tourism Bureau', 'Community-based tourism', 'Tanabe, Wakayama', '', '']]),
    lists: [{ headerRows: [1], fields: { Organization: 'name', Description: 'activity', Location: 'address', Website: 'url', 'Contact Person': 'contactPerson' }, names: ['Shiwa Town Lab', 'Tanabe City Kumano Tourism Bureau'] }],
  },
  {
    layout: 'machine-made headings',
    grid: sheet([['#property', 'corporate_number', 'groupName', 'groupNameKana', 'streetAddress', 'telephoneNumber', 'updatedAt'], [1, 1010001001111, '高松商店街振興組合', 'タカマツショウテンガイ', '高松市丸亀町1-1', '087-111-1111', '2024-01-01'], [2, '', 'Code for Sanuki', 'コードフォーサヌキ', '高松市番町1', '', '2024-01-02']]),
    lists: [{ headerRows: [1], fields: { '#property': null, corporate_number: 'corporateNumber', groupName: 'name', groupNameKana: null, streetAddress: 'address', telephoneNumber: 'phone', updatedAt: null }, names: ['高松商店街振興組合', 'Code for Sanuki'] }],
  },
  {
    layout: 'headings nobody knows, told by contrast with the rows',
    grid: sheet([['やっている人たち', 'どこで', 'れんらく'], ['かわまちプロジェクト', '桐生市本町1-2-3', '0277-11-1111'], ['わたらせ協議会', '桐生市末広町4-5', '0277-22-2222'], ['株式会社織都', '桐生市東7-1', '0277-33-3333']]),
    lists: [{ headerRows: [1], fields: { やっている人たち: 'name', どこで: 'address', れんらく: 'phone' }, names: ['かわまちプロジェクト', 'わたらせ協議会', '株式会社織都'] }],
  },
  {
    layout: 'no header at all: numbers, names, addresses, phones',
    grid: sheet([['1010001001111', '株式会社あさひ', '東京都千代田区神田1-1', '03-1111-2222'], ['2010001001112', 'NPO法人ゆうひ', '東京都港区芝2-2', '03-3333-4444'], ['3010001001113', 'つきよの会', '東京都北区王子3-3', '03-5555-6666']]),
    lists: [{ headerRows: [], fields: { A列: 'corporateNumber', B列: 'name', C列: 'address', D列: 'phone' }, names: ['株式会社あさひ', 'NPO法人ゆうひ', 'つきよの会'] }],
  },
  {
    layout: 'row of column numbers and row of 必須 / 任意 under the header',
    grid: sheet([['団体名', '法人番号', '所在地', '活動内容'], ['(1)', '(2)', '(3)', '(4)'], ['必須', '任意', '必須', '任意'], ['富岡製糸の会', '', '富岡市富岡1-1', '案内'], ['妙義観光協会', '', '富岡市妙義町1', '登山道の整備']]),
    lists: [{ headerRows: [1], fields: { 団体名: 'name' }, names: ['富岡製糸の会', '妙義観光協会'], skipped: { repeatedHeader: 2 } }],
  },
  {
    layout: 'lines about the sender above the header look like headings',
    grid: sheet([['市町村名', '前橋市', '担当課', '都市計画課'], ['担当者', '鈴木', '電話', '027-111-1111'], [], ['団体名', '所在地', '活動概要', '備考'], ['広瀬川ルネサンス', '前橋市千代田町1', '川辺の活用', ''], ['まえばし法人会', '前橋市大手町2', '', '確認中']]),
    lists: [{ headerRows: [4], fields: { 団体名: 'name', 所在地: 'address', 活動概要: 'activity', 備考: 'notes' }, names: ['広瀬川ルネサンス', 'まえばし法人会'] }],
  },
];
