import type { ClassifiedCandidate } from '../../actions/results';
import type { QueueRow, ReviewTag } from '../../actions/reviewQueue';
import type { ElementCode, TypeCode } from '../../domain/vocabulary';

/** What the review queue remembers; the rows' own decisions are in the result. */
export interface ReviewState {
  readonly tab: 'queue' | 'duplicates';
  /** False until 「分類結果」 was read after a run. */
  readonly loaded: boolean;
  /** It is being read. */
  readonly opening: boolean;
  readonly order: readonly QueueRow[];
  /** Tags whose cells somebody emptied, by id. */
  readonly cleared: ReadonlyMap<string, readonly ReviewTag[]>;
  /** The card in sight; changes only by what the reviewer does, so that no key meets another card than the one that was read. */
  readonly current: string | null;
  /** Codes chosen on the card in sight and not accepted yet. */
  readonly draft: Draft;
  /** Come next: taken back, or not written. */
  readonly front: readonly string[];
  /** Come last, in this order. */
  readonly skipped: readonly string[];
  /** What can be undone, the latest last. */
  readonly history: readonly Step[];
  readonly filter: ReviewFilter;
  /** Offers decided rows with little evidence too. */
  readonly little: boolean;
  /** Accepts a card when its last open element was answered. */
  readonly autoAccept: boolean;
  /** Moves the sheet's selection to the row of the card. */
  readonly follow: boolean;
  /** Takes single keys. */
  readonly keys: boolean;
}

/** What the reviewer can switch. */
export type ReviewOption = 'little' | 'autoAccept' | 'follow' | 'keys';

export type Draft = Readonly<Partial<Record<ReviewTag, string>>>;

/** Which rows are offered; null: all. */
export interface ReviewFilter {
  readonly sheet: string | null;
  readonly type: TypeCode | null;
  readonly open: ElementCode | null;
}

/** One thing that was done with a card. */
export type Step =
  | { readonly kind: 'decided'; readonly number: number; readonly before: ClassifiedCandidate; readonly after: ClassifiedCandidate }
  | { readonly kind: 'skipped'; readonly id: string };

export const NO_FILTER: ReviewFilter = { sheet: null, type: null, open: null };

export const INITIAL_REVIEW: ReviewState = {
  tab: 'queue', loaded: false, opening: false, order: [], cleared: new Map(), current: null, draft: {}, front: [], skipped: [], history: [],
  filter: NO_FILTER, little: false, autoAccept: true, follow: true, keys: true,
};
