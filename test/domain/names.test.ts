import { candidate, classifier } from './support';

/** What a name alone tells: type, whether several act together, fields. */
const NAMES: readonly (readonly [name: string, type: string, multi: string, categories: string])[] = [
  ['緑ヶ丘三丁目自治会', 'residents', 'yes', ''], ['渡良瀬川流域住民協議会', 'residents', 'yes', ''], ['上町町内会連合会', 'residents', 'yes', ''], ['パークハイツ管理組合', 'residents', 'yes', ''],
  ['湯田地域まちづくり協議会', 'residents', 'yes', ''], ['西部地区コミュニティ協議会', 'residents', 'yes', ''], ['南台自主防災会', 'residents', 'yes', 'disaster'],
  ['北小学校PTA', 'residents', 'yes', 'education'], ['大井川を守る会', 'residents', 'yes', ''], ['城山を桜でいっぱいにする会', 'residents', 'yes', ''],
  ['東町老人クラブ', 'residents', 'yes', ''], ['朝日町婦人会', 'residents', 'yes', ''], ['川西消防団', 'residents', 'yes', 'disaster'], ['子ども食堂にじいろ', 'residents', 'yes', 'education'],
  ['CoderDojo 石巻', 'residents', 'yes', 'education'], ['Code for Tsuruga', 'residents', 'yes', 'digital'], ['中央公民館ボランティアの会', 'residents', 'yes', ''],
  ['特定非営利活動法人みなとまち', 'residents', 'yes', ''], ['（特非）あおぞら', 'residents', 'yes', ''], ['ＮＰＯ法人ひだまり', 'residents', 'yes', ''],
  ['弘前商工会議所', 'business', 'yes', ''], ['川根本町商工会', 'business', 'yes', ''], ['（公社）沼津青年会議所', 'business', 'yes', ''], ['駅前通り商店街振興組合', 'business', 'yes', ''],
  ['一番町商店会', 'business', 'yes', ''], ['洞爺湖温泉観光協会', 'business', 'yes', 'tourism'], ['（一社）気仙沼地域戦略DMO', 'business', 'yes', 'tourism'],
  ['佐野ロータリークラブ', 'business', 'yes', ''], ['松本ライオンズクラブ', 'business', 'yes', ''], ['青森県タクシー協会', 'business', 'yes', 'mobility'],
  ['とかち農業協同組合', 'business', 'yes', 'agri'], ['宮古漁業協同組合', 'business', 'yes', 'agri'], ['智頭町森林組合', 'business', 'yes', 'agri'],
  ['燕三条金型協同組合', 'business', 'yes', ''], ['株式会社北国銀行', 'business', 'unknown', ''], ['奈良信用金庫', 'business', 'unknown', ''],
  ['函館市電気鉄道株式会社', 'business', 'unknown', 'mobility'], ['長崎バス株式会社', 'business', 'unknown', 'mobility'], ['広島ガス株式会社', 'business', 'unknown', 'energy'],
  ['エフエム小樽コミュニティ放送株式会社', 'business', 'unknown', ''],
  ['国立大学法人岩手大学', 'university', 'unknown', ''], ['京都市立芸術大学 社会連携センター', 'university', 'unknown', 'culture'], ['（学）福岡学園', 'university', 'unknown', ''],
  ['独立行政法人国立高等専門学校機構 明石工業高等専門学校', 'university', 'unknown', ''], ['愛知淑徳大学', 'university', 'unknown', ''], ['大学コンソーシアム岡山', 'university', 'yes', 'education'],
  ['倉敷市', 'other', 'unknown', ''], ['岐阜県飛騨市 総務課', 'other', 'unknown', ''], ['経済産業省 東北経済産業局', 'other', 'unknown', ''],
  ['福井県', 'other', 'unknown', ''], ['社会福祉法人弘前市社会福祉協議会', 'other', 'yes', 'health'], ['医療法人社団青葉会', 'other', 'unknown', 'health'],
  ['公益財団法人山口育英会', 'other', 'unknown', 'education'], ['一般財団法人北陸経済研究所', 'other', 'unknown', ''],
  ['日本電産株式会社 九州支店', 'other', 'unknown', ''], ['三井倉庫株式会社　北海道支社', 'other', 'unknown', 'logistics'], ['株式会社みずほ銀行 京都支店', 'other', 'unknown', ''],
  ['女声コーラスひばり', 'other', 'yes', 'culture'], ['弥生句会', 'other', 'yes', 'culture'], ['卓球愛好会スマッシュ', 'other', 'yes', 'culture'],
  ['アーバンデザインセンター高島平', 'other', 'yes', ''], ['特定非営利活動法人日本防災士機構', 'other', 'yes', 'disaster'],
  ['株式会社アルファ', 'unknown', 'unknown', ''], ['有限会社スズキ商事', 'unknown', 'unknown', ''], ['つむぎ', 'unknown', 'unknown', ''], ['合同会社はなれ', 'unknown', 'unknown', ''],
  ['一般社団法人オープンゲート', 'unknown', 'unknown', ''], ['未来塾', 'unknown', 'unknown', ''],
];

test.each(NAMES)('the name 「%s」 tells %s, several: %s, fields: [%s]', (name, type, multi, categories) => {
  const decision = classifier.classify(candidate({ name }));
  expect([decision.type, decision.elements.multi, decision.categories.join()]).toEqual([type, multi, categories]);
});

test.each(['㈱', '（株）', '(株)', '株式会社'])('a firm is a firm however its form is written: %s', (form) => {
  const activity = '精密部品の切削加工、金型の製造';
  for (const name of [`${form}マルヨシ`, `マルヨシ${form}`, `マルヨシ ${form}`]) expect(classifier.classify(candidate({ name, activity })).type).toBe('other');
});

test('a legal form in a column of its own counts like one in the name', () => {
  expect(classifier.classify(candidate({ name: 'ひだまり', legalForm: '特定非営利活動法人' })).type).toBe('residents');
});
