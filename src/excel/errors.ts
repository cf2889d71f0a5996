import type { Language } from '../domain/vocabulary';

/** What kind of thing went wrong at the Excel door; stable, for tests and for choosing what to offer. Excel's messages are localised and only kept as detail. */
export type ProblemKind =
  | 'cancelled' | 'noCandidates' | 'cellEditMode' | 'protected' | 'tooLarge' | 'outOfMemory' | 'notSupported' | 'changedMeanwhile' | 'notFound' | 'tableGone' | 'columnGone' | 'rowGone'
  | 'locked' | 'filtered' | 'notKept' | 'noAnswer' | 'noAnswers' | 'unexpected';

/** A failure that this add-in itself found. */
export class WorkbookProblem extends Error {
  constructor(readonly kind: ProblemKind, readonly subject = '') {
    super(subject === '' ? kind : `${kind}: ${subject}`);
    this.name = 'WorkbookProblem';
  }
}

/** A failure in words: what happened, what it means for the user's data, what to do now. */
export interface Explanation {
  readonly kind: ProblemKind;
  readonly what: string;
  readonly data: string;
  readonly next: string;
  /** True when the very same action may succeed when tried again. */
  readonly retry: boolean;
  /** For support: code, message and place, not translated. */
  readonly detail: string;
}

/** Excel's error codes by what they mean here. */
const CODES: Readonly<Record<string, ProblemKind>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  MemoryLimitReached: 'outOfMemory',
  ApiNotFound: 'notSupported',
  ApiNotAvailable: 'notSupported',
  ItemNotFound: 'changedMeanwhile',
  ItemAlreadyExists: 'changedMeanwhile',
  MergedRangeConflict: 'changedMeanwhile',
  FilteredRangeConflict: 'changedMeanwhile',
  InactiveWorkbook: 'noAnswer',
  RequestAborted: 'noAnswer',
};

/** Kinds that concern the whole session, not one request: an optional extra must not pass over them. */
const SESSION_KINDS: readonly ProblemKind[] = ['cancelled', 'cellEditMode', 'outOfMemory', 'noAnswer'];

export function kindOf(error: unknown): ProblemKind {
  if (error instanceof WorkbookProblem) return error.kind;
  if (isAbort(error)) return 'cancelled';
  return CODES[codeOf(error)] ?? 'unexpected';
}

/** True when the whole run must stop although the failed request was an optional one. */
export function stopsTheRun(error: unknown): boolean {
  return SESSION_KINDS.includes(kindOf(error));
}

/** Excel's code of an error; '' for others. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null ? (error as { code?: unknown }).code : undefined;
  return typeof code === 'string' ? code : '';
}

/** Words any error that an action rejected with. */
export function explain(error: unknown, language: Language): Explanation {
  const kind = kindOf(error);
  const subject = error instanceof WorkbookProblem ? error.subject : '';
  const [what, next] = WORDS[kind][language](subject);
  return { kind, what, data: DATA[language], next, retry: kind !== 'noCandidates' && kind !== 'notSupported', detail: detailOf(error) };
}

const DATA: Readonly<Record<Language, string>> = {
  ja: '元のシートは変更していません。前回の結果がある場合は、そのまま残っています。',
  en: 'Your sheets have not been changed. An earlier result, if any, is as it was.',
};

