import type { FieldCode } from '../../../src/domain/candidate';
import { createPlaceFinder } from '../../../src/domain/places/finder';
import { loadGazetteer } from '../../../src/domain/places/gazetteer';
import type { PlaceCell } from '../../../src/domain/places/row';
import { summarisePlaces } from '../../../src/domain/places/summary';
import { readClauses } from '../../../src/domain/text/clauses';
import { normalise } from '../../../src/domain/text/normalise';

const finder = createPlaceFinder(loadGazetteer());
type Row = Partial<Record<FieldCode, string>>;

function summarise(row: Row) {
  const cells = (Object.entries(row) as [FieldCode, string][]).map(([field, source]): PlaceCell => {
    const text = normalise(source);
    return { field, text, clauses: readClauses(text.text), mentions: finder.find(text, field) };
  });
  const summary = summarisePlaces(finder, cells);
  const words = summary.reasons.map(({ cell, start, end }) => {
    const span = cells[cell]!.text.original(start, end);
    return cells[cell]!.text.source.slice(span.start, span.end);
  });
  return { ...summary, words };
}

describe('activity in more than one municipality', () => {
  test.each<[string, Row, string]>([
    ['several municipalities in the area column', { area: '高山市、飛騨市、白川村' }, '高山市、飛騨市、白川村'],
    ['names without 市 in the area column', { area: '前橋、高崎、伊勢崎' }, '前橋、高崎、伊勢崎'],
    ['ほか after a municipality', { area: '福岡県みやま市ほか' }, 'ほか'],
    ['a whole prefecture', { area: '岩手県' }, '岩手県'],
    ['the whole prefecture in words', { area: '県内全域', address: '高知県高知市' }, '県内全域'],
    ['a county', { area: '西津軽郡' }, '西津軽郡'],
    ['a region', { area: '豊橋市中心に東三河・遠州' }, '東三河'],
    ['a count of municipalities', { area: '北部１２市町村' }, '１２市町村'],
    ['neighbours beside a single area', { area: '鳥取市', activity: '近隣市町と共同で予約基盤を運用' }, '近隣市町'],
    ['two municipalities in the activity', { activity: '松本市と塩尻市で移動販売を行う。' }, '松本市と塩尻市'],
    ['people of the prefecture', { activity: '県民の健康づくりを進める講座を開く。', address: '山形県山形市' }, '県民'],
    ['a river basin', { activity: '流域の環境保全活動' }, '流域'],
    ['a city and what lies around it', { area: '高山市とその周辺' }, 'とその周辺'],
    ['ほか after 市内', { area: '市内ほか' }, 'ほか'],
    ['the whole prefecture of the seat', { activity: '長野県における起業支援', address: '長野県松本市' }, '長野県'],
    ['several prefectures', { activity: '富山県と石川県の商店街を巡回', address: '東京都港区' }, '富山県'],
    ['a designation by several', { designation: '県中部１市４町と連携協定' }, '県中部'],
    ['nationwide work', { activity: '全国で居場所づくりを支援。', address: '東京都杉並区' }, '全国で'],
    ['a prefecture in the name of a public body', { name: '公益財団法人滋賀県スポーツ協会' }, '滋賀県'],
    ['two towns in the name', { name: '一般財団法人釜石・大槌産業育成センター' }, '釜石・大槌'],
    ['towns that are in no gazetteer', { area: '高根市、沢渡町、上沢村' }, '高根市、沢渡町、上沢村'],
    ['a former town beside a city', { area: '高根市及び旧沢入村' }, '高根市及び旧沢入村'],
    ['a neighbouring town in words', { area: '高山市', activity: '隣町の商店へも品を届ける。' }, '隣町'],
    ['so many towns in words', { activity: '三つの町の役場を毎月回る。' }, '三つの町'],
    ['a body for the schools of a prefecture', { name: '公益財団法人三重県学校給食会' }, '三重県'],
    ['a neighbouring village by name', { activity: '農家の納屋を宿にする。隣の山添村の四軒も加わった。', address: '奈良県奈良市' }, '山添村'],
    ['a whole prefecture beside a text about two of its towns', { area: '福岡県', activity: '太宰府市と筑紫野市で教室を開く' }, '福岡県'],
    ['people of Tokyo for a body of Tokyo', { activity: '都内の商店を巡る講座を開く。', address: '東京都墨田区' }, '都内'],
    ['so many towns in English', { area: 'Noto peninsula (4 towns)' }, '4 towns'],
    ['neighbours in English', { name: 'Open Factory', area: 'Echizen and neighbouring cities' }, 'neighbouring cities'],
    ['members that are municipalities', { name: '山麓広域観光推進会議', members: '小諸市、東御市、御代田町、観光協会' }, '小諸市、東御市、御代田町'],
  ])('%s', (_what, row, words) => {
    const summary = summarise(row);
    expect({ wide: summary.wide, words: summary.words.join() }).toEqual({ wide: 'yes', words });
  });
});

