import fc from 'fast-check';
import { normalise } from '../../../src/domain/text/normalise';

describe('normalise', () => {
  test.each([
    ['full-width letters and digits', 'ＡＢＣ１２３', 'abc123'],
    ['half-width kana with voiced marks', 'ﾊﾞｽﾎﾟｰﾄ･ｶﾞｲﾄﾞ', 'バスポート・ガイド'],
    ['separate voiced marks', 'か\u3099は゜', 'がぱ'],
    ['squared forms', '㈱と㍿と㎡', '(株)と株式会社とm2'],
    ['dashes after kana are long vowels', 'センタ－、サ―ビス、デ-タ', 'センター、サービス、データ'],
    ['long vowels between digits are hyphens', '03ー1234－5678', '03-1234-5678'],
    ['a dash after a kanji stays what it is', '一ノ関－盛岡', '一ノ関-盛岡'],
    ['wave dashes', '9時~17時、9時～17時', '9時〜17時、9時〜17時'],
    ['spaces and line breaks', 'a\u3000b\u00a0c\td\r\ne\rf\u2028g', 'a b c d\ne\nf\ng'],
    ['invisible characters', '\ufeff前\u200b橋\u00ad市\u{e0100}', '前橋市'],
    ['variant kanji', '髙﨑の空き店鋪、𠮷野、廣島、龍ヶ崎', '高崎の空き店舗、吉野、広島、龍ケ崎'],
    ['signs misread in scanning', '商エ会のセンタ一、窓ロ、協カ会', '商工会のセンター、窓口、協力会'],
    ['half-width kana misread among hiragana, old kanji', '盆おとﾘ、まちへの道、資源回收', '盆おとり、まちへの道、資源回収'],
    ['such signs where they are right', 'スタッフ一同、一日ロケ、努カ所、水エネルギー、このリンゴ、まちのリ・デザイン', 'スタッフ一同、一日ロケ、努カ所、水エネルギー、このリンゴ、まちのリ・デザイン'],
    ['list numbers stay', '①清掃②見守り…', '①清掃②見守り…'],
    ['left-over mark-up', '清掃<br>見守り&nbsp;防災&amp;減災_x000D_\n他', '清掃\n見守り 防災&減災\n他'],
    ['compatibility kanji', '\uf9d1\u2f00', '六一'],
    ['an emoji stays', '祭り🎆', '祭り🎆'],
  ])('%s', (_what, source, expected) => {
    expect(normalise(source).text).toBe(expected);
  });

  test.each([
    ['（株）まえばし', 'まえばし', 'まえばし'],
    ['㈱ﾏｴﾊﾞｼ商店', 'マエバシ', 'ﾏｴﾊﾞｼ'],
    ['㈱前橋', '(株)', '㈱'],
    ['前\u200b橋市', '前橋', '前\u200b橋'],
    ['か\u3099い', 'が', 'か\u3099'],
    ['①清掃\r\n②見守り', '見守り', '見守り'],
    ['𠮷野町', '吉野', '𠮷野'],
  ])('in %s the words %s are the user’s %s', (source, words, users) => {
    const n = normalise(source);
    const start = n.text.indexOf(words);
    const span = n.original(start, start + words.length);
    expect(source.slice(span.start, span.end)).toBe(users);
  });

  test('text that is normal already is given back as it is', () => {
    const n = normalise('前橋市のデザインセンター、a-b。\n次の行');
    expect(n.text).toBe(n.source);
    expect(n.original(2, 5)).toEqual({ start: 2, end: 5 });
  });

  const anyText = fc.array(fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom('㈱', 'ｶﾞ', 'ﾊﾟ', 'が', 'か\u3099', '\r\n', '\u200b', 'ー', '-', '－', '①', '𠮷', '<br>', '&nbsp;', '_x000D_', 'é', 'Ａ', 'İ', '前橋市', '\ud842'),
  ), { maxLength: 20 }).map((parts) => parts.join(''));

  test('each normalised character points at source text that gives it', () => {
    fc.assert(fc.property(anyText, (source) => {
      const n = normalise(source);
      let last = 0;
      for (let i = 0; i < n.text.length; i++) {
        const { start, end } = n.original(i, i + 1);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(source.length);
        last = start;
        const unit = n.text[i]!;
        if (unit !== 'ー' && unit !== '-' && !/[\p{M}\ud800-\udfff]/u.test(unit)) expect(normalise(source.slice(start, end)).text).toContain(unit);
      }
    }), { seed: 3, numRuns: 2000 });
  });

  test('nothing visible is lost: the spans cover all but invisible characters', () => {
    fc.assert(fc.property(anyText, (source) => {
      const n = normalise(source);
      const covered = new Uint8Array(source.length);
      for (let i = 0; i < n.text.length; i++) {
        const { start, end } = n.original(i, i + 1);
        covered.fill(1, start, end);
      }
      const lost = [...source].filter((_, i) => i < covered.length && covered[i] === 0 && /[\p{L}\p{N}]/u.test(source[i] ?? ''));
      expect(lost).toEqual([]);
    }), { seed: 4, numRuns: 1000 });
  });

  test('is deterministic', () => {
    fc.assert(fc.property(anyText, (source) => {
      expect(normalise(source).text).toBe(normalise(source).text);
    }), { seed: 5 });
  });
});
