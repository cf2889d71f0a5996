import { existsSync, statSync } from 'node:fs';
import { extname, join, parse, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../domain/vocabulary';
import { CliError, EXIT } from './cliError';
import { FURTHER, type Further } from './furtherSheets';

/** What `npm run map` was asked to do; paths are absolute. */
export interface MapArguments {
  readonly input: string;
  readonly output: string;
  readonly json: string | null;
  /** Sheets to read, whatever else is in the workbook; empty: all that look like lists. */
  readonly sheets: readonly string[];
  readonly language: Language;
  /** Further sheets to make beside the result. */
  readonly further: readonly Further[];
  /** A copy for people outside; null: none. */
  readonly share: { readonly path: string; readonly frozen: boolean } | null;
}

export const USAGE: Readonly<Record<Language, string>> = {
  ja: `使い方: npm run map -- 入力.xlsx [-o 出力.xlsx] [--json 出力.jsonl] [--sheet シート名]… [--with lists,letters,hearings]
                        [--share 共有用.xlsx [--frozen]] [--lang ja|en]

  入力            団体リストのあるブック（.xlsx、.xlsm）または CSV（.csv、.tsv）。書き換えません。
  -o, --output    結果を書くブック。省略すると、入力と同じ場所の「入力_分類結果.xlsx」。
  --json          1団体1行の JSON を書くファイル（docs/json.md）。
  --sheet         このシートだけを、リストらしくなくても読みます。何度でも指定できます。
  --with          結果のほかに作るシート。lists イベント案内とヒアリング打診のリスト、letters 差込文面、hearings ヒアリングシートと
                  ヒアリング記録（letters と hearings は lists も作ります）。
  --share         外部の人に渡すブックを書くファイル。連絡先、台帳、備考などを入れません（docs/sharing.md）。
  --frozen        共有用のブックの数式を値にします。
  --lang          結果と表示の言語。省略すると ja。

終了コード: 0 完了、2 使い方の誤り、3 団体リストが見つからない、4 ファイルを読めない、1 その他の失敗。`,
  en: `Usage: npm run map -- IN.xlsx [-o OUT.xlsx] [--json OUT.jsonl] [--sheet NAME]… [--with lists,letters,hearings]
                         [--share COPY.xlsx [--frozen]] [--lang ja|en]

  IN              a workbook with lists of organisations (.xlsx, .xlsm) or a CSV file (.csv, .tsv). It is never written.
  -o, --output    the workbook to write. Without it: IN_分類結果.xlsx (--lang en: IN_classified.xlsx) beside the input.
  --json          a file for one line of JSON a candidate (docs/json.md).
  --sheet         read only this sheet, even if it does not look like a list. May be repeated.
  --with          sheets to make beside the result: lists (event invitation and the two hearing requests), letters (for mail merge),
                  hearings (pages and record); letters and hearings make the lists too.
  --share         a file for a workbook for people outside, without contacts, ledger, notes and the like (docs/sharing.md).
  --frozen        values instead of formulas in that copy.
  --lang          language of results and messages. Without it: ja.

Exit codes: 0 done, 2 bad usage, 3 no list of organisations found, 4 the file cannot be read, 1 any other failure.`,
};

/**
 * Reads the command line. Gives 'help' when that was asked for.
 * @param from the folder that relative paths start from.
 * @throws CliError with EXIT.usage.
 */
export function readMapArguments(args: readonly string[], from: string): MapArguments | { readonly help: Language } {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args], allowPositionals: true, strict: true,
      options: {
        output: { type: 'string', short: 'o' }, json: { type: 'string' }, sheet: { type: 'string', multiple: true },
        with: { type: 'string', multiple: true }, share: { type: 'string' }, frozen: { type: 'boolean' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw bad(languageIn(args), error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const language = LANGUAGES.find((l) => l === (values.lang ?? 'ja'));
  if (language === undefined) throw bad('ja', `--lang ${values.lang}: ja | en`);
  if (values.help) return { help: language };
  const [file, ...more] = positionals;
  if (file === undefined) throw bad(language, language === 'ja' ? '入力ファイルを指定してください。' : 'Name the input file.');
  if (more.length > 0) throw bad(language, language === 'ja' ? `入力ファイルは1つだけ指定してください（余分: ${more.join(' ')}）。` : `Name one input file only (besides: ${more.join(' ')}).`);
  const input = resolve(from, file);
  const output = values.output === undefined ? defaultOutput(input, language) : resolve(from, values.output);
  const json = values.json === undefined ? null : resolve(from, values.json);
  if (sameFile(input, output) || (json !== null && sameFile(input, json))) {
    throw bad(language, language === 'ja' ? '出力が入力と同じファイルです。入力は書き換えないので、別の名前を -o または --json に指定してください。'
      : 'The output is the input file, which is never written. Give another name to -o or --json.');
  }
  if (json !== null && sameFile(output, json)) throw bad(language, language === 'ja' ? '-o と --json には別のファイルを指定してください。' : 'Give -o and --json different files.');
  const share = shareIn(values, from, [input, output, ...(json === null ? [] : [json])], language);
  for (const target of [output, ...(json === null ? [] : [json]), ...(share === null ? [] : [share.path])]) {
    if (existsSync(target) && statSync(target).isDirectory()) throw bad(language, language === 'ja' ? `出力先がフォルダーです: ${target}` : `The output is a folder: ${target}`);
  }
  return { input, output, json, sheets: values.sheet ?? [], language, further: furtherIn(values.with ?? [], language), share };
}

/** `--with lists,letters`, or several of them. */
function furtherIn(given: readonly string[], language: Language): Further[] {
  const words = given.flatMap((text) => text.split(',')).map((word) => word.trim()).filter((word) => word !== '');
  const unknown = words.filter((word) => !(FURTHER as readonly string[]).includes(word));
  if (unknown.length > 0) throw bad(language, `--with ${unknown.join(',')}: ${FURTHER.join(' | ')}`);
  return FURTHER.filter((word) => words.includes(word));
}

function shareIn(values: { readonly share?: string | undefined; readonly frozen?: boolean | undefined }, from: string, others: readonly string[], language: Language): MapArguments['share'] {
  const ja = language === 'ja';
  if (values.share === undefined) {
    if (values.frozen) throw bad(language, ja ? '--frozen は --share と一緒に指定してください。' : '--frozen goes with --share.');
    return null;
  }
  const path = resolve(from, values.share);
  if (others.some((other) => sameFile(other, path))) throw bad(language, ja ? '--share には、入力やほかの出力とは別のファイルを指定してください。' : 'Give --share a file that is neither the input nor another output.');
  return { path, frozen: values.frozen === true };
}

function defaultOutput(input: string, language: Language): string {
  const { dir, name, ext } = parse(input);
  return join(dir, `${name}${language === 'ja' ? '_分類結果' : '_classified'}${ext.toLowerCase() === '.xlsm' ? ext : '.xlsx'}`);
}

/** True for one file under two names: links, other capitals on systems that ignore them. */
function sameFile(a: string, b: string): boolean {
  if (a === b) return true;
  if (!existsSync(a) || !existsSync(b)) return false;
  const [one, other] = [statSync(a, { bigint: true }), statSync(b, { bigint: true })];
  return one.ino !== 0n && one.ino === other.ino && one.dev === other.dev;
}

function languageIn(args: readonly string[]): Language {
  return args.some((arg, i) => arg === '--lang=en' || (arg === '--lang' && args[i + 1] === 'en')) ? 'en' : 'ja';
}

function bad(language: Language, message: string): CliError {
  return new CliError(EXIT.usage, `${message}\n\n${USAGE[language]}`);
}

/** True for the files that hold text in columns. */
export function isDelimitedText(path: string): boolean {
  return ['.csv', '.tsv', '.txt'].includes(extname(path).toLowerCase());
}
