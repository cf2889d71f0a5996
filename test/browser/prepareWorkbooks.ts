/** Writes the workbooks of prepared.ts into the folder that is named on the command line. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifyWorkbook } from '../../src/actions/classifyWorkbook';
import { sampleSheets } from '../../src/taskpane/sample';
import { freshWorkbook, runContext, startEmbedded } from '../actions/embedded';

/** Rows that are taken of each list of the sample: title, heading and some twenty organisations. */
const ROWS = 32;

async function prepareWorkbooks(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const lists = (await sampleSheets()).map(({ name, rows, merges }) => ({ name, rows: rows.slice(0, ROWS), merges: merges?.filter((area) => Number(/\d+$/.exec(area)) <= ROWS) ?? [] }));
  const excel = await startEmbedded();
  try {
    for (const language of ['ja', 'en'] as const) {
      const workbook = await freshWorkbook(excel, lists);
      // The sheet that a new workbook has.
      await Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().delete();
        await context.sync();
      });
      if (language === 'ja') writeFileSync(join(folder, 'lists.xlsx'), await workbook.save());
      await classifyWorkbook(runContext({ language }), {});
      writeFileSync(join(folder, `classified-${language}.xlsx`), await workbook.save());
    }
  } finally {
    excel.stop();
  }
}

void prepareWorkbooks(process.argv[2]!);
