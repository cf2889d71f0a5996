import { candidate, classifier } from '../support';
import { prefectureOf } from '../../../src/sheets/prefectures';

/** Names of municipalities that are ordinary words, people or founders in names of organisations. */
describe('the prefecture of a body of which only the name is known', () => {
  const prefecture = (name: string): string => {
    const row = candidate({ name });
    return prefectureOf(row, classifier.classify(row));
  };
  test.each([
    ['国立大学法人香川大学', '香川県'], ['国立大学法人 東北大学', ''], ['国立研究開発法人土木研究所', ''], ['独立行政法人国立病院機構 高崎総合医療センター', '群馬県'], ['独立行政法人国立青少年教育振興機構', ''],
    ['国立音楽院', ''], ['公立大学法人前橋工科大学', '群馬県'], ['大阪府中小企業団体中央会', '大阪府'], ['京都府立医科大学', '京都府'], ['大東文化大学', ''], ['玉川大学', ''], ['高千穂大学', ''],
    ['株式会社村田製作所', ''], ['安田女子大学', ''], ['青木建設株式会社', ''], ['柴田商店', ''],
  ])('「%s」 is not read as a municipality of that name: %s', (name, expected) => expect(prefecture(name)).toBe(expected));

  test.each([
    ['国立市観光まちづくり協会', '東京都'], ['くにたち市民活動の会', '東京都'], ['高千穂町観光協会', '宮崎県'], ['浜松商工会議所', '静岡県'], ['広島県府中市商工会議所', '広島県'], ['玉川村森林組合', '福島県'],
  ])('「%s」 still tells it: %s', (name, expected) => expect(prefecture(name)).toBe(expected));
});
