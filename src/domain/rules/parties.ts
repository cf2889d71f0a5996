/**
 * Words for parties of a town and for the ways of bringing them together. 域内外を繋げる役割 (§2 bridge) shows where a sentence
 * names parties and says that the body brings them together; one list of words could not name all such sentences.
 */

/** Kinds of parties that a body can link. */
export type PartySector = 'government' | 'firms' | 'producers' | 'residents' | 'learners' | 'outsiders' | 'groups';

/** Plain words, several to a sector, separated by 「|」. */
export const PARTY_WORDS: Readonly<Record<PartySector, string>> = {
  government: '市と|市の|市へ|市に|市から|市・|町と|町の|町へ|町に|町・|村と|村の|村に|区や|区と|県と|県の|県・|国・|都の|役場|行政|自治体|市町村|市町|市役所|支所|警察|消防署|市教委|教育委員会|河川部署|道路管理者|保健所|保健師|河川事務所|国道事務所|土木事務所|担当課|担当者会|海保|海上保安|消防と|消防・|消防団|ハローワーク|地域包括|包括支援|首長|両市|両町|両村|三町|三市|四市|市町の|各市町|構成市町|児童相談所|土木課|福祉課|移住係|town hall|municipalit|the city|prefecture',
  firms: '加盟店|既存店|取引先|企業|会社|事業者|商店|店主|店を出|出店者|商工会|商工団体|商業者|工場|製造業|メーカー|銀行|信金|信用金庫|金融機関|旅館|民宿|飲食店|運送|タクシー|バス会社|鉄道事業|家主|大家|地主|地権者|山主|製材所|業者|工務店|家具屋|宿の|組合|スタートアップ|起業家|創業者|経営者|投資先|後継ぎ|事業承継|バイヤー|市場|ホテル|百貨店|職人|大工|左官|建築士|設計者|不動産屋|宅建|酒蔵|蔵元|酒屋|パン屋|菓子店|料理人|料理店|料亭|薬局|スーパー|運送会社|通信会社|旅行社|旅行会社|航空会社|電器店|造船|鉄工|町工場|仲買|釣具|書店|映画館|印刷屋|親方|社長|弁護士|司法書士|税理士|オーナー|テナント|入居者|杜氏|ベンチャー|信組|地銀|ビール会社|shipyard|hotels|makers|carpenters|firms|companies|businesses|inn owners|minshuku|workshops|owners|shops|lodge|operator',
  producers: '農家|漁家|漁業者|農業者|猟友会|養殖|漁師|漁協|農協|生産者|木こり|果樹園|新規就農|酪農|茶農家|山の方|海女|farmers|fishermen',
  residents: '住民|市民|町民|村民|区民|自治会|町内会|区長|高齢者|世帯|家庭|地元の人|若い衆|子育て|子どもたち|保護者|pta|入居|空き家の持ち主|所有者|持ち主|借り手|買い手|住み手|町会|区会|老人会|婦人会|母親|父親|利用者|障害のある人|独居|お年寄り|老人クラブ|集落|villagers|residents|locals|households|neighbours',
  learners: '大学|学生|高校|高専|教員|先生|研究者|研究室|研究機関|ゼミ|専門学校|生徒|実習生|短大|研修生|faculty|students|university|researchers',
  outsiders: '移住|都市住民|首都圏|都内|都会|市外|県外|町外|海外|観光客|旅行者|出身者|留学生|インターン|会社員|副業|関係人口|消費者|若者|来訪者|参加者|希望者|希望される|希望する|芸術家|アーティスト|作家|修学旅行|受入れ家庭|専門家|入居希望|首都圏|都市部|都市の|県外|他県|外国|よそ者|よその|来町|来島|city families|overseas|visitors|tourists|newcomers|artists',
  groups: '団体|npo|ボランティア|支援団体|実行委員|協議会|まちづくり会社|市民団体|獣医師会|医師会|社協|診療所|病院|観光協会|各団体|グループ|生徒会|婦人部|青年部|青年団|福祉施設|福祉法人|作業所|子ども食堂|こども食堂|保育園|図書館|教会|nonprofits|associations',
};

