import { RANKS, TYPES, codesOf, type Language } from '../domain/vocabulary';
import type { JoinedRun } from './classifiedRows';
import type { ListChoice } from './lists';
import type { NewRun } from './runRecord';
import { countsText } from './runRecordWords';

/** What a run counted, in the words of the run record. */

type Counts = Pick<NewRun, 'organisations' | 'types' | 'ranks' | 'review' | 'changes' | 'kept'>;

export function countsOf({ rows, changes }: JoinedRun, language: Language): Counts {
  const ja = language === 'ja';
  const outreach = rows.filter((row) => Object.keys(row.input.outreach).length > 0).length;
  return {
    organisations: rows.length,
    types: countsText(codesOf(TYPES).map((code) => [TYPES[code][language], rows.filter((row) => row.decision.type === code).length]), language),
    ranks: countsText(RANKS.map((rank) => [rank, rows.filter((row) => row.decision.rank === rank).length]), language),
    review: rows.filter((row) => row.decision.needsReview).length,
    changes: changes === null
      ? (ja ? '最初の分類' : 'First run')
      : countsText([[ja ? '追加' : 'Added', changes.added], [ja ? 'なくなった' : 'Gone', changes.removed], [ja ? '判定が変わった' : 'Decided otherwise', changes.changed], [ja ? '同じ' : 'Same', changes.same]], language),
    kept: countsText([[ja ? '修正' : 'Tags', rows.reduce((sum, row) => sum + row.edited.length, 0)], [ja ? '働きかけ' : 'Outreach', outreach]], language),
  };
}

/** 「候補団体 12行、別表 3行」 */
export function listsText(lists: readonly { readonly sheet: string; readonly rows: number }[], language: Language): string {
  return lists.map(({ sheet, rows }) => (language === 'ja' ? `${sheet} ${rows}行` : `${sheet} (${rows} rows)`)).join(language === 'ja' ? '、' : ', ');
}

/** What people decided about the lists beyond what was found; '' when nothing. */
export function choicesText(choices: readonly ListChoice[], language: Language): string {
  const ja = language === 'ja';
  return choices.map((choice) => {
    const said = [
      ...(choice.use ? (choice.listId === null ? [ja ? 'リストとして使う' : 'used as a list'] : []) : [ja ? '使わない' : 'not used']),
      ...(choice.headerRows === undefined ? [] : [ja ? `見出し行 ${rowsText(choice.headerRows, 'なし')}` : `header row ${rowsText(choice.headerRows, 'none')}`]),
      ...(choice.readStruck === true ? [ja ? '取消線も読む' : 'struck-out text read'] : []),
      ...(choice.fields === undefined || Object.keys(choice.fields).length === 0 ? [] : [ja ? `列の対応を${Object.keys(choice.fields).length}か所指定` : `${Object.keys(choice.fields).length} columns assigned`]),
    ];
    return said.length === 0 ? '' : `${choice.sheet}${ja ? '：' : ': '}${said.join(ja ? '、' : ', ')}`;
  }).filter((text) => text !== '').join(ja ? '／' : ' / ');
}

function rowsText(rows: readonly number[], none: string): string {
  return rows.length === 0 ? none : rows.map((row) => row + 1).join(', ');
}
