import { SCOPE, type ScopeSet } from './scopes';

/**
 * How far the meaning of a cue reaches.
 * - `back`: from the beginning of its clause up to the cue (Japanese predicates stand last)
 * - `forward`: from the cue to the end of its clause (「かつて〜」, "formerly")
 * - `clause`: all of its clause
 * - `sentence`: from the beginning of its sentence up to the cue (purpose clauses span several commas)
 * - `phrase`: the noun phrase right before the cue (「〜に参画」)
 * - `subject`: what the subject does: up to the end of the noun phrase after its verb (「市が運営する施設」 の手前まで)
 * - `rest`: from the cue to the end of its sentence (「導入実績：A市、B市」)
 * - `nothing`: only keeps shorter cues within it from counting (「少なくない」, 「予定地」)
 */
export type Reach = 'back' | 'forward' | 'clause' | 'sentence' | 'phrase' | 'subject' | 'rest' | 'nothing';

/**
 * Where the cue must stand to count.
 * - `anywhere`
 * - `predicate`: not before a noun or particle that makes it part of something else (「構想の策定」, 「廃止を受け」, 「使われていない空き家」)
 */
export type Position = 'anywhere' | 'predicate';

export interface Cue {
  readonly words: string;
  readonly scope: ScopeSet;
  readonly reach: Reach;
  readonly position: Position;
  /** Begins with a Latin letter; ends with one. */
  readonly fromLatin: boolean;
  readonly toLatin: boolean;
  /** 「市が」 and the like, which must not be the end of a longer word. */
  readonly isBody: boolean;
  /** Ends in kanji or katakana. */
  readonly endsInNoun: boolean;
}

const cues = (words: string, scope: ScopeSet, reach: Reach, position: Position = 'anywhere'): Cue[] =>
  words.split('|').map((w) => ({
    words: w, scope, reach, position, fromLatin: /^[a-z]/.test(w), toLatin: /[a-z]$/.test(w), isBody: /^[市町村区県都道府国社]が$/.test(w), endsInNoun: /[一-龠ァ-ヴ]$/.test(w),
  }));

