import type { Label, Language } from '../../domain/vocabulary';
import type { ReadingNote } from '../lists';

/** Every note that reading can give, in both languages; {…} are its parameters. */
export const NOTES = {
  nameHeading: { ja: '「{header}」の列を団体名として読みます。', en: 'The column “{header}” is read as the name.' },
  organisationNames: { ja: '団体名らしい語が{percent}%の行にあります。', en: '{percent} % of the rows read like names of organisations.' },
  organisationNamesNoHeader: { ja: '見出し行はありませんが、{percent}%の行に団体名らしい語があります。', en: 'There is no header row, but {percent} % of the rows read like names of organisations.' },
  noHeader: { ja: '見出し行が見つからないため、内容から列の意味を推測しました。', en: 'No header row was found; the meaning of the columns was guessed from their content.' },
  table: { ja: 'Excel のテーブル「{name}」です。', en: 'It is the Excel table “{name}”.' },
  sideBySide: { ja: '横に並んだ表を、それぞれ別のリストとして読みます。', en: 'Tables standing side by side are read as a list each.' },
  hiddenRows: { ja: '非表示の行（{count}行）も読みます。', en: 'Hidden rows ({count}) are read too.' },
  struck: { ja: '取消線の引かれた団体（{rows}行）とセル（{cells}個）は読みません。', en: 'Organisations ({rows} rows) and cells ({cells}) that are struck out are not read.' },
  struckInPart: { ja: '一部だけに取消線のあるセル（{count}個）は、どの言葉が消されたか Excel から分からないため、全文を読みます。', en: 'Cells ({count}) of which only a part is struck out are read whole: Excel does not tell which words are.' },
  struckRead: { ja: '取消線の引かれた団体（{rows}行）とセル（{cells}個）も読みます。', en: 'Organisations ({rows} rows) and cells ({cells}) that are struck out are read too.' },
  unpacked: { ja: '１列に入っていた区切り文字つきのデータを、列に分けて読みました。', en: 'Delimited values that stood in one column were read as columns.' },
  unfolded: { ja: '１団体が２～３行にわたる表を、１団体１行にして読みました。', en: 'Records of two or three rows were read as one row each.' },
  hiddenSheetRead: { ja: '非表示のシートです。', en: 'The sheet is hidden.' },
  turned: {
    ja: '団体が横に並ぶ表（{range}、{count}団体）です。1列を1団体として読みます。結果から元の表へは、団体名の行（{row}行目）に移動します。',
    en: 'Its organisations stand side by side ({range}, {count} organisations). Each column is read as one; results lead back to the row of their names (row {row}).',
  },
  corrected: { ja: '見出し行や列の意味は、利用者が直したものです。', en: 'Header rows or columns were corrected by you.' },
  forced: { ja: 'リストとして読むよう指定されたシートです。', en: 'You asked for this sheet to be read as a list.' },

  empty: { ja: '空のシートです。', en: 'The sheet is empty.' },
  leftOut: { ja: '使わないよう指定されたシートです。', en: 'You chose to leave it out.' },
  hiddenSheet: { ja: '非表示のシートのため、使いません。', en: 'The sheet is hidden and is not used.' },
  hiddenSheetWithList: { ja: '非表示のシートに団体のリストらしい表があります（{rows}行）。使う場合は指定してください。', en: 'This hidden sheet seems to hold a list of organisations ({rows} rows). Choose it to use it.' },
  noRows: { ja: '見出しだけで、団体の行がありません（空の様式のようです）。', en: 'It has headings but no rows of organisations (it looks like a blank form).' },
  noNameColumn: { ja: '団体名の列が見つかりません。', en: 'No column of organisations’ names was found.' },
  figures: { ja: '数値の表（統計など）のようです。', en: 'It looks like a table of figures, such as statistics.' },
  survey: { ja: 'アンケートの回答のようです（1行が1人の回答）。', en: 'It looks like survey answers (one row a person).' },
  organisationChart: { ja: '一つの組織の部署の一覧（組織図）のようです。', en: 'It looks like the offices of one organisation (an organisation chart).' },
  municipalities: { ja: '市区町村や都道府県の一覧で、団体のリストではないようです。', en: 'It lists municipalities or prefectures rather than organisations.' },
  places: { ja: '町丁や地区の一覧のようです。', en: 'It looks like a list of neighbourhoods.' },
  facilities: { ja: '公園や施設の一覧で、団体のリストではないようです。', en: 'It lists parks or other facilities rather than organisations.' },
  people: { ja: '人の名簿のようです（団体名の列がありません）。', en: 'It looks like a list of people; it has no column of organisations.' },
  prices: { ja: '品目や価格の表のようです。', en: 'It looks like a list of goods or prices.' },
  calendar: { ja: '予定表・カレンダーのようです。', en: 'It looks like a calendar.' },
  organisationColumns: {
    ja: '団体が横に並ぶ表（{range}、{count}団体）のようです。1行に1団体の向きに直すと読めます。{range} をコピーし、新しいシートの A1 を右クリックして［形式を選択して貼り付け］の［行/列の入れ替え］で貼り付けてから、もう一度リストを探してください。',
    en: 'Its organisations stand side by side ({range}, {count} organisations). Turn it to one row an organisation: copy {range}, right-click A1 of a new sheet, choose Paste Special with Transpose, then look for lists again.',
  },
  cards: {
    ja: '1団体ごとの様式（項目名と内容の組）が{count}団体分並ぶシートのようです。1行に1団体の表にすると読めます。新しいシートの1行目に項目名を並べ、団体ごとに内容の範囲（最初の団体は {range}）をコピーし、［形式を選択して貼り付け］の［行/列の入れ替え］で1行ずつ貼り付けてから、もう一度リストを探してください。',
    en: 'It looks like forms of {count} organisations, one after the other, with labels beside their values. Make it one row an organisation: put the labels in row 1 of a new sheet, copy each organisation’s values (the first one’s are {range}) and paste each as one row with Paste Special, Transpose; then look for lists again.',
  },
  oneCard: {
    ja: '1団体だけの様式（申請書や回答票など、{label}：{name}）のようです。一覧に加えるには、内容の範囲（{range}）をコピーし、団体の一覧の空いている行に［形式を選択して貼り付け］の［行/列の入れ替え］で貼り付けてください。',
    en: 'It looks like the form of a single organisation ({label}: {name}). To add it to a list, copy its values ({range}) and paste them into an empty row of the list with Paste Special, Transpose.',
  },
  form: { ja: '項目が縦に並ぶ様式（申請書など）で、一覧ではないようです。', en: 'It looks like a form whose items go downwards rather than a list.' },
} as const satisfies Record<string, Label>;
export type NoteCode = keyof typeof NOTES;

/** A reading note in words: one plain sentence. A code of a newer version, which this one does not know, is given as it is. */
export function readingNoteText(note: ReadingNote, language: Language): string {
  const label: Label | undefined = Object.hasOwn(NOTES, note.code) ? NOTES[note.code as NoteCode] : undefined;
  if (!label) return note.code;
  return label[language].replace(/\{(\w+)\}/gu, (_, key: string) => String(note.params?.[key] ?? ''));
}