type Wording = (subject: string) => readonly [what: string, next: string];
const WORDS: Readonly<Record<ProblemKind, Readonly<Record<Language, Wording>>>> = {
  noAnswers: {
    ja: () => ['ヒアリングの回答がまだありません。', '「ヒアリング記録」シートの回答の列に書き込んでから、もう一度実行してください。'],
    en: () => ['There are no answers of hearings yet.', 'Write them into the answer columns of the sheet “Hearing record”, then try again.'],
  },
  cancelled: {
    ja: () => ['中止しました。', 'もう一度実行できます。'],
    en: () => ['Cancelled.', 'You can run it again.'],
  },
  noCandidates: {
    ja: () => ['団体のリストと思われるシートが見つかりませんでした。', '「1 リスト」で、団体名の列があるシートを選んでください。'],
    en: () => ['No sheet looks like a list of organisations.', 'Choose the sheet that has a column of names under “1 Lists”.'],
  },
  cellEditMode: {
    ja: () => ['セルを編集中のため、Excel が操作を受け付けません。', 'Enter キーまたは Esc キーでセルの編集を終えてから、もう一度実行してください。'],
    en: () => ['Excel takes no commands while a cell is being edited.', 'Finish editing with Enter or Esc, then try again.'],
  },
  protected: {
    ja: (subject) => [subject === '' ? 'ブックが保護されているため、シートを作れません。' : `「${subject}」シートが保護されているため、作り直せません。`,
      '［校閲］タブの［ブックの保護］または［シート保護の解除］で保護を外すか、保護のないコピーを開いて実行してください。'],
    en: (subject) => [subject === '' ? 'The workbook is protected, so sheets cannot be added.' : `The sheet “${subject}” is protected, so it cannot be renewed.`,
      'Remove the protection on the Review tab (Protect Workbook / Unprotect Sheet), or open a copy without protection, and try again.'],
  },
  tooLarge: {
    ja: () => ['一度にやり取りできる量を超えました。', '使わないシートを「1 リスト」で外すか、リストを分けて実行してください。'],
    en: () => ['There is more than Excel passes on at once.', 'Leave out sheets you do not need under “1 Lists”, or split the list.'],
  },
  outOfMemory: {
    ja: () => ['Excel のメモリが足りません。', 'ほかのブックを閉じてから、もう一度実行してください。'],
    en: () => ['Excel has run out of memory.', 'Close other workbooks, then try again.'],
  },
  notSupported: {
    ja: () => ['この Excel では使えない機能が必要です。', 'Excel 2021 以降、Microsoft 365、または Web 版の Excel で開いてください。'],
    en: () => ['This Excel lacks something that is needed.', 'Open the workbook in Excel 2021 or later, Microsoft 365, or Excel on the web.'],
  },
  changedMeanwhile: {
    ja: () => ['実行中にブックのシートが変わりました。', 'ほかの人の編集や、シートの削除・名前の変更が終わってから、もう一度実行してください。'],
    en: () => ['Sheets of the workbook changed while this was running.', 'Wait until others have finished editing, deleting or renaming sheets, then try again.'],
  },
  notFound: {
    ja: (subject) => [`「${subject}」シートが見つかりません。`, 'シートの名前が変わったか、削除されています。「1 リスト」で読み直してください。'],
    en: (subject) => [`There is no sheet “${subject}”.`, 'It was renamed or deleted. Read the lists again under “1 Lists”.'],
  },
  tableGone: {
    ja: () => ['書き込み先の表が見つかりません。', 'シートが削除されたか、表の名前が変わっています。「2 分類」でもう一度分類すると作り直されます。'],
    en: () => ['The table to write to is not there.', 'Its sheet was deleted or the table renamed. Classify again under “2 Classify” to make it anew.'],
  },
  columnGone: {
    ja: (subject) => [`表に「${subject}」の列がありません。`, '列の見出しを元に戻すか、「2 分類」でもう一度分類してください。'],
    en: (subject) => [`The table has no column “${subject}”.`, 'Give the column its heading back, or classify again under “2 Classify”.'],
  },
  rowGone: {
    ja: () => ['表にこの団体の行がありません。', '行が削除されたか、ID の列が変わっています。元に戻すか、「2 分類」でもう一度分類してください。'],
    en: () => ['The table has no row for this organisation.', 'The row was deleted or its ID changed. Undo that, or classify again under “2 Classify”.'],
  },
  locked: {
    ja: (subject) => [`「${subject}」シートが保護されているため、書き込めません。`, '［校閲］タブの［シート保護の解除］で保護を外してから、もう一度実行してください。'],
    en: (subject) => [`The sheet “${subject}” is protected, so nothing can be written to it.`, 'Remove the protection on the Review tab (Unprotect Sheet), then try again.'],
  },
  filtered: {
    ja: (subject) => [`「${subject}」シートのフィルターのため、書き込めません。`, '［データ］タブの［クリア］でフィルターを解除してから、もう一度実行してください。'],
    en: (subject) => [`A filter on the sheet “${subject}” keeps it from being written.`, 'Clear the filter on the Data tab, then try again.'],
  },
  notKept: {
    ja: (subject) => [`実行${subject}の前の状態は、もう残っていません。`, '残っている実行を「実行の履歴」で選んでください。'],
    en: (subject) => [`The state before run ${subject} is no longer kept.`, 'Choose a run that is still kept in the run history.'],
  },
  noAnswer: {
    ja: () => ['Excel から応答がありません。', 'Excel の画面でダイアログが開いていないか確かめ、ブックを保存して開き直してから、もう一度実行してください。'],
    en: () => ['Excel does not answer.', 'See whether a dialog is open in Excel; save and reopen the workbook, then try again.'],
  },
  unexpected: {
    ja: () => ['予期しないエラーが起きました。', 'もう一度実行してください。続く場合は、下の詳細を添えて管理者に知らせてください。'],
    en: () => ['Something unexpected went wrong.', 'Try again. If it keeps happening, send the detail below to your administrator.'],
  },
};

function isAbort(error: unknown): boolean {
  return typeof error === 'object' && error !== null && (error as { name?: unknown }).name === 'AbortError';
}

function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const location = (error as { debugInfo?: { errorLocation?: unknown } }).debugInfo?.errorLocation;
  return [codeOf(error), error.message, typeof location === 'string' ? location : ''].filter((part) => part !== '').join(' · ');
}
