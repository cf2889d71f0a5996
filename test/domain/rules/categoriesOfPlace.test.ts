import { expectCategoriesByRules, type CategoryCase } from '../support';

const does = (activity: string, categories: string): CategoryCase => [{ name: '若葉の輪', activity }, categories];

describe('fields of the place: what is done, in the words of lists', () => {
  test.each<[string, readonly CategoryCase[]]>([
    ['mobility', [
      does('町営船の時刻の調整を町に求める', 'mobility'),
      does('運転協力者の募集と運転講習会', 'mobility'),
      does('自転車通行空間の提案、三輪自転車の試乗', 'mobility'),
      does('Timetable leaflets for the night buses', 'mobility'),
      does('車を持たない人の夜の足、電動三輪の試乗', 'mobility'),
      does('船の増便の要望、乗り方教室', 'mobility'),
      does('公用車の共用、観光客の駐車予約', 'mobility,tourism'),
      [{ name: '若葉の輪', activity: '祭り、福祉バス', fields: '文化' }, 'culture,mobility'],
    ]],
    ['energy', [
      does('小売電気事業の相談、高断熱の家の見学', 'energy'),
      does('ゲンジボタルの幼虫の世話、雨水タンクの普及', 'energy'),
      does('マイボトルの給水スポットの地図', 'energy'),
      does('Wildlife counts and river clean-ups', 'energy'),
      does('海の森の再生、巣箱の観察', 'energy'),
      does('電力の共同購入、落ち葉の堆肥化', 'energy'),
    ]],
    ['disaster', [
      does('マイタイムラインの書き方、ローリングストックのすすめ', 'disaster'),
      does('雨量の記録、冠水した道の知らせ', 'disaster'),
      does('泥出しと床下作業の手順の練習', 'disaster'),
      does('地震への備え、給水訓練', 'disaster'),
      does('事前復興の図上の話し合い', 'disaster'),
    ]],
    ['urban', [
      does('公開空地の使い方の相談、地下道の塗り替え', 'urban'),
      does('市有施設のビル管理、設備点検', 'urban'),
      does('遊休施設のリノベーションスクール', 'urban'),
      does('旧駅舎を補修して集い場に', 'urban'),
      does('空き家診断と空き家マップ', 'urban'),
      does('街灯の取替え、手すりの設置', 'urban'),
      does('由緒ある建物の使い道、街の将来図', 'urban'),
    ]],
    ['tourism', [
      does('札所めぐりの散策マップ、着付け体験', 'tourism'),
      does('星空と夜景の案内所', 'tourism'),
      does('Guided walks and farm stays', 'agri,tourism'),
      does('町を歩く日、七福神の散策', 'tourism'),
      does('宿の運営、古道の手引き', 'tourism'),
      does('A desk for cyclists and visitor surveys', 'tourism'),
    ]],
    ['logistics', [
      does('店のない集落への出張商店', 'logistics'),
      does('買い物の荷を家まで運ぶ、最後の商店の切り盛り', 'logistics'),
      does('注文代行、無人の店', 'logistics'),
    ]],
    ['digital', [
      does('混雑の見える化、案内アプリの運用', 'digital'),
      does('スマホよろず相談、パソコン相談', 'digital'),
      does('行政のデジタル化に向けた講習', 'digital'),
      does('人の流れを測る試み、データの見方の集い', 'digital'),
      does('ネットの安全、表計算の手ほどき', 'digital'),
    ]],
  ])('%s', (_field, cases) => expectCategoriesByRules(cases));
});

