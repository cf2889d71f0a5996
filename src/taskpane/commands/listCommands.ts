import { goToRow } from '../../actions/goToRow';
import { insertSample } from '../../actions/insertSample';
import { surveyWorkbook } from '../../actions/surveyWorkbook';
import { sampleSheets } from '../sample';
import type { CommandKit } from './kit';

export interface ListCommands {
  survey(): Promise<void>;
  insertSample(): Promise<void>;
  /** Shows a row (counted from 1) of a sheet in Excel. */
  goTo(sheet: string, row: number): Promise<void>;
}

/** What the first place does, and going to a row, which every place does. */
export function listCommands({ job, dispatch }: CommandKit): ListCommands {
  async function survey(): Promise<void> {
    await job('survey', async (run) => ({ type: 'surveyed', survey: await surveyWorkbook(run) }));
  }
  return {
    survey,
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
  };
}
