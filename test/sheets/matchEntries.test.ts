import type { Candidate, FieldCode } from '../../src/domain/candidate';
import { NO_INPUT, type LedgerEntry } from '../../src/sheets/ledgerEntry';
import { matchEntries } from '../../src/sheets/matchEntries';
import { keysOf } from '../../src/sheets/organisationKey';
import { candidate } from './rows';

type Texts = Partial<Record<FieldCode, string>>;

const A: Texts = { name: '株式会社みなと製作所', address: '香川県高松市浜町1-1', activity: '空き店舗の再生と移住相談' };
const OTHERS: readonly Texts[] = [
  { name: '浜町自治会', address: '香川県高松市浜町', activity: '清掃' }, { name: '林町自治会', address: '香川県高松市林町', activity: '清掃' },
];

function entriesOf(candidates: readonly Candidate[], listed = true): LedgerEntry[] {
  return keysOf(candidates).map((key) => ({ ...key, machine: null, rulesVersion: '1', input: { ...NO_INPUT, checked: '確認済' }, suspected: {}, since: {}, listed }));
}

/** Which of the rows before each row now continues, by position; null for none. */
function continued(before: readonly Candidate[], now: readonly Candidate[]): (number | null)[] {
  const entries = entriesOf(before);
  return matchEntries(keysOf(now), entries).map((entry) => (entry === null ? null : entries.indexOf(entry)));
}

/** Whether A is found again as `now` after it was `before`, in a list with others that stay. */
function isFound(before: Texts, now: Texts, sheets: readonly [string, string] = ['候補', '候補']): boolean {
  const list = (texts: Texts, sheet: string): Candidate[] => [texts, ...OTHERS].map((row, i) => candidate(row, i + 2, sheet));
  const [first, ...rest] = continued(list(before, sheets[0]), list(now, sheets[1]));
  expect(rest.every((index) => index !== 0)).toBe(true);
  return first === 0;
}

describe('an organisation is found again', () => {
  it.each([
    ['as it was', {}, {}],
    ['with its legal form written short', {}, { name: '(株)みなと製作所' }],
    ['with the sign for it', {}, { name: '㈱みなと製作所' }],
    ['with the form behind', {}, { name: 'みなと製作所株式会社' }],
    ['without its form', {}, { name: 'みなと製作所' }],
    ['with other width and spaces', { name: '株式会社ABCみなと' }, { name: '株式会社　ＡＢＣ みなと' }],
    ['in old kanji', { name: '広島青年会' }, { name: '廣島靑年會' }],
    ['with ヶ for ケ', { name: '鶴ケ島まちの会' }, { name: '鶴ヶ島まちの会' }],
    ['with a slip put right', { name: 'みなとまちづくりセソター' }, { name: 'みなとまちづくりセンター' }],
    ['with a slip of kanji put right, the rest of its row as before', { name: '株式会社みなと制作所' }, {}],
    ['with another sign altogether, the rest of its row as before', { name: '株式会社みなと政作所' }, {}],
    ['with its address filled in', { address: '' }, {}],
    ['with its address written out', { address: '高松市' }, {}],
    ['with its address corrected within the city', {}, { address: '香川県高松市林町2-2' }],
    ['with other activities', {}, { activity: '商店街の清掃' }],
    ['with name and activities changed but the same number', { corporateNumber: '5140001034771' }, { corporateNumber: '5140001034771', name: '株式会社てくてく', activity: '城下町の案内' }],
    ['moved, with the same number', { corporateNumber: '5140001034771' }, { corporateNumber: 'T5140001034771', address: '兵庫県丹波篠山市北新町41' }],
    ['with a wrong number put right', { corporateNumber: '5140001034771' }, { corporateNumber: '6330005024195' }],
  ] as const)('%s', (_how, before: Texts, now: Texts) => {
    expect(isFound({ ...A, ...before }, { ...A, ...now })).toBe(true);
  });

  it.each([
    ['on a sheet that was renamed', { ...A }, { ...A }],
    ['on another sheet with its name a little changed', { ...A, phone: '087-000-0001' }, { ...A, name: '(株)みなと製作所', phone: '087-000-0001' }],
  ] as const)('%s', (_how, before, now) => {
    expect(isFound(before, now, ['候補', '十一月の候補'])).toBe(true);
  });

  it('in lists of names only: on its sheet, and on the sheet under another name', () => {
    const names = ['東町の会', '西町の会', '南町の会', '北町の会'];
    const list = (sheet: string, all: readonly string[]): Candidate[] => all.map((name, i) => candidate({ name }, i + 2, sheet));
    expect(continued(list('い', names), list('い', [...names].reverse()))).toEqual([3, 2, 1, 0]);
    expect(continued(list('い', names), list('ろ', [...names].reverse()))).toEqual([3, 2, 1, 0]);
  });

  it('among rows of one name and place, by what else they say', () => {
    const rows = ['清掃', '祭り', '防災'].map((activity, i) => candidate({ name: 'さぬきの会', activity }, i + 2));
    expect(continued(rows, [rows[2]!, rows[0]!, rows[1]!])).toEqual([2, 0, 1]);
  });

  it('when nothing tells two rows apart, in their order', () => {
    const rows = [candidate({ name: 'さぬきの会' }, 2), candidate({ name: 'さぬきの会' }, 3)];
    expect(continued(rows, rows)).toEqual([0, 1]);
  });
});

