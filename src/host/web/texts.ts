import type { Parameters } from './parameters';

const ja = {
  app: '組み込みExcel',
  notice: 'Excel ではありません（アドインを試すための画面です）',
  open: '開く',
  openHint: 'このコンピューターの .xlsx ファイルを開きます',
  save: '保存',
  saveHint: '.xlsx ファイルとして保存（ダウンロード）します',
  addIn: 'アドイン',
  showPane: '作業ウィンドウを表示または非表示にします',
  closePane: '作業ウィンドウを閉じる',
  resizePane: '作業ウィンドウの幅を変える',
  nameBox: '名前ボックス',
  formulaBar: '数式バー',
  choose: 'リストから選ぶ',
  sheets: 'シート',
  grid: 'シートの内容',
  ready: '準備完了',
  editing: '編集',
  working: '処理中',
  count: 'データの個数',
  sum: '合計',
  average: '平均',
  opening: (name: string) => `${name} を開いています…`,
  cannotOpen: (name: string) => `${name} を開けません。Excel のブック（.xlsx）かどうか、パスワードが付いていないか、ご確認ください。`,
  cannotFetch: (path: string) => `ブック ${path} が見つかりません。空のブックを開きました。`,
  cannotSave: 'ブックを保存できません。',
  newWorkbook: 'アドインが新しいブックを作りました。',
  openNew: '新しいタブで開く',
  noManifest: 'アドインのマニフェスト（manifest.xml）が見つかりません。先に npm run build:dev を実行してください。',
  noSuchPlace: (place: string) => `${place} という場所はありません。`,
  protectedSheet: 'シートが保護されているため、変更できません。',
  close: '閉じる',
};

/** Every text that the page shows. */
export type Texts = typeof ja;

const en: Texts = {
  app: 'Embedded Excel',
  notice: 'This is not Excel (a page to try add-ins in)',
  open: 'Open',
  openHint: 'Open an .xlsx file of this computer',
  save: 'Save',
  saveHint: 'Save as an .xlsx file (download)',
  addIn: 'Add-in',
  showPane: 'Show or hide the task pane',
  closePane: 'Close the task pane',
  resizePane: 'Resize the task pane',
  nameBox: 'Name box',
  formulaBar: 'Formula bar',
  choose: 'Pick from the list',
  sheets: 'Sheets',
  grid: 'Contents of the sheet',
  ready: 'Ready',
  editing: 'Edit',
  working: 'Working',
  count: 'Count',
  sum: 'Sum',
  average: 'Average',
  opening: (name) => `Opening ${name} …`,
  cannotOpen: (name) => `${name} cannot be opened. Is it an Excel workbook (.xlsx) without a password?`,
  cannotFetch: (path) => `There is no workbook at ${path}. An empty workbook is open instead.`,
  cannotSave: 'The workbook cannot be saved.',
  newWorkbook: 'The add-in made a new workbook. ',
  openNew: 'Open it in a new tab',
  noManifest: "The add-in's manifest (manifest.xml) was not found. Run npm run build:dev first.",
  noSuchPlace: (place) => `There is no place called ${place}.`,
  protectedSheet: 'The sheet is protected and cannot be changed.',
  close: 'Close',
};

/** The texts in a language. */
export function textsIn(language: Parameters['language']): Texts {
  return language === 'en' ? en : ja;
}
