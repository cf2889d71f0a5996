import type { TypeCode } from '../../../src/domain/vocabulary';

/** Bodies that the paper itself names (P3, P8–10), with the paper's facts: each is of this type, several together, and there for its town. */
export const PAPER_RECORDS: readonly (readonly [name: string, activity: string, type: TypeCode])[] = [
  ['一般社団法人まえばしデザインコミッション', '太陽の会の寄付を原資とし、市内のシンボルづくりと公共空間のリノベーションを実施', 'business'],
  ['官民共創会社めぶくグラウンド株式会社', '2022年に設立した官民共創会社。スマートシティの構想づくりから基盤・先進的サービスの構築運用を推進', 'business'],
  ['太陽の会', '前橋市内に本店・主要拠点を有する企業および企業家有志により設立。参加企業の純利益の1%を毎年前橋のまちづくりのために使い、馬場川通りの遊歩道整備に約3億円を寄付した', 'business'],
  ['泉パークタウンタウンマネジメント組織（三菱地所）', '街の自治会を住民主体のタウンマネジメント法人化。住民の会費等をもとに、街単位での生活サービスを提供・自治組織運営を実施', 'residents'],
  ['広島大学', '市と民間事業者を束ねるスマートシティ共創コンソーシアムの代表機関として、方針策定・予算調整・効果検証を統括。東広島キャンパスを実証フィールドとして提供', 'university'],
];
