import { sheet } from '../support/sheet';
import type { Layout } from './layout';

/** Registers, agreements and plans as offices keep them: names in other columns further down, readings above names, several bodies or people in a cell, facilities and whoever runs them. */
export const REGISTER_LAYOUTS: readonly Layout[] = [
  {
    layout: 'tables below one another with much the same headings, the names in another column each',
    grid: sheet([['１．物資'], ['No', '協定名', '締結先', '締結年月日', '連絡先'], [1, '物資の供給', '北上生活協同組合', 'H20.2.14', '0220-11-1111'], [2, '物資の供給', '登米商店㈱', 'H23.3.14', '0220-22-2222'], [], ['２．復旧'], ['No', '協定の相手方', '協定名', '締結年月日', '連絡先'], [1, '登米管工事業協同組合', '応急復旧', 'H18.9.1', '0220-33-3333'], [2, 'とよま交通（株）、石越観光（株）', '輸送', 'R2.6.30', '0220-44-4444']]),
    lists: [{ headerRows: [2], names: ['北上生活協同組合', '登米商店㈱'] }, { headerRows: [7], names: ['登米管工事業協同組合', 'とよま交通（株）', '石越観光（株）'] }],
  },
  {
    layout: 'the reading stands in the row above the name, all else merged over both',
    grid: sheet([['№', 'ふりがな', '代表者', '主な活動内容'], [null, '団　体　名', null, null], [1, 'さんじょうおもいやりのわ', '金子　ヨシ', '配食の見守り'], [null, '三条おもいやりの輪', null, null], [2, 'しただけんこうくらぶ', '大竹　清', '健康体操'], [null, 'しただ健康クラブ', null, null]], { merges: ['A1:A2', 'C1:C2', 'D1:D2', 'A3:A4', 'C3:C4', 'D3:D4', 'A5:A6', 'C5:C6', 'D5:D6'] }),
    lists: [{ headerRows: [1, 2], names: ['三条おもいやりの輪', 'しただ健康クラブ'], texts: { しただ健康クラブ: { activity: '健康体操' } } }],
  },
  {
    layout: 'several bodies in a cell between commas or strokes; a joint venture, a company’s shop and a name with its English stay one',
    grid: sheet([['取組主体', '地域', '取組の名称'], ['合同会社かさま朝市／笠間商工会', '笠間市', '朝市'], ['むなかた縁がわの会、医療法人玄海会', '宗像市', '見守り'], ['赤目渓谷を守る会、', '名張市', '清掃'], ['株式会社みなと、浜建設株式会社共同企業体', '西条市', '体育館'], ['しおさい市場／株式会社浜企画', '鶴岡市', '直売'], ['みなと観光協会／Minato Tourism Association', '鶴岡市', '案内']]),
    lists: [{ headerRows: [1], names: ['合同会社かさま朝市', '笠間商工会', 'むなかた縁がわの会', '医療法人玄海会', '赤目渓谷を守る会', '株式会社みなと、浜建設株式会社共同企業体', 'しおさい市場／株式会社浜企画', 'みなと観光協会／Minato Tourism Association'] }],
  },
  {
    layout: 'facilities first, the bodies that run them under a heading of their own',
    grid: sheet([['施設', null, '指定管理者', null], ['名称', '所在地', '団体名', '代表者'], ['東部体育館', '西条市1-1', '公益財団法人西条スポーツ公社', '青野　進'], ['本谷温泉館', '西条市2-2', '株式会社本谷リゾート', '伊藤　学'], ['丹原児童館', '西条市3-3', '社会福祉法人うちぬき会', '越智　恵']], { merges: ['A1:B1', 'C1:D1'] }),
    lists: [{ headerRows: [1, 2], names: ['公益財団法人西条スポーツ公社', '株式会社本谷リゾート', '社会福祉法人うちぬき会'] }],
  },
  {
    layout: 'establishments beside the corporation they belong to',
    grid: sheet([['事業所名', '定員', '事業所所在地', '法人名'], ['ワークセンターさざなみ', 20, '東近江市1-1', '社会福祉法人愛知川さざなみ会'], ['あかね野クラブ', 14, '東近江市2-2', '社会福祉法人蒲生野会'], ['むぎの穂センター', 10, '東近江市3-3', 'NPO法人能登川むぎの穂']]),
    lists: [{ headerRows: [1], names: ['社会福祉法人愛知川さざなみ会', '社会福祉法人蒲生野会', 'NPO法人能登川むぎの穂'] }],
  },
  {
    layout: 'people among the bodies, counts in the name’s column',
    grid: sheet([['補助対象者', '所在', '補助金名'], ['手をつなぐ親の会', '伊那市1', '福祉'], ['平地林に親しむ会', '伊那市4', '環境'], ['中尾座伝承会', '伊那市5', '文化'], ['高遠商工会', '伊那市6', '商工'], ['唐澤　健太（個人）', '伊那市2', '移住'], ['個人（15件）', null, '浄化槽'], ['匿名希望', '伊那市', '寄附'], ['学生（信州学園大学３回生）', '伊那市', '見学'], ['（調査中）', '伊那市', '商店街'], ['計3社', null, null], ['里山の会', '伊那市3', '環境']]),
    lists: [{ headerRows: [1], names: ['手をつなぐ親の会', '平地林に親しむ会', '中尾座伝承会', '高遠商工会', '里山の会'] }],
  },
  {
    layout: 'whoever was met stands in the name’s cell',
    grid: sheet([['#', '日付', '相手方', '結果（要旨）'], [1, '10/6', '一般社団法人せきの旅\n代表理事　可児　洋一　様', '来場が増えた'], [2, '10/7', 'みのかもデータ株式会社 原様', '共同研究を検討'], [3, '10/8', '学校法人長良学園　岐阜文化女子大学\n地域連携室　棚橋　様', '単位化が鍵'], [4, '10/9', '白川郷結の会\n（連絡先：村観光振興課　経由）', '日程調整中']]),
    lists: [{ headerRows: [1], names: ['一般社団法人せきの旅', 'みのかもデータ株式会社', '学校法人長良学園　岐阜文化女子大学', '白川郷結の会'], texts: { みのかもデータ株式会社: { contactPerson: '原様' } } }],
  },
  {
    layout: '同上 under a body is the same body with another of its people',
    grid: sheet([['所属', '役職', '氏名'], ['関刃物組合', '理事長', '長尾　剛'], ['同　上', '係長', '洞口　亮'], ['高山商工会', '会長', '牛丸　彩']]),
    lists: [{ headerRows: [1], names: ['関刃物組合', '高山商工会'], skipped: { continued: 1 } }],
  },
  {
    layout: 'what stands over a header as it comes again heads what follows; a closing count is no name',
    grid: sheet([['環境'], ['団体名称', 'こんな活動をしています', '代表'], ['早川の森の会', '間伐', '石井'], ['久野里山の会', '里山の保全', '椎野'], [], ['まちづくり'], ['団体名称', 'こんな活動をしています', '代表'], ['宿場なりわいの会', 'まち歩き', '府川'], ['大津谷団地', '清掃', '関'], ['以上４団体']]),
    lists: [{ headerRows: [2], names: ['早川の森の会', '久野里山の会', '宿場なりわいの会', '大津谷団地'] }],
  },
  {
    layout: 'numbers before names, in two ways, and branches under one of them',
    grid: sheet([[null, 'でんわ', 'まわる地区'], ['1．ひので新聞販売所', '0234-11-1111', '市内全域'], ['2．最上牛乳（有）', '0234-22-2222', '松山'], ['10 飛島燃料組合', '0234-33-3333', '平田'], ['11 庄内信用金庫', '0234-44-4444', '旧市内'], ['12 きらめき農業協同組合', '0234-55-5555', '松山']]),
    lists: [{ headerRows: [1], names: ['ひので新聞販売所', '最上牛乳（有）', '飛島燃料組合', '庄内信用金庫', 'きらめき農業協同組合'] }],
  },
  {
    layout: 'bulleted names addressed with 様 under a title, no header',
    grid: sheet([['R4寄附企業（公表分のみ）'], [], ['・アルプス材料株式会社様'], ['・㈱千曲測量設計様'], ['・株式会社さらしな酒造 御中']]),
    lists: [{ headerRows: [], names: ['アルプス材料株式会社', '㈱千曲測量設計', '株式会社さらしな酒造'] }],
  },
  {
    layout: 'a header of which one heading reads like a body',
    grid: sheet([['搬入申込'], [], ['小間', '責任者', '当日携帯', '会社・団体', '台数', '電源', '机', '椅子', '搬入枠'], ['A-1', '千葉', '090-0000-4400', '株式会社杜のモビリティ', 1, 1, 2, 4, '8:00'], ['B-1', '菅原', '090-0000-4402', '一般社団法人岩沼のわ', 2, 1, 2, 4, '8:30'], ['C-1', '鈴木', '090-0000-4404', '亘理通信合同会社', 1, 2, 4, 8, '9:00']]),
    lists: [{ headerRows: [3], names: ['株式会社杜のモビリティ', '一般社団法人岩沼のわ', '亘理通信合同会社'] }],
  },
  {
    layout: 'public houses with floor areas',
    grid: sheet([['No.', '施設名称', '所在地', '電話', '延床面積(㎡)', '年間利用者数'], [1, '市民会館分館', '白河市1', '0248-11-1111', 820, 12000], [2, '白坂コミュニティセンター', '白河市2', '0248-22-2222', 410, 8000], [3, '旗宿集会所', '白河市3', '0248-33-3333', 95, 900]]),
    lists: [], reason: 'facilities',
  },
  {
    layout: 'a plan by month, and who in the office does it',
    grid: sheet([['実施項目', '主体', '4月', '5月', '6月', '7月', '8月', '9月'], ['準備会の開催', '推進チーム', '→', '→', null, null, null, null], ['調査', '委託業者', null, '→', '→', null, null, null], ['予算要求', '財政課', null, null, null, null, '→', '→']]),
    lists: [], reason: 'organisationChart',
  },
  {
    layout: 'the branches of one bank',
    grid: sheet([['店番', '店名', '目標', '面談'], [1, '高松中央支店', 10, 8], [2, '丸亀支店', 8, 5], [3, '小豆島支店', 5, 5], [4, '観音寺支店', 5, 2]]),
    lists: [], reason: 'organisationChart',
  },
  {
    layout: 'a form filled in with made-up names, to show how',
    grid: sheet([['番号', '団体名', '代表者', '電話番号'], [1, '○○まちづくり協議会', '○○', '000-000-0000'], [2, '●●大学△△ゼミ', '●●', '000-000-0000']], { name: '様式（記入例）' }),
    lists: [], reason: 'noRows',
  },
  {
    layout: 'instructions with numbered headings',
    grid: sheet([['調査　記入要領'], [], ['１．調査対象'], ['市町村内で活動する地域運営組織、NPO法人、まちづくり会社、大学等'], ['２．記入方法'], ['(1) 1行に1団体を記入してください。'], ['３．提出先'], ['県地域振興課']]),
    lists: [],
  },
  {
    layout: 'names under ご芳名 with 様, persons under a heading of their own',
    grid: sheet([['受付番号', 'ご芳名', '寄附金額（円）', '公開の可否'], ['一　法人・団体'], ['5-001', '株式会社五稜郭製菓\n代表取締役社長　能登　憲一　様', 1000000, '公開'], ['5-002', '函館どさんこ信用金庫 様', 3000000, '公開'], ['5-003', '道南漁業協同組合連合会　様', 500000, '公開'], ['二　個人'], ['5-004', '小野寺　光男　様', 10000, '公開']]),
    lists: [{ headerRows: [1], names: ['株式会社五稜郭製菓', '函館どさんこ信用金庫', '道南漁業協同組合連合会'] }],
  },
  {
    layout: '〃 below a person under such a heading is no body’s',
    grid: sheet([['受付番号', 'ご芳名', '内容', '公開の可否'], ['一　団体'], ['5-001', '里の会', '寄附', '公開'], ['5-002', '山の会', '寄附', '公開'], ['二　個人'], ['5-003', '小野寺　光男', '寄附', '公開'], ['5-004', '〃', '遺贈', '公開']]),
    lists: [{ headerRows: [1], names: ['里の会', '山の会'] }],
  },
  {
    layout: 'groups and volunteers of their own in one register',
    grid: sheet([['登録番号', '区分', 'グループ名／氏名', '代表者', '活動の内容'], ['A-01', '団体', '大洲点訳友の会', '矢野 幸子', '点訳'], ['A-02', '団体', '朗読ボランティアひびき', '二宮 啓子', '録音'], ['A-03', '個人', '岡田　信介', '', '車いす整備'], ['A-04', '団体', '肱川ワイワイ会', '菊池 浩', '清掃']]),
    lists: [{ headerRows: [1], names: ['大洲点訳友の会', '朗読ボランティアひびき', '肱川ワイワイ会'] }],
  },
  {
    layout: 'sole traders are an 個人 too; a name that begins with うち; a hospital addressed with 様; a school’s circle in the line below it',
    grid: sheet([['登録番号', '法人種別', '商号・屋号', '所在地'], [1, '個人', '木次リフォーム工房', '雲南市1'], [2, '個人', '便利屋ひのぼりさん', '雲南市2'], [3, '株式会社', 'うちぬき農業振興（株）', '雲南市3'], [4, '医療法人', '医療法人 亀田会 亀田北病院 様', '雲南市4'], [5, '任意団体', '鹿児島第一大学\n国際交流サークルGlobe', '雲南市5']]),
    lists: [{ headerRows: [1], names: ['木次リフォーム工房', '便利屋ひのぼりさん', 'うちぬき農業振興（株）', '医療法人 亀田会 亀田北病院', '鹿児島第一大学 国際交流サークルGlobe'] }],
  },
  {
    layout: 'readings in brackets below some names, under a heading that says so',
    grid: sheet([['校区', '自　治　会', '会　長', '世帯数'], [null, '（ふりがな）', null, null], ['開成', '香里ケ丘六丁目', '西川　博', 310], [null, '（こうりがおかろくちょうめ）', null, null], ['開成', '香里ケ丘団地　Ｃ地区', '山本　恵美子', 540], ['開成', '開成台自治会', '小野　進', 122], [null, '（かいせいだい）', null, null]]),
    lists: [{ headerRows: [1, 2], names: ['香里ケ丘六丁目', '香里ケ丘団地　Ｃ地区', '開成台自治会'] }],
  },
  {
    layout: 'readings in rows of their own above some names, in no heading',
    grid: sheet([['順', '町会名', '世帯数', '会長'], [null, 'つるしろ'], [1, '鶴城町内会', 220, '目黒　正'], [null, 'ぎょうにんまちいっく'], [2, '行仁町一区', 127, '佐藤　栄一'], [3, '栄町町内会', 90, '星　和夫'], [null, 'せんごくまち'], [4, '千石町内会', 210, '星　勇']]),
    lists: [{ headerRows: [1], names: ['鶴城町内会', '行仁町一区', '栄町町内会', '千石町内会'] }],
  },
  {
    layout: 'several courses of one lecturer or body',
    grid: sheet([['登録番号', '登録名称', '講座名', '所要時間', 'TEL'], ['001', 'NPO法人かごしま健康会', '歩き方', '90分', '099-201-3071'], [null, null, '肩こり体操', '60分', null], ['003', '薩摩トレーナーズ合同会社', 'けが予防', '90分', '099-203-3213'], ['004', '甲突川ガイドの会', '城下町の水路', '60分', '099-204-1111']], { merges: ['A2:A3', 'B2:B3', 'E2:E3'] }),
    lists: [{ headerRows: [1], fields: { 登録名称: 'name', 講座名: 'activity' }, names: ['NPO法人かごしま健康会', '薩摩トレーナーズ合同会社', '甲突川ガイドの会'] }],
  },
  {
    layout: 'the body and its chair, or its reading, in one cell under one heading',
    grid: sheet([['団体名・代表者', '主な活動'], ['①大沢野ボランティア「くまさん」　代表 吉田', '一時預かり'], ['②細入助け合いの会　会長 谷井', '除雪'], ['③社会福祉法人おおやま福祉会　理事長 金山', 'デイ']]),
    lists: [{ headerRows: [1], names: ['大沢野ボランティア「くまさん」', '細入助け合いの会', '社会福祉法人おおやま福祉会'], texts: { 細入助け合いの会: { contactPerson: '会長 谷井' } } }],
  },
  {
    layout: 'the body under 母体; a mark of a legend before a name',
    grid: sheet([['市区町村', '母体', '設立', '活動'], ['盛岡市', '◎肴町ウォーカブル推進会議', 'R3', '道路活用'], ['川越市', '川越町並み委員会', 'S62', '景観'], ['鳥取市', '鹿野町ゆめプロジェクト', 'H13', '空き家'], ['佐伯市', '船頭町共創会議', 'R5', '実験'], ['多治見市', '陶彩フェア実行委員会', 'H25', '展示']]),
    lists: [{ headerRows: [1], names: ['肴町ウォーカブル推進会議', '川越町並み委員会', '鹿野町ゆめプロジェクト', '船頭町共創会議', '陶彩フェア実行委員会'] }],
  },
  {
    layout: 'answers of a questionnaire that are kinds of bodies',
    grid: sheet([['連携したい相手'], ['順位', '団体等', '件数', '割合'], [1, '市役所', 40, '40%'], [2, '商工会議所', 30, '30%'], [3, '大学・高専', 20, '20%'], [4, 'NPO・市民団体', 10, '10%']]),
    lists: [], reason: 'survey',
  },
  {
    layout: 'a budget by who carries it out',
    grid: sheet([['款項目', '事業名', '事業主体', '前年度', '要求額'], ['2.1', '清掃', '市', 100, 120], ['2.1', '広報', '市', 200, 210], ['2.2', '祭り', '実行委員会', 300, 300], ['2.3', '協議会', '負担金', 50, 50]]),
    lists: [], reason: 'organisationChart',
  },
  {
    layout: '〃 under a name is another body where the place or phone is another; other cells of the row may be 〃, too',
    grid: sheet([['市町村', '団体名', '代表者', '活動内容'], ['前橋市', '商工会', '山田', '朝市'], ['高崎市', '〃', '佐藤', '夜市'], ['渋川市', '甲の会', '関', '清掃'], ['〃', '〃', '〃', '夏祭り'], ['沼田市', '乙の会', '星', '〃']]),
    lists: [{ headerRows: [1], names: ['商工会', '商工会', '甲の会', '乙の会'], texts: { 甲の会: { activity: '清掃\n夏祭り', municipality: '渋川市' }, 乙の会: { activity: '夏祭り' } } }],
  },
  {
    layout: '〃 under a person or a struck name is no other body’s',
    grid: sheet([['団体名', '活動内容', '電話'], ['甲の会', '清掃', '027-1-1111'], ['唐澤 健太（個人）', '朝市', '027-2-2222'], ['〃', '夏祭り', '027-2-2222'], ['乙の会', '案内', '027-3-3333'], ['丙の会', '配食', '027-4-4444'], ['〃', '見守り', '027-4-4444']], { struck: ['A6'] }),
    lists: [{ headerRows: [1], names: ['甲の会', '乙の会'], texts: { 甲の会: { activity: '清掃' } } }],
  },
  {
    layout: 'names that end like a person’s or a letter’s',
    grid: sheet([['団体名', '所在地'], ['特定非営利活動法人 おたがいさま', '前橋市1'], ['社会福祉法人\nかあさん', '前橋市2'], ['NPO法人お互い様', '前橋市3'], ['株式会社玉姫殿', '前橋市4'], ['歴史研究会 上杉氏', '前橋市5'], ['一般社団法人 社長 の会', '前橋市6'], ['うちの実家', '前橋市7'], ['カフェしずく（個人）', '前橋市8'], ['調整中（前橋商工会）', '前橋市9']]),
    lists: [{ headerRows: [1], names: ['特定非営利活動法人 おたがいさま', '社会福祉法人 かあさん', 'NPO法人お互い様', '株式会社玉姫殿', '歴史研究会 上杉氏', '一般社団法人 社長 の会', 'うちの実家', 'カフェしずく（個人）', '調整中（前橋商工会）'] }],
  },
  {
    layout: 'one name with commas or strokes in it',
    grid: sheet([['取組主体', '取組の名称', '地域'], ['合同会社みなと／前橋市', '朝市', '前橋市'], ['学校法人みなと学園、みなと幼稚園', '畑', '前橋市'], ['株式会社みなと／みなと食堂', '配食', '前橋市'], ['NPO法人ふるさと、地域を結ぶ会', '清掃', '前橋市'], ['一般社団法人スポーツ／文化クラブ', '体操', '前橋市'], ['NPO法人24/7ネットワーク', '見守り', '前橋市']]),
    lists: [{ headerRows: [1], names: ['合同会社みなと／前橋市', '学校法人みなと学園、みなと幼稚園', '株式会社みなと／みなと食堂', 'NPO法人ふるさと、地域を結ぶ会', '一般社団法人スポーツ／文化クラブ', 'NPO法人24/7ネットワーク'] }],
  },
  {
    layout: 'kana names of their own above other bodies; numbers that begin names',
    grid: sheet([['団体名', '代表者', '電話'], ['ひまわり'], ['おはなし会', '関', '027-1-1111'], ['たんぽぽ'], ['里の会', '星', '027-2-2222'], ['すみれ'], ['山歩きの会', '辻', '027-3-3333'], ['1 丁目自治会', '谷', '027-4-4444'], ['2 丁目自治会', '原', '027-5-5555'], ['21 世紀の会', '林', '027-6-6666']]),
    lists: [{ headerRows: [1], names: ['ひまわり', 'おはなし会', 'たんぽぽ', '里の会', 'すみれ', '山歩きの会', '1 丁目自治会', '2 丁目自治会', '21 世紀の会'] }],
  },
  {
    layout: 'branches of several companies; the city among the bodies; a body over the header of the next page',
    grid: sheet([['会員名', '所在地', '電話'], ['群馬銀行前橋支店', '前橋市1', '027-1-1111'], ['東和銀行前橋支店', '前橋市2', '027-2-2222'], ['日本通運前橋支店', '前橋市3', '027-3-3333'], ['NPO法人海の会', null, null], ['会員名', '所在地', '電話'], ['みなと商店', '前橋市4', '027-4-4444']]),
    lists: [{ headerRows: [1], names: ['群馬銀行前橋支店', '東和銀行前橋支店', '日本通運前橋支店', 'NPO法人海の会', 'みなと商店'] }],
  },
  {
    layout: 'facilities that the city runs itself beside those that bodies run',
    grid: sheet([['施設名', '指定管理者', '所在地'], ['第一公園', '直営', '前橋市1'], ['第二公園', '直営', '前橋市2'], ['第三公園', '直営', '前橋市3'], ['みどり館', 'NPO法人みどり', '前橋市4'], ['みなと館', '株式会社みなと', '前橋市5']]),
    lists: [{ headerRows: [1], names: ['NPO法人みどり', '株式会社みなと'] }],
  },
  {
    layout: 'nurseries and clubs under 施設名, with how many they take',
    grid: sheet([['施設名', '所在地', '電話', '定員', '駐車場'], ['みどり保育園', '前橋市1', '027-1-1111', 60, 5], ['あおぞら幼稚園', '前橋市2', '027-2-2222', 90, 8], ['NPO法人みなと学童クラブ', '前橋市3', '027-3-3333', 40, 2]]),
    lists: [{ headerRows: [1], names: ['みどり保育園', 'あおぞら幼稚園', 'NPO法人みなと学童クラブ'] }],
  },
  {
    layout: 'local bodies without their town’s name, and how much they do',
    grid: sheet([['団体名', '代表者', '電話', '年間活動件数'], ['商工会', '関', '027-1-1111', 4], ['観光協会', '星', '027-2-2222', 8], ['社会福祉協議会', '辻', '027-3-3333', 9], ['婦人会', '谷', '027-4-4444', 2]]),
    lists: [{ headerRows: [1], names: ['商工会', '観光協会', '社会福祉協議会', '婦人会'] }],
  },
  {
    layout: 'an inquiry’s answers: several bodies a municipality, numbered in their cell, under a group heading of its own',
    grid: sheet([['番号', '市町村名', '該当の有無', '団体の状況', null, null], [null, null, null, '団体名（複数可）', '活動の内容', '連絡先（電話）'], [1, '甲府市', '有', '・NPO法人　甲府まちなかネット\n・㈱舞鶴城下プロジェクト', '空き店舗の活用', '055-237-4062'], [2, '都留市', '無', '該当なし', null, null], [3, '山梨市', '有', '１　根津街道まちづくり協議会\n２　駅前商店街協同組合', '景観', '0553-22-1142'], [4, '大月市', '有', '猿橋活性化推進委員会', '案内', '0554-23-1540']], { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'] }),
    lists: [{ headerRows: [1, 2], names: ['NPO法人　甲府まちなかネット', '㈱舞鶴城下プロジェクト', '根津街道まちづくり協議会', '駅前商店街協同組合', '猿橋活性化推進委員会'] }],
  },
  {
    layout: 'neighbourhoods of lamps, people and figures under 町内会',
    grid: sheet([['番号', '町内会', '所在地', '灯種', '設置年'], [1, '本町', '栄町1', 'LED', 'R3'], [2, '本町', '栄町2', 'LED', 'R4'], [3, '南町', '栄町3', '蛍光灯', 'H20'], [4, '栄町', '栄町4', 'LED', 'R5']]),
    lists: [],
  },
  {
    layout: 'persons under 町内会',
    grid: sheet([['No', '氏名', '町内会', '電話'], [1, '田中 一郎', '本町', '027-1-1111'], [2, '佐藤 花子', '本町', '027-2-2222'], [3, '土屋 次郎', '南町', '027-3-3333']]),
    lists: [], reason: 'people',
  },
  {
    layout: 'names that begin with は after a mark; persons of a register, with and without a blank, with 屋 and 園 in their surnames',
    grid: sheet([['No', '種別', '団体名・氏名', '住所'], [1, '団体', '○はまなす会', '前橋市1'], [2, '個人', '田中一郎', '前橋市2'], [3, '個人', '土屋 太郎', '前橋市3'], [4, '個人', '園田 美咲', '前橋市4'], [5, '個人', '阿用左官', '前橋市5'], [6, '団体', 'コスモス会', '前橋市6']]),
    lists: [{ headerRows: [1], names: ['○はまなす会', '阿用左官', 'コスモス会'] }],
  },
  {
    layout: 'readings below names and chairs alike',
    grid: sheet([['団体名', '代表者', '電話'], ['（ふりがな）', '（ふりがな）', null], ['浜の会', '田中 一郎', '087-1-1111'], ['（はまのかい）', '（たなか いちろう）', null], ['里の会', '佐藤 花子', '087-2-2222'], ['（さとのかい）', '（さとう はなこ）', null]]),
    lists: [{ headerRows: [1, 2], names: ['浜の会', '里の会'], texts: { 浜の会: { contactPerson: '田中 一郎' } } }],
  },
  {
    layout: 'parts below their body, names with a comma, two corporations in one cell',
    grid: sheet([['団体名', '活動', '電話'], ['前橋商工会議所\n観光部会', '案内', '027-1-1111'], ['群馬中央大学\nまちづくりクラブ', '調査', '027-2-2222'], ['NPO法人ふるさと、里山を守る会', '清掃', '027-3-3333'], ['一般社団法人海、山をつなぐ会', '体験', '027-4-4444'], ['社会福祉法人みなと会\n社会福祉法人はま園', '見守り', '027-5-5555']]),
    lists: [{ headerRows: [1], names: ['前橋商工会議所 観光部会', '群馬中央大学 まちづくりクラブ', 'NPO法人ふるさと、里山を守る会', '一般社団法人海、山をつなぐ会', '社会福祉法人みなと会', '社会福祉法人はま園'] }],
  },
  {
    layout: '〃 with blanks, with another way to write the address; a struck 〃 counts',
    grid: sheet([['団体名', '所在地', '電話', '活動内容'], ['浜町商工会', '群馬県前橋市1-1', '', '朝市'], ['〃', '', '', '夜市'], ['〃', '前橋市１－１', '027-1-1111', '祭り'], ['山の会', '沼田市2', '027-2-2222', '清掃'], ['〃', '〃', '〃', '案内']], { struck: ['A6:D6'] }),
    lists: [{ headerRows: [1], names: ['浜町商工会', '山の会'], skipped: { struck: 1, continued: 2 }, texts: { 浜町商工会: { activity: '朝市\n夜市\n祭り', phone: '027-1-1111' } }, notes: ['struck'] }],
  },
  {
    layout: 'the branches and the farming centre of one cooperative',
    grid: sheet([['名称', '所在地', '電話'], ['本店', '丸亀市1', '0877-1-1111'], ['東部支店', '丸亀市2', '0877-2-2222'], ['西部支店', '丸亀市3', '0877-3-3333'], ['南部支店', '丸亀市4', '0877-4-4444'], ['営農センター', '丸亀市5', '0877-5-5555']]),
    lists: [], reason: 'organisationChart',
  },
];
