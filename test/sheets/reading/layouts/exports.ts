import { sheet } from '../support/sheet';
import type { Layout } from './layout';

/** What forms on the web, databases, mail and copying leave on a sheet. */
export const EXPORT_LAYOUTS: readonly Layout[] = [
  {
    layout: 'answers of a form: whole questions as headings, a test entry',
    grid: sheet([
      ['タイムスタンプ', '貴団体の正式名称をご記入ください。（法人格からお願いします。例：一般社団法人○○）', '貴団体の形態として最も近いものを一つお選びください。', '主な活動エリアをお選びください。（複数選択可）', '関心のあるテーマをすべてお選びください（複数選択可）', '日頃どのようなまちづくり活動をされていますか？できるだけ具体的にご記入ください', 'ご担当者のお名前をご記入ください。', '当会の「まちづくりガイド」への掲載に同意いただけますか', '市との連携に関して、ご意見やご要望がありましたら自由にご記入ください。'],
      ['2025-08-04 09:12:41', 'テスト', 'その他', '中心部', '防災', 'テスト送信です（企画課）', 'テスト', 'はい', ''],
      ['2025-08-04 13:20:05', '一般社団法人川べり再生機構', '一般社団法人', '中心部, 川べり地区', '空き家, 観光', '町家の調査と所有者への聞き取り、改修後の店への橋渡し。', '宮下 ひろみ', 'はい', '窓口を一本化してほしい。'],
      ['2025-08-04 21:47:33', '松原を守る会', '任意団体', '北部海岸', '環境', '松葉かき（毎月第2日曜）と小学校への出前授業。', '千田 実', 'いいえ', ''],
    ]),
    lists: [{
      headerRows: [1], names: ['一般社団法人川べり再生機構', '松原を守る会'], skipped: { noName: 1 },
      texts: { 松原を守る会: { legalForm: '任意団体', area: '北部海岸', fields: '環境', activity: '松葉かき（毎月第2日曜）と小学校への出前授業。', contactPerson: '千田 実' }, 一般社団法人川べり再生機構: { notes: '窓口を一本化してほしい。', fields: '空き家, 観光' } },
    }],
  },
  {
    layout: 'export of a survey: questions divided below, addresses of computers',
    grid: sheet([
      ['Respondent ID', 'IP Address', 'Q1. 企業・団体の基本情報', null, null, 'Q2. 取り組んでいる分野はどれですか（あてはまるものすべて）', null, 'Q3. 主な取組の内容'],
      [null, null, '会社・団体名', '住所', 'ご回答者名', '交通', '防災', 'Open-Ended Response'],
      [11470001, '203.0.113.10', '(株)湖北モビリティ', '長浜市木ノ本町14-8', '西堀', '交通', null, 'デマンドタクシーの共同運用'],
      [11470002, '203.0.113.11', 'NPO法人びわの風', '長浜市西浅井町320', '樋口', null, '防災', '湖岸の避難訓練を年4回'],
    ]),
    lists: [{ headerRows: [1, 2], names: ['(株)湖北モビリティ', 'NPO法人びわの風'], texts: { NPO法人びわの風: { address: '長浜市西浅井町320', contactPerson: '樋口', fields: '防災', activity: '湖岸の避難訓練を年4回' } } }],
  },
  {
    layout: 'a file of comma-separated values in one column, with a line on how many',
    grid: sheet([
      ['ID,団体名,法人格,所在地,TEL,活動分野,活動内容'],
      ['A0001,ひだまり農園の会,任意団体,埼玉県越谷市彦成3-86,,"環境,農業",市民農園の運営。収穫祭（11月）'],
      ['A0002,越谷サイクルシティ推進会議,任意団体,"埼玉県越谷市早稲田2-2-1, 産業会館3F",048-957-1212,交通,"自転車マップの作成, 交通安全教室"'],
      ['# 出力件数: 2件 / 出力日時: 2025-11-04'],
    ]),
    lists: [{ headerRows: [1], names: ['ひだまり農園の会', '越谷サイクルシティ推進会議'], skipped: { footnote: 1 }, notes: ['unpacked'], texts: { 越谷サイクルシティ推進会議: { address: '埼玉県越谷市早稲田2-2-1, 産業会館3F', phone: '048-957-1212', fields: '交通' }, ひだまり農園の会: { fields: '環境,農業' } } }],
  },
  {
    layout: 'comma-separated lines that are quoted as a whole',
    grid: sheet([['会員コード,会員名,住所,TEL,事業内容'], ['"""000101"",""株式会社岡建コンサル"",""豊橋市西町1-1"",""0532-00-1001"",""測量、交通調査"""'], ['"000102","緑町ランドスケープ事務所","豊橋市緑町3-8","","公園設計"']]),
    lists: [{ headerRows: [1], names: ['株式会社岡建コンサル', '緑町ランドスケープ事務所'], texts: { 株式会社岡建コンサル: { address: '豊橋市西町1-1', activity: '測量、交通調査' } } }],
  },
  {
    layout: 'records of two rows under a header of two, with pages, groups and new ones marked',
    grid: sheet([
      ['市民活動団体一覧'],
      ['No.', '団体名', '種別', '代表者名', '電話'],
      [null, '所在地（活動拠点）', '会員数', '活動内容', 'HP'],
      ['【あ行】'],
      [1, '朝台歩こう会', '任', '清水 一夫', '0267-31-0111'],
      [null, '中央公民館', 85, '月例ウォーク、地図の作成', null],
      [2, 'アトリエいろは★', '任', '神津 もも', null],
      [null, '本町1-2', 12, '親子の工作教室', 'https://iroha.example'],
      ['No.', '団体名', '種別', '代表者名', '電話'],
      [null, '所在地（活動拠点）', '会員数', '活動内容', 'HP'],
      ['【さ行】'],
      [3, 'NPO法人里の灯', '法', '関', '0267-31-0333'],
      [null, '大字里55', 40, '送迎、見守り', null],
    ]),
    lists: [{ headerRows: [2], names: ['朝台歩こう会', 'アトリエいろは', 'NPO法人里の灯'], notes: ['unfolded'], skipped: { section: 2, repeatedHeader: 1 }, texts: { NPO法人里の灯: { address: '大字里55', activity: '送迎、見守り', contactPerson: '関' }, アトリエいろは: { url: 'https://iroha.example', activity: '親子の工作教室' } } }],
  },
  {
    layout: 'the reading in the upper row of a record, its name in the lower',
    grid: sheet([['番号', 'ふりがな', '所在地', '電話'], [null, '団体の名称', '活動内容', 'メール'], [1, 'あさひくらしのかい', '旭町3-5', '052-555-3301'], [null, '旭くらしの会', '消費生活の学習会', 'a@example.jp'], [2, 'えきまえさんさくろーど', '駅前1-1', '052-555-3302'], [null, '駅前さんさくロード商店街', '朝市', null], [3, 'みなとてづくりいち', '港町9', '052-555-3303'], [null, '港手作り市実行委員会', '手作り市', 'c@example.jp']]),
    lists: [{ headerRows: [1], names: ['旭くらしの会', '駅前さんさくロード商店街', '港手作り市実行委員会'], texts: { 旭くらしの会: { address: '旭町3-5', activity: '消費生活の学習会', phone: '052-555-3301', email: 'a@example.jp' } } }],
  },
  {
    layout: 'answers of a form whose sender is anonymous',
    grid: sheet([['ID', '開始時刻', '電子メール', '名前', 'Q2. 団体・法人・事業所のお名前', 'Q6. 具体的な取組を教えてください'], [3, '2026-07-06 09:31', 'anonymous', 'anonymous', 'くにびき林業株式会社', '作業道の整備'], [4, '2026-07-06 20:48', 'anonymous', 'anonymous', 'みんなの居場所ゆるり', '子ども食堂'], [5, '2026-07-07 08:10', 'anonymous', 'anonymous', '神楽保存会連合', '神楽の継承']]),
    lists: [{ headerRows: [1], names: ['くにびき林業株式会社', 'みんなの居場所ゆるり', '神楽保存会連合'] }],
  },
  {
    layout: 'headings of a database in Latin letters',
    grid: sheet([['dantai_cd', 'dantai_mei', 'hojin_no', 'jusho', 'katsudo', 'biko'], [1001, '木曽谷森林組合', '4100005000777', '長野県木曽町新開', '間伐、木の駅', ''], [1002, 'そばの里づくり委員会', '', '長野県木曽町開田高原', 'そばオーナー制度', '年1回']]),
    lists: [{ headerRows: [1], fields: { dantai_mei: 'name', hojin_no: 'corporateNumber', jusho: 'address', katsudo: 'activity', biko: 'notes' }, names: ['木曽谷森林組合', 'そばの里づくり委員会'] }],
  },
  {
    layout: 'a web page’s list: notes on files behind the links, a way back to the top',
    grid: sheet([['団体名', '活動の内容', '電話'], ['本町通り商店街振興組合（PDF：182KB）', '夜市、空き店舗の相談', '0838-22-1111'], ['城下町ガイドの会（外部サイトへリンク）', 'まち歩き案内', '0838-25-3139'], ['ページの先頭へ戻る']]),
    lists: [{ headerRows: [1], names: ['本町通り商店街振興組合', '城下町ガイドの会'], skipped: { footnote: 1 } }],
  },
  {
    layout: 'several bodies in one cell, a line each',
    grid: sheet([['災害時協定締結状況一覧', null, null, '危機管理課'], ['項番', '協定の名称', '協定締結先', '協力の内容'], [1, '物資の供給に関する協定', '生活協同組合コープ磐東\n株式会社ヤマサン', '食料、飲料水の供給'], [2, '畳の提供に関する協定', '磐東畳商工業組合', '避難所への畳の提供'], [3, '放送に関する協定', '磐東大学\n地域連携センター', '情報の提供']]),
    lists: [{ headerRows: [2], names: ['生活協同組合コープ磐東', '株式会社ヤマサン', '磐東畳商工業組合', '磐東大学 地域連携センター'], texts: { 株式会社ヤマサン: { activity: '食料、飲料水の供給' } } }],
  },
  {
    layout: 'numbers left free, breaks, members of the public',
    grid: sheet([['小間', '出展者', 'みどころ'], ['A-01', '株式会社ミドリハウジング', '耐震模型'], ['A-02', '（欠番）', ''], ['A-03', '休憩コーナー', ''], ['A-04', '－（公募委員）', ''], ['A-05', 'みどり野森林組合', '木工体験'], [null, '参加者計 2名（懇親会 1名）', null], [null, '出展者数　2', null]]),
    lists: [{ headerRows: [1], fields: { みどころ: 'activity' }, names: ['株式会社ミドリハウジング', 'みどり野森林組合'], skipped: { noName: 3, subtotal: 2 } }],
  },
  {
    layout: 'a second table of the same bodies under a heading of its own, numbered groups between',
    grid: sheet([['団体・機関名', '氏名', '役職'], ['(1) 交通部会'], ['北バス株式会社', '井上', '課長'], ['北町自治会', '大野', '会長'], ['(2) にぎわい・商業部会'], ['団体・機関名', '役職', '氏名'], ['北町商店会', '会長', '三木'], ['北高校', '教諭', '熊谷']]),
    lists: [{ headerRows: [1], names: ['北バス株式会社', '北町自治会'] }, { headerRows: [6], names: ['北町商店会', '北高校'], texts: { 北高校: { contactPerson: '教諭\n熊谷' } } }],
  },
  {
    layout: 'ticks under fields whose group says what the bodies can do',
    grid: sheet([['エリア', 'なかまの名前', 'できること', null, null], [null, null, '防災', '移動', '子育て'], ['北', 'ふくろうの森', null, null, '●'], ['南', '南助け合い隊', '○', '○', null]], { merges: ['A1:A2', 'B1:B2', 'C1:E1'] }),
    lists: [{ headerRows: [1, 2], names: ['ふくろうの森', '南助け合い隊'], texts: { 南助け合い隊: { fields: '防災\n移動' } } }],
  },
  {
    layout: 'address without a block’s number below the name',
    grid: sheet([['認定番号', '団体の名称・所在地・連絡先', '取組の内容'], ['1-01', '南丘ガス株式会社\n南丘市栄1-8-8\nTEL 0749-00-1001', '出前授業'], ['1-02', '里の会\n南丘市上町22\nTEL 0749-00-1002', '助け合い活動'], ['1-03', '女性ネット南丘\n南丘市男女共同参画センター内', '相談会']]),
    lists: [{ headerRows: [1], names: ['南丘ガス株式会社', '里の会', '女性ネット南丘'], texts: { 里の会: { address: '南丘市上町22' }, 女性ネット南丘: { address: '南丘市男女共同参画センター内' } } }],
  },
  {
    layout: 'participants in columns, by the part they play',
    grid: sheet([['参加者', '株式会社アーバンピクニック', '（一社）台地エリアマネジメント', '学校法人椿学園'], ['本社・事務所', '渋谷区神宮前9-9', '椿市中央1-2-3', '椿市文教町10'], ['担当者', '堀', '三枝', '法人本部'], ['提案の要旨', '芝生広場の再整備', '日常のイベント運営', '学生運営の図書カフェ']]),
    lists: [{ headerRows: [], names: ['株式会社アーバンピクニック', '（一社）台地エリアマネジメント', '学校法人椿学園'], texts: { 学校法人椿学園: { address: '椿市文教町10', activity: '学生運営の図書カフェ' } } }],
  },
];
