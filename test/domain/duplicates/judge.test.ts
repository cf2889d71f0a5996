import { readIdentity } from '../../../src/domain/duplicates/identity';
import { judgePair } from '../../../src/domain/duplicates/judge';
import { fieldsOf, type Expected, type Pair, type Row } from './pairs/pair';
import { BODIES } from './pairs/bodies';
import { CHANGES } from './pairs/changes';
import { CONFUSABLE } from './pairs/confusable';
import { NEIGHBOURS } from './pairs/neighbours';
import { NOTATIONS } from './pairs/notations';
import { ONE_CITY } from './pairs/oneCity';
import { ONE_BODY, ONE_OFFICE } from './pairs/oneOffice';
import { ONE_PREFECTURE } from './pairs/onePrefecture';
import { PLACES_AND_ENGLISH } from './pairs/places';
import { READINGS } from './pairs/readings';
import { ROSTERS } from './pairs/rosters';
import { SAME_TOWN } from './pairs/sameTown';
import { SLIPS } from './pairs/slips';
import { SPELLINGS } from './pairs/spellings';
import { TRACES } from './pairs/traces';
import { TRAITS } from './pairs/traits';
import { TRANSLATIONS } from './pairs/translations';
import { WORDINGS } from './pairs/wordings';

const ALLOWED: Readonly<Record<Expected, readonly string[]>> = { same: ['same'], ask: ['ask'], apart: ['apart'], open: ['ask', 'apart'], found: ['same', 'ask'] };

function degree(a: Row, b: Row): string {
  return judgePair(readIdentity(fieldsOf(a)), readIdentity(fieldsOf(b)))?.degree ?? 'apart';
}

describe.each([['spellings of one body', SPELLINGS], ['bodies that look alike', NEIGHBOURS], ['what stands beside the names', TRAITS], ['wordings', WORDINGS], ['readings, brackets and short forms', READINGS], ['rosters', ROSTERS], ['what input and web pages leave', TRACES], ['kinds of bodies', BODIES], ['places and English', PLACES_AND_ENGLISH], ['bodies of one town or name', CONFUSABLE], ['bodies of one prefecture', ONE_PREFECTURE], ['bodies of one city', ONE_CITY], ['notations', NOTATIONS], ['bodies in one office', ONE_OFFICE], ['one body in one office', ONE_BODY], ['one body of a city', SAME_TOWN], ['bodies that changed', CHANGES], ['translations', TRANSLATIONS], ['slips', SLIPS]] as [string, readonly Pair[]][])('%s', (_, pairs) => {
  test.each(pairs.map(([expected, a, b]) => [a[0], b[0], expected, a, b] as const))('「%s」 and 「%s」: %s', (_a, _b, expected, a, b) => {
    const got = degree(a, b);
    expect(ALLOWED[expected]).toContain(got);
    expect(degree(b, a)).toBe(got);
  });
});
