import type { FieldCode } from '../../../src/domain/candidate';
import { createClassifier } from '../../../src/domain/classifier';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { candidate } from '../support';

/** Who is brought together, how many act and what runs, told in everyday words. The rules alone decide. */
type Texts = { readonly [F in FieldCode]?: string };
type Case = readonly [what: string, expected: string, texts: Texts];

const rules = createClassifier(DEFAULT_RULES, null);

function check(tag: 'bridge' | 'multi' | 'stage', cases: readonly Case[]): void {
  test.each(cases)('%s: %s', (_what, expected, texts) => {
    const { elements, stage } = rules.classify(candidate(texts));
    expect(tag === 'stage' ? stage : elements[tag]).toBe(expected);
  });
}

describe('bridge: parties named in one sentence', () => {
  check('bridge', [
    ['three sectors, whatever is said of them', 'yes', { name: '水辺の会', area: '網代市', activity: '月末の夕方、漁師と高校生と市の職員が桟橋に椅子を並べる' }],
    ['two and a word of doing it jointly', 'yes', { name: '水辺の会', area: '網代市', activity: '漁師と料理人を結ぶ朝の市、浜の掃除' }],
    ['two and no such word', 'no', { name: '水辺の会', area: '網代市', activity: '漁師の昔話の録音、小学校での紙芝居' }],
    ['two sides put in one room', 'yes', { name: '水辺の会', area: '網代市', activity: '空き倉庫の持ち主と借りたい人を会わせる日を設ける、浜の掃除' }],
    ['work and a roof for those who come', 'yes', { name: '水辺の会', area: '網代市', activity: '首都圏の料理人を招き、宿の手配、畑の案内' }],
    ['a party that tells of the one behind it is none', 'no', { name: '水辺の会', area: '網代市', activity: '市の住民による商店街組合の花壇の手入れ、浜の掃除' }],
    ['a market is no municipality', 'no', { name: '水辺の会', area: '網代市', activity: '朝市の当番、漁師の網の手入れ、城下町の草むしり' }],
    ['an effort is no partnership', 'no', { name: '水辺の会', area: '網代市', activity: '農家の取り組みの記録、学生の写真展' }],
    ['a firm that names those whom it serves', 'no', { name: '株式会社みさき食品', area: '網代市', activity: '弁当の製造。病院、学校、会社、農家に納める' }],
  ]);
});

describe('bridge: who else sits in it, and how much is told', () => {
  check('bridge', [
    ['a council of the municipality and firms', 'yes', { name: '港まわり巡回便協議会', activity: '巡回便の時刻の見直し、停留所の屋根の修理', members: '網代市、バス会社、旅館組合' }],
    ['… of which nothing is told', 'unknown', { name: '港まわり巡回便協議会', members: '網代市、バス会社、旅館組合' }],
    ['a designation for the town, and a few nouns', 'unknown', { name: '株式会社まち網代', activity: '駐輪場、花壇の手入れ', designation: '都市再生推進法人' }],
    ['a grade is no designation for the town', 'no', { name: '網代地区振興会', activity: '草刈り、花壇の手入れ', designation: '造園A' }],
    ['a foundation named after it, for its place', 'yes', { name: '公益財団法人静岡市国際交流協会', activity: '外国語による生活の案内、市民講座' }],
    ['a table for children, by its name alone', 'no', { name: 'あじろ子ども食堂' }],
    ['a field alone', 'unknown', { name: '一般社団法人あじろの根', fields: '関係人口' }],
    ['whom to ask', 'no', { name: '浜の掃除隊', activity: '浜の掃除、流木拾い', notes: '窓口：会長' }],
    ['the sale of a house', 'no', { name: '株式会社あじろ地所', address: '網代市', activity: '別荘の売買仲介、分譲' }],
  ]);
});

describe('multi: told where no kind of name says so', () => {
  check('multi', [
    ['by the end of the name', 'yes', { name: '港の見張り番', activity: '夜の桟橋の見回り' }],
    ['by who does it', 'yes', { name: 'あじろ縁側', activity: '住民が交代で鍵を開ける' }],
    ['one person', 'no', { name: '堤を歩く人', activity: '一人で毎朝堤を歩き、亀裂を写真に撮る' }],
    ['what is only being set up', 'unknown', { name: 'あじろ発電構想', activity: '来年度に設立予定' }],
    ['a body in preparation, by its name', 'unknown', { name: '網代エリアマネジメント準備会', activity: '勉強会' }],
    ['a school', 'unknown', { name: '県立網代水産高等学校 海洋科', activity: '缶詰の実習、港まつりでの販売' }],
    ['a laboratory by itself', 'no', { name: '網代工科大学 流体研究室', activity: '渦の数値計算、翼の試作' }],
    ['a laboratory with partners', 'yes', { name: '網代工科大学 流体研究室', activity: '渦の数値計算、漁協と共同で水車を試作' }],
  ]);
});

describe('multi: firms', () => {
  check('multi', [
    ['those who work there', 'no', { name: '株式会社みさき食品', activity: '弁当の製造', members: '従業員58' }],
    ['those who hold the shares', 'yes', { name: '株式会社みさき交通', area: '網代市', activity: '通院バスの運行。住民220人が株主' }],
    ['those who began it', 'yes', { name: '合同会社みさき舎', area: '網代市', activity: '大工と看護師と元教員の三人で始めた会社。空き家を直して貸す' }],
    ['those who are not named', 'no', { name: '株式会社みさき食品', activity: '弁当の製造', members: '（照会中）' }],
    ['another body’s committee', 'no', { name: '株式会社みさき運送', activity: '一般貨物。社長は商工会の物流部会に出る' }],
    ['a public body, by its name', 'no', { name: '網代市 都市計画課' }],
  ]);
});

describe('stage', () => {
  check('stage', [
    ['what a firm does for the town', 'advanced', { name: '株式会社まち網代', area: '網代市', activity: '駅前広場の花壇と駐輪場、まち歩きの地図' }],
    ['doors that open every week', 'advanced', { name: 'あじろ縁側', area: '網代市', activity: '空き家を片付けた座敷で、毎週金曜にお茶と宿題' }],
    ['a table for children', 'advanced', { name: '網代の台所', area: '網代市', activity: '孤食の子の夕食、住民が交代で調理' }],
    ['one thing beside what is routine', 'potential', { name: '網代三区自治会', activity: '清掃、夏まつり、防犯灯の管理、広報紙の発行' }],
    ['… entrusted by the city', 'advanced', { name: '網代三区自治会', activity: '清掃、夏まつり、市の広報の配布を受託' }],
    ['a designation without results', 'potential', { name: '特定非営利活動法人まち網代', designation: '都市再生推進法人（R5.2指定）' }],
    ['a fee for members is no result', 'potential', { name: '網代三区自治会', activity: '花見、清掃。会費 月300円' }],
  ]);
});
