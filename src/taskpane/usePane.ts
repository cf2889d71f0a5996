import { createContext, useCallback, useContext, useEffect, useMemo, useReducer, useRef } from 'react';
import { classifyWorkbook } from '../actions/classifyWorkbook';
import { goToRow } from '../actions/goToRow';
import { insertSample } from '../actions/insertSample';
import { rememberChoices } from '../actions/rememberChoices';
import { surveyWorkbook } from '../actions/surveyWorkbook';
import type { Language } from '../domain/vocabulary';
import type { ListChoice } from '../sheets/lists';
import { translator, type Translate } from './i18n/translate';
import { sampleSheets } from './sample';
import { reduce, type PaneEvent } from './state/reduce';
import { initialState, type JobKind, type PaneState } from './state/state';
import { withChoice } from './state/choices';
import { useWorkbookChanges } from './useWorkbookChanges';
import { openDecider, type Decider } from './worker/decider';

/** What the user can do; each calls one action and tells the reducer what came of it. */
export interface Commands {
  survey(): Promise<void>;
  classify(): Promise<void>;
  cancel(): void;
  insertSample(): Promise<void>;
  /** Shows a row (counted from 1) of a sheet in Excel. */
  goTo(sheet: string, row: number): Promise<void>;
  /** Decides something about a list and remembers it in the workbook. */
  choose(choice: ListChoice): void;
}

export interface Pane {
  readonly state: PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly t: Translate;
  readonly commands: Commands;
  /** Who decides; null until the first run. */
  readonly decider: Decider | null;
}

/** Choices are written to the workbook when the user has paused this long. */
const REMEMBER_AFTER_MS = 600;

/** The pane's state and commands; looks at the workbook once when it starts. */
export function usePane(language: Language): Pane {
  const [state, dispatch] = useReducer(reduce, language, initialState);
  const latest = useRef(state);
  latest.current = state;
  const running = useRef<AbortController | null>(null);
  const unremembered = useRef<{ readonly choices: readonly ListChoice[]; readonly timer: ReturnType<typeof setTimeout> } | null>(null);
  const decider = useRef<Decider | null>(null);

  const commands = useMemo<Commands>(() => {
    /** Runs one job at a time; a second one is not started while one runs. */
    async function job(kind: JobKind, work: (signal: AbortSignal) => Promise<PaneEvent>): Promise<boolean> {
      if (running.current !== null) return false;
      const controller = new AbortController();
      running.current = controller;
      dispatch({ type: 'jobStarted', kind });
      try {
        dispatch(await work(controller.signal));
        return true;
      } catch (error) {
        dispatch(controller.signal.aborted ? { type: 'runCancelled' } : { type: 'failed', failure: { during: kind, error } });
        return false;
      } finally {
        running.current = null;
      }
    }
    /** Writes choices that are still waiting to be written. */
    async function remember(): Promise<void> {
      if (unremembered.current === null) return;
      const { choices, timer } = unremembered.current;
      clearTimeout(timer);
      unremembered.current = null;
      await rememberChoices(choices);
    }

    const reporting = {
      onProgress: (progress: Parameters<Parameters<typeof surveyWorkbook>[0]['onProgress']>[0]) => dispatch({ type: 'progressed', progress }),
      onWaiting: (waiting: boolean) => dispatch({ type: 'waited', waiting }),
    };

    async function survey(): Promise<void> {
      await job('survey', async (signal) => {
        await remember();
        return { type: 'surveyed', survey: await surveyWorkbook({ signal, ...reporting }) };
      });
    }

    async function classify(): Promise<void> {
      await job('classify', async (signal) => {
        await remember();
        const opened = await openDecider();
        decider.current = opened;
        const { language: lang, choices } = latest.current;
        const context = { language: lang, now: new Date(), signal, ...reporting, decideAll: opened.decideAll, rulesVersion: opened.rulesVersion };
        return { type: 'classified', result: await classifyWorkbook(context, { choices }) };
      });
    }

    return {
      survey,
      classify,
      cancel() {
        running.current?.abort();
        dispatch({ type: 'cancelAsked' });
      },
      async insertSample() {
        const inserted = await job('sample', async () => {
          await insertSample(await sampleSheets());
          return { type: 'sampleInserted' };
        });
        if (inserted) await survey();
      },
      async goTo(sheet, row) {
        try {
          await goToRow(sheet, row);
        } catch (error) {
          dispatch({ type: 'failed', failure: { during: 'go', error } });
        }
      },
      choose(choice) {
        const choices = withChoice(latest.current.choices, choice);
        dispatch({ type: 'choiceMade', choice });
        if (unremembered.current !== null) clearTimeout(unremembered.current.timer);
        const timer = setTimeout(() => {
          remember().catch((error: unknown) => dispatch({ type: 'failed', failure: { during: 'remember', error } }));
        }, REMEMBER_AFTER_MS);
        unremembered.current = { choices, timer };
      },
    };
  }, []);

  useEffect(() => void commands.survey(), [commands]);
  const changed = useCallback(() => dispatch({ type: 'workbookChanged' }), []);
  useWorkbookChanges(state.job === null && state.survey !== null && !state.stale, changed);
  const t = useMemo(() => translator(state.language), [state.language]);
  return { state, dispatch, t, commands, decider: decider.current };
}

const PaneContext = createContext<Pane | null>(null);
export const PaneProvider = PaneContext.Provider;

/** The pane that a component belongs to. */
export function useThisPane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('useThisPane outside of PaneProvider');
  return pane;
}
