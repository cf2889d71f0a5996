/**
 * Kanji that one organisation's name is written with in two ways. Normalisation (domain/text) unites only what no list means apart; for finding
 * duplicates all old forms count as their new one, because a match is never decided by them alone.
 */

/** New form and its old forms: 常用漢字表 (2010), the forms in brackets, and the usual variants of names of people and places. */
const OLD_FORMS = '万萬 与與 両兩 並竝 乗乘 乱亂 亀龜 予豫 争爭 亜亞 仏佛 仮假 会會 伝傳 体體躰 余餘 併倂 価價 倹儉 偽僞 児兒 党黨 円圓 写寫 処處 剣劍劔釼 剤劑 剰剩 励勵 労勞 効效 勅敕 勧勸 勲勳 区區 医醫 単單 即卽 厳嚴 参參 双雙 収收 叙敍 台臺 号號 営營 嘱囑 団團 囲圍 図圖 '
  + '国國圀 圏圈 圧壓 堕墮 塁壘 塩鹽 増增 壊壞 壌壤 壮壯 声聲 壱壹 売賣 変變 奥奧 奨奬 嬢孃 学學 宝寶寳 実實 寛寬 寝寢 対對 寿壽 専專 将將 尽盡 届屆 属屬 岳嶽 峡峽 巌巖 巣巢 巻卷 帯帶 帰歸 庁廳 広廣 廃廢 弁辨辯瓣 弐貳 弥彌 弾彈 当當 径徑 従從 徳德 徴徵 応應 恋戀 恒恆 恵惠 悩惱 悪惡 惨慘 慎愼 '
  + '懐懷 戦戰 戯戲 戸戶 戻戾 払拂 抜拔 択擇 担擔 拝拜 拠據 拡擴 挙擧 挟挾 挿插 捜搜 掲揭 揺搖 摂攝 撃擊 数數 断斷 旧舊 昼晝 晩晚 暁曉 暦曆 曽曾 条條 来來 枢樞 栄榮 桜櫻 桟棧 桧檜 検檢 楼樓 楽樂 概槪 様樣 槙槇 権權 横橫 欠缺 欧歐 歓歡 歩步 歯齒 歳歲 歴歷 残殘 殴毆 殻殼 毎每 気氣 沢澤 浄淨 浅淺 浜濱濵 '
  + '涙淚 渇渴 済濟 渉涉 渋澁 渓溪谿 温溫 湾灣 湿濕 満滿 滝瀧 滞滯 潜潛 瀬瀨 灯燈 炉爐 点點 為爲 焼燒 犠犧 状狀 独獨 狭狹 猟獵 献獻 獣獸 瓶甁 画畫 畳疊 発發 盗盜 県縣 真眞 研硏 砕碎 礼禮 祢禰 祷禱 禄祿 禅禪 秘祕 称稱 稲稻 穂穗 穏穩 穣穰 窃竊 粋粹 粛肅 糸絲 経經 絵繪 継繼 続續 総總 緑綠 緒緖 縁緣 縄繩 縦縱 '
  + '繊纖 缶罐 翻飜 聴聽 胆膽 脚腳 脱脫 脳腦 臓臟 艶艷 芸藝 茎莖 荘莊 萌萠 蒋蔣 蔵藏 薫薰 薬藥 虚虛 虫蟲 蚕蠶 蛍螢 蛮蠻 衛衞 装裝 褒襃 覇霸 覚覺 覧覽 観觀 触觸 訳譯 証證 誉譽 説說 読讀 謡謠 譲讓 豊豐 賛贊 践踐 転轉 軽輕 辞辭 辺邊邉 逓遞 遅遲 遥遙 郎郞 郷鄕 酔醉 醸釀 釈釋 鉄鐵鐡 鉱鑛 銭錢 鋳鑄 錬鍊 録錄 鎮鎭 '
  + '関關 閲閱 闘鬭 陥陷 険險 随隨 隠隱 雑雜 霊靈 静靜 頼賴 顔顏 顕顯 駅驛 駆驅 騒騷 験驗 髄髓 髪髮 鴎鷗 鶏鷄雞 麦麥 麹麴 麺麵 黄黃 黒黑 黙默 齢齡 高髙 崎﨑嵜碕 島嶋嶌 吉𠮷 橋𣘺 土𡈽 船舩 館舘 桑桒 草艸 煙烟 峰峯 杯盃 略畧 群羣 裏裡 富冨 兎兔 梅楳 松枩 崖崕 蘇蘓 靭靱 尭堯 桝枡 諌諫 晃晄 淵渕渊 杉杦 凛凜 遊游 州洲 竜龍 場塲 函凾 野埜 磯礒 籠篭 村邨 侭儘 棲栖 壷壺 頬頰 鴬鶯 蝋蠟 喜㐂 綿緜 協恊 鉄銕 舗舖 莱萊 '
  // Kana no longer in use, and forms of simplified Chinese that copying from a foreign page leaves.
  + 'いゐ えゑ イヰ エヱ 観观 協协 農农 電电 業业 東东 車车 連连 発发 館馆 園园 産产 設设 進进 団团 場场 陽阳 風风 馬马 鳥鸟 書书 語语 門门 問问 間间 関关 総总 経经 続续 緑绿 紅红 銀银 鉄铁 長长 動动 労劳 務务 環环 楽乐 習习 興兴 義义 議议 財财';

