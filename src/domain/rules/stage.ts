import { table, type Rule } from './rule';

/** 段階 (§5, §8): what shows that something runs or was implemented, what is routine, and what is off. */
export const STAGE_RULES: readonly Rule[] = [
  ...table({ tag: 'stage', fields: ['activity', 'notes'], source: '§5 advanced, §8: an operating service or facility, or a signed 協定・覚書' }, [
    ['runs', 'advanced', 2, 'の運営|を運営|運営し|運営を|の運行|を運行|運行し|運行中|走らせ|の経営|を経営|経営を|管理運営|の管理|管理を|維持管理|の維持|施設運営|指定管理|受託|を開設|開設し|の開設|開設|を設置|設置し|の設置|を開業|開業|を開校|提供し|の提供|を発行|の発行|の活用|を活用|サブリース|の貸与|貸出し|貸し出し|転貸|貸し|リノベーション|改修|再生|整備し|の整備|整備|配信|買取|電力小売|電力融通|供給|宅配|配送|販売|店番|毎月の市|常設|運用|導入|実施し|実装|実証|稼働|蓄積|案内|商品化|共同運用|社会実験|再開発|オープンカフェ|空き店舗活用|テナントミックス|公共空間管理|共同建替え|認定協議会|交付している|助成金を|経営支援事業|販路開拓事業|ファンド|電話相談|草刈り・|請負|常駐|開催し|養成|助成|スクール|測定|受入れ|受け入れ|窓口|management|leasing|reservation|operat|standardization|運行受託|伴走支援|拠点において|拠点として|窓口|引き継ぎ|引継|事業を実施し|を実施し|延べ|累計|登録者|万人|億円|件|宿|直売|見回り|電子地域通貨|データ活用'],
    ['agreement', 'advanced', 3, '協定|覚書|包括連携|連携協定|三者協定|都市再生推進法人|都再法人|中心市街地整備推進機構|指定法人', { fields: ['activity', 'notes', 'designation'] }],
    ['designated', 'advanced', 2, '都市再生推進法人|都再法人|中心市街地整備推進機構|先行モデルプロジェクト|coi|採択|推進事業|モデル事業|○|指定', { fields: ['designation'] }],
  ]),
  ...table({ tag: 'stage', fields: ['activity'], source: '§8: routine drills, cleaning, meetings' }, [
    ['routine', 'potential', 1, '清掃|訓練|会議|例会|まつり|パトロール|巡回|親睦|連絡調整|意見交換|勉強会|研修|交流会|もちつき|ラジオ体操|セミナー|講演会|情報交換|要望|計画の策定|掃除|提言|開催'],
    ['purposeOnly', 'potential', 1, '目的とする|寄与する|図る|目指|促進|推進する|支援する'],
    ['not', 'advanced', 0, '管理会社|管理職|健康管理|経営者|経営基盤|経営改善|経営の健全化|集会施設の維持管理|集落協定|組織の運営|会の運営|維持管理等|運営に参加|運営する団体|運営費|の活用に関する研究|足湯の清掃|宿泊案内|会場の設置|活用したい|スキー学校の運営|地域資源の発掘|販売促進|街路灯･アーケード|アーケード管理|街路灯・アーケード管理|防犯灯の維持管理|私道・水道の維持|協定事業|集落協定の|市町村職員の派遣|研修事業|助成事業|助成金申請|管理協定書|展示会共同出展|普及啓発|体験の提供|機会を提供|機会の提供|機会を提供し|情報提供|情報の提供|サポート|情報の収集及び提供|研究成果|青少年育成|件数|条件|案件|要件|事件|物件'],
  ]),
  ...table({ tag: 'stage', fields: ['activity', 'notes', 'designation'], source: '§5 none: nothing came of it', scopes: ['negated', 'past', 'planned', 'others', 'unsure'] }, [
    ['off', 'none', 3, '断念|頓挫|取下げ|取り下げ|設立せず|白紙撤回|計画中止'],
  ]),
];
