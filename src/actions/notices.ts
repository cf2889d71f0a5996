import type { Language } from '../domain/vocabulary';
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
    ja: ({ count }) => `人の入力がある${count}団体は、今回のリストにありません。入力は台帳に残してあり、団体がリストに戻ると復元されます。`,
    en: ({ count }) => `${count} organisations with entries by people are not in the lists now. The entries are kept and return with the organisation.`,
  },
  editsNotCounted: {
    ja: ({ count }) => `${count}団体に、選択肢にない言葉が入力されています。そのまま残しましたが、集計には数えていません。`,
    en: ({ count }) => `${count} organisations have words that are not among the choices. They are kept, but not counted.`,
  },
  sameNameTwice: {
    ja: ({ count }) => `名前と所在地が同じ行が、同じシートにもう一度出てくるものが${count}行あります。重複かどうか確かめてください。`,
    en: ({ count }) => `${count} rows repeat a name and place of the same sheet. Please see whether they are duplicates.`,
  },
  extraLeftOut: {
    ja: ({ name }) => `この Excel では「${name}」の書式やグラフの一部を付けられませんでした。内容はそろっています。`,
    en: ({ name }) => `This Excel could not make some of the formatting or charts of “${name}”. The content is complete.`,
  },
};
