import type { Decision } from '../../../src/domain/decision';
import { appealOf } from '../../../src/domain/outreach/appeal';
import { choose, type Choosable } from '../../../src/domain/outreach/choose';
import { DEFAULT_CRITERIA, readCriteria, type Criteria } from '../../../src/domain/outreach/criteria';
import { OUTREACH_LISTS } from '../../../src/domain/outreach/lists';
import { decision } from '../../sheets/rows';

const all = { multi: 'yes', town: 'yes', bridge: 'yes' } as const;
const B = decision({ elements: all });
const A = decision({ elements: all, cross: 'yes' });
const D = decision();

function row(id: string, changes: Partial<Choosable> = {}): Choosable {
  return {
    id, decision: B, prefecture: '香川県', places: '香川県高松市', sheets: ['候補'], designation: '', hasEmail: false, isReachable: true, isListedWithContact: true, standings: {}, byHand: null, ...changes,
  };
}

const with_ = (changes: Partial<Decision>): Partial<Choosable> => ({ decision: { ...B, ...changes } });
const ANYBODY: Criteria = { ...DEFAULT_CRITERIA.event, ranks: [], withoutDeclined: false, withoutBarred: false, contact: 'any' };

/** Beside an organisation that always fits stands one that fits or does not. */
const TABLE: readonly (readonly [what: string, criteria: Partial<Criteria>, row: Partial<Choosable>, excluded: string | null])[] = [
  ['a rank that is wished for', { ranks: ['A', 'B'] }, {}, null],
  ['another rank', { ranks: ['B'] }, { decision: D }, 'rank'],
  ['another type', { types: ['business', 'university'] }, with_({ type: 'residents' }), 'type'],
  ['another stage', { stages: ['none'] }, with_({ stage: 'advanced' }), 'stage'],
  ['an element that is open', { elements: ['bridge'] }, with_({ elements: { ...all, bridge: 'unknown' } }), 'element'],
  ['a plus that is denied', { elements: ['multi'], pluses: ['cross'] }, {}, 'plus'],
  ['one of the categories', { categories: ['urban', 'tourism'] }, with_({ categories: ['tourism', 'agri'] }), null],
  ['no such category', { categories: ['urban'] }, with_({ categories: ['tourism'] }), 'category'],
  ['another prefecture', { prefectures: ['香川県'] }, { prefecture: '徳島県' }, 'place'],
  ['no prefecture', { prefectures: ['香川県'] }, { prefecture: '' }, 'place'],
  ['a municipality, blanks and width aside', { municipalities: ['丸亀市', '高松 市'] }, {}, null],
  ['another municipality', { municipalities: ['高松市'] }, { places: '香川県丸亀市' }, 'place'],
  ['one of its sheets', { sheets: ['県の一覧'] }, { sheets: ['候補', '県の一覧'] }, null],
  ['another sheet', { sheets: ['候補'] }, { sheets: ['県の一覧'] }, 'sheet'],
  ['words of the designation', { designations: ['都市再生推進法人'] }, { designation: '都市再生推進法人（令和３年）、地域再生推進法人' }, null],
  ['another designation', { designations: ['都市再生推進法人'] }, { designation: 'ＮＰＯ法人' }, 'designation'],
  ['barred in any table', { withoutBarred: true }, { standings: { potential: 'barred' } }, 'barred'],
  ['barred, if that does not matter', { withoutDeclined: true }, { standings: { potential: 'barred' } }, null],
  ['declined in any table', { withoutDeclined: true }, { standings: { outreach: 'declined' } }, 'declined'],
  ['contacted in a table that matters', { notContactedIn: ['outreach', 'event'] }, { standings: { event: 'contacted' } }, 'contacted'],
  ['declined counts as contacted', { notContactedIn: ['event'] }, { standings: { event: 'declined' } }, 'contacted'],
  ['contacted in another table', { notContactedIn: ['outreach'] }, { standings: { event: 'contacted' } }, null],
  ['not reachable', { contact: 'reachable' }, { isReachable: false }, 'noContact'],
  ['not reachable, by e-mail neither', { contact: 'email' }, { isReachable: false }, 'noContact'],
  ['reachable, but not by e-mail', { contact: 'email' }, {}, 'noEmail'],
  ['taken out by hand', {}, { byHand: 'out' }, 'byHand'],
  ['taken out by hand and outside the criteria', { ranks: ['B'] }, { byHand: 'out', decision: D }, 'rank'],
  ['put in by hand, whatever the criteria', { ranks: ['B'], contact: 'reachable', withoutBarred: true }, { byHand: 'in', decision: D, isReachable: false, standings: { event: 'barred' } }, null],
];

