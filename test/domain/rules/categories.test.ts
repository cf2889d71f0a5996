import { expectCategoriesByRules, type CategoryCase } from '../support';

describe('the list\'s own field column settles ties (§8)', () => {
  test('a single word in passing is no field beside it', () => {
    expectCategoriesByRules([
      [{ name: '一般社団法人南砂浜案内所', activity: '海水浴客へ貸す浮き輪を地元の漁師の倉庫から運ぶ', fields: '観光' }, 'tourism'],
      [{ name: '東原電設サービス株式会社', activity: '小学生の通う道に立つ電柱の蓄電池を点検して回る', fields: 'エネルギー' }, 'energy'],
    ]);
  });

  test('an item of its own, two words or a word that settles it are', () => {
    expectCategoriesByRules([
      [{ name: '北山の会', activity: '駅からの案内、防災訓練', fields: '観光' }, 'disaster,tourism'],
      [{ name: '北山の会', activity: '遊覧船の案内役が避難の手順を覚え、年に一度は消火の訓練もする', fields: '観光' }, 'disaster,tourism'],
      [{ name: '有限会社角田タクシー', activity: '市の委託で買物支援の乗合便を週に二日走らせる', fields: '交通' }, 'logistics,mobility'],
    ]);
  });
});

describe('fields that the law lists (特定非営利活動促進法 別表)', () => {
  test('count only where the activity tells none', () => {
    expectCategoriesByRules([
      [{ name: '特定非営利活動法人あしたの輪', activity: '高齢者の通院の送迎を行う。', fields: '保健、医療又は福祉の増進を図る活動、まちづくりの推進を図る活動、子どもの健全育成を図る活動' }, 'mobility'],
      [{ name: '特定非営利活動法人あしたの輪', fields: '環境の保全を図る活動' }, 'energy'],
      [{ name: '特定非営利活動法人みちくさ', activity: '遺跡の案内を行う。', fields: 'まちづくり／観光' }, 'tourism'],
    ]);
  });
});

describe('names', () => {
  test('the subject of a university is no field; what a body is for is', () => {
    expectCategoriesByRules([
      [{ name: '東陵福祉大学' }, ''],
      [{ name: '東浜棚田オーナー会' }, 'agri'],
      [{ name: '港町をきれいにする会' }, 'community'],
      [{ name: '点訳グループ風' }, 'health'],
      [{ name: '英会話サークル渚', activity: '毎週水曜' }, ''],
    ]);
  });
});

describe('words', () => {
  test.each<[string, readonly CategoryCase[]]>([
    ['of clerks\' lists', [
      [{ name: '中町商店会', activity: '空き店の借り手さがし、抽選会' }, 'industry'],
      [{ name: '川上の会', activity: '鹿のわなの見張り、稲刈りの手伝い' }, 'agri'],
      [{ name: '緑団地の会', activity: '電球替え、雪かき、ごみ出し' }, 'community'],
      [{ name: '丘の上住宅の会', activity: 'エレベーターの点検、外壁の修繕積立' }, 'urban'],
      [{ name: '谷の会', activity: '借家の紹介、体験住宅' }, 'migration'],
      [{ name: '郷土の会', activity: '竹細工の写生、どんど焼き' }, 'culture'],
      [{ name: '川辺の会', activity: '流木の回収、アマモの種まき' }, 'energy'],
      [{ name: '沢の会', activity: '消火栓の点検、土のう作り' }, 'disaster'],
    ]],
    ['of what is put on, mended and carried', [
      [{ name: '岬の会', activity: '公民館での上映、雛飾り' }, 'culture'],
      [{ name: '峠の会', activity: '遭難に備えた無線の当番' }, 'disaster'],
      [{ name: '島の会', activity: '処方薬の受け取り、病院の付添い' }, 'health'],
      [{ name: '入江の会', activity: '共同売店の番' }, 'logistics'],
    ]],
    ['about others, ages or what came before', [
      [{ name: '独楽の会', activity: '小学生から80代までで稽古' }, ''],
      [{ name: '独楽の会', activity: '敬老会で発表' }, ''],
      [{ name: '北の会', activity: '検針票の裏の便り' }, ''],
      [{ name: '通りの会', activity: '火災から10年' }, ''],
      [{ name: '沿岸の会', activity: '震災直後の記録、盆踊り' }, 'culture'],
      [{ name: '役場の互助会', activity: '職員の福利厚生' }, ''],
      [{ name: '西の会', activity: '技能実習生の案内' }, ''],
      [{ name: '東の組', activity: '紙箱の通信販売' }, ''],
      [{ name: '南の会', activity: '獅子舞の後継ぎの記録' }, 'culture'],
    ]],
    ['within others say nothing', [
      [{ name: '県公社', activity: '青年農業者等の確保育成' }, 'agri'],
      [{ name: '南測量', activity: '航空測量' }, ''],
      [{ name: '西の会', activity: 'ベンチャーの紹介誌' }, ''],
      [{ name: '東組', activity: '不動産業者の名簿' }, ''],
    ]],
  ])('%s', (_what, cases) => expectCategoriesByRules(cases));
});
