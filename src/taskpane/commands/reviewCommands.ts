import { goToRow } from '../../actions/goToRow';
import { reopenResult } from '../../actions/reopenResult';
import { readReview, type ReviewTag } from '../../actions/reviewQueue';
import type { RunContext } from '../../actions/run';
import type { PaneEvent } from '../state/reduce';
import { candidateOf, cellsToWrite, hasOpen } from '../state/reviewSelect';
import type { Draft, Step } from '../state/reviewState';
import { isFree } from '../state/state';
import type { CommandKit } from './kit';
import { ReviewWriter } from './reviewWriter';

export interface ReviewCommands {
  /** Gives an earlier result again after the pane was closed. */
  reopen(): Promise<void>;
  /** The same without being asked: gives way to what people ask for. */
  reopenByItself(): Promise<void>;
  /** Reads what people left in 「分類結果」 and makes the queue. */
  openReview(): Promise<void>;
  /** Reads 「分類結果」 again in passing, for what was typed there meanwhile. */
  refreshReview(): Promise<void>;
  /** Reads one row of 「分類結果」 again, for what was typed there meanwhile. */
  refreshCard(id: string): Promise<void>;
  /** Moves the sheet's selection to the row of a card; quietly, since the card can be decided without. */
  followCard(id: string): Promise<void>;
  /**
   * Chooses a value on the card.
   * @param advance accept the card when this answered its last open element and the reviewer wants it so.
   */
  setTag(id: string, tag: ReviewTag, code: string, advance: boolean): void;
  acceptCard(id: string): void;
  skipCard(id: string): void;
  undoReview(): void;
}

type Decided = Extract<Step, { kind: 'decided' }>;

/** What the review does, and the writer whose work must be done before a run. */
export function reviewCommands({ job, look, dispatch, latest }: CommandKit): { readonly commands: ReviewCommands; readonly writer: ReviewWriter } {
  let lastNumber = 0;
  let following: string | null = null;
  const undone = new Map<number, Decided>();
  const tell = (error: unknown, during: 'review' | 'reviewOpen' = 'review'): void => dispatch({ type: 'failed', failure: { during, error } });
  const stepOf = (number: number): Step | undefined => latest().review.history.find((step) => step.kind === 'decided' && step.number === number);

  const writer = new ReviewWriter({
    notWritten(number, error) {
      // What was undone before it was written needs no message.
      if (stepOf(number) === undefined) return;
      dispatch({ type: 'reviewNotWritten', number });
      tell(error);
    },
    notUndone(number, error) {
      const step = undone.get(number);
      if (step !== undefined) dispatch({ type: 'reviewNotUndone', number, before: step.before, after: step.after });
      tell(error);
    },
  });

  async function read(ids: readonly string[] | undefined, isAsked: boolean): Promise<void> {
    await writer.settled();
    const { result } = latest();
    const mark = writer.mark();
    try {
      const cells = await readReview(ids);
      // A run that ended meanwhile, or a decision of this very moment, knows better.
      if (latest().result?.sheets !== result?.sheets) return;
      const touched = writer.touchedSince(mark);
      if (ids === undefined && touched.size > 0) return await read(ids, isAsked);
      dispatch({ type: 'reviewRead', cells: new Map([...cells].filter(([id]) => !touched.has(id))), all: ids === undefined });
    } catch (error) {
      // In passing nothing is said: what was read before stays in sight.
      if (isAsked) tell(error, 'reviewOpen');
    }
  }

  function accept(id: string, draft: Draft): void {
    const { result, review, job: running } = latest();
    const one = candidateOf(result, id);
    if (one === null || !isFree(running) || review.current !== id) return;
    const number = ++lastNumber;
    writer.write(number, { id, tags: cellsToWrite(one, draft, review.cleared.get(id) ?? []) });
    dispatch({ type: 'reviewAccepted', id, number });
  }

  const reopen = async (run: RunContext): Promise<PaneEvent> => ({ type: 'reopened', reopened: await reopenResult(run) });

  const commands: ReviewCommands = {
    async reopen() {
      await job('reopen', reopen);
    },
    async reopenByItself() {
      await look('reopen', reopen);
    },
    async openReview() {
      dispatch({ type: 'reviewOpening', opening: true });
      await read(undefined, true);
      dispatch({ type: 'reviewOpening', opening: false });
    },
    refreshReview: () => read(undefined, false),
    refreshCard: (id) => read([id], false),
    async followCard(id) {
      const busy = following !== null;
      following = id;
      // Fast keys: only the last card's row is shown.
      if (busy) return;
      for (let shown: string | null = null; shown !== following;) {
        shown = following;
        const { result, survey, job: running } = latest();
        const one = candidateOf(result, shown);
        const isVisible = survey?.grids.some((grid) => grid.name === one?.candidate.sheet && grid.visibility === 'visible') ?? false;
        // Nobody asked for this move, so a sheet that cannot be shown stays unmentioned; the card's own link to the row says why.
        if (one !== null && isFree(running) && isVisible) await goToRow(one.candidate.sheet, one.candidate.row).catch(() => undefined);
      }
      following = null;
    },
    setTag(id, tag, code, advance) {
      const { result, review } = latest();
      const one = candidateOf(result, id);
      if (one === null || review.current !== id) return;
      const draft = { ...review.draft, [tag]: code };
      dispatch({ type: 'reviewTagSet', id, tag, code });
      if (advance && review.autoAccept && hasOpen(one, review.draft) && !hasOpen(one, draft)) accept(id, draft);
    },
    acceptCard: (id) => accept(id, latest().review.draft),
    skipCard(id) {
      if (latest().review.current === id) dispatch({ type: 'reviewSkipped', id });
    },
    undoReview() {
      const { review, job: running } = latest();
      const step = review.history.at(-1);
      if (step === undefined || !isFree(running)) return;
      if (step.kind === 'decided') {
        undone.set(step.number, step);
        writer.undo(step.number, step.before.id);
      }
      dispatch({ type: 'reviewUndone' });
    },
  };
  return { commands, writer };
}
