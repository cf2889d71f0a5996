import { table, type Rule } from './rule';

/** 類型 (§1): who formed the body and who runs it, said in the row. What the name alone tells is in names/heads.ts. */
export const TYPE_RULES: readonly Rule[] = [
  ...table({ tag: 'type', fields: ['members', 'activity', 'notes', 'area'], source: '§1 residents; paper P9', scopes: ['past', 'others'] }, [
    ['residents.decide', 'residents', 3, '住民主体|住民が主体|住民主導|住民自ら|住民が出資|住民の出資|住民の会費|住民による自治|全戸加入|全世帯加入|住民に引継ぎ|住民へ引継ぎ|住民が運営|住民で構成|住民組織|地域住民で組織|集落民総出|住民総出|市民主体|市民の自発的|町民主体|村民主体|自治会を法人化|住民が集まって|全戸が会員|集落の代表が株主|全集落が|全戸が株主|住民が株主の|町内会が株主|自治会が株主|自治会が出資|resident-led|community-led'],
    ['residents.members', 'residents', 3, '地区内全戸|地区全世帯|地区内全世帯|全世帯|集落住民|地区住民|沿線住民|街区住民|住民有志|住民会員|区民|町民有志|市民有志|地域住民|校区の住民|団地住民|入居者|居住者|住民約|世帯|区長会|婦人会|集落協定', { fields: ['members'] }],
    ['residents.chien', 'residents', 3, '認可地縁|地縁団体|告示第|年認可|日認可', { fields: ['designation'], source: '地方自治法260条の2' }],
    ['residents.own', 'residents', 2, '住民ボランティア|住民ドライバー|地域の有志|有志の住民|主婦|市民ボランティア|保護者有志|当事者|市民が運営|母親たち|ママたち|町内の有志|住民同士で|市民有志|住民有志|地域住民有志|会員相互の親睦'],
    ['residents.intermediary', 'residents', 2, '地域活動に取り組む主体|市民活動を支援|市民活動の支援|市民や団体を支援|市民公益活動|npo支援|nposupport|市民活動団体を支援|中間支援', { note: '§8: a local intermediary-support body of citizens' }],
  ]),
  ...table({ tag: 'type', fields: ['members', 'activity', 'notes'], source: '§1 business; paper P7–8', scopes: ['past'] }, [
    ['business.members', 'business', 3, '市内企業|地元企業|町内企業|県内企業|地元の企業|地元事業者|市内事業者|地元製造業|商店主|地権者|土地建物所有者|土地所有者|テナント|個人株主|商工会議所|商工会|市内の企業|企業家|経営者|青年経済人|青年経営者|若手経営者|旅館|商店|電器店|小売店|飲食店|商業者|事業所|地銀|信用金庫|銀行|瓦斯|ガス会社|観光協会|加盟店|組合員|組合員企業|事業主|会員企業|農家|生産者', { fields: ['members'] }],
    ['business.run', 'business', 3, '地元企業が集まり|地元企業が出資|地元企業の出資|地元事業者が|市内企業が|地元企業家|企業家有志|企業有志|商店主が|商店主らが|地元経営者|若手経営者が|商店街の有志|商店街有志|地元商店主|商工会議所が中心|商工会が中心|民間のまちづくり会社|まちづくり会社|官民共創会社|官民出資|第三セクター|三セク|地権者が|事業所が協力|立地企業が|市内企業|区域内の商店|事業者等の会員|事業者を会員|事業者を社員|業者を社員|職人を社員|企業を会員|企業を社員|旅館を会員|商店を会員|店舗を会員|事業者の会員|荷主である事業者', { fields: ['activity', 'notes', 'members'] }],
    ['business.dmo', 'business', 2, 'dmo|観光地域づくり法人', { fields: ['designation', 'notes'], source: '§1: DMO run by local businesses' }],
    ['business.firmLed', 'business', 2, 'regional dmo|商業者|事業者有志|入居する企業|地元製造業|市内事業者が|社が出資|ppp agent|地場大手|地元の会社|地元企業'],
  ]),
  ...table({ tag: 'type', fields: ['members', 'activity', 'notes'], source: '§1 university; paper P10' }, [
    ['university.unit', 'university', 2, '大学の附置|大学の研究室|大学のセンター|単位互換|学生・教職員'],
  ]),
  ...table({ tag: 'type', fields: ['members', 'activity', 'notes', 'legalForm'], source: '§1 other' }, [
    ['other.mixed', 'other', 2, '産学官民|産学官|産官学|産学金官|公・民・学|公民学|産・学・官|事務局=市|事務局は市|事務局:市|事務局は県|法定協議会|官民連携'],
    ['other.publicMembers', 'other', 1, '運輸支局|道路管理者|警察|関係市町|関係市町村|学識経験者|市町村|地方公共団体|都道府県', { fields: ['members'] }],
    ['other.publicRun', 'other', 3, '運営は市の職員|市の職員が運営|市の職員+|市直営|町直営|村直営|県直営|事務局は企画課|事務局は市|市役所内の組織|役場内の組織|定住自立圏|構成市町村の負担金|構成市町の負担金|課内)|課内に設置|会計年度任用職員|主催は府|主催は県|主催は市|市の出先', { fields: ['activity', 'notes', 'name'] }],
    ['other.public', 'other', 3, '地方公共団体|特別地方公共団体|法定協議会', { fields: ['legalForm'] }],
    ['other.spread', 'other', 3, '全国で|全国各地で|全国に拠点|全国展開|本部は東京|本部東京|本部:東京|全国規模', { fields: ['activity', 'notes'] }],
    ['other.abroad', 'other', 3, 'アフリカ|東南アジア|開発途上国|途上国|ネパール|カンボジア|ラオス|ミャンマー|バングラデシュ|国際協力に寄与|海外での', { fields: ['activity'] }],
    ['other.national', 'other', 1, '全国の|わが国|我が国|世界中|国内外の|日本全国|アジア|アフリカ|ネパール|カンボジア|途上国|海外', { fields: ['activity', 'notes'] }],
    ['other.nationalArea', 'other', 2, '全国|日本全国|国内外|全世界|海外', { fields: ['area'] }],
  ]),
];
