import fc from 'fast-check';
import { compileJointMatcher } from '../../../src/domain/text/jointMatcher';
import { compileMatcher, type Hits } from '../../../src/domain/text/matcher';

const listOf = ({ count, phrase, start, end }: Hits) => Array.from({ length: count }, (_, i) => [phrase[i], start[i], end[i]]);

const word = fc.array(fc.constantFrom(...'まちづくり会社市町村abc'), { maxLength: 5 }).map((units) => units.join(''));
const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(''));

test('each list is searched as by a matcher of its own', () => {
  const lists = fc.array(fc.array(word, { maxLength: 20 }), { minLength: 1, maxLength: 4 });
  const dense = fc.uniqueArray(word, { maxLength: 20 });
  fc.assert(fc.property(lists, dense, fc.array(text, { maxLength: 3 }), (others, many, texts) => {
    const joint = compileJointMatcher(others, many);
    const alone = [...others, many].map((phrases) => compileMatcher(phrases));
    for (const searched of texts) {
      expect(joint.find(searched).map(listOf)).toEqual(alone.map((matcher) => listOf(matcher.findByStart(searched))));
      expect(joint.find(searched).map((hits) => listOf(hits.sortByEnd()))).toEqual(alone.map((matcher) => listOf(matcher.findAll(searched))));
    }
  }), { seed: 3, numRuns: 200 });
});