describe('one municipality only', () => {
  test.each<[string, Row]>([
    ['a city whose name sounds like its prefecture', { area: 'さいたま新都心地区', municipality: 'さいたま市' }],
    ['a city', { area: '柏市' }],
    ['a prefecture with one city', { area: '福島県いわき市' }],
    ['a city and its former towns', { area: '田辺市（旧5市町村）' }],
    ['quarters that are called 町', { area: '本町、栄町、旭町' }],
    ['a city and one of its former villages', { area: '高根市（旧沢入村）' }],
    ['the quarters of a castle town', { area: '高根市', activity: '城下６町の絵図を作る。' }],
    ['a city in a name that is in no gazetteer', { name: '高根市老人クラブ連合会' }],
    ['two wards of one city', { area: '仙台市青葉区、仙台市泉区' }],
    ['a quarter', { area: '羽津いかるが地区ほか沿線', address: '三重県四日市市' }],
    ['a park', { area: '丸山緑地（2.3ha）' }],
    ['all of the city', { area: '市内全域' }],
    ['customers elsewhere', { name: '株式会社匠の杜', area: '東川町内', activity: '家具の製造。全国の百貨店で販売し、取引先は約300社。' }],
    ['references elsewhere', { name: '未来情報株式会社', address: '東京都港区', activity: '都市OSの提供。導入実績：富山市、高松市　等' }],
    ['deliveries to three towns', { name: '株式会社山麓製パン', address: '茨城県土浦市', activity: 'パンの製造卸。土浦市、かすみがうら市、阿見町の学校へ納入しております。' }],
    ['requests from neighbours that are refused', { area: 'うきは市', activity: '隣の朝倉市・日田市の方からも相談をいただくことがありますが今のところお断りしています。' }],
    ['the city in the name', { name: '公益財団法人那珂川市教育文化振興財団', address: '福岡県那珂川市' }],
    ['the city without 市 in the name', { name: '高松タクシー協会' }],
    ['the city by its sound', { name: 'さばえ子ども劇場' }],
    ['a plan that came to nothing', { area: '湖西市、豊橋市（予定）', activity: '通勤シャトルの共同化を計画したが令和５年に断念。' }],
    ['a prefecture that commissions', { activity: '長野県の委託を受け、市内で起業相談を行う', address: '長野県松本市' }],
    ['a prefecture elsewhere', { name: '㈲山里工房', activity: '東京都に直売所を置き、地区の農産物を売る', address: '長野県松本市' }],
    ['visitors from all over the country', { activity: '市内の空き家を再生。全国の自治体が視察に訪れる。', address: '長野県松本市' }],
    ['guests from within and without the prefecture', { activity: '商店街の宿を営み、県内外から客が訪れる' }],
    ['a column of prefectures beside a text about one of its cities', { area: '山梨県', activity: '甲斐市で毎月開催' }],
    ['a column of prefectures beside a ward', { area: '東京都', activity: '品川区大崎にて毎週の工作教室' }],
    ['a quarter that is called like a prefecture', { area: '札幌市手稲区山口' }],
    ['buyers from Tokyo', { area: '遠野市', activity: '都内の酒販店を蔵に招く' }],
    ['municipalities that buy', { name: '株式会社道路診断', activity: '橋の点検。九州の約40市町村より受注' }],
    ['a club that names no place', { name: 'ピンポン同好会', activity: '毎週木曜に健康卓球を楽しむ' }],
  ])('%s', (_what, row) => expect(summarise(row).wide).toBe('no'));
});

describe('not said', () => {
  test.each<[string, Row]>([
    ['nothing but a name', { name: 'ソフトウェア株式会社' }],
    ['an address alone', { name: '一般財団法人未来基金', address: '東京都千代田区永田町1丁目' }],
    ['a branch office', { name: '日本電算株式会社　四国支社' }],
    ['a university by its city', { name: '国立大学法人金沢大学' }],
    ['a family that is called like ten cities', { name: '十市県主邸保存会' }],
    ['a broad purpose', { name: '公益財団法人生命科学財団', address: '愛知県名古屋市中区', activity: '自然科学の研究に対する助成を行う。' }],
    ['a founder who is named like a city', { name: '公益財団法人小林財団', address: '大阪府大阪市中央区', activity: '留学生に対する奨学金の支給' }],
  ])('%s', (_what, row) => expect(summarise(row)).toMatchObject({ wide: 'unknown', reasons: [] }));
});

describe('which places', () => {
  test.each<[string, Row, string[]]>([
    ['by the prefecture before it', { area: '広島県府中市' }, ['広島県府中市']],
    ['by the address of the row', { area: '府中市', address: '東京都府中市宮西町' }, ['東京都府中市']],
    ['by its neighbours', { area: '森町、磐田市、袋井市' }, ['静岡県森町', '静岡県磐田市', '静岡県袋井市']],
    ['by the list that a prefecture opens', { area: '新潟県（魚沼市、湯沢町）、群馬県（みなかみ町、昭和村）' }, ['新潟県魚沼市', '新潟県湯沢町', '群馬県みなかみ町', '群馬県昭和村']],
    ['by its city', { address: '福岡県福岡市中央区天神1丁目' }, ['福岡県福岡市中央区']],
    ['by its county', { address: '東牟婁郡太地町' }, ['和歌山県太地町']],
    ['the quarter of a city is not a town', { address: '群馬県高崎市吉井町100' }, ['群馬県高崎市']],
    ['a prefecture where nothing nearer is said', { area: '岩手県' }, ['岩手県']],
    ['the area before the address', { area: '柏市', address: '東京都千代田区' }, ['千葉県柏市']],
    ['in English', { area: 'Shiwa Town' }, ['岩手県紫波町']],
  ])('%s', (_what, row, places) => expect(summarise(row).places).toEqual(places));

  test('a name that stays open is not guessed', () => {
    expect(summarise({ area: '美里町' }).places).toEqual([]);
    expect(summarise({ area: '美里町' }).wide).toBe('no');
  });

  test('the same row gives the same summary', () => {
    const row: Row = { name: 'まちの会', area: '府中市、調布市', activity: '両市で見守り' };
    expect(summarise(row)).toEqual(summarise(row));
  });
});
