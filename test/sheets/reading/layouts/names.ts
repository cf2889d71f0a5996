import { sheet } from '../support/sheet';
import type { Layout } from './layout';

/** Several columns hold names; one is the body that the row is about. */
export const NAME_LAYOUTS: readonly Layout[] = [
  {
    layout: 'place and operator: the listed thing is 名称',
    grid: sheet([['都道府県', '市区町村名', '名称', '名称_カナ', '住所', '運営団体名', '備考'], ['東京都', '豊島区', 'あさやけ', 'アサヤケ', '豊島区要町1', 'NPO法人あさ', ''], ['東京都', '豊島区', 'ゆうやけ', 'ユウヤケ', '豊島区池袋1', '株式会社ゆう', '']]),
    lists: [{ headerRows: [1], fields: { 名称: 'name', 名称_カナ: null, 運営団体名: 'members' }, names: ['あさやけ', 'ゆうやけ'] }],
  },
  {
    layout: 'facility and operator: the operator is the body',
    grid: sheet([['施設名', '所在地', '運営法人'], ['東部広場', '前橋市1-1', '株式会社まちの広場'], ['西部広場', '前橋市2-2', 'NPO法人にしの会']]),
    lists: [{ headerRows: [1], fields: { 施設名: 'notes', 運営法人: 'name' }, names: ['株式会社まちの広場', 'NPO法人にしの会'] }],
  },
  {
    layout: 'municipality, office and body',
    grid: sheet([['市町村名', '担当部署名', '担当者名', '団体名', '団体名（ふりがな）', '代表者名', '活動内容'], ['前橋市', '市街地整備課', '田中 一', 'めぐる会議', 'めぐるかいぎ', '佐藤 二', '公園の活用'], ['高崎市', '都市計画課', '林 三', 'えきまち', 'えきまち', '森 四', '広場の活用']]),
    lists: [{ headerRows: [1], fields: { 市町村名: 'municipality', 担当部署名: 'department', 担当者名: 'contactPerson', 団体名: 'name', '団体名（ふりがな）': null, 代表者名: 'contactPerson', 活動内容: 'activity' }, names: ['めぐる会議', 'えきまち'] }],
  },
  {
    layout: 'project and the one who carries it out',
    grid: sheet([['取組名', '取組主体', '取組概要', '関係自治体'], ['まちなか再生', '株式会社まちづくり前橋', '空き店舗に出店を促した。', '前橋市'], ['川辺の活用', '広瀬川実行委員会', '夜市を開いた。', '前橋市']]),
    lists: [{ headerRows: [1], fields: { 取組名: 'activity', 取組主体: 'name', 取組概要: 'activity', 関係自治体: 'municipality' }, names: ['株式会社まちづくり前橋', '広瀬川実行委員会'] }],
  },
  {
    layout: 'payer and payee with a corporate number each',
    grid: sheet([['所管府省', '支出元独立行政法人の名称', '支出元独立行政法人の法人番号', '物品役務等の名称及び数量', '契約の相手方の商号又は名称及び住所', '契約の相手方の法人番号', '契約金額'], ['総務省', '独立行政法人統計センター', '7011105004453', '調査業務', '公益財団法人甲協会\n東京都新宿区1-1', '1010005000001', 10], ['総務省', '独立行政法人統計センター', '7011105004453', '印刷業務', '公益社団法人乙協会\n東京都港区2-2', '2010005000002', 20]]),
    lists: [{ headerRows: [1], fields: { 支出元独立行政法人の名称: null, 支出元独立行政法人の法人番号: null, 契約の相手方の法人番号: 'corporateNumber', 物品役務等の名称及び数量: 'activity' }, names: ['公益財団法人甲協会', '公益社団法人乙協会'] }],
  },
  {
    layout: 'resident bodies whose names are places',
    grid: sheet([['自治会名', '会長名', '世帯数', '地区'], ['栄町', '山田 太郎', 120, '中央'], ['本町一丁目', '佐藤 次郎', 88, '中央'], ['西山田区', '鈴木 三郎', 45, '西部']]),
    lists: [{ headerRows: [1], fields: { 自治会名: 'name', 会長名: 'contactPerson', 世帯数: 'members', 地区: 'area' }, names: ['栄町', '本町一丁目', '西山田区'] }],
  },
  {
    layout: 'members of a council: post, affiliation and person',
    grid: sheet([['区分', '所属', '役職', '氏名'], ['学識', '群馬大学', '教授', '山田 太郎'], ['経済', '前橋商工会議所', '専務理事', '佐藤 次郎'], ['住民', '前橋市自治会連合会', '会長', '鈴木 三郎']]),
    lists: [{ headerRows: [1], fields: { 所属: 'name', 役職: 'contactPerson', 氏名: 'contactPerson' }, names: ['群馬大学', '前橋商工会議所', '前橋市自治会連合会'] }],
  },
  {
    layout: 'names that say nothing, under a plain heading with other columns',
    grid: sheet([['id', 'order', 'name', 'prefecture_id', 'description', 'tags', 'url'], [64, '011002', '札幌', 1, '札幌市で月2回開催', 'Scratch', 'https://a.example.com/'], [65, '011003', '帯広', 1, '毎月開催', 'Python', 'https://b.example.com/']]),
    lists: [{ headerRows: [1], fields: { name: 'name', description: 'activity', tags: 'fields', url: 'url', prefecture_id: null }, names: ['札幌', '帯広'] }],
  },
  {
    layout: 'company and its English name and former name',
    grid: sheet([['会社名', '英文名称', '旧社名', '本社所在地', '株主構成', '設立年月日', '資本金'], ['みどり電力株式会社', 'Midori Power', '緑電気', '鳥取市1-1', '鳥取市、鳥取瓦斯', '2015/8/24', 20000], ['㈱あお電力', 'Ao Power', '', 'みやま市2-2', 'みやま市', '2015/2/18', 2000]]),
    lists: [{ headerRows: [1], fields: { 会社名: 'name', 英文名称: 'notes', 旧社名: null, 本社所在地: 'address', 株主構成: 'members', 設立年月日: null, 資本金: null }, names: ['みどり電力株式会社', '㈱あお電力'] }],
  },
  {
    layout: 'register of NPOs with its official headings',
    grid: sheet([['法人名称', '主たる事務所の所在地', '従たる事務所の所在地', '代表者氏名', '設立認証年月日', '定款に記載された目的', '特定非営利活動の種類', '所轄庁'], ['特定非営利活動法人　森', '郡上市1', '', '山田 太郎', '平成19年11月2日', 'この法人は、長良川上流域に暮らす子どもに対して自然体験を行う。', '2,7,13', '岐阜県'], ['特定非営利活動法人海', '市原市2', '', '佐藤 花子', '平成25年6月18日', 'この法人は、臨海部の清掃を行う。', '5,7,8', '千葉県']]),
    lists: [{ headerRows: [1], fields: { 法人名称: 'name', 主たる事務所の所在地: 'address', 代表者氏名: 'contactPerson', 設立認証年月日: 'designation', 定款に記載された目的: 'activity', 特定非営利活動の種類: 'fields', 所轄庁: null }, names: ['特定非営利活動法人　森', '特定非営利活動法人海'] }],
  },
];