const NEW_FORM = new Map<string, string>();
for (const [usual, ...old] of OLD_FORMS.split(' ').map((group) => [...group])) for (const form of old) NEW_FORM.set(form, usual!);

const ANY_OLD = new RegExp(`[${[...NEW_FORM.keys()].join('')}]`, 'gu');

/** The text with every old or variant form of a kanji in its new form. */
export function newForms(text: string): string {
  return text.replace(ANY_OLD, (kanji) => NEW_FORM.get(kanji)!);
}

/**
 * Kanji and kana taken for one another when a name is heard, converted or scanned: sounds alike in names, looks alike, or is another family's
 * way of writing the same name (斉藤・斎藤). Such a pair may be a slip of the pen; any other may not.
 */
const CONFUSED = '協共 創総綜倉 構講溝購 環還 険検倹剣 健建 振進 興光 推椎 継続 史志資支 保補 祉址 議義儀 織識職 績積 複復腹 販阪板 徴微 徹撤 萩荻 綱網 問間 末未 士土 侯候 遺遣 幣弊 裕祐佑 輔補 斉斎済 渡度 沢択 郎朗 太大 介助 晴清靖 章昭彰 博搏 和倭 機期 '
  + '連聯 企起 画書 管官 理里 業行 務努 技枝 術述 研検 究求 所処 社者 団段 組祖 合会 育有 福富 幸光 陽洋 湖潮 拠居 点店 域或 活括 性生 化花 課科 情状 報法 観感勧 材財 再最 成整 青清 緑縁 街町 道路 港湊 島嶋 原源 岡丘 崎埼 川河 森杜 杜社 峯峰 柏栢 地池 '
  + 'ソン シツ クワケ クタ チテ スヌ ウワ コユ フワ ルレ マム ノメ リソ ミシ ニ二 ハ八 カ力 ロ口 エ工 タ夕 ト卜 ー一 へヘ';

const CONFUSED_WITH = new Map<string, string>();
for (const group of CONFUSED.split(' ')) for (const one of group) CONFUSED_WITH.set(one, (CONFUSED_WITH.get(one) ?? '') + group);

/** Whether two signs are easily taken for one another. */
export function isConfused(a: string, b: string): boolean {
  return (CONFUSED_WITH.get(a)?.includes(b) ?? false) || isSameKana(a, b);
}

/** か・が, は・ば・ぱ, つ・っ: one kana but for its mark or size. */
function isSameKana(a: string, b: string): boolean {
  return bareKana(a) === bareKana(b);
}

function bareKana(sign: string): string {
  const bare = sign.normalize('NFD').charAt(0);
  return SMALL[bare] ?? bare;
}

const SMALL: Readonly<Record<string, string>> = Object.fromEntries([...'ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわァアィイゥウェエォオッツャヤュユョヨヮワ'].flatMap((sign, i, all) => (i % 2 === 0 ? [[sign, all[i + 1]!]] : [])));

/** Small kana as large ones. */
export function largeKana(text: string): string {
  return text.replace(/[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/g, (sign) => SMALL[sign]!);
}
