import { loadGazetteer } from '../places/gazetteer';
import { compileMatcher, type Matcher } from '../text/matcher';
import { looseSpelling } from './spelling';

/**
 * How words of organisations' names are read that lists write in kanji or in kana alike: nature, people and gatherings, plants and animals, crafts, families.
 * A word and its reading, of one reading in names for the most part.
 */
const READINGS = ('大原=おおはら 大山=おおやま 大川=おおかわ 大島=おおしま 大森=おおもり 大石=おおいし 大谷=おおたに 大沢=おおさわ 大橋=おおはし 小山=こやま 小島=こじま 小沢=おざわ 北村=きたむら 北川=きたがわ 西田=にしだ 西川=にしかわ 西山=にしやま 東山=ひがしやま 中田=なかた 中井=なかい 中西=なかにし 永田=ながた 森本=もりもと 森下=もりした 森川=もりかわ 石原=いしはら 石橋=いしばし 岩田=いわた 岩本=いわもと 岩崎=いわさき 島田=しまだ 島村=しまむら 野田=のだ 野中=のなか 福本=ふくもと 藤本=ふじもと 藤川=ふじかわ 藤村=ふじむら 宮田=みやた 宮下=みやした 宮川=みやがわ 矢野=やの 安田=やすだ 吉村=よしむら 吉岡=よしおか 吉野=よしの 若林=わかばやし 松浦=まつうら 松岡=まつおか 松村=まつむら 松原=まつばら 水谷=みずたに 三宅=みやけ 本間=ほんま 平田=ひらた 平井=ひらい 平山=ひらやま 早川=はやかわ 塚本=つかもと 土屋=つちや 津田=つだ 手塚=てづか 須藤=すどう 杉浦=すぎうら 沢田=さわだ 栗原=くりはら 黒川=くろかわ 小池=こいけ 児玉=こだま 川村=かわむら 川上=かわかみ 川島=かわしま 神田=かんだ 片山=かたやま 片岡=かたおか 岡村=おかむら 奥村=おくむら 内山=うちやま 植田=うえだ 岩井=いわい 荒井=あらい 新井=あらい 浅野=あさの 秋山=あきやま 児島=こじま 水島=みずしま 玉島=たましま 三陸=さんりく 北陸=ほくりく 関東=かんとう 関西=かんさい 東北=とうほく 九州=きゅうしゅう 四国=しこく 東海=とうかい 山陰=さんいん 山陽=さんよう 湖北=こほく 湖南=こなん 湖東=ことう 湖西=こせい 道南=どうなん 道北=どうほく 道東=どうとう 北信=ほくしん 東信=とうしん 南信=なんしん 中信=ちゅうしん 佐久=さく 伊那=いな 最上=もがみ 置賜=おきたま 庄内=しょうない 村山=むらやま 鉄道=てつどう 旅館=りょかん 民宿=みんしゅく 専修=せんしゅう 観光=かんこう 協会=きょうかい 協議会=きょうぎかい 振興会=しんこうかい 振興=しんこう 商工会=しょうこうかい 組合=くみあい 協同=きょうどう 福祉=ふくし 委員会=いいんかい 実行=じっこう 研究所=けんきゅうしょ 研究会=けんきゅうかい 研究=けんきゅう 建設=けんせつ 工業=こうぎょう 産業=さんぎょう 電子=でんし 電気=でんき 設計=せっけい 印刷=いんさつ 運輸=うんゆ 交通=こうつう 商店=しょうてん 商会=しょうかい 製作所=せいさくしょ 酒造=しゅぞう 水産=すいさん 食品=しょくひん 新聞=しんぶん 不動産=ふどうさん 市民=しみん 地域=ちいき 文化=ぶんか 国際=こくさい 交流=こうりゅう 自然=しぜん 環境=かんきょう 健康=けんこう 生活=せいかつ 支援=しえん 教育=きょういく 保育園=ほいくえん 大学=だいがく 学園=がくえん 病院=びょういん 自治会=じちかい 町内会=ちょうないかい 推進=すいしん 連合会=れんごうかい 連絡会=れんらくかい 保存会=ほぞんかい 友の会=とものかい 青年=せいねん 創造=そうぞう 開発=かいはつ 企画=きかく 活性化=かっせいか 再生=さいせい 移住=いじゅう 定住=ていじゅう 防災=ぼうさい 財団=ざいだん 機構=きこう 公社=こうしゃ 銀行=ぎんこう 信用金庫=しんようきんこ 農業=のうぎょう 漁業=ぎょぎょう 森林=しんりん 林業=りんぎょう 体操=たいそう 合唱団=がっしょうだん 国=くに 水=みず 石=いし 岩=いわ 雨=あめ 滝=たき 沢=さわ 谷=たに 丘=おか 坂=さか 峠=とうげ 磯=いそ 潮=しお 船=ふね 舟=ふね 貝=かい 蟹=かに 鮎=あゆ 鯉=こい 鮭=さけ 燕=つばめ 雀=すずめ 鷹=たか 鷺=さぎ 鳩=はと 狐=きつね 狸=たぬき 兎=うさぎ 麦=むぎ 稲=いね 豆=まめ 芋=いも 栗=くり 柿=かき 桃=もも 柚子=ゆず 橘=たちばな 桐=きり 桑=くわ 柳=やなぎ 菊=きく 萩=はぎ 蓬=よもぎ 草=くさ 芽=め 苗=なえ 鍋=なべ 箱=はこ 車=くるま 鏡=かがみ 傘=かさ 旗=はた 井戸=いど 祈り=いのり 願い=ねがい 想い=おもい 思い=おもい 誇り=ほこり 喜び=よろこび 微笑み=ほほえみ 命=いのち 隣=となり 我が家=わがや 若者=わかもの 匠=たくみ 炭=すみ 薪=まき 藁=わら 雪国=ゆきぐに 山里=やまざと 海辺=うみべ 水辺=みずべ 野菊=のぎく 野の花=ののはな 七夕=たなばた 夕焼け=ゆうやけ 朝日=あさひ 旭=あさひ 夕日=ゆうひ 夕陽=ゆうひ 木陰=こかげ 雨宿り=あまやどり 道草=みちくさ 寄り道=よりみち 日和=ひより 小春=こはる 初音=はつね 千鳥=ちどり 浜風=はまかぜ 潮風=しおかぜ 潮騒=しおさい 春風=はるかぜ 南風=みなみかぜ 青葉=あおば 紅葉=もみじ 若芽=わかめ 綿毛=わたげ 蒲公英=たんぽぽ 土筆=つくし 菫草=すみれそう 撫子=なでしこ 桔梗=ききょう 山吹=やまぶき 木苺=きいちご 胡桃=くるみ 団栗=どんぐり 椎茸=しいたけ 筍=たけのこ 竹の子=たけのこ 茸=きのこ 昆布=こんぶ 海苔=のり 干物=ひもの 郷土=きょうど 手作り=てづくり 手づくり=てづくり 美味しい=おいしい 笑い=わらい 集う=つどう 紡ぐ=つむぐ 育む=はぐくむ 奏=かなで 絵本=えほん 昔話=むかしばなし 折り紙=おりがみ 見守る=みまもる 寄り添い=よりそい 寄り添う=よりそう 分かち合い=わかちあい 森=もり 里=さと 花=はな 海=うみ 山=やま 川=かわ 河=かわ 空=そら 風=かぜ 星=ほし 月=つき 光=ひかり 虹=にじ 夢=ゆめ 心=こころ 絆=きずな 桜=さくら 緑=みどり 泉=いずみ 港=みなと 湊=みなと 橋=はし 道=みち 町=まち 街=まち 村=むら 人=ひと 種=たね 鳥=とり 声=こえ 音=おと 色=いろ 宝=たから 扉=とびら 窓=まど 庭=にわ '
  + '畑=はたけ 島=しま 浜=はま 波=なみ 雪=ゆき 雲=くも 朝=あさ 春=はる 夏=なつ 秋=あき 冬=ふゆ 梅=うめ 藤=ふじ 杉=すぎ 松=まつ 竹=たけ 糸=いと 灯=あかり 宿=やど 旅=たび 湯=ゆ 酒=さけ 米=こめ 駅=えき 城=しろ 蔵=くら 友=とも 結=ゆい 縁=えん 蛍=ほたる 鶴=つる 亀=かめ 猫=ねこ 犬=いぬ 馬=うま 牛=うし 熊=くま 鹿=しか 椿=つばき 楓=かえで 柊=ひいらぎ 欅=けやき 楠=くすのき 樹=いつき 葵=あおい 菫=すみれ 蓮=はす 雫=しずく 渚=なぎさ 岬=みさき 翼=つばさ 鈴=すず 鐘=かね 手=て 葉=は 実=み 輪=わ 家=いえ 器=うつわ 食卓=しょくたく '
  + '暮らし=くらし 暮し=くらし 仲間=なかま 友達=ともだち 笑顔=えがお 元気=げんき 未来=みらい 希望=きぼう 太陽=たいよう 大地=だいち 青空=あおぞら 大空=おおぞら 若葉=わかば 双葉=ふたば 若草=わかくさ 故郷=ふるさと 居場所=いばしょ 集い=つどい 集まり=あつまり 焼き=やき 織り=おり 染め=そめ 漬け=づけ 彫り=ほり 塗り=ぬり 飾り=かざり 語り=かたり 巡り=めぐり 歩き=あるき 送り=おくり 起こし=おこし 興し=おこし 育て=そだて 見回り=みまわり 漉き=すき 細工=ざいく 手仕事=てしごと 幼稚園=ようちえん 学校=がっこう 子育て=こそだて 農園=のうえん 工房=こうぼう 応援=おうえん 支え合い=ささえあい 支えあい=ささえあい 助け合い=たすけあい 助けあい=たすけあい 見守り=みまもり 触れ合い=ふれあい 木霊=こだま 木漏れ日=こもれび 木洩れ日=こもれび 読み聞かせ=よみきかせ お土産=おみやげ 土産=みやげ 吾妻=あづま 学び舎=まなびや 五十鈴=いすず 籠=かご 陽だまり=ひだまり 日だまり=ひだまり 日溜まり=ひだまり 学び=まなび 遊び=あそび 輝き=かがやき 恵み=めぐみ '
  + '潤い=うるおい 憩い=いこい 憩の家=いこいのいえ 賑わい=にぎわい 賑い=にぎわい 安らぎ=やすらぎ 温もり=ぬくもり 和み=なごみ 育み=はぐくみ 繋がり=つながり 繋ぐ=つなぐ 結ぶ=むすぶ 創る=つくる 作る=つくる 造る=つくる 守る=まもる 育てる=そだてる 考える=かんがえる 楽しむ=たのしむ 楽しい=たのしい 元氣=げんき 広場=ひろば 野原=のはら 原っぱ=はらっぱ 並木=なみき 小径=こみち 小道=こみち 小路=こみち 縁側=えんがわ 土間=どま 台所=だいどころ 食堂=しょくどう 喫茶=きっさ 神楽=かぐら 太鼓=たいこ 獅子=しし 祭り=まつり 祭=まつり 踊り=おどり 踊=おどり 囃子=はやし 神輿=みこし 語り部=かたりべ 案内人=あんないにん 物語=ものがたり 便り=だより '
  + '縮緬=ちりめん 蕎麦=そば 蜜柑=みかん 林檎=りんご 葡萄=ぶどう 苺=いちご 向日葵=ひまわり 紫陽花=あじさい 秋桜=こすもす 薔薇=ばら 菖蒲=あやめ 山桜=やまざくら 里山=さとやま 里海=さとうみ 棚田=たなだ 硝子=がらす 珈琲=こーひー 麦酒=びーる 浪漫=ろまん 煉瓦=れんが 漆=うるし 紬=つむぎ 絣=かすり 陶=すえ 窯=かま 和紙=わし 味噌=みそ 醤油=しょうゆ 豆腐=とうふ 饅頭=まんじゅう 団子=だんご 煎餅=せんべい 饂飩=うどん '
  + '佐藤=さとう 鈴木=すずき 高橋=たかはし 田中=たなか 伊藤=いとう 渡辺=わたなべ 山本=やまもと 中村=なかむら 小林=こばやし 加藤=かとう 吉田=よしだ 山田=やまだ 佐々木=ささき 山口=やまぐち 松本=まつもと 井上=いのうえ 木村=きむら 清水=しみず 斎藤=さいとう 斉藤=さいとう 阿部=あべ 安部=あべ 池田=いけだ 橋本=はしもと 山下=やました 石川=いしかわ 中島=なかじま 前田=まえだ 藤田=ふじた 小川=おがわ 後藤=ごとう 岡田=おかだ 長谷川=はせがわ 村上=むらかみ 近藤=こんどう 石井=いしい 坂本=さかもと '
  + '遠藤=えんどう 青木=あおき 藤井=ふじい 西村=にしむら 福田=ふくだ 太田=おおた 三浦=みうら 岡本=おかもと 松田=まつだ 中川=なかがわ 中野=なかの 原田=はらだ 小野=おの 田村=たむら 竹内=たけうち 金子=かねこ 和田=わだ 中山=なかやま 石田=いしだ 上田=うえだ 森田=もりた 柴田=しばた 酒井=さかい 工藤=くどう 横山=よこやま 宮崎=みやざき 宮本=みやもと 内田=うちだ 高木=たかぎ 安藤=あんどう 谷口=たにぐち 大野=おおの 丸山=まるやま 今井=いまい 高田=たかだ 藤原=ふじわら 武田=たけだ 村田=むらた 上野=うえの 杉山=すぎやま 増田=ますだ 菅原=すがわら 平野=ひらの 大塚=おおつか 久保=くぼ 松井=まつい '
  + '桜井=さくらい 野口=のぐち 木下=きのした 松尾=まつお 野村=のむら 菊地=きくち 菊池=きくち 佐野=さの 大西=おおにし 杉本=すぎもと 浜田=はまだ 古川=ふるかわ 市川=いちかわ 小松=こまつ 水野=みずの 高野=たかの 吉川=よしかわ 山中=やまなか 桑原=くわはら 川口=かわぐち 川崎=かわさき 本田=ほんだ 久保田=くぼた 荒木=あらき 大久保=おおくぼ 黒田=くろだ 堀内=ほりうち 望月=もちづき 永井=ながい 服部=はっとり 関口=せきぐち 辻=つじ 富士=ふじ 大和=やまと 飛騨=ひだ 出雲=いずも 日向=ひゅうが 薩摩=さつま 信濃=しなの 越後=えちご 筑後=ちくご 播磨=はりま 近江=おうみ 伊勢=いせ 伊豆=いず 武蔵=むさし 駿河=するが 三河=みかわ 尾張=おわり 美濃=みの 丹波=たんば 但馬=たじま 讃岐=さぬき 阿波=あわ 土佐=とさ 伊予=いよ 瀬戸内=せとうち 琵琶湖=びわこ 多摩=たま 湘南=しょうなん 筑紫=つくし 筑波=つくば 磐城=いわき 桜島=さくらじま 隠岐=おき 丹後=たんご 信州=しんしゅう 甲州=こうしゅう 紀州=きしゅう 上州=じょうしゅう 遠州=えんしゅう 房総=ぼうそう 飛鳥=あすか 越中=えっちゅう 因幡=いなば 伯耆=ほうき 石見=いわみ 備中=びっちゅう 備後=びんご 周防=すおう 肥後=ひご 豊後=ぶんご 大隅=おおすみ 津軽=つがる 会津=あいづ 上総=かずさ 下総=しもうさ 常陸=ひたち 紀伊=きい 河内=かわち 山城=やましろ 道央=どうおう')
  .split(' ').map((entry) => entry.split('=') as [word: string, reading: string]);

