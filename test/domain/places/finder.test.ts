import type { FieldCode } from '../../../src/domain/candidate';
import { createPlaceFinder } from '../../../src/domain/places/finder';
import { loadGazetteer } from '../../../src/domain/places/gazetteer';
import { normalise } from '../../../src/domain/text/normalise';

const finder = createPlaceFinder(loadGazetteer());

/** The words that are read as places or reach, each with its kind. */
function found(text: string, field: FieldCode = 'activity'): string[] {
  const normalised = normalise(text);
  return finder.find(normalised, field).map((m) => `${normalised.text.slice(m.start, m.end)}:${m.kind}`);
}

describe('gazetteer', () => {
  const { municipalities, prefectures } = loadGazetteer();
  const named = (name: string) => [...municipalities.values()].filter((m) => m.name === name);

  test('holds 47 prefectures, all municipalities, the wards and the 20 designated cities', () => {
    expect(prefectures.size).toBe(47);
    const all = [...municipalities.values()];
    expect(all.filter((m) => m.city === m.code)).toHaveLength(1741);
    expect(all.filter((m) => m.city !== m.code)).toHaveLength(171);
    expect(new Set(all.filter((m) => m.city !== m.code).map((m) => m.city)).size).toBe(20);
  });

  test.each([
    ['札幌市', '01100'], ['川崎市', '14130'], ['浜松市', '22130'], ['堺市', '27140'], ['熊本市', '43100'], ['前橋市', '10201'], ['紫波町', '03321'], ['三宅村', '13381'],
  ])('%s has the code %s', (name, code) => expect(named(name).map((m) => m.code)).toEqual([code]));

  test('knows the county and the reading of a town', () => {
    expect(named('榛東村')[0]).toMatchObject({ county: '北群馬郡', kana: 'しんとうむら', prefecture: { name: '群馬県', short: '群馬' } });
  });
});

describe('municipalities', () => {
  test.each([
    ['前橋市と高崎市で活動', ['前橋市:municipality', '高崎市:municipality']],
    ['廿日市市の商店', ['廿日市市:municipality']],
    ['四日市市', ['四日市市:municipality']],
    ['東京都府中市', ['東京都:prefecture', '府中市:municipality']],
    ['京都府中京区', ['京都府:prefecture', '中京区:municipality']],
    ['大阪府中央区', ['大阪府:prefecture', '中央区:municipality']],
    ['札幌市中央区', ['札幌市中央区:municipality']],
    ['龍ヶ崎市', ['龍ケ崎市:municipality']],
    ['㈱ﾐﾄﾞﾘ市', []],
    ['岩手県紫波郡紫波町', ['岩手県:prefecture', '紫波郡:county', '紫波町:municipality']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('what only looks like a place', () => {
  test.each([
    ['魚市場の見学'], ['津波の避難訓練'], ['三島さんの家'], ['光回線の整備'], ['泉の広場'], ['中国語の講座'], ['大森町通りの清掃'], ['山形鋼の加工'], ['福島屋の弁当'],
  ])('%s', (text) => expect(found(text).filter((m) => /municipality|prefecture|region/.test(m))).toEqual([]));

  test('names of organisations are marked as such', () => {
    for (const text of ['広島大学と連携', '前橋市商工会議所の会員', '四国電力の支援', '北陸銀行の協力']) {
      expect(finder.find(normalise(text), 'activity').filter((m) => m.codes.length > 0).every((m) => m.inBody)).toBe(true);
    }
  });
});

describe('reach without a name', () => {
  test.each([
    ['県内全域', ['県内全域:several']],
    ['近隣市町と連携', ['近隣市町:several']],
    ['両市をまたぐ', ['両市:several']],
    ['1市3町で実施', ['1市3町:several']],
    ['北部12市町村', ['12市町村:several']],
    ['３府県８市町', ['3府県8市町:several']],
    ['旧5市町村', ['5市町村:part']],
    ['2丁目と3町内会', ['丁目:part']],
    ['東三河地域', ['東三河地域:region']],
    ['中国地方', ['中国地方:region']],
    ['中国への輸出', []],
    ['全国各地', ['全国各地:nation']],
    ['県内初の取組', []],
    ['全国大会に出場', []],
    ['流域下水道', []],
    ['長良川流域', ['流域:several']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('names without 市, 町, 村', () => {
  test.each<[string, FieldCode, string[]]>([
    ['前橋、高崎、伊勢崎', 'area', ['前橋:municipality', '高崎:municipality', '伊勢崎:municipality']],
    ['京都・大阪・奈良', 'area', ['京都:prefecture', '大阪:prefecture', '奈良:prefecture']],
    ['さばえスポーツクラブ', 'name', ['さばえ:municipality']],
    ['Shiwa Town', 'area', ['shiwa:municipality']],
    ['Code for Sabae', 'name', ['sabae:municipality']],
    ['みらい塾', 'name', []],
    ['みどりの会', 'name', []],
  ])('%s in the column %s', (text, field, expected) => expect(found(text, field)).toEqual(expected));
});