describe('words that look like a field of the place', () => {
  test.each<[string, readonly CategoryCase[]]>([
    ['where it takes place', [does('道の駅や酒蔵を借りた句会', ''), does('路地のにおいの話', ''), does('フェリー待合所での将棋', 'culture')]],
    ['what is mended or made', [does('屋台の修繕', ''), does('衣装の修繕', ''), does('発電機の借上げ', '')]],
    ['traders and faculties', [does('修繕業者の見積りの比べ方', ''), [{ name: '東雲大学', activity: '観光学部、都市計画学部' }, '']]],
    ['the section of a chamber', [[{ name: '㈲東浜紙器', activity: '紙箱の製造', fields: '観光・レジャー部会' }, '']]],
    ['stops of vans that sell', [does('移動スーパーの停留所の相談', 'logistics')]],
    ['an outing of members', [does('年1回の親睦旅行', 'community'), does('会員旅行の積立', '')]],
    ['data of other things', [does('写真のデジタル化', ''), [{ name: 'CoderDojo 東雲', fields: 'アプリ開発' }, 'education']]],
    ['shopping tickets and squares', [does('買物券の絵柄', ''), does('買物ポイントの話', '')]],
    ['relations with abroad that an endowment pays for', [[{ name: '公益財団法人白峰財団', activity: '物理学の研究、国際交流への助成' }, '']]],
    ['words within others', [does('ロビーコンサート', 'culture'), does('桜上水の句会', '')]],
    ['passengers, parties and stalls', [does('図書ワゴンの当番', ''), does('バス券の絵柄', '')]],
    ['what lockers, ticket books and routes of a firm are', [[{ name: '東浜マンションの会', activity: '宅配ロッカーの番' }, '']]],
    ['tours of empty rooms', [does('内見ツアーの地図', '')]],
    ['waste paper rounds of a neighbourhood', [[{ name: '曙町内会', activity: '資源回収、回覧' }, 'community']]],
  ])('%s', (_what, cases) => expectCategoriesByRules(cases));
  test('relations of citizens with those abroad are tourism and exchange', () => expectCategoriesByRules([
    [{ name: '東雲国際交流協会', activity: '国際交流の集い' }, 'tourism'],
    does('市民の国際交流の後押し', 'tourism'),
  ]));
});

describe('names', () => {
  test('a longer word says what is meant', () => expectCategoriesByRules([
    [{ name: '株式会社エコノミックス' }, ''],
    [{ name: '一般社団法人東岳エコツーリズム' }, 'tourism'],
    [{ name: '東浜多文化共生の会' }, 'community'],
  ]));
  test('… but what only tells the sort of body does not', () => expectCategoriesByRules([
    [{ name: '公益財団法人東浜育英会' }, 'education'],
    [{ name: '通りをきれいにする会' }, 'community'],
  ]));
  test('fields that a name tells', () => expectCategoriesByRules([
    [{ name: '東浜線応援センター' }, 'mobility'],
    [{ name: '東浜まちでんき株式会社' }, 'energy'],
    [{ name: '東浜いきものネット' }, 'energy'],
    [{ name: '東浜まちあるきの会' }, 'tourism'],
    [{ name: '移動スーパー東風' }, 'logistics'],
  ]));
});

describe('beside the list\'s own column of fields', () => {
  test('settling incomers and readiness count by one word, other fields do not', () => expectCategoriesByRules([
    [{ name: '若葉の輪', activity: '移住の相談に乗り、家を探す', fields: '観光' }, 'migration,tourism'],
    [{ name: '若葉の輪', activity: '防災の歌を皆でつくる', fields: '音楽' }, 'culture,disaster'],
    [{ name: '若葉の輪', activity: '観光の歌を皆でつくる', fields: '音楽' }, 'culture'],
  ]));
});

describe('a body that is no more', () => {
  test('works in no field, whatever its name says', () => expectCategoriesByRules([
    [{ name: '東浜観光開発株式会社', activity: '休眠中。決算の公告のみ' }, ''],
    [{ name: '東浜観光開発株式会社', activity: '令和6年に遊覧船を売却し、現在は清算手続中' }, ''],
    [{ name: '東浜観光開発株式会社', activity: '休眠していた遊覧船を動かす' }, 'tourism'],
  ]));
});

describe('hints', () => {
  test('several different ones of farming say as much as a clear word', () => expectCategoriesByRules([
    does('荒れた畑の草刈り、作物の種まき', 'agri'),
  ]));
});
