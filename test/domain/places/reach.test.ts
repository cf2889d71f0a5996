import type { FieldCode } from '../../../src/domain/candidate';
import { candidate, classifier } from '../support';

type Row = Partial<Record<FieldCode, string>>;
const wideOf = (row: Row): string => classifier.classify(candidate(row)).wide;

/** Each: what the row shows, the row, and how far it reaches. */
function cases(value: string, rows: readonly (readonly [what: string, row: Row])[]): void {
  test.each(rows)(`${value}: %s`, (_what, row) => expect(wideOf(row)).toBe(value));
}

describe('the activity area', () => {
  cases('no', [
    ['a city and its quarters called 町, after a space', { area: '前橋市　元町・栄町' }],
    ['a city and its former towns in brackets', { area: '長岡市（旧与板・寺泊）' }],
    ['a city and a quarter called like a town elsewhere', { area: '松山市三津・国分寺' }],
    ['the part of a basin in one town', { area: '美瑛町置杵牛川流域' }],
    ['some hamlets of a basin', { area: '大谷川流域７集落' }],
    ['the blocks of an old town', { area: '尾道市（旧市街斜面9町）' }],
    ['the quarter around the station of a city called like its prefecture', { area: '秋田駅東地区', address: '秋田市' }],
    ['a quarter called like a region, behind its city', { area: '高槻市庄内地区' }],
    ['a quarter called like an old province', { area: '加賀地区', address: '千葉県流山市' }],
    ['an island called like the region', { area: '能登島' }],
    ['a town and its prefecture in Latin letters', { area: 'Seto, Aichi' }],
  ]);
  cases('yes', [
    ['a part of a second town', { area: '高根町と沢渡市東部' }],
    ['so many hamlets of a basin that several towns share it', { area: '大谷川流域30集落' }],
    ['all of a city and a neighbour', { area: '高根市全域および隣接の沢渡町' }],
    ['one’s own village and a city', { area: '村内及び熊本市', address: '熊本県西原村' }],
    ['one’s own ward and around it', { area: '区内とその周辺' }],
    ['two towns in Latin letters', { area: 'Kurume and Yame' }],
    ['islands of short names in Latin letters', { area: 'Nishinoshima, Ama and Chibu' }],
    ['along a railway of two prefectures', { area: '両毛線沿線' }],
    ['a peninsula', { area: '房総半島' }],
    ['a plain', { area: '筑紫平野一帯' }],
    ['a basin', { area: '横手盆地' }],
    ['towns around a lake', { area: '諏訪湖沿岸' }],
    ['the shore of a bay', { area: '若狭湾沿岸' }],
    ['an old region with what makes it land', { area: '近江一円' }],
    ['a county in words', { area: '郡内' }],
  ]);
});

describe('the activity text', () => {
  cases('yes', [
    ['across municipal borders', { name: '川辺ものづくり協会', activity: '市をまたいで町工場を結び、共同受注の窓口を置く。' }],
    ['a neighbour in no gazetteer', { name: '南風信金', activity: '後継ぎを引き合わせる。隣の沢渡市の店にも広げる。' }],
    ['land around a town', { name: '奨学会', activity: '三好地方の高校を卒業した学生への奨学金。' }],
    ['two towns away from the seat of a university', { name: '摂津大学 生薬研究室', address: '大阪府茨木市', activity: '奈良県の宇陀市・下市町の農家と薬草を育てる。' }],
    ['a peninsula of the seat', { name: '海の学校', address: '京都府宮津市', activity: '丹後半島で自然体験を開く。' }],
    ['a shore of many towns', { name: '海ごみの会', activity: '有明海沿岸の漁協と浜を掃く。' }],
    ['a remark that it crosses a border', { name: 'テクノ協会', address: '久留米市', activity: '展示会の共同ブース', notes: '市をまたいで募集' }],
    ['a remark about a neighbour', { name: '海の見張り番', address: '宮崎県日向市', activity: '浜のごみ拾いと遭難の見張り', notes: '隣の門川町にも班がある' }],
    ['members all over the country', { name: '地層研究会', address: '新潟県糸魚川市', activity: '標本の収集。会員は全国の研究者。' }],
  ]);
  cases('no', [
    ['firms of a metropolis', { name: '古川信用組合 支援部', activity: '市の空き店舗に首都圏の会社二社を呼び込んだ。' }],
    ['buyers of a region', { name: 'NPO法人うみかぜ薬草会', address: '高知県土佐市', activity: '遊休畑で薬草を育てる。近畿の製薬会社が夏に社員を送る。' }],
    ['a neighbourhood association next door', { name: '汐見ハイツ自治会', activity: '夏まつり（隣の町内会と合同）' }],
    ['a facility of the prefecture', { name: '公益財団法人からくり館', address: '石川県金沢市大野町', activity: '石川県金沢港からくり記念館の管理運営' }],
    ['a prefectural school', { name: '三稜会', address: '福岡県柳川市', activity: '福岡県立三稜高等学校の生徒を励ます。' }],
    ['a city called like its prefecture', { name: '公益財団法人京都市国際協会', address: '京都府京都市', activity: '京都において国際交流を進める。' }],
    ['a firm of the capital with customers in a region', { name: '株式会社クロス', address: '東京都千代田区', activity: '窓口システムの販売。会津地域での実証に機材を提供。' }],
    ['a number of towns long merged', { name: '郷土史の会', activity: '昭和30年に3町村が合併してできた町の歴史を調べ、冊子にする。' }],
    ['part of a city in the words of care', { name: '支え合いの会', activity: '日常生活圏域の高齢者の相談、茶話会' }],
    ['the only one of the country', { name: '氷まつりの会', activity: '全国でも珍しい氷の祭りを湖畔で開く。' }],
    ['an earthquake of a region', { name: '灯りの会', address: '富山県氷見市', activity: '能登半島地震の追悼の灯りを浜に並べる。' }],
    ['a railway called after its region', { name: '朝市の会', activity: 'JR四国の駅前で朝市を開く。' }],
    ['an old road', { name: '街道を歩く会', activity: '東海道の宿場の案内板を直す。' }],
    ['fairs in the capital', { name: '移住応援隊', address: '高知県四万十町', activity: '首都圏での移住相談会に出る。お試し住宅の世話。' }],
    ['clan of the past', { name: '遺訓の会', address: '山形県酒田市', activity: '庄内藩士の教えを読む会を毎月開く。' }],
  ]);
});

