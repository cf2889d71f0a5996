import type { Pair } from './pair';

const A = '秋田県横手市平鹿町醍醐1-1';
const P = '0182-15-3001';

/** English names without any other point, and the bodies of one small city. */
export const TRANSLATIONS: readonly Pair[] = [
  ['found', ['Rice Terrace Heritage Society', '秋田県横手市'], ['棚田遺産協会', A]],
  ['found', ['Snow Country Design Lab', '秋田県横手市'], ['雪国デザイン研究所', A]],
  ['found', ['Mountain Village Exchange Association', '秋田県横手市'], ['山村交流協会', A]],
  ['found', ['Forest Kindergarten Network', '秋田県横手市'], ['森のようちえんネットワーク', A]],
  ['found', ['Wind and Light Studio', '秋田県横手市'], ['風と光の工房', A]],
  ['found', ['Harbor Lights Orchestra', '秋田県横手市'], ['港の灯管弦楽団', A]],
  ['found', ['Old House Regeneration Project', '秋田県横手市'], ['古民家再生プロジェクト', A]],
  ['found', ['Future Children Foundation', '秋田県横手市'], ['一般財団法人未来こども財団', A]],
  ['found', ['Star Village Astronomy Club', '秋田県横手市'], ['星の村天文クラブ', A]],
  ['found', ['Silk Road Textile Museum', '秋田県横手市'], ['絹の道織物博物館', A]],
  ['found', ['Coastal Environment Institute', '秋田県横手市'], ['海岸環境研究所', A]],
  ['found', ['Hot Spring Inn Cooperative', '秋田県横手市'], ['温泉旅館組合', A]],
  ['found', ['Regional Design Foundation', '秋田県横手市'], ['公益財団法人地域設計財団', A]],
  ['found', ['Riverside Citizens Forum', '秋田県横手市'], ['川辺市民フォーラム', A]],
  ['found', ['Apple Growers Union', '秋田県横手市'], ['りんご生産者組合', A]],
  ['found', ['Kamakura Snow Festival Committee', '秋田県横手市'], ['かまくら雪まつり委員会', A]],
  ['apart', ['Rice Terrace Heritage Society', '秋田県横手市'], ['棚田農業組合', A]],
  ['apart', ['Forest Kindergarten Network', '秋田県横手市'], ['森林ネットワーク', A]],
  ['apart', ['Future Foundation', '秋田県横手市'], ['横手財団', A]],
  ['apart', ['Youth Support Center', '秋田県横手市'], ['高齢者支援センター', A]],
  ['found', ['横手かまくらＦＭ', A], ['横手かまくらエフエム株式会社', A]],
  ['found', ['よこて焼そばのれん会', '秋田県横手市'], ['横手焼きそばのれん会', A]],
  ['found', ['(協)横手卸センター', A], ['協同組合横手卸センター', A]],
  ['found', ['横手卸センター', '秋田県横手市'], ['協同組合横手卸センター', A]],
  ['found', ['増田の町並み案内人の会', '秋田県横手市'], ['増田町並み案内人の会', A]],
  ['found', ['増田「蔵の会」', '秋田県横手市'], ['増田蔵の会', A]],
  ['found', ['一般社団法人増田町観光協会（増田まちなみ）', A], ['増田町観光協会', A]],
  ['found', ['横手市観光協会 雄物川支部', '秋田県横手市'], ['横手市観光協会雄物川支部', '秋田県横手市']],
  ['found', ['JA秋田ふるさと 女性部', '秋田県横手市'], ['秋田ふるさと農業協同組合女性部', '秋田県横手市']],
  ['found', ['横手清陵ロボット研究部', A], ['横手清陵ロボット研究部（部活動）', A]],
  ['found', ['株式会社ヤマダフーズ', A], ['(株)ヤマダフーヅ', A, '', P]],
  ['found', ['平鹿りんご農協', A], ['平鹿りんご農業協同組合', '秋田県横手市']],
  ['found', ['平鹿リンゴ農業協同組合', '秋田県横手市'], ['平鹿りんご農業協同組合', A]],
];
