import { readClauses } from '../../../src/domain/text/clauses';
import { normalise } from '../../../src/domain/text/normalise';
import { scopesIn } from '../../../src/domain/text/scopes';

/** Scopes of the first occurrence of `words` in `sentence`, joined by spaces. */
function scopesOf(sentence: string, words: string): string {
  const text = normalise(sentence).text;
  const start = text.indexOf(normalise(words).text);
  if (start < 0) throw new Error(`「${words}」 does not occur in 「${sentence}」`);
  return scopesIn(readClauses(text).scopeAt(start, start + normalise(words).text.length)).join(' ');
}

describe('scopes of words in a clause', () => {
  describe('negation', () => {
    test.each([
      ['清掃は行っていない。', '清掃', 'negated'],
      ['清掃を行い、防犯パトロールは行っていない。', '清掃', ''],
      ['清掃を行い、防犯パトロールは行っていない。', '防犯', 'negated'],
      ['清掃、見守り、配食は未実施。花植えを続ける。', '清掃', 'negated'],
      ['清掃、見守り、配食は未実施。花植えを続ける。', '花植え', ''],
      ['観光案内は実施、宿泊予約は対象外', '観光案内', ''],
      ['観光案内は実施、宿泊予約は対象外', '宿泊予約', 'negated'],
      ['他地域からの依頼はお断りしています。', '他地域', 'negated'],
      ['移住相談には応じておりません', '移住相談', 'negated'],
      ['指定管理の実績なし', '指定管理', 'negated'],
      ['使われていない空き家を活用する', '空き家', ''],
      ['誰一人取り残さない見守りを続ける', '見守り', ''],
      ['清掃だけでなく防災訓練も行う', '清掃', ''],
      ['切れ目のない子育て支援', '子育て支援', ''],
      ['おもてなしの講座を開く', '講座', ''],
      ['交流の場がない若者に居場所を提供', '居場所', ''],
      ['It does not run buses. It plants trees.', 'buses', 'negated'],
      ['It does not run buses. It plants trees.', 'trees', ''],
    ])('%s ｜ %s → %s', (sentence, words, scopes) => expect(scopesOf(sentence, words)).toBe(scopes));
  });

  describe('what is over', () => {
    test.each([
      ['かつて朝市を運営。現在は清掃のみ。', '朝市', 'past'],
      ['かつて朝市を運営。現在は清掃のみ。', '清掃', ''],
      ['レンタサイクルは2019年に終了。', 'レンタサイクル', 'past'],
      ['朝市（休止中）、夜市', '朝市', 'past'],
      ['朝市（休止中）、夜市', '夜市', ''],
      ['情報誌の発行（県の補助事業、終了）、朝市', '情報誌', 'past'],
      ['情報誌の発行（県の補助事業、終了）、朝市', '朝市', ''],
      ['構想づくりはとっくに終わっている', '構想づくり', 'past'],
      ['講座の終了後に茶話会を開く', '講座', ''],
      ['令和３年度までシャトルバスを運行', 'シャトルバス', 'past'],
      ['バス路線の廃止を受け、乗合タクシーを運行している', '乗合タクシー', ''],
      ['以前から朝市を開いている', '朝市', ''],
      ['9時から17時まで案内所を開設', '案内所', ''],
      ['The market was discontinued.', 'market', 'past'],
    ])('%s ｜ %s → %s', (sentence, words, scopes) => expect(scopesOf(sentence, words)).toBe(scopes));
  });

  describe('plans', () => {
    test.each([
      ['来年度からシェアサイクルを始める予定。', 'シェアサイクル', 'planned'],
      ['共同配送を検討中', '共同配送', 'planned'],
      ['駅前広場の活用を検討している。清掃は毎月。', '駅前広場', 'planned'],
      ['駅前広場の活用を検討している。清掃は毎月。', '清掃', ''],
      ['デマンド交通の乗入れを町に要望中', 'デマンド交通', 'planned'],
      ['今後はゲストハウスを開きたい', 'ゲストハウス', 'planned'],
      ['外壁の塗り替え、相乗り便の検討、花植え', '外壁', ''],
      ['外壁の塗り替え、相乗り便の検討、花植え', '相乗り便', 'planned'],
      ['林業の担い手の確保が課題', '林業', 'planned'],
      ['2.活動:植樹／3.困りごと:後継ぎ', '後継ぎ', 'planned'],
      ['2.活動:植樹／3.困りごと:後継ぎ', '植樹', ''],
      ['道路予定地を広場として活用', '広場', ''],
      ['まちづくり構想の策定、勉強会の開催', '勉強会', ''],
      ['市への要望の取りまとめ、広報の配布', '要望', ''],
      ['The group plans to open a cafe.', 'cafe', 'planned'],
    ])('%s ｜ %s → %s', (sentence, words, scopes) => expect(scopesOf(sentence, words)).toBe(scopes));
  });

  describe('other bodies', () => {
    test.each([
      ['市が運営する図書館の清掃を担う', '図書館', 'others'],
      ['市が運営する図書館の清掃を担う', '清掃', ''],
      ['運行はバス事業者に委託。', '運行', 'others'],
      ['市の委託でコミュニティバスを運行', 'コミュニティバス', ''],
      ['都市が抱える課題を解決する見守り', '見守り', ''],
      ['市民が運営する図書館', '図書館', ''],
      ['スマートシティ推進協議会に参画', '推進協議会', 'joined'],
      ['市のスマートシティ協議会に参画するほか、朝市を開く', '朝市', ''],
      ['連盟に加入', '連盟', 'joined'],
      ['地元企業が集まり、分野別の部会で見守りを進める', '部会', ''],
      ['地元企業が集まり、分野別の部会で見守りを進める', '地元企業', ''],
      ['誰もが地域づくりに参画できる環境を整える', '地域づくり', ''],
      ['The bus is operated by the city.', 'bus', 'others'],
    ])('%s ｜ %s → %s', (sentence, words, scopes) => expect(scopesOf(sentence, words)).toBe(scopes));
  });

  describe('purpose, doubt, quotation and trade', () => {
    test.each([
      ['この法人は、子育て支援に関する事業を行い、もって福祉の増進に寄与することを目的とする。', '子育て支援', 'purpose'],
      ['脱炭素を目指す', '脱炭素', 'purpose'],
      ['現在の実績は不明', '実績', 'unsure'],
      ['会員は80社くらいらしい', '会員', 'unsure'],
      ['「世界一のまち」を掲げる', '世界一のまち', 'quoted'],
      ['導入実績：富山市、高松市', '高松市', 'trade'],
      ['全国の百貨店へ販売。町内の清掃も行う。', '百貨店', 'trade'],
      ['全国の百貨店へ販売。町内の清掃も行う。', '清掃', ''],
    ])('%s ｜ %s → %s', (sentence, words, scopes) => expect(scopesOf(sentence, words)).toContain(scopes));
  });

  test('bullets and line breaks are clauses of their own', () => {
    const list = '①清掃\n②見守りは休止中\n③花植え　●防災訓練は行っていない　●夏祭り';
    expect(scopesOf(list, '清掃')).toBe('');
    expect(scopesOf(list, '見守り')).toBe('past');
    expect(scopesOf(list, '花植え')).toBe('');
    expect(scopesOf(list, '防災訓練')).toBe('negated');
    expect(scopesOf(list, '夏祭り')).toBe('');
  });

  test('half-width kana and full-width punctuation are read alike', () => {
    expect(scopesOf('ﾚﾝﾀｻｲｸﾙは未実施｡清掃を行う', 'レンタサイクル')).toBe('negated');
  });
});
