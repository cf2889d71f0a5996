import type { Language } from '../domain/vocabulary';

const ja = {
  usage: `使い方:
  npm start                     組み込みExcelをブラウザーで開きます（サンプルのブック）
  npm start -- ファイル.xlsx    そのブックを開きます（元のファイルは変更しません）
  npm start -- excel            このコンピューターの Excel でアドインを開きます（Windows、Mac）
オプション:
  --no-open      ブラウザーを開かず、配信だけします
  --port 番号    使うポート（既定は 3000。使用中のときは空いているポート）
  --production   本番用にビルドします
  --lang ja|en   表示言語`,
  unknown: (what: string) => (what ? `分からない指定です: ${what}` : ''),
  building: 'ビルドしています…',
  buildFailed: 'ビルドに失敗しました。上の行をご覧ください。',
  noFile: (file: string) => `ファイルがありません: ${file}`,
  portTaken: (port: number) => `ポート ${port} は使用中です。--port で別の番号を指定するか、使っているプログラムを終了してください。`,
  serving: (url: string) => `配信しています: ${url}`,
  untrusted: 'ブラウザーが証明書の警告を出したら、「詳細設定」から localhost に進んでください（このコンピューターの中だけの通信です）。\n警告をなくすには: npx office-addin-dev-certs install',
  stop: '終了するには Ctrl+C を押してください。',
  cannotOpenBrowser: (url: string) => `ブラウザーを開けませんでした。次のアドレスを開いてください: ${url}`,
  excelOnly: 'Excel での起動は Windows と Mac だけでできます。ここでは次のどちらかをお使いください:\n  npm start                  組み込みExcelで試す\n  Web 版 Excel               「アドイン」→「マイ アドインのアップロード」で manifest.xml を選ぶ（npm start -- --no-open で配信しておく）',
  startingExcel: 'Excel を起動しています…（初回は開発用の証明書のインストールを確認されます）',
  excelFailed: (message: string) => `Excel を起動できませんでした: ${message}`,
  stopped: '終了しました。',
};

const en: typeof ja = {
  usage: `Usage:
  npm start                   open the embedded Excel in the browser (with the sample workbook)
  npm start -- FILE.xlsx      open that workbook (the file itself is not changed)
  npm start -- excel          open the add-in in this computer's Excel (Windows, Mac)
Options:
  --no-open      only serve, open no browser
  --port N       port to take (default 3000, or a free one when that is taken)
  --production   production build
  --lang ja|en   language`,
  unknown: (what) => (what ? `Not understood: ${what}` : ''),
  building: 'Building …',
  buildFailed: 'The build failed: see the lines above.',
  noFile: (file) => `No such file: ${file}`,
  portTaken: (port) => `Port ${port} is taken. Give another one with --port, or end the program that uses it.`,
  serving: (url) => `Serving: ${url}`,
  untrusted: 'If the browser warns about the certificate, choose "Advanced" and proceed to localhost (nothing leaves this computer).\nTo be rid of the warning: npx office-addin-dev-certs install',
  stop: 'Press Ctrl+C to stop.',
  cannotOpenBrowser: (url) => `No browser could be opened. Open this address: ${url}`,
  excelOnly: 'Excel can be started on Windows and Mac only. Here, use one of these:\n  npm start             try it in the embedded Excel\n  Excel on the web      "Add-ins" → "Upload My Add-in", choose manifest.xml (while npm start -- --no-open serves it)',
  startingExcel: 'Starting Excel … (the first time you are asked to install a development certificate)',
  excelFailed: (message) => `Excel could not be started: ${message}`,
  stopped: 'Stopped.',
};

/** What `npm start` says, in a language. */
export function startTexts(language: Language): typeof ja {
  return language === 'en' ? en : ja;
}
