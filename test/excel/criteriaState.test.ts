import { readAllCriteria, writeCriteria } from '../../src/excel/criteriaState';
import { UNSTOPPABLE } from '../../src/excel/session';
import { DEFAULT_CRITERIA } from '../../src/domain/outreach/criteria';
import { createWorkbook } from '../../src/host';
import type { RunningExcel } from '../../src/host/node';
import { startEmbedded } from '../actions/embedded';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startEmbedded();
});
afterAll(() => excel.stop());
beforeEach(() => excel.use(createWorkbook()));

test('criteria come back as they were remembered; lists never made are absent', async () => {
  const potential = { ...DEFAULT_CRITERIA.potential, municipalities: ['前橋市'], mostPerPrefecture: 3 };
  await writeCriteria({ potential }, UNSTOPPABLE);
  expect(await readAllCriteria(UNSTOPPABLE)).toEqual({ madeFor: { potential }, unreadable: [] });
});

test.each(['{"ranks":', '[]', '7', ''])('what cannot be read is told by its list: %j', async (text) => {
  await writeCriteria({ event: DEFAULT_CRITERIA.event }, UNSTOPPABLE);
  await Excel.run(async (context) => {
    context.workbook.settings.add('kyoso.criteria.advanced', text);
    await context.sync();
  });
  expect(await readAllCriteria(UNSTOPPABLE)).toEqual({ madeFor: { event: DEFAULT_CRITERIA.event }, unreadable: ['advanced'] });
});
