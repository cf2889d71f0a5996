/** Writes the workbooks of prepared.ts into the folder that is named on the command line. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifyWorkbook } from '../../src/actions/classifyWorkbook';
import { sampleSheets } from '../../src/taskpane/sample';
import type { HostWorkbook } from '../../src/host/public';
import { freshWorkbook, runContext, startEmbedded, typeInto } from '../actions/embedded';

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
    writeFileSync(join(folder, 'decided.xlsx'), await (await decidedWorkbook(await freshWorkbook(excel, [NEIGHBOURS]))).save());
  } finally {
    excel.stop();
  }
}

/** Neighbours who play cards, and neighbours whose 見守り is not about people: words that the rules do not know, or take for something else. */
const DEEDS = ['ほのぼのベーゴマ会の開催、清掃活動', '清掃活動、防災訓練', '水路の見守り、清掃活動'];
const NEIGHBOURS = {
  name: '候補',
  rows: [['団体名', '所在地', '活動内容'], ...Array.from({ length: 60 }, (_, i) => [`第${i + 1}町内会`, '香川県高松市', DEEDS[i % DEEDS.length]!])],
};
const DECIDED = 42;

async function decidedWorkbook(workbook: HostWorkbook): Promise<HostWorkbook> {
  await classifyWorkbook(runContext(), {});
  for (let i = 0; i < DECIDED; i++) {
    const name = `第${i + 1}町内会`;
    if (i % DEEDS.length === 0) typeInto(workbook, 'result', name, '施策カテゴリ', '地域コミュニティ・防犯見守り、文化・スポーツ');
    if (i % DEEDS.length === 2) typeInto(workbook, 'result', name, '施策カテゴリ', 'エネルギー・環境');
    typeInto(workbook, 'result', name, '確認', '確認済');
  }
  return workbook;
}

void prepareWorkbooks(process.argv[2]!);
