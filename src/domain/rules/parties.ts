/**
 * Words for parties of a town and for the ways of bringing them together. 域内外を繋げる役割 (§2 bridge) shows where a sentence
 * names parties and says that the body brings them together; one list of words could not name all such sentences.
 */

/** Kinds of parties that a body can link. */
export type PartySector = 'government' | 'firms' | 'producers' | 'residents' | 'learners' | 'outsiders' | 'groups';

/** Plain words, several to a sector, separated by 「|」. */
export const PARTY_WORDS: Readonly<Record<PartySector, string>> = {
  government: '市と|市の|市へ|市に|市から|市・|町と|町の|町へ|町に|町・|村と|村の|村に|区や|区と|県と|県の|県・|国・|都の|役場|行政|自治体|市町村|市町|市役所|支所|警察|消防署|市教委|教育委員会|河川部署|道路管理者|保健所|town hall|municipalit|the city|prefecture',
  firms: '企業|会社|事業者|商店|店主|店を出|出店者|商工会|商工団体|商業者|工場|製造業|メーカー|銀行|信金|信用金庫|金融機関|旅館|民宿|飲食店|運送|タクシー|バス会社|鉄道事業|家主|大家|地主|地権者|山主|製材所|業者|工務店|家具屋|宿の|組合|スタートアップ|起業家|創業者|経営者|投資先|後継ぎ|事業承継|バイヤー|市場|ホテル|百貨店|職人|firms|companies|businesses|inn owners|minshuku|workshops|owners|shops|lodge|operator',
  producers: '農家|漁師|漁協|農協|生産者|木こり|果樹園|新規就農|酪農|茶農家|山の方|海女|farmers|fishermen',
  residents: '住民|市民|町民|村民|区民|自治会|町内会|区長|高齢者|世帯|家庭|地元の人|若い衆|子育て|子どもたち|保護者|pta|入居|空き家の持ち主|所有者|独居|お年寄り|老人クラブ|集落|residents|locals|households|neighbours',
  learners: '大学|学生|高校|高専|教員|先生|研究者|研究室|研究機関|ゼミ|専門学校|生徒|faculty|students|university|researchers',
  outsiders: '移住|都市住民|首都圏|都内|都会|市外|県外|町外|海外|観光客|旅行者|出身者|留学生|インターン|会社員|副業|関係人口|消費者|若者|来訪者|参加者|希望者|希望される|希望する|芸術家|アーティスト|作家|修学旅行|受入れ家庭|専門家|入居希望|overseas|visitors|tourists|newcomers|artists',
  groups: '団体|npo|ボランティア|支援団体|実行委員|協議会|まちづくり会社|市民団体|獣医師会|医師会|社協|診療所|病院|観光協会|各団体|グループ|nonprofits|associations',
};

/** How plainly a word says that parties are brought together: `strong` implies two sides by itself, `joint` needs two parties named. */
export type LinkStrength = 'strong' | 'joint';

export const LINK_WORDS: Readonly<Record<LinkStrength, string>> = {
  strong: '引き合わせ|引合せ|引合わせ|取り次|取次|間に立|間に入|間を取り持|仲介|仲立|橋渡し|つないで|つなぐ|つなぎ|繋い|結びつけ|結び付け|マッチング|引き継ぎ先探し|里親探し|割り振|割振|振り分け|紹介し|を紹介|の紹介|顔合わせ|お見合い|商談会|取りまとめて|とりまとめて|まとめて出荷|まとめて売|まとめて卸|出し合い|持ち寄り|円卓|寄り合い|寄合い|寄り合って|意見交換会|座談会|説明会|意向を取りまとめ|意見を取りまとめ|声を取りまとめ|話し合いの場|話し合う場|協議の場|調整役|世話役|まとめ役|窓口役|受け皿|段取り|面談|相談を受け|相談窓口|ご相談|お招き|招いて|招き|呼び込|呼んで|迎え入れ|募り|共同の受付|共同の予約|共同センター|共同事務所|合同の|booking desk|introduces|brings together|connects|links|places overseas|residency|matchmak|enquiries from',
  joint: '参加する|参加し、|検討会|連絡会|会議を|会合|協議|話し合|交渉|約束|協定|覚書|受け入れ|受入れ|受入|迎え|入ってもら|集まり|集まって|集め|一緒に|共同で|合同で|組んで|組み|と組|手伝い|出入り|連携|協働|参加して|巻き込|招致|誘致|派遣|相談|提供し合|融通|分け合|持ち回り|仕切る|手を結|取り決め|決めて|合意|説明|運営委員|実証|開発|試作|つくり|together with|jointly|in partnership|with local',
};
