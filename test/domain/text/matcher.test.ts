import fc from 'fast-check';
import { compileMatcher, type Hits } from '../../../src/domain/text/matcher';

interface Hit { phrase: number; start: number; end: number }
const listOf = (hits: Hits): Hit[] => Array.from({ length: hits.count }, (_, i) => ({ phrase: hits.phrase[i]!, start: hits.start[i]!, end: hits.end[i]! }));
const naive = (phrases: readonly string[], text: string): Hit[] => {
  const found: Hit[] = [];
  for (let end = 1; end <= text.length; end++) {
    const here = phrases.flatMap((p, phrase) => (p !== '' && p.length <= end && text.startsWith(p, end - p.length) ? [{ phrase, start: end - p.length, end }] : []));
    found.push(...here.sort((a, b) => a.start - b.start || a.phrase - b.phrase));
  }
  return found;
};

describe('matcher', () => {
  test('reports overlapping and nested phrases with their positions', () => {
    const hits = listOf(compileMatcher(['まちづくり', 'まちづくり会社', 'づくり', '会社']).findAll('㈱まちづくり会社'));
    expect(hits).toEqual([
      { phrase: 0, start: 1, end: 6 }, { phrase: 2, start: 3, end: 6 },
      { phrase: 1, start: 1, end: 8 }, { phrase: 3, start: 6, end: 8 },
    ]);
  });

  test('reports a phrase given twice twice, and never an empty one', () => {
    expect(listOf(compileMatcher(['', 'ab', 'ab']).findAll('xab')).map((h) => h.phrase)).toEqual([1, 2]);
    expect(compileMatcher([]).findAll('何もない').count).toBe(0);
  });

  test('a search does not remember the search before it', () => {
    const matcher = compileMatcher(['観光']);
    matcher.findAll('観光観光観');
    expect(listOf(matcher.findAll('光'))).toEqual([]);
  });

  test('equals a naive scan on random phrases and texts', () => {
    const word = (alphabet: string, maxLength: number) => fc.array(fc.constantFrom(...alphabet), { maxLength }).map((c) => c.join(''));
    for (const alphabet of ['ab', 'あいうえ', 'まちづくり会社市町村abc・、']) {
      fc.assert(fc.property(fc.array(word(alphabet, 5), { maxLength: 30 }), word(alphabet, 60), (phrases, text) => {
        expect(listOf(compileMatcher(phrases).findAll(text))).toEqual(naive(phrases, text));
      }), { seed: 1, numRuns: 300 });
    }
  });

  test('equals a naive scan on any text at all', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 3 }), { maxLength: 50 }), fc.array(fc.string({ unit: 'binary', maxLength: 5 }), { maxLength: 10 }), (phrases, texts) => {
      const text = texts.join('') + phrases.join('');
      expect(listOf(compileMatcher(phrases).findAll(text))).toEqual(naive(phrases, text));
    }), { seed: 2, numRuns: 200 });
  });

  test('holds thousands of phrases', () => {
    const phrases = Array.from({ length: 5000 }, (_, i) => `語${i.toString(7)}句`);
    const text = phrases.slice(0, 300).join('、');
    expect(listOf(compileMatcher(phrases).findAll(text))).toEqual(naive(phrases, text));
  });
});