describe('an organisation is not taken for', () => {
  it.each([
    ['its neighbour by number', { name: '第一自治会' }, { name: '第二自治会' }],
    ['its neighbour by kanji numeral', { name: '城東一丁目町内会' }, { name: '城東二丁目町内会' }],
    ['its neighbour by direction', { name: '東浜町自治会' }, { name: '西浜町自治会' }],
    ['the one of that name in another city', {}, { address: '香川県丸亀市浜町1-1' }],
    ['the one of that name in another prefecture', {}, { address: '広島県福山市浜町1-1' }],
    ['the one of that name with another legal form', {}, { name: '特定非営利活動法人みなと製作所' }],
    ['one with a like name and other activities', { name: '山田商店' }, { name: '山本商店', activity: '金属加工' }],
    ['佐木 for 佐々木', { name: '佐々木建設' }, { name: '佐木建設', activity: '土木' }],
    ['its junior college', { name: '讃岐大学' }, { name: '讃岐大学短期大学部' }],
    ['its branch', { name: '讃岐商工会連合会' }, { name: '讃岐商工会' }],
    ['one with another number', { corporateNumber: '5140001034771' }, { corporateNumber: '6330005024195', activity: '金属加工', address: '香川県高松市林町9' }],
  ] as const)('%s', (_what, before: Texts, now: Texts) => {
    expect(isFound({ ...A, ...before }, { ...A, ...now })).toBe(false);
  });

  it('one of two that could be meant', () => {
    const moved = [candidate(A, 2, 'い'), candidate(A, 2, 'ろ')];
    expect(continued([candidate(A)], moved)).toEqual([null, null]);
    expect(continued(moved, [candidate({ ...A, name: 'みなと製作所' }, 2, 'は')])).toEqual([null]);
    expect(continued(['清掃', '祭り'].map((activity) => candidate({ name: 'さぬきの会', activity })), [candidate({ name: 'さぬきの会', activity: '防災' })])).toEqual([null]);
  });

  it('the one of that name on a list of another town, when only the sheet tells the town', () => {
    const list = (sheet: string, all: readonly string[]): Candidate[] => all.map((name, i) => candidate({ name }, i + 2, sheet));
    expect(continued(list('高松', ['中央自治会', '浜町自治会']), list('丸亀', ['中央自治会', '城西自治会']))).toEqual([null, null]);
  });
});

it('an entry of our tables only is found by its name and id', () => {
  const rows = [candidate(A, 2), candidate({ ...A, address: '香川県丸亀市' }, 3)];
  const entries = entriesOf(rows).map((entry) => ({ ...entry, place: '', content: '', rulesVersion: '' }));
  expect(matchEntries(keysOf([rows[1]!, rows[0]!]), entries)).toEqual([entries[1], entries[0]]);
});
