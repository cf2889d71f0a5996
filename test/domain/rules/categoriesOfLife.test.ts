import { expectCategoriesByRules, type CategoryCase } from '../support';

/** One activity that a body of no telling name gives. */
const does = (activity: string, categories: string): CategoryCase => [{ name: '若葉の輪', activity }, categories];

describe('fields of life and work: what is done, in the words of lists', () => {
  test.each<[string, readonly CategoryCase[]]>([
    ['health', [
      does('薬の受け取りの代行、病院の付添い', 'health'),
      does('障害のある人の仕事場の運営', 'health'),
      does('通いの場で百歳体操', 'health'),
      does('産後ケアの家庭訪問', 'health'),
    ]],
    ['industry', [
      does('廃業予定の店と継ぎたい人の顔合わせ', 'industry'),
      does('町工場の困りごと相談、依頼試験', 'industry'),
      does('軒先貸しの紹介、蚤の市', 'industry'),
      does('地元就職の説明会、雇用の創出', 'industry'),
    ]],
    ['agri', [
      does('援農の受付、摘果の手伝い', 'agri'),
      does('農家と料理人の引き合わせ', 'agri'),
      does('休耕地の復田', 'agri'),
    ]],
    ['education', [
      does('Scratch、micro:bit', 'education'),
      does('小学校の環境授業の講師', 'education'),
      does('つどいの広場の運営', 'education'),
      does('移動図書館の運転', 'education'),
    ]],
    ['community', [
      does('側溝の清掃、ふれあい喫茶', 'community'),
      does('外国人支援、やさしい日本語の便り', 'community'),
      does('団体同士の引き合わせ、助成金相談', 'community'),
      does('横断歩道の旗振り、特殊詐欺の寸劇', 'community'),
    ]],
    ['culture', [
      does('フォークダンスの練習、フラダンスの発表', 'culture'),
      does('わら人形の編替え、地蔵盆', 'culture'),
      does('一箱古本市、読書会', 'culture'),
    ]],
    ['migration', [
      does('下宿の世話、協力隊の受入れ', 'migration'),
      does('新しく住みたい人と先輩移住者の面談', 'migration'),
    ]],
  ])('%s', (_field, cases) => expectCategoriesByRules(cases));
});

describe('words that look like a field but tell something else', () => {
  test.each<[string, readonly CategoryCase[]]>([
    ['of whom: those who take part or are met', [
      does('看護師や大工の五人で始めた', ''),
      does('老人ホームへの慰問で合唱', 'culture'),
      does('町工場の寄付で旗を作る', ''),
      does('酪農家や印刷屋の協賛集め', ''),
    ]],
    ['where: a place that is passed, lent or lies beside', [
      does('図書館の前の掲示', ''),
      does('隣の保育園へ花を分ける', ''),
      does('映画館と博物館の間の歩道の舗装', 'culture,urban'),
    ]],
    ['what for: the aim of another field', [
      [{ name: '公益財団法人緑陽奏楽堂', activity: '室内楽の公演を行い、豊かな地域社会の形成に資する' }, 'culture'],
      [{ name: '公益財団法人河野財団', activity: '歴史、文化等を生かした国際会議の誘致' }, 'tourism'],
      [{ name: '公益財団法人青嵐会', activity: '医療に関する研究・教育への助成' }, 'health'],
    ]],
    ['within longer words', [
      does('土木工事', 'urban'),
      does('海岸漂着物の回収', 'energy'),
      does('市の子ども基金への寄附', ''),
      does('酪農ヘルパーの派遣', 'agri'),
      does('定住自立圏の懇談会', ''),
      does('冠婚葬祭の生花', ''),
    ]],
    ['of what is sold by a firm or paid by it', [
      does('眼鏡の製造卸', ''),
      does('売上の一部を市の子ども基金へ', ''),
      does('町工場の屋根の塗り替え', ''),
    ]],
    ['words that stand in others by chance', [
      does('がんばる人の会', ''),
      does('ウガンダの井戸掘り', ''),
      does('直営農場', ''),
      does('猫の不妊手術', 'community'),
    ]],
    ['rounds of machines and fences', [
      does('蓄電池の見回り', 'energy'),
      does('獣害の柵の見回り', 'agri'),
      does('夜の見回り', 'community'),
    ]],
  ])('%s', (_what, cases) => expectCategoriesByRules(cases));
});

describe('what a designation names', () => {
  test('is a field of its own', () => {
    expectCategoriesByRules([
      [{ name: '谷あい協議会', activity: '見守り、空き校舎の鍵の管理', designation: '農村RMO形成推進事業（R6～R8）' }, 'agri,community'],
      [{ name: '株式会社まちなか舎', activity: '自主事業', designation: '中心市街地整備推進機構' }, 'industry'],
      [{ name: '南区', activity: '規約のとおり', designation: '平成15年2月14日認可　告示第8号' }, 'community'],
      [{ name: '北の輪', activity: '自主事業', designation: 'R4.12指定' }, ''],
    ]);
  });
});

describe('names of bodies of which no more is said', () => {
  test('shops are trade; the legal form of welfare, a place and a family name are no field', () => {
    expectCategoriesByRules([
      [{ name: '栄町商栄会' }, 'industry'],
      [{ name: '三番街飲食店組合' }, 'industry'],
      [{ name: '商店街振興組合本通り会', activity: '会報の発行' }, 'industry'],
      [{ name: '神楽坂下の集い', activity: '毎月開催' }, ''],
      [{ name: '平和島の集い', activity: '毎月開催' }, ''],
      [{ name: '尾根定住自立圏懇談会' }, ''],
      [{ name: '梓川史談会' }, 'culture'],
      [{ name: '谷津猟友会' }, 'agri'],
    ]);
  });
});