test.each(TABLE)('choose: %s', (_what, criteria, changes, excluded) => {
  const { chosen, excluded: counts } = choose([row('other', changes)], { ...ANYBODY, ...criteria });
  expect(chosen).toEqual(excluded === null ? ['other'] : []);
  expect(counts).toEqual(excluded === null ? {} : { [excluded]: 1 });
});

test('the best come first, as in the lists among equals, and fill a prefecture first', () => {
  const rows = [row('b1'), row('a1', { decision: A }), row('b2', { prefecture: '徳島県' }), row('a2', { decision: A }), row('b3'), row('b4', { byHand: 'in' })];
  expect(choose(rows, ANYBODY)).toMatchObject({ chosen: ['a1', 'a2', 'b1', 'b2', 'b3', 'b4'], excluded: {} });
  expect(choose(rows, { ...ANYBODY, mostPerPrefecture: 2 })).toMatchObject({ chosen: ['a1', 'a2', 'b2', 'b4'], excluded: { quota: 2 } });
});

test('of an organisation that is left out for something else, no place of its prefecture is taken', () => {
  const rows = [row('a', { decision: A, isReachable: false }), row('b')];
  expect(choose(rows, { ...ANYBODY, contact: 'reachable', mostPerPrefecture: 1 })).toMatchObject({ chosen: ['b'], excluded: { noContact: 1 } });
});

test('where the lists have no contacts at all, nobody is left out for it, also when people filled in the first ones; e-mail is asked for all the same', () => {
  const rows = [row('a', { isReachable: false, isListedWithContact: false }), row('b', { isListedWithContact: false })];
  expect(choose(rows, { ...ANYBODY, contact: 'reachable' })).toEqual({ chosen: ['a', 'b'], excluded: {}, contactsUnknown: true });
  expect(choose(rows, { ...ANYBODY, contact: 'email' })).toEqual({ chosen: [], excluded: { noContact: 1, noEmail: 1 }, contactsUnknown: false });
});

describe('remembered criteria', () => {
  test.each(OUTREACH_LISTS)('of %s come back as they were', (list) => {
    const criteria: Criteria = { ...DEFAULT_CRITERIA[list], elements: ['town'], pluses: ['wide'], prefectures: ['香川県'], municipalities: ['高松市'], mostPerPrefecture: 3, contact: 'email', notContactedIn: ['outreach'], withoutDeclined: false };
    expect(readCriteria(JSON.parse(JSON.stringify(criteria)), list)).toEqual(criteria);
  });

  test.each([null, 'text', 7, []])('that are none: %j', (value) => {
    expect(readCriteria(value, 'event')).toBeNull();
  });

  test('with parts that nobody knows are as proposed there', () => {
    expect(readCriteria({ ranks: ['S', 'Z'], types: 'all', mostPerPrefecture: -1, contact: 'fax', sheets: ['a', 3] }, 'potential')).toEqual({ ...DEFAULT_CRITERIA.potential, ranks: ['S'], sheets: ['a'] });
  });
});

test.each([
  ['business', ['biz_growth', 'pride'], ['biz_growth']],
  ['university', ['gov_relation', 'self_growth'], ['gov_relation']],
  ['residents', ['funding', 'pride', 'social_ties'], ['pride', 'social_ties']],
  ['residents', ['funding'], ['funding']],
  ['other', ['funding', 'pride'], ['funding', 'pride']],
  ['business', [], []],
] as const)('what appeals to %s of %j: %j', (type, incentives, appeal) => {
  expect(appealOf(decision({ type, incentives }))).toEqual(appeal);
});
