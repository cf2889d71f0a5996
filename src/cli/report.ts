import { wordNotice } from '../actions/notices';
import type { MapArguments } from './mapArguments';
import type { FileRun } from './runWorkbook';
import { RANKS, TYPES, codesOf } from '../domain/vocabulary';

/** What a run did, to be read in a terminal. */
export function reportText({ result, further }: FileRun, { output, json, share, language }: Pick<MapArguments, 'output' | 'json' | 'share' | 'language'>, seconds: number): string {
  const ja = language === 'ja';
  const total = result.classified.length;
  const orgs = (n: number): string => (ja ? `${n}団体` : String(n));
  const bar = (n: number): string => '█'.repeat(total === 0 ? 0 : Math.ceil((n / total) * 24));
  const types = codesOf(TYPES).map((code) => [TYPES[code][language], result.byType[code]] as const);
  const ranks = RANKS.map((rank) => [rank, result.byRank[rank]] as const);
  const table = (rows: readonly (readonly [string, number])[]): string[] => {
    const width = Math.max(...rows.map(([label]) => columns(label)));
    return rows.map(([label, n]) => `  ${label}${' '.repeat(width - columns(label))}  ${String(n).padStart(6)}  ${bar(n)}`);
  };
  return [
    ja ? `分類しました：${orgs(total)}` : `Classified: ${total} organisations`,
    ...result.lists.map((list) => (ja ? `  「${list.sheet}」から${list.rows}行` : `  ${list.rows} rows from “${list.sheet}”`)),
    '', ja ? '類型' : 'Type', ...table(types),
    '', ja ? '推奨度' : 'Recommendation', ...table(ranks),
    '', ja ? `要確認：${orgs(result.needsReview)}` : `To confirm: ${result.needsReview}`,
    ...result.notices.map((notice) => (ja ? `・${wordNotice(notice, 'ja')}` : `- ${wordNotice(notice, 'en')}`)),
    ...(further.length === 0 ? [] : ['', ja ? 'ほかに作ったシート' : 'Further sheets', ...further]),
    '', ja ? `ブック：${output}（${seconds.toFixed(1)}秒）` : `Workbook: ${output} (${seconds.toFixed(1)} s)`,
    ...(share === null ? [] : [ja ? `共有用のブック：${share.path}（渡す前に中身を確かめてください）` : `Copy for sharing: ${share.path} (look through it before you pass it on)`]),
    ...(json === null ? [] : [`JSON: ${json}`]),
  ].join('\n');
}

/** Columns that a text takes in a terminal: Japanese characters take two. */
function columns(text: string): number {
  return [...text].reduce((sum, char) => sum + (/[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/u.test(char) ? 2 : 1), 0);
}