/** How plainly a word says that parties are brought together: `strong` implies two sides by itself, `joint` needs two parties named. */
export type LinkStrength = 'strong' | 'joint';

export const LINK_WORDS: Readonly<Record<LinkStrength, string>> = {
  strong: '割り当て|割当て|の組合せ|話を合わせ|面倒を見|下宿の世話|住まいの世話|世話まで|調整の場|話合いの場|議論の場|集まる場を|話す場を|斡旋|あっせん|ご紹介|物件紹介|一つの卓|月一で集|一緒に悩|組み合わせ|組合せる|組合わせ|組み合せ|縁を結|縁結び|縁組|口添え|口きき|口利き|話をつけ|を世話し|を世話する|世話をし|すり合わせ|擦り合わせ|摺り合わせ|突き合わせ|一堂に|同じ卓|同じ席|同じテーブル|一つのテーブル|テーブルにつ|テーブルを囲|卓を囲|卓を設|席を並べ|席を設け|定例会|月例会|月例の|連絡会議|連絡会を|顔つなぎ|顔をそろえ|顔を揃え|を交え|を招き|を招く|を招い|招集し|呼び寄せ|呼んだ|を集めた|を束ね|束ねて|束ねる|連れ歩|連れてき|付き合わせ|引受け手|引き受け手|借り手探し|担い手探し|後継者探し|使い手を募|入居者を募|出店者を募|担い手を募|仲間を募|受け口|受入れ口|口を開放|窓口を担|窓口を引|窓口となり|窓口になり|司会役|進行役|連絡役|説明役|受付役|紹介役|お世話役|取り持つ|取り持ち|折り合い|申し合わせ|申合せ|人手を送|人を送|送り込|introduce|convene|monthly table|membership hub|pool |引き合わせ|引合せ|引合わせ|取り次|取次|間に立|間に入|間を取り持|仲介|仲立|橋渡し|つないで|つなぐ|つなぎ|繋い|結びつけ|結び付け|マッチング|引き継ぎ先探し|里親探し|割り振|割振|振り分け|紹介し|を紹介|の紹介|顔合わせ|お見合い|商談会|取りまとめて|とりまとめて|まとめて出荷|まとめて売|まとめて卸|出し合い|持ち寄り|円卓|寄り合い|寄合い|寄り合って|意見交換会|座談会|説明会|意向を取りまとめ|意見を取りまとめ|声を取りまとめ|話し合いの場|話し合う場|協議の場|調整役|世話役|まとめ役|窓口役|受け皿|段取り|面談|相談を受け|相談窓口|ご相談|お招き|招いて|招き|呼び込|呼んで|迎え入れ|募り|共同の受付|共同の予約|共同センター|共同事務所|合同の|booking desk|introduces|brings together|connects|links|places overseas|residency|matchmak|enquiries from',
  joint: 'どうし|同士|集う|混ざる|混ざり|かわるがわる|議論|交換|連動|折半|按分|面接|仲間入り|見学|覚書|割り勘|割勘|加わる|加わり|加わっ|分担|手分け|貸し借り|共有し|共有する|知らせ合|教え合|開け合|譲り合|分け合|意見を出|回す|回し|届け|担当し|交替|交代で|輪番|当番|打合せ|打ち合わせ|企画会議|勉強会|交流会|研究会|開催|参加する|参加し、|検討会|連絡会|会議を|会合|協議|話し合|交渉|約束|協定|覚書|受け入れ|受入れ|受入|迎え|入ってもら|集まり|集まって|集め|一緒に|共同で|合同で|組んで|組み|と組|手伝い|出入り|連携|協働|参加して|巻き込|招致|誘致|派遣|相談|提供し合|融通|分け合|持ち回り|仕切る|手を結|取り決め|決めて|合意|説明|運営委員|実証|開発|試作|つくり|together with|jointly|in partnership|with local',
};
