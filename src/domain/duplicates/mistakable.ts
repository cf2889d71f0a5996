/** Signs that look alike in print or handwriting, beyond those that are mistaken all the time (kanji.ts). */
const LOOK_ALIKE = '人入八 千干 日曰目 犬大太 己已巳 石右 鳥烏 宇字 令今 白自 王玉 水氷永 申由甲 刀力 午牛 矢失 治冶 拓柘 博搏傅 壁璧 聞閣閤 持特待侍 住往佳 季李 官宮 鳴嗚 因困 園圏 料科 折析祈 渦禍 札礼 幸辛 援緩暖 逐遂 塚塜 木本 土王 夫失矢 古占 田由 末未 員貝 眠眼 輪輸 綿線 漁魚 祭際 伝仏 免兔 比北 代伐 井丼 牧枚 坂板 崎埼 穂穏 創劇 福副 旅施 場湯揚 護穫獲 稚雅 若苦 柿姉 雲雪 斎斉齊 瞳曈 ろる わねれ ぬめ はほ きさ ちら いり あお アマ ヌス ウフ セヤ チナ ラフ ロコ ヨユコ テラ サセ ツッ ホネ モヒ ヒピ ニこ ソリ ンシ ノソ'.split(' ');

/** Kanji of organisations' names by how they are read in compounds, for names that were heard or converted wrongly: 創生・創成, 共同・協働. */
const READ_ALIKE = ('あい=愛藍 い=医衣委意 いく=育郁 いん=院員 えい=栄英永営詠映 えん=園苑縁円援演遠燕 おん=音温恩 か=花華歌加佳香家夏果科課 かい=会回海開快界街 がく=学楽岳 かつ=活勝 かん=館観環感管間完寛歓 き=希紀樹喜輝季機企期貴気器木 きゅう=久究求救 きょう=協共郷教響京恭 ぎ=技義儀議 ぎょう=業仰 きん=金錦近 くう=空 ぐん=群郡 けい=恵景敬慶啓継計型渓経 けん=健研県建賢見検顕 げん=元玄源 こ=湖古 こう=光幸好弘宏広航港公工興交耕高香向郊 こく=国 '
  + 'さ=佐左 さい=才彩西採祭 さく=作策 さん=山産参三 し=志士史司詩支市資誌紙 じ=慈次治児 しき=式織色 しつ=室質 じつ=実 しゃ=社舎者 しゅう=秀修集周収就 じゅ=寿樹 しゅん=春俊 じゅん=純順準 しょう=松昌祥正翔章奨匠商照唱承証称 じょう=城浄上 しん=真信新心進森親伸振診 じん=人仁 すい=水翠 せい=清成青生晴聖正星誠静西盛制製政整世 せき=石積 せつ=設説 せん=泉仙千川扇 ぜん=善全 そう=創総草相想壮双宋装 ぞう=造蔵増 たい=体泰 だい=大台 たく=拓宅 ち=地知智池 ちく=竹築 ちょう=長朝町鳥 てい=庭 てん=天典展点 でん=伝田電 と=都登渡 とう=東藤灯塔統島 どう=堂道動働同童 とく=徳特 ないし=内 なん=南 ねん=年念 のう=農能 は=波覇 はい=配 はく=白博 ばん=番晩 ひ=飛 び=美備 ふう=風楓 ふく=福副復 ぶん=文聞 へい=平 ほ=保穂歩補 ほう=豊法宝峰報芳邦訪 ぼう=房坊防望 ほく=北 み=美実未見 みん=民 む=夢務 めい=明名 もう=網 ゆう=友優結勇祐夕遊雄有悠裕 よう=陽洋葉養用要様 らい=来頼 らく=楽落 り=里理利 りつ=律立 りゅう=竜流隆 りょう=良涼領料療亮 りん=林輪鈴 れん=連蓮 ろう=郎朗楼労 わ=和輪環話 '
  + 'さと=里郷 もり=森杜守 かわ=川河 おか=丘岡 みち=道路 まち=町街 とも=友共朋 おも=想思 つく=創作造 うた=歌唄詩 あたた=温暖 たくみ=匠巧 わざ=技業 はな=花華 みどり=緑翠 あお=青碧葵 ひかり=光輝 あかり=灯明 ほし=星 つむ=紡紬 いろ=色彩 かお=香薫 すみ=住澄 いえ=家 はた=畑旗 さか=坂栄 みなと=港湊 しま=島 はら=原 こころ=心 きずな=絆 あゆ=歩鮎 みの=実稔 しげ=茂繁 ひろ=広弘宏浩 かず=和一 よし=吉良好義 とし=年歳')
  .split(' ').map((entry) => entry.slice(entry.indexOf('=') + 1));

const ALIKE = new Map<string, string>();
for (const group of [...READ_ALIKE, ...LOOK_ALIKE]) for (const kanji of group) ALIKE.set(kanji, (ALIKE.get(kanji) ?? '') + group);

/** Whether two signs may be taken for one another: kanji with a reading in common that names use, signs that look alike. Signs in new forms. */
export function isMistakable(a: string, b: string): boolean {
  return ALIKE.get(a)?.includes(b) ?? false;
}
