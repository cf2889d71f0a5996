import fc from 'fast-check';
import { addLeads, advantages, leadsOf, speakingFor } from '../../../src/domain/learned/leads';
import { ZERO } from '../../../src/domain/learned/sums';
import { FIRST_CATEGORY, FIRST_VALUE, LEARNED_CATEGORIES, LEARNED_TAGS, LEARNED_VALUES, VALUE_COUNT } from '../../../src/domain/learned/verdicts';

/** Weights in hundredths, small or as large as they may be, one row a feature. */
const feature = fc.oneof(fc.integer({ min: -300, max: 300 }), fc.constantFrom(-ZERO + 1, ZERO - 1, 0)).chain((most) => fc.array(fc.integer({ min: -Math.abs(most), max: Math.abs(most) }), { minLength: VALUE_COUNT, maxLength: VALUE_COUNT }));
const codesOf = (rows: readonly (readonly number[])[]): Uint16Array => Uint16Array.from(rows.flat(), (hundredths) => hundredths + ZERO);

test('leads are the differences of what each value adds up to, however many features there are', () => {
  fc.assert(fc.property(fc.array(feature, { minLength: 1, maxLength: 300 }), feature, (rows, bias) => {
    const scores = new Int32Array(VALUE_COUNT);
    addLeads(scores, leadsOf(codesOf(rows), codesOf([bias])), Int32Array.from(rows.keys()), rows.length);
    const sums = bias.map((own, column) => rows.reduce((sum, row) => sum + row[column]!, own));
    const ofTags = LEARNED_TAGS.flatMap((tag) => LEARNED_VALUES[tag].map((_, i) => sums[FIRST_VALUE[tag] + i]! - sums[FIRST_VALUE[tag]]!));
    expect([...scores]).toEqual([...ofTags, ...sums.slice(FIRST_CATEGORY)]);
  }), { seed: 5, numRuns: 60 });
});

test('what a feature adds to a value against its others is told from the leads alike', () => {
  fc.assert(fc.property(feature, (row) => {
    const leads = leadsOf(codesOf([row]), codesOf([row]));
    for (const tag of LEARNED_TAGS) {
      const own = row.slice(FIRST_VALUE[tag], FIRST_VALUE[tag] + LEARNED_VALUES[tag].length);
      const all = own.reduce((sum, one) => sum + one, 0);
      own.forEach((one, value) => {
        const by = new Int32Array(2);
        advantages(leads, tag, value, Int32Array.of(-1, 0), 2, by);
        expect([...by]).toEqual([0, one * own.length - all]);
      });
    }
    LEARNED_CATEGORIES.forEach((_, category) => {
      const by = new Int32Array(2);
      speakingFor(leads, category, Int32Array.of(-1, 0), 2, by);
      expect([...by]).toEqual([0, row[FIRST_CATEGORY + category]]);
    });
  }), { seed: 5, numRuns: 60 });
});
