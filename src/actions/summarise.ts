import type { CarriedOut } from '../excel/carryOut';
import { textOf } from '../domain/candidate';
import type { Language, RankCode, TypeCode } from '../domain/vocabulary';
import { ELEMENTS, RANKS, TYPES, codesOf } from '../domain/vocabulary';
import type { ClassifiedRow, JoinedRun } from '../sheets/classifiedRows';
import { countDuplicates } from '../sheets/duplicateRows';
import { isChecked } from '../sheets/ledgerEntry';
import { plainKey } from '../sheets/organisationKey';
import { hasUnreadWords } from '../sheets/tags';
import type { ReadLists } from './readLists';
import type { ClassifyResult, Notice, ReviewItem } from './results';

/** What a run did, for those who asked for it: counts, what to review, what to be told. */
export function summarise(run: JoinedRun, sheetLanguage: Language, written: Pick<CarriedOut, 'names' | 'renamed' | 'leftOut'>, { lists, unreadChoices, struck }: Pick<ReadLists, 'lists' | 'unreadChoices' | 'struck'>): ClassifyResult {
  const { rows } = run;
  const count = <K extends string>(codes: readonly K[], of: (row: ClassifiedRow) => K): Record<K, number> =>
    Object.fromEntries(codes.map((code) => [code, rows.filter((row) => of(row) === code).length])) as Record<K, number>;
  const { result = '', outreach = '', summary = '', map, coverage, duplicates } = written.names;
  return {
    sheets: { result, outreach, summary, ...(map === undefined ? {} : { map }), ...(coverage === undefined ? {} : { coverage }), ...(duplicates === undefined ? {} : { duplicates }) },
    sheetLanguage,
    classified: rows.map(({ key, candidate, machine, decision, input }) => ({ id: key.id, candidate, machine, decision, edits: input.tags, checked: isChecked(input) })),
    lists,
    byType: count<TypeCode>(codesOf(TYPES), (row) => row.decision.type),
    byRank: count<RankCode>(RANKS, (row) => row.decision.rank),
    needsReview: rows.filter((row) => row.decision.needsReview).length,
    review: reviewItems(rows),
    changes: run.changes,
    kept: {
      tags: rows.reduce((sum, row) => sum + row.edited.length, 0),
      outreach: rows.filter((row) => Object.keys(row.input.outreach).length > 0).length,
    },
    duplicates: run.duplicates,
    duplicateCounts: countDuplicates(run.duplicates),
    notices: [
      ...notices(run, written), ...(unreadChoices > 0 ? [{ code: 'choicesUnread', params: { count: unreadChoices } } as const] : []),
      ...(struck.rows + struck.cells > 0 ? [{ code: 'struckNotRead', params: { rows: struck.rows, cells: struck.cells } } as const] : []),
      ...(struck.parts > 0 ? [{ code: 'struckInPart', params: { count: struck.parts, sheet: struck.sheet, cell: struck.firstPart } } as const] : []),
    ],
  };
}

/** 要確認 rows, those with the best chance first: by rank, then by how little is open, then as in the lists. */
function reviewItems(rows: readonly ClassifiedRow[]): ReviewItem[] {
  return rows
    .filter((row) => row.decision.needsReview)
    .map(({ candidate, decision }): ReviewItem => ({
      sheet: candidate.sheet, row: candidate.row, name: textOf(candidate, 'name'), type: decision.type, rank: decision.rank,
      open: codesOf(ELEMENTS).filter((element) => decision.elements[element] === 'unknown'),
    }))
    .sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || a.open.length - b.open.length);
}

/** Most organisations that a notice names. */
const MOST_NAMES = 3;

function notices(run: JoinedRun, written: Pick<CarriedOut, 'renamed' | 'leftOut'>): Notice[] {
  const unread = run.rows.filter((row) => hasUnreadWords(row.input.tags)).length;
  const { damaged, forgotten } = run.trouble;
  const [first] = damaged;
  const twice = run.rows.length - new Set(run.rows.map(({ key }) => `${plainKey(key.name)}\n${plainKey(key.place)}\n${key.sheet}`)).size;
  return [
    ...written.renamed.map(({ wished, name }): Notice => ({ code: 'nameTaken', params: { wished, name } })),
    ...(run.gone.length > 0 ? [{ code: 'editsKeptAside', params: { count: run.gone.length, names: run.gone.slice(0, MOST_NAMES).map(({ name }) => name).join('、') } } as const] : []),
    ...(first === undefined ? [] : [{ code: 'ledgerDamaged', params: { count: damaged.length, cell: first.cell, damage: first.damage } } as const]),
    ...(forgotten > 0 ? [{ code: 'ledgerIncomplete', params: { count: forgotten } } as const] : []),
    ...(unread > 0 ? [{ code: 'editsNotCounted', params: { count: unread } } as const] : []),
    ...(twice > 0 ? [{ code: 'sameNameTwice', params: { count: twice } } as const] : []),
    ...[...new Set(written.leftOut.map((item) => item.sheet))].map((name): Notice => ({
      code: 'extraLeftOut', params: { name, extras: written.leftOut.filter((item) => item.sheet === name).map((item) => item.extra).join(', ') },
    })),
  ];
}
