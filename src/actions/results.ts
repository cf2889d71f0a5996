import type { Candidate } from '../domain/candidate';
import type { Decision } from '../domain/decision';
import type { ElementCode, Language, RankCode, TypeCode } from '../domain/vocabulary';
import type { DuplicateCounts, DuplicateSet } from '../sheets/duplicateRows';
import type { ListChoice, ListSurvey } from '../sheets/lists';
import type { SheetGrid } from '../sheets/grid';
import type { TagEdits } from '../sheets/tags';

/** What a look at the workbook found, with everything the list page needs to show and correct it. */
export interface WorkbookSurvey {
  /** The lists as found, before any choice of the user. */
  readonly found: ListSurvey;
  /** The lists as they will be classified: found, with the remembered choices applied. */
  readonly chosen: ListSurvey;
  /** What the user decided earlier, as remembered in the workbook. */
  readonly choices: readonly ListChoice[];
  /** All sheets that are not ours, for a peek at rows and for trying a choice without reading again. */
  readonly grids: readonly SheetGrid[];
  /** Names of our own result sheets that are in the workbook now; empty before the first run. */
  readonly resultSheets: readonly string[];
}

/** Something the user should be told about the run though nothing failed; worded by `wordNotice`. */
export interface Notice {
  readonly code:
    /** A sheet of the user's bears the name `wished`: ours is called `name`. */
    | 'nameTaken'
    /** People's entries belong to `count` organisations that are no longer in the lists, the first of them `names`; they are kept. */
    | 'editsKeptAside'
    /** In `count` organisations a person typed words that are not among the choices; they are kept, not counted. */
    | 'editsNotCounted'
    /** `count` rows repeat a name and place of the same sheet. */
    | 'sameNameTwice'
    /** `count` rows of the rules sheet `sheet` were passed over, the first at `cell`. */
    | 'rulesPassedOver'
    /** The table on the rules sheet `sheet` cannot be used, because of `cell`: the default rules decided. */
    | 'rulesNotUsed'
    /** Some of the looks or charts of the sheet `name` could not be made on this Excel. */
    | 'extraLeftOut'
    /** `count` places of the ledger cannot be read, the first of them `cell`, for the reason `damage`; a run sets their rows aside. */
    | 'ledgerDamaged'
    /** `count` rows of 「分類結果」 are not in the ledger though they should be. */
    | 'ledgerIncomplete'
    /** `count` formulas of the person's own, the first in `cell` of `sheet`, read the result that was put away. */
    | 'formulasBehind'
    /** `count` remembered choices about lists cannot be read. */
    | 'choicesUnread'
    /** Of the lists `rows` organisations and `cells` further cells are struck out (取消線), and were not read. */
    | 'struckNotRead'
    /** In `count` cells of the lists only a part is struck out; they were read whole. The first is `cell` of `sheet`; `cell` may be ''. */
    | 'struckInPart';
  readonly params: Readonly<Record<string, string | number>>;
}

/** One candidate with its decision, as 「分類結果」 shows it. */
export interface ClassifiedCandidate {
  /** What stands in the ID column of our tables. */
  readonly id: string;
  readonly candidate: Candidate;
  /** What the machine says. */
  readonly machine: Decision;
  /** With a person's edits applied; a confirmed row needs no review any more. */
  readonly decision: Decision;
  /** The tags that a person changed. */
  readonly edits: TagEdits;
  /** A person has confirmed the row (確認). */
  readonly checked: boolean;
}

/** A row that a person should look at. */
export interface ReviewItem {
  readonly sheet: string;
  /** Counted from 1, as Excel shows it. */
  readonly row: number;
  readonly name: string;
  readonly type: TypeCode;
  readonly rank: RankCode;
  /** The elements that the row does not tell. */
  readonly open: readonly ElementCode[];
}

/** Rows taken from a list. */
export interface ListRows {
  readonly sheet: string;
  readonly listId: string;
  readonly rows: number;
}

/** What a classification run did. */
export interface ClassifyResult {
  /** The names that our sheets have now; absent are 「重複候補」 when there is none, and maps where an earlier version of the add-in made the result. */
  readonly sheets: { readonly result: string; readonly outreach: string; readonly summary: string; readonly map?: string; readonly coverage?: string; readonly duplicates?: string };
  /** The language that they are in. */
  readonly sheetLanguage: Language;
  readonly classified: readonly ClassifiedCandidate[];
  /** Rows taken from each list. */
  readonly lists: readonly ListRows[];
  readonly byType: Readonly<Record<TypeCode, number>>;
  readonly byRank: Readonly<Record<RankCode, number>>;
  readonly needsReview: number;
  /** The 要確認 rows, those nearest to a recommendation first. */
  readonly review: readonly ReviewItem[];
  /** Against the earlier run in this workbook; null on the first. */
  readonly changes: { readonly added: number; readonly removed: number; readonly changed: number; readonly same: number } | null;
  /** A person's edits that were carried over: tags in 「分類結果」 and rows of 「働きかけリスト」. */
  readonly kept: { readonly tags: number; readonly outreach: number };
  /** Rows that may be one organisation: those that wait for a person first. */
  readonly duplicates: readonly DuplicateSet[];
  readonly duplicateCounts: DuplicateCounts;
  readonly notices: readonly Notice[];
}
