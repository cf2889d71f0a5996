import { sheet } from '../support/sheet';
import type { Layout } from './layout';

/** Ways of heading, filling in and grouping lists that offices invent for themselves. */
export const UNUSUAL_LAYOUTS: readonly Layout[] = [
  {
    layout: 'representative in brackets in the name cell',
    grid: sheet([['番号', '団体名\n（代表者名）', '主な活動'], [1, '雪あかりの会\n（代表　高橋 昭）', '雪下ろし'], [2, '峠の湯組合（組合長　阿部 司）', '遊歩道の手入れ'], [3, '春の会（代表団体）', '花見']]),
    lists: [{ headerRows: [1], names: ['雪あかりの会', '峠の湯組合', '春の会（代表団体）'], texts: { 雪あかりの会: { contactPerson: '代表　高橋 昭' }, 峠の湯組合: { contactPerson: '組合長　阿部 司' } } }],
  },
  {
    layout: 'phone on a line of its own in the name cell',
    grid: sheet([['団体名', '所在地'], ['月見里の会\nTEL 027-111-2222', '前橋市1-1'], ['星の会\n（電話：027-111-3333）', '前橋市2-2']]),
    lists: [{ headerRows: [1], names: ['月見里の会', '星の会'], texts: { 月見里の会: { phone: 'TEL 027-111-2222' } } }],
  },
  {
    layout: 'words of the headings broken over two rows without merging',
    grid: sheet([['補助事業者一覧'], ['整理', '補助事業者', '補助事業', '交付決定額'], ['番号', 'の名称', 'の内容', '（千円）'], ['(1)', '(2)', '(3)', '(4)'], [1, '株式会社オリーブ舎', '残さの利用', '3,000'], [2, '島の商工会', 'まち歩き', '1,500']]),
    lists: [{ headerRows: [2, 3], fields: { 補助事業者の名称: 'name', 補助事業の内容: 'activity' }, names: ['株式会社オリーブ舎', '島の商工会'], skipped: { repeatedHeader: 1 } }],
  },
  {
    layout: 'names wrapped over unmerged rows, in a list with numbers and headings between',
    grid: sheet([['No.', '団体名', '所在地', '代表者'], [null, '文化関係'], [1, '特定非営利活動法人', '山形県鶴岡市馬場町', '本間'], [null, '庄内ひなの道', '一丁目2-3'], [2, '羽黒山伏文化', '鶴岡市羽黒町', '星野'], [null, '継承協議会'], [3, '櫛引能の会', '鶴岡市櫛引', '釼持'], [null, '商工関係'], [4, '温海温泉旅館（旧', '鶴岡市温海', '若松'], [null, 'あつみ旅館組合）'], [5, '藤島商工会', '鶴岡市藤島', '加藤']]),
    lists: [{ headerRows: [1], names: ['特定非営利活動法人庄内ひなの道', '羽黒山伏文化継承協議会', '櫛引能の会', '温海温泉旅館（旧あつみ旅館組合）', '藤島商工会'], skipped: { continued: 3, section: 2 } }],
  },
  {
    layout: 'names wrapped over three rows without numbers; names alone in their rows stay names',
    grid: sheet([['団体名', '電話番号', '活動内容'], ['一般社団法人', '0235-11-1111', '景観'], ['由良の浜'], ['みらい会議'], ['加茂水族館友の会', '0235-22-2222', '案内'], ['ゆらの会'], ['青年部'], ['株式会社あつみ', '0235-33-3333', '物販']]),
    lists: [{ headerRows: [1], names: ['一般社団法人由良の浜みらい会議', '加茂水族館友の会', 'ゆらの会', '青年部', '株式会社あつみ'] }],
  },
  {
    layout: 'headings in English below the Japanese ones, of which only some are divided',
    grid: sheet([['団体名', '連絡先', null, '活動'], ['Name', '電話', 'URL', 'Activity'], ['国際ひろば庄内', '0235-11-1111', 'https://a.example', '日本語教室'], ['多文化の会', '0235-22-2222', 'https://b.example', '相談']], { merges: ['B1:C1'] }),
    lists: [{ headerRows: [1, 2], names: ['国際ひろば庄内', '多文化の会'], texts: { 国際ひろば庄内: { phone: '0235-11-1111', url: 'https://a.example', activity: '日本語教室' } } }],
  },
  {
    layout: 'the reading below the name in its cell',
    grid: sheet([['NO', '団体名（ふりがな）', '活動場所'], [1, '①黒川能の会\n（くろかわのうのかい）', '鶴岡市'], [2, '②松ヶ岡開墾場友の会\n（まつがおかかいこんじょうとものかい）', '鶴岡市']]),
    lists: [{ headerRows: [1], names: ['黒川能の会', '松ヶ岡開墾場友の会'] }],
  },
  {
    layout: 'partners are the only bodies that the rows name',
    grid: sheet([['選定回', '提案地方公共団体', '共同提案者', '取組の全体像'], ['第１回', '北海道石狩市', '北風電力株式会社', '再エネの地産地活'], ['第１回', '宮城県東松島市', '一般社団法人東松みらい機構', 'マイクログリッドの運営'], ['第２回', '岡山県真庭市', '真庭の森発電株式会社', '木質バイオマスによる発電']]),
    lists: [{ headerRows: [1], fields: { 提案地方公共団体: 'municipality', 共同提案者: 'name', 取組の全体像: 'activity' }, names: ['北風電力株式会社', '一般社団法人東松みらい機構', '真庭の森発電株式会社'] }],
  },
  {
    layout: 'headings in words of the user’s own over columns of this and that',
    grid: sheet([['担い手（候補）', 'どんな団体か', 'どこで', '誰に聞く'], ['遠山みらいカレッジ', '企業と大学と住民の学びの場', '遠山市土淵', '樋口さん'], ['株式会社遠山ふるさと商社', '特産品の開発と販売', '遠山市新町', '佐々木さん'], ['NPO法人遠山暮らしネット', '農家民泊の受入', '遠山市', '菊池さん']]),
    lists: [{ headerRows: [1], fields: { どんな団体か: 'activity' }, names: ['遠山みらいカレッジ', '株式会社遠山ふるさと商社', 'NPO法人遠山暮らしネット'] }],
  },
  {
    layout: 'a questionnaire asks politely for the clerk’s name',
    grid: sheet([['貴団体名を教えてください。', 'ご担当者のお名前', '活動の様子'], ['株式会社うなぎ堂', '白水', '久留米絣の販売'], ['町並みデザイン研究会', '中島', '町家の修理']]),
    lists: [{ headerRows: [1], fields: { ご担当者のお名前: 'contactPerson', 活動の様子: 'activity' }, names: ['株式会社うなぎ堂', '町並みデザイン研究会'] }],
  },
  {
    layout: 'hints on filling in under the headings',
    grid: sheet([['団体名', '代表者氏名', '設立年', '主な活動'], ['↓正式名称', '↓姓と名の間は空白', '↓西暦', '↓100字以内'], ['さんご保全隊', '友利 恵太', 2011, 'サンゴの植付け'], ['池の島自治会', '仲間 博之', 1972, '祭りの運営']]),
    lists: [{ headerRows: [1], names: ['さんご保全隊', '池の島自治会'], skipped: { repeatedHeader: 1 } }],
  },
  {
    layout: 'index of the syllabary between the rows',
    grid: sheet([['企業名', '業種', 'ＵＲＬ'], ['あ行'], ['株式会社アクロス', '小売', 'https://a.example/'], ['石山交通株式会社', '運輸', 'https://i.example/'], ['か行'], ['有限会社かしわ', '宿泊', 'https://k.example/']]),
    lists: [{ headerRows: [1], names: ['株式会社アクロス', '石山交通株式会社', '有限会社かしわ'], skipped: { section: 2 } }],
  },
  {
    layout: 'numbered columns of members beside the body',
    grid: sheet([['No', 'コンソーシアム名', '代表機関', '参画機関①', '参画機関②', '提案テーマ'], [1, '三陸次世代漁業コンソーシアム', '岩手海洋大学', '釜石市', '重茂浜漁業協同組合', 'サクラマス養殖'], [2, '草原DXコンソーシアム', '熊本草原大学', '阿蘇市', '株式会社草原ミルク', '放牧のスマート化']]),
    lists: [{ headerRows: [1], fields: { コンソーシアム名: 'name', '参画機関①': 'members', '参画機関②': 'members' }, names: ['三陸次世代漁業コンソーシアム', '草原DXコンソーシアム'] }],
  },
  {
    layout: 'centres with whoever runs them',
    grid: sheet([['都道府県', 'センター名', '運営', '電話'], ['岩手県', 'いわて市民サポートセンター', 'NPO法人いわての輪', '0197-11-5035'], ['宮城県', 'みやぎ市民プラザ', 'NPO法人杜の伝言', '022-111-0505']]),
    lists: [{ headerRows: [1], fields: { センター名: 'name', 運営: 'members' }, names: ['いわて市民サポートセンター', 'みやぎ市民プラザ'] }],
  },
];