/** The words that set scopes, in normalised spelling. Longer cues win over shorter ones within them. */
export const CUES: readonly Cue[] = [
  // 打消し
  ...cues('ていない|ていません|ておらず|ておりません|でいない|でおらず|てはいない|てはおらず|てない|行わない|行わず|行なっていない|しない|せず|しておらず|していない|しません|できない|できず|できていない|受けない|受けず|持たない|持たず|扱わない|取り扱わない|関与しない|かかわらない|関わらない|関わっていない', SCOPE.negated, 'back', 'predicate'),
  ...cues('はない|がない|もない|ではない|でない|はありません|がありません|ではありません|はございません|がございません|もございません|ておりません|はおりません|は無い|が無い|はなく|がなく|ではなく|でなく|はなし|なし|無し|皆無|該当なし|実績なし|特になし', SCOPE.negated, 'back', 'predicate'),
  ...cues('未実施|未着手|未対応|未加入|未整備|未参加|未開設|非対応|非該当|対象外|範囲外|お断り|断っている|断っており|お受けしていません|不可|見送り|見送った|見送る|見送られ|断念|頓挫|取下げ|取り下げ|取りやめ|取り止め|に至らず|には至らず|至らなかった|至っておらず|届かず|まとまらず|実を結ばず|否決|否決され|物別れ|立ち消え|見合わせ|聞き取れず|聞かれず|見当たらず|見当たらない|伴わない|伴わず|めど立たず|目処が立たず', SCOPE.negated, 'back', 'predicate'),
  ...cues('だけでなく|だけではなく|のみならず|だけでは無く|のみでなく|にとどまらず|に留まらず|に限らず|にかかわらず|に関わらず|を問わず|に関係なく|分け隔てなく|間違いなく|まもなく|少なくない|少なくとも|なければならない|ねばならない|てはならない|欠かせない|欠かすことのできない|かけがえのない|絶え間ない|切れ目のない|切れ目ない|誰一人取り残さない|取り残さない|絶やさない|途切れない|取り残されない|仕方がない|やむを得ない|しかない|ではないか|ないか|できないか|おもてなし|もてなし|はなし|みなし|こなし|人なし|何気ない|さりげない|限りない|思いがけない|一体となし|心配のない|負けない|あきらめない|諦めない|孤立させない|孤立しない|つまずかない|忘れない|絶えない|やまない', 0, 'nothing'),
  // 過去・終了
  ...cues('かつて|かつては|以前は|以前に|過去に|過去には|昔は|従前は|当初は|もともとは|元々は', SCOPE.past, 'forward'),
  ...cues('散会した|散会|役割を終え|活動を終え|活動を停止|活動停止|看板のみ|名簿のみ|に終了|を終了|は終了|で終了|が終了|終了済|終了|終了した|終了しました|終了しており|事業終了|終息|休止|休止中|活動休止|休眠|廃止|廃止済|解散|解散した|閉鎖|撤退|廃業|打切り|打ち切り|運休|休業中|中止|失効|取消|満了|終わっている|終わった|終わりました|終えた|終えました|途絶えた', SCOPE.past, 'back', 'predicate'),
  ...cues('していた|ていた|していました|ていました|であった|だった', SCOPE.past, 'back', 'predicate'),
  ...cues('年まで|年度まで|年末まで|年度末まで|期まで', SCOPE.past, 'clause'),
  ...cues('以前から|これまで|従来から|年までに|年度までに|かつての賑わい|かつてのにぎわい', 0, 'nothing'),
  // 予定・構想
  ...cues('予定|予定している|予定しており|開設予定|実施予定|計画中|計画している|計画しており|計画段階|検討|検討中|を検討|検討している|検討しており|検討する|検討段階|構想|構想中|構想段階|構想がある|準備中|準備している|準備を進めている|準備会|企画中|調整中|協議中|申請中|要望|要望中|要望している|要望しており|見込み|見込まれる|意向|意向がある|模索|模索中|未定|目標としている|できないか|話し合いを重ねている|計画したが|計画していた|つもり|つもりだ|構えだ|方針|方針だ|方針を固めた|目標とする|目標だ|企画段階|検討段階|設計段階|開発段階|話が出ている|案が出ている|起草中|作成中|選定中|準備を進め|準備を重ね|を控え|を志向|をこれから|はこれから|段階にとどまる|にとどまる|が課題|が悩み', SCOPE.planned, 'back', 'predicate'),
  ...cues('困りごと:|困り事:|悩み:|課題:', SCOPE.planned, 'rest'),
  ...cues('したい|したいと考え|持ちたい|入れたい|つくりたい|作りたい|開きたい|やりたい|増やしたい|目指したい|伸ばしたい|生かしたい|企てたい|ていきたい|始めたい|取り組みたい|広げたい|つなげたい|行いたい', SCOPE.planned, 'back', 'predicate'),
  ...cues('今後は|今後、|将来は|将来的に|将来的には|来年度は|来年度から|次年度から|来年から|いずれは', SCOPE.planned, 'forward'),
  ...cues('予定地|予定価格|予定表|予定調和|将来構想|基本構想|まちづくり構想|構想区域|構想策定|要望書|要望の取りまとめ|要望活動|要望等の|検討会|検討委員会|検討業務|検討部会|見込み客|運営方針|基本方針|経営方針|治療方針|目標達成', 0, 'nothing'),
  // 他者の取組
  ...cues('市が|町が|村が|区が|県が|府が|都が|道が|国が|行政が|自治体が|役場が|教育委員会が|省が|庁が', SCOPE.others, 'subject'),
  ...cues('社が|大学が|事業者が|業者が|企業が|公社が|農協が|生協が|商工会が|商工会議所が|観光協会が|社協が|nttが|協議会が', SCOPE.others, 'subject'),
  ...cues('主催は市|主催は県|主催は町|主催は村|主催は国|運営は市|運営は町|運営は村|運営は県|運行は市|運行は町|運行は村|運行はバス|運行はタクシー|運行は交通|管理は市|管理は県|管理は町|市による|町による|村による|区による|県による|国による|行政による|自治体による|社による|大学による|事業者による|企業による|他団体による|市主催の|県主催の|町主催の|村主催の|区主催の|国主催の|社主催の|市営の|県営の|町営の|村営の|国営の', SCOPE.others, 'subject'),
  ...cues('に委託|へ委託|に外注|に外部委託|へ再委託|に再委託|に移管|へ移管|に引継ぎ済|に譲渡', SCOPE.others, 'back'),
  ...cues('市民が|町民が|村民が|区民が|県民が|国民が|都民が|道民が|入居企業が|会員企業が|参加企業が|まちが|会社が', 0, 'nothing'),
  ...cues('に参画|へ参画|に参加|へ参加|に協力|へ協力|に協賛|へ協賛|に加盟|へ加盟|に加入|へ加入|に所属|に入会|に登録|に賛同|に出展|に出店|に後援|を後援|へ寄附|に寄附|へ寄付|に寄付|を応援|の一員|の会員として|の委員として|の構成員', SCOPE.joined, 'phrase'),
  // 不確か
  ...cues('らしい|らしく|とのこと|との情報|と思われる|とみられる|と見られる|と聞く|かもしれない|可能性がある|可能性あり|不明|未確認|要確認|要調査|要検討|はっきりしない|定かでない|確認できず|確認できない|?', SCOPE.unsure, 'back'),
  ...cues('市らしい|地域らしい|まちらしい|自分らしい|その人らしい|自分らしく|その人らしく|人らしく|ならではらしい|らしさ', 0, 'nothing'),
  // 目的
  ...cues('を目的と|を目的に|を主な目的|ことを目的|目的とし|目的とする|に寄与する|に寄与し|に資する|に貢献する|を目指す|を目指し|を目指して|をめざす|をめざし|を図ることを', SCOPE.purpose, 'sentence'),
  // 取引・拠点
  ...cues('取引先は|取引先:|取引先に|取引先も|取引先数|取引先約|取引先一覧|主要取引先|主な取引先|供給先は|供給先:|納入先|販売先|主要顧客|顧客は|主な顧客|得意先|導入実績|納入実績|受注実績|施工実績|導入先|導入自治体|主要取引|主な実績|取扱店|販売店|営業所|支店:|支店は|出張所:', SCOPE.trade, 'rest'),
  ...cues('へ納入|に納入|へ出荷|に出荷|へ輸出|に輸出|へ販売|で販売|に販売|より受注|から受注|に卸|へ卸|へ納品|に納品', SCOPE.trade, 'back'),
  // English
  ...cues('does not|do not|did not|is not|are not|no longer|without|not yet|never', SCOPE.negated, 'forward'),
  ...cues('not only|not just', 0, 'nothing'),
  ...cues('formerly|used to|in the past|previously|was closed|was discontinued|discontinued|ended in|dissolved', SCOPE.past, 'clause'),
  ...cues('plans to|plan to|planned|planning to|proposed|under consideration|to be launched|will be|intends to|scheduled to|upcoming', SCOPE.planned, 'clause'),
  ...cues('operated by|run by|managed by|provided by|commissioned to|outsourced to', SCOPE.others, 'clause'),
  ...cues('participates in|takes part in|member of|belongs to|sponsor of|cooperates with', SCOPE.joined, 'forward'),
  ...cues('aims to|aim to|aiming to|dedicated to|its purpose|in order to', SCOPE.purpose, 'forward'),
  ...cues('clients include|customers include|clients:|customers:|track record', SCOPE.trade, 'rest'),
  ...cues('reportedly|allegedly|unconfirmed|unclear|to be confirmed', SCOPE.unsure, 'clause'),
];
