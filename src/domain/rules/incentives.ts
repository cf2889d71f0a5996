import { table, type Rule } from './rule';

const fields = ['activity', 'fields', 'members', 'designation', 'notes'] as const;

/** 活動のインセンティブ (§7, paper P11): what the row shows the organisation to care for. Business-side and resident-side values. */
export const INCENTIVE_RULES: readonly Rule[] = [
  ...table({ tag: 'incentives', fields, source: '§7 as a local business; paper P11', scopes: ['purpose', 'planned', 'joined'] }, [
    ['biz_growth', 'biz_growth', 2, '産業|起業|創業|商店街|観光|誘客|販路|特産品|商品化|ブランド|空き店舗|賑わい|にぎわい|地域経済|地域活性化|地域の活性化|マルシェ|テナント|ビジネス|スタートアップ|新事業|商業|ポイントカード|販売|企業誘致|地域通貨|新電力|電力小売'],
    ['gov_relation', 'gov_relation', 2, '市と連携|市と協定|市と共同|市から受託|市の委託|町から|市から|指定管理|委託|受託|協定|官民|公民連携|都市再生推進法人|行政|実行計画|出資:市|協議会|市、|市町村|地方公共団体|自治体|指定'],
    ['peer_link', 'peer_link', 2, '会員企業|加盟店|異業種|地元企業|市内企業|企業間|交流会|マッチング|コンソーシアム|組合員|商工会議所|商工会|事業者と|共同出展|ワーキンググループ|連携|部会|ネットワーク'],
    ['funding', 'funding', 2, '補助金|助成金|交付金|補助事業|交付決定|クラウドファンディング|寄附|寄付|協賛金|ファンド|基金|モデル事業|推進事業|coi|採択|ふるさと納税'],
  ]),
  ...table({ tag: 'incentives', fields, source: '§7 as residents; paper P11', scopes: ['purpose', 'planned', 'joined'] }, [
    ['quality_of_life', 'quality_of_life', 2, '防犯|見守り|パトロール|防災|避難|買物|買い物|交通|バス|送迎|移動支援|生活支援|除雪|草刈り|清掃|健康|福祉|子育て|医療|環境|電力|給油所|集会所|住みよい|暮らし|施設の維持|空き家|公園'],
    ['social_ties', 'social_ties', 2, '親睦|交流|サロン|お茶会|居場所|支え合い|助け合い|見守り|もちつき|運動会|コミュニティ|住民相互|区民相互|つながり|喫茶|子ども食堂|こども食堂|仲間|会員|ボランティア'],
    ['pride', 'pride', 2, 'まつり|祭り|祭礼|歴史|文化|景観|街並み|町並み|花壇|伝統|魅力|愛着|誇り|観光|ふるさと|里山|商品化|自然|ガイド|まち歩き'],
    ['self_growth', 'self_growth', 2, '講座|養成|研修|学習|教室|ワークショップ|スクール|スキル|生涯学習|体験|プログラミング|勉強会|育成|練習|演奏|趣味|アート|スポーツ'],
  ]),
];