/** A word with kanji as `looseSpelling` writes it, and its reading likewise. */
interface Reading {
  readonly word: string;
  readonly reading: string;
}

let compiled: { readonly matcher: Matcher; readonly readings: readonly Reading[] } | undefined;

/** The words above and the names of municipalities; where two of one name are read differently, a city comes before towns. Built once. */
function words(): NonNullable<typeof compiled> {
  if (compiled !== undefined) return compiled;
  // Okurigana are left out of a loose spelling where a kanji or the end follows (憩い), and stay before kana (憩いの家).
  const spellings = (word: string): string[] => [looseSpelling(word), looseSpelling(`${word}の`).slice(0, -1)];
  const readings = new Map(READINGS.flatMap(([word, reading]) => spellings(word).map((spelling): [string, string] => [spelling, looseSpelling(reading)])));
  for (const { short, kana } of loadGazetteer().prefectures.values()) readings.set(short, looseSpelling(kana.replace(/(?<=..)(?:けん|ふ|と)$/, '')));
  const municipalities = [...loadGazetteer().municipalities.values()].filter(({ name }) => /^[一-鿿]{2,}[市町村]$/.test(name));
  for (const { name, kana } of [...municipalities.filter(({ name: full }) => full.endsWith('市')), ...municipalities]) {
    const word = looseSpelling(name.slice(0, -1));
    if (word.length >= 2 && !readings.has(word)) readings.set(word, looseSpelling(kana.replace(/(?:し|まち|ちょう|むら|そん)$/, '')));
  }
  const entries = [...readings].map(([word, reading]) => ({ word, reading }));
  compiled = { matcher: compileMatcher(entries.map(({ word }) => word)), readings: entries };
  return compiled;
}

