import type { Candidate, FieldText } from '../../../src/domain/candidate';
import { createClassifier } from '../../../src/domain/classifier';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { candidate } from '../support';

/** Cells that rows share are read once: what a row is decided on must not depend on the rows before it. */
const LIST: readonly Candidate[] = [['町内会', '清掃と防犯灯の管理'], ['まちづくり㈱', '市は朝市を終了。配食サービス'], ['商工会', '']].map(([kind = '', activity = '']) =>
  candidate({ name: `本町${kind}`, legalForm: '認可地縁団体', address: '群馬県前橋市本町1', area: '前橋市、高崎市', activity, members: '町内会12、商店会', fields: '福祉、防災', notes: '朝市は休止中' }));

/** One that has read nothing yet; asked for the very same rules again, `createClassifier` would give the one made before. */
const freshClassifier = () => createClassifier([...DEFAULT_RULES]);

test('a row is decided alike whatever rows came before', () => {
  const alone = LIST.map((row) => freshClassifier().classify(row));
  const classifier = freshClassifier();
  for (let round = 0; round < 3; round++) expect(LIST.map((row) => classifier.classify(row))).toEqual(alone);
  expect([...LIST].reverse().map((row) => classifier.classify(row))).toEqual([...alone].reverse());
});

test('evidence names the heading of the row\'s own list', () => {
  const classifier = freshClassifier();
  const under = (column: string): Candidate => ({ sheet: '候補', row: 2, texts: { name: [{ column, text: '栄町自治会' }], activity: [{ column: '活動', text: '防犯灯の管理' }] } });
  for (let round = 0; round < 3; round++) for (const column of ['団体', '名称']) {
    expect(classifier.classify(under(column)).evidence.filter(({ field }) => field === 'name').map((one) => one.column)).toContain(column);
    expect(classifier.classify(under(column)).evidence.some((one) => one.field === 'name' && one.column !== column)).toBe(false);
  }
});

test('two cells with the same words in one row stay two cells', () => {
  const members: readonly FieldText[] = [{ column: '構成', text: '商店会で構成' }, { column: '構成', text: '商店会で構成' }];
  const row: Candidate = { sheet: '候補', row: 2, texts: { name: [{ column: '団体名', text: '栄町の集い' }], members, notes: [{ column: '備考', text: '有志により設立' }, { column: '備考', text: '有志により設立' }] } };
  const classifier = freshClassifier();
  // The first time nothing is shared yet.
  const alone = classifier.classify(row);
  for (let round = 0; round < 4; round++) expect(classifier.classify(row)).toEqual(alone);
});
