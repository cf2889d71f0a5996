import { createContext, useCallback, useContext, useEffect, useMemo, useReducer, useRef } from 'react';
import { classifyWorkbook } from '../actions/classifyWorkbook';
import type { Language } from '../domain/vocabulary';
import { ChoiceMemory, choiceCommands, type ChoiceCommands } from './commands/choiceCommands';
import { approachCommands, type ApproachCommands } from './commands/approachCommands';
import { lettersCommands, type LettersCommands } from './commands/lettersCommands';
import { hearingsCommands, type HearingsCommands } from './commands/hearingsCommands';
import { issuesCommands, type IssuesCommands } from './commands/issuesCommands';
import { shareCommands, type ShareCommands } from './commands/shareCommands';
import { createKit } from './commands/createKit';
import { historyCommands, type HistoryCommands } from './commands/historyCommands';
import { duplicatesCommands, type DuplicatesCommands } from './commands/duplicatesCommands';
import { learningCommands, type LearningCommands } from './commands/learningCommands';
import { listCommands, type ListCommands } from './commands/listCommands';
import { reviewCommands, type ReviewCommands } from './commands/reviewCommands';
import { rulesCommands, type RulesCommands } from './commands/rulesCommands';
import { verificationCommands, type VerificationCommands } from './commands/verificationCommands';
import { translator, type Translate } from './i18n/translate';
import { reduce, type PaneEvent } from './state/reduce';
import { initialState, isFree, type PaneState } from './state/state';
import { useWorkbookChanges } from './useWorkbookChanges';

/** What the user can do; each calls one action and tells the reducer what came of it. A group a feature, in commands/. */
export interface Commands extends ListCommands, ChoiceCommands, ReviewCommands, DuplicatesCommands, RulesCommands, HistoryCommands, LearningCommands, VerificationCommands, ApproachCommands, LettersCommands, HearingsCommands, IssuesCommands, ShareCommands {
  classify(): Promise<void>;
  cancel(): void;
}

export interface Pane {
  readonly state: PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly t: Translate;
  readonly commands: Commands;
}

/** The pane's state and commands; looks at the workbook once when it starts. */
export function usePane(language: Language): Pane {
  const [state, dispatch] = useReducer(reduce, language, initialState);
  const latest = useRef(state);
  latest.current = state;

  const commands = useMemo<Commands>(() => {
    const choices = new ChoiceMemory();
    // A run shall know what people chose and decided: it starts only when that is in the workbook.
    const kit = createKit(dispatch, () => latest.current, async () => {
      await choices.flush();
      await review.writer.flush();
      await verification.settled();
      await duplicates.flush();
    });
    const review = reviewCommands(kit);
    const verification = verificationCommands(kit);
    const duplicates = duplicatesCommands(kit);
    return {
      ...listCommands(kit),
      ...choiceCommands(kit, choices),
      ...review.commands,
      ...duplicates.commands,
      ...rulesCommands(kit),
      ...historyCommands(kit),
      ...learningCommands(kit),
      ...verification.commands,
      ...shareCommands(kit),
      ...issuesCommands(kit),
      ...hearingsCommands(kit),
      ...lettersCommands(kit),
      ...approachCommands(kit),
      cancel: () => kit.cancel(),
      async classify() {
        await kit.job('classify', async (run) => ({ type: 'classified', result: await classifyWorkbook(run, { choices: kit.latest().choices }) }));
      },
    };
  }, []);

  useEffect(() => void commands.survey(), [commands]);
  const changed = useCallback(() => dispatch({ type: 'workbookChanged' }), []);
  useWorkbookChanges(isFree(state.job) && state.survey !== null && !state.stale, changed);
  const t = useMemo(() => translator(state.language), [state.language]);
  return { state, dispatch, t, commands };
}

const PaneContext = createContext<Pane | null>(null);
export const PaneProvider = PaneContext.Provider;

/** The pane that a component belongs to. */
export function useThisPane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('useThisPane outside of PaneProvider');
  return pane;
}