/** が as か: whether a word within a compound is voiced (のと + しま, のとじま) is not known. */
function unvoiced(text: string): string {
  return text.normalize('NFD').replace(/[\u3099\u309a]/g, '');
}

/** Whether a text in kana is how a name sounds, of which some kanji may be left: each of those stands for one to three kana. Both as `soundSpelling` writes them. */
export function soundsLike(kana: string, name: string): boolean {
  return !/[^ぁ-ん一-鿿ー]/.test(name) && new RegExp(`^${name.replace(/ー/g, '').replace(/[一-鿿]+/g, (kanji) => `[ぁ-ん]{${kanji.length},${kanji.length * 3}}`)}$`).test(kana.replace(/ー/g, ''));
}

/**
 * A name in loose spelling with the kanji words whose reading is known in kana, all kana unvoiced: 「3郷青年会議所」 (三郷) and 「みさと青年会議所」 sound alike.
 * @param shortest words of fewer signs stay as they are; one kanji alone may be read otherwise within another word.
 */
export function soundSpelling(loose: string, shortest = 1): string {
  if (!/[一-鿿]/.test(loose)) return unvoiced(loose);
  const { matcher, readings } = words();
  const hits = matcher.findByStart(loose);
  let sound = '';
  let at = 0;
  for (let h = 0; h < hits.count; ) {
    const start = hits.start[h]!;
    // Of the words that begin at one place the longest, which comes last.
    let longest = h;
    while (h < hits.count && hits.start[h] === start) longest = h++;
    if (start < at || hits.end[longest]! - start < shortest) continue;
    sound += loose.slice(at, start) + readings[hits.phrase[longest]!]!.reading;
    at = hits.end[longest]!;
  }
  return unvoiced(sound + loose.slice(at));
}
