import type { Language } from '../domain/vocabulary';
import { DAMAGE_WORDS } from '../sheets/damagedSheet';
import type { LedgerDamage } from '../sheets/ledgerRead';
import type { Notice } from './results';

/** A notice as one or two sentences for the user. */
export function wordNotice({ code, params }: Notice, language: Language): string {
  return WORDS[code][language](params);
}

type Params = Notice['params'];
const WORDS: Readonly<Record<Notice['code'], Readonly<Record<Language, (params: Params) => string>>>> = {
  nameTaken: {
    ja: ({ wished, name }) => `「${wished}」という名前のシートがすでにあるため、結果は「${name}」に作りました。元の「${wished}」は変更していません。`,
    en: ({ wished, name }) => `There already is a sheet “${wished}”, so ours is “${name}”. Yours has not been changed.`,
  },
  editsKeptAside: {
    ja: ({ count, names }) => `人の入力がある${count}団体（${names}${Number(count) > 3 ? 'など' : ''}）は、今回のリストにありません。入力は「共創台帳」に残してあり、団体がリストに戻ると復元されます。`,
    en: ({ count, names }) => `${count} organisations with entries by people are not in the lists now (${String(names).replaceAll('、', ', ')}${Number(count) > 3 ? ' …' : ''}). The entries are kept in the partner ledger and return with the organisation.`,
  },
  ledgerDamaged: {
    ja: ({ count, cell, damage }) => `「共創台帳」に読めないところが${count}か所ありました（最初は${cell}：${DAMAGE_WORDS[damage as LedgerDamage].ja}）。読めた分は使い、その行は「共創台帳（破損）」に元のまま残します。`,
    en: ({ count, cell, damage }) => `The partner ledger cannot be read in ${count} places (first ${cell}: ${DAMAGE_WORDS[damage as LedgerDamage].en}). What can be read is used; those rows are kept as they stood in “Partner ledger (damaged)”.`,
  },
  ledgerIncomplete: {
    ja: ({ count }) => `「分類結果」の${count}団体が「共創台帳」にありませんでした。自動判定と違う値は、人が直したものとして残しました。「修正」の列を確かめてください。`,
    en: ({ count }) => `${count} organisations of the classification were missing in the partner ledger. Values that differ from the machine’s are kept as changed by hand: please look at that column.`,
  },
  formulasBehind: {
    ja: ({ sheet, cell, count }) => `ご自分で作られた数式のうち${count}個（「${sheet}」の${cell}など）は、入れ替える前の「分類結果」などを参照しています。Excel では数式が元の表に付いていくためです。新しい結果を参照させるには、数式の中の表の名前から「_控え」と数字を消してください（シート名で参照しているときは「分類結果」などに直してください）。`,
    en: ({ sheet, cell, count }) => `${count} formulas of your own (such as ${cell} of “${sheet}”) read the result that was put away, since in Excel a formula goes with the table it was written for. To read the new result, take “_控え” and the number out of the table’s name in them (or put the name of our sheet, where they name a sheet).`,
  },
  choicesUnread: {
    ja: ({ count }) => `リストの選び方の記憶のうち${count}件が読めなくなっていたため、見つけたとおりに読みました。「1 リスト」で確かめてください。`,
    en: ({ count }) => `${count} remembered choices about lists can no longer be read, so those lists were read as found. Please look at them under “1 Lists”.`,
  },
  struckNotRead: {
    ja: ({ rows, cells }) => `取消線の引かれた${[...(rows === 0 ? [] : [`団体${rows}行`]), ...(cells === 0 ? [] : [`セル${cells}個`])].join('と')}は読んでいません。読む場合は「1 リスト」で「取消線の部分も読む」を選んで、もう一度分類してください。`,
    en: ({ rows, cells }) => `What is struck out in the lists (rows: ${rows}, further cells: ${cells}) was not read. To read it, choose so under “1 Lists” and classify again.`,
  },
  struckInPart: {
    ja: ({ count, sheet, cell }) => `一部だけに取消線のあるセルが${count}個あります（最初は「${sheet}」${cell === '' ? '' : `の${cell}`}）。どの言葉が消されたか Excel から分からないため、全文を読みました。消した言葉をセルから除いて、もう一度分類してください。`,
    en: ({ count, sheet, cell }) => `In ${count} cells only a part is struck out (first${cell === '' ? '' : ` ${cell}`} of “${sheet}”). Excel does not tell which words are, so they were read whole. Take out what no longer counts and classify again.`,
  },
  editsNotCounted: {
    ja: ({ count }) => `${count}団体に、選択肢にない言葉が入力されています。そのまま残しましたが、集計には数えていません。`,
    en: ({ count }) => `${count} organisations have words that are not among the choices. They are kept, but not counted.`,
  },
  sameNameTwice: {
    ja: ({ count }) => `名前と所在地が同じ行が、同じシートにもう一度出てくるものが${count}行あります。重複かどうか確かめてください。`,
    en: ({ count }) => `${count} rows repeat a name and place of the same sheet. Please see whether they are duplicates.`,
  },
  rulesPassedOver: {
    ja: ({ sheet, cell, count }) => `「${sheet}」シートに使えない行が${count}行あり（最初は${cell}）、その行を除いて分類しました。「設定」の「分類ルール」で理由を確かめられます。`,
    en: ({ sheet, cell, count }) => `${count} rows of “${sheet}” could not be used (first ${cell}); the other rules decided. The reasons stand under Settings, Rules.`,
  },
  rulesNotUsed: {
    ja: ({ sheet, cell }) => `「${sheet}」シートの表を使えないため（${cell}）、標準のルールで分類しました。「設定」の「分類ルール」で理由を確かめられます。`,
    en: ({ sheet, cell }) => `The table on “${sheet}” cannot be used (${cell}), so the default rules decided. The reason stands under Settings, Rules.`,
  },
  extraLeftOut: {
    ja: ({ name }) => `この Excel では「${name}」の書式やグラフの一部を付けられませんでした。内容はそろっています。`,
    en: ({ name }) => `This Excel could not make some of the formatting or charts of “${name}”. The content is complete.`,
  },
};
