import type { Language } from '../domain/vocabulary';

/**
 * Sources and notes of the default rules in Japanese: § are the sections of this project's classification rules, 資料 is the ministry's paper
 * (docs/rules.md). What a person writes stands as they wrote it.
 */
const JAPANESE: Readonly<Record<string, string>> = {
  'learnt from corrections': '修正から学習',
  '§1 residents; paper P9': '§1 類型（住民）、資料P9',
  '§1 business; paper P7–8': '§1 類型（地元事業者）、資料P7～8',
  '§1 university; paper P10': '§1 類型（大学）、資料P10',
  '§1 other': '§1 類型（その他）',
  '§2 multi': '§2 複数者・団体',
  '§2 multi: a single firm acting for itself': '§2 複数者・団体：1社だけで活動',
  '§2 town; paper P11': '§2 まちづくり、資料P11',
  '§2 town: ordinary business that merely happens in a town': '§2 まちづくり：通常の事業',
  '§2 bridge; paper P11': '§2 域内外を繋げる役割、資料P11',
  '§3 cross': '§3 多分野連携',
  '§3 wide: several towns’ designations': '§3 広域連携：複数市町村の指定',
  '§4 mobility': '§4 施策カテゴリ（交通）',
  '§4 energy': '§4 施策カテゴリ（環境）',
  '§4 disaster': '§4 施策カテゴリ（防災）',
  '§4 urban, §8 (空き家, facility management → urban)': '§4 施策カテゴリ（都市整備）、§8 空き家・施設管理は都市整備',
  '§4 tourism': '§4 施策カテゴリ（観光）',
  '§4 health': '§4 施策カテゴリ（健康）',
  '§4 industry, §8 (空き店舗 → industry; ordinary trade is not industry; leasing, support, exhibitions are)': '§4 施策カテゴリ（産業）、§8 通常の商売は数えない',
  '§4 agri': '§4 施策カテゴリ（農林水産）',
  '§4 education, §8 (子ども食堂 → education)': '§4 施策カテゴリ（教育）、§8 子ども食堂は教育',
  '§4 community, §8 (美化・親睦 → community)': '§4 施策カテゴリ（コミュニティ）、§8 美化・親睦はコミュニティ',
  '§4 logistics': '§4 施策カテゴリ（物流）',
  '§4 culture, §8 (まつり → culture)': '§4 施策カテゴリ（文化）、§8 まつりは文化',
  '§4 digital': '§4 施策カテゴリ（データ）',
  '§4 migration, §8 (settling incomers → migration)': '§4 施策カテゴリ（移住）、§8 移住者の定着は移住',
  '公益認定法 別表, §8 (field column settles ties)': '公益認定法 別表、§8 分野の列で決める',
  '§5 advanced, §8: an operating service or facility, or a signed 協定・覚書': '§5 先進、§8 運営中のサービス・施設、締結済みの協定・覚書',
  '§8: routine drills, cleaning, meetings': '§8 日常の訓練・清掃・会議',
  '§5 none: nothing came of it': '§5 該当なし：実現しなかった',
  '§7 as a local business; paper P11': '§7 地元事業者として、資料P11',
  '§7 as residents; paper P11': '§7 住民として、資料P11',
  '§8: a local intermediary-support body of citizens': '§8 地域の中間支援団体',
  '§8: a single firm is yes only if it runs a standing place or programme with members': '§8 単独の企業は、会員のいる常設の場や事業を運営するときだけ該当',
  '§2: a university acting with partners; counted for universities only': '§2 大学がほかの組織と取り組むとき（大学にだけ数える）',
  '§8: a university project bound to a place': '§8 場所に根ざした大学の取組（大学にだけ数える）',
  'counts only where it is denied': '打ち消されているときだけ数える',
  '§8: routine member services': '§8 会員向けの通常のサービス',
  '§8: regeneration makes it urban, see urban.regenerate': '§8 再生・改修とあわせて都市整備（urban.regenerate と組み合わせる）',
  'with urban.house-hint': 'urban.house-hint と組み合わせる',
};
const ORIGINAL = new Map(Object.entries(JAPANESE).map(([original, japanese]) => [japanese, original]));

/** A source or note as the sheet shows it. */
export function sourceLabel(source: string, language: Language): string {
  return language === 'ja' ? (JAPANESE[source] ?? source) : source;
}

/** A source or note as it stands in the rule. */
export function readSource(text: string): string {
  return ORIGINAL.get(text) ?? text;
}
