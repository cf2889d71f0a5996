import { makeShareCopy, openShareCopy } from '../../actions/share';
import { remakeSheets } from '../../actions/sheetLanguage';
import type { RunContext } from '../../actions/run';
import type { Language } from '../../domain/vocabulary';
import type { PaneEvent } from '../state/reduce';
import type { ShareWork } from '../state/sharePane';
import { makeFileAside } from '../worker/makeFileAside';
import type { CommandKit } from './kit';

export interface ShareCommands {
  /** Makes all our sheets again in a language. */
  remakeSheets(language: Language): Promise<void>;
  /** Makes the copy for people outside and opens it. */
  shareCopy(language: Language): Promise<void>;
}

/** What the pane does for the sheets' language and the copy for sharing. */
export function shareCommands({ job, dispatch, latest }: CommandKit): ShareCommands {
  const work = (kind: ShareWork, act: (run: RunContext) => Promise<PaneEvent>): Promise<boolean> => job('share', async (run) => {
    dispatch({ type: 'shareStarted', work: kind });
    try {
      return await act(run);
    } catch (error) {
      if (run.signal.aborted) return { type: 'shareCancelled', work: kind };
      throw error;
    }
  });
  return {
    async remakeSheets(language) {
      await work('language', async (run) => ({ type: 'shareRemade', remade: await remakeSheets(run, language) }));
    },
    async shareCopy(language) {
      const { sharing } = latest().share;
      await work('copy', async (run) => {
        const copy = await makeShareCopy(run, sharing, language, makeFileAside);
        return { type: 'shareCopied', copy, notOpened: await openShareCopy(copy) };
      });
    },
  };
}