describe('the name', () => {
  cases('yes', [
    ['a prefecture that has no city of its name', { name: '公益財団法人愛媛アイバンク', address: '愛媛県松山市', activity: '角膜の提供者の登録' }],
    ['a prefectural body', { name: '県旅館組合' }],
    ['a prefectural laboratory', { name: '県立窯業試験場' }],
    ['a regional bureau of the state', { name: '国交省○○地方整備局 建政部' }],
    ['an association of a region', { name: '一般社団法人関東ボート連盟', activity: '大会の公認' }],
    ['two towns of the seat’s prefecture', { name: '公益財団法人水俣・芦北地域振興財団', address: '熊本県熊本市' }],
  ]);
  cases('no', [
    ['a unit of a city’s bureau', { name: '市民局地域協働部東支所' }],
    ['a town in no gazetteer', { name: '留別町民共済' }],
    ['a street called like a region', { name: '中通り商店街振興組合', address: '秋田県秋田市', activity: '売出しとアーケードの清掃' }],
    ['a quarter called like a region, and more', { name: '能登川地区まちづくり協議会', address: '滋賀県東近江市', activity: '見守り、買物支援' }],
    ['one street', { name: '三番街飲食店組合' }],
    ['one school', { name: '県立沢渡高等学校PTA' }],
    ['a chamber that tells what it does in one city of a region', { name: '庄内中央商工会議所', address: '山形県鶴岡市', activity: '元映画館を小ホールにし、会員と研究者の例会を開く。' }],
  ]);
  cases('unknown', [
    ['a chamber with its address alone', { name: '東通村商工会', address: '青森県東通村' }],
    ['a body in preparation', { name: '紀の川リノベ倶楽部設立準備会' }],
    ['a circle of firms known by their names', { name: '柏崎21の会', members: '越後鋳造、北越電工、米山交通、刈羽土建' }],
    ['a family called like a region', { name: '公益財団法人大隅科学財団', address: '神奈川県横浜市', activity: '基礎科学の研究に対する助成' }],
    ['the branch of a prefecture’s association', { name: '鹿児島県薬剤師会薩摩支部', activity: '会員研修' }],
  ]);
});

describe('a row that names no place of work', () => {
  cases('no', [
    ['a shop that tells its trade', { name: 'パン工房つきのわ', activity: '天然酵母のパンと珈琲。火曜定休。' }],
    ['an inn, in two words', { name: 'ゲストハウス　フタバ', activity: '宿泊、自転車の貸出' }],
    ['neighbours who clean a lane', { name: '裏路地を掃く四人', activity: '朝６時に路地を掃く。店主と学生。' }],
    ['a school’s work with people on the spot', { name: '佐保海洋大学', activity: '漁協と企業の間に入り、実証の海域を決める。' }],
    ['a laboratory with its seat', { name: '東海理工大学 流体研究室', address: '愛知県豊田市', activity: '騒音低減の数値解析' }],
    ['keepers of one float', { name: '公益財団法人占出山保存会', activity: '占出山を保存し、巡行を続ける。' }],
  ]);
  cases('unknown', [
    ['a card and nothing more', { name: 'あしたの森', activity: '名刺交換のみ' }],
    ['a firm whose text is to come', { name: '合同会社ヨハク', activity: '（紹介文準備中）' }],
    ['help for people overseas', { name: 'NPO法人井戸の会', address: '静岡県三島市', activity: '途上国の農村に井戸を掘る。衛生の講習も行う。' }],
    ['a society of all Japan', { name: 'NPO法人日本海事史学会', address: '神奈川県横須賀市', activity: '海事史の資料を集める。' }],
    ['the branch of a consultant', { name: '(株)総合計画 四国営業所', address: '愛媛県松山市', activity: '道路の設計、都市計画の策定' }],
    ['a university’s window', { name: '城北大学 研究推進課', activity: '企業・自治体からの相談を随時受ける。' }],
    ['a university’s teaching', { name: '筑後女子短期大学', address: '福岡県久留米市', activity: '保育科、食物栄養科' }],
  ]);
});
