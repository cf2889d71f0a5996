import fc from 'fast-check';
import type { Evidence } from '../../src/domain/decision';
import { segmentsOf } from '../../src/taskpane/state/evidenceText';

const evidence = (tag: Evidence['tag'], text: string, start: number): Evidence => ({ tag, value: 'yes', field: 'activity', column: '活動内容', text, start, rule: 'r' });

test.each<[string, Evidence[], ReturnType<typeof segmentsOf>]>([
  ['移住相談窓口の運営', [], [{ text: '移住相談窓口の運営', tags: [] }]],
  ['移住相談窓口の運営', [evidence('bridge', '移住相談窓口', 0)], [{ text: '移住相談窓口', tags: ['bridge'] }, { text: 'の運営', tags: [] }]],
  [
    '公共空間の活用',
    [evidence('town', '公共空間の活用', 0), evidence('cross', '空間', 2), evidence('cross', '空間', 2)],
    [{ text: '公共', tags: ['town'] }, { text: '空間', tags: ['town', 'cross'] }, { text: 'の活用', tags: ['town'] }],
  ],
  ['words that do not stand there are not marked', [evidence('town', '別の言葉', 0)], [{ text: 'words that do not stand there are not marked', tags: [] }]],
  ['', [], []],
])('%s', (text, given, expected) => {
  expect(segmentsOf(text, given)).toEqual(expected);
});

test('whatever the evidence, the segments are the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.tuple(fc.nat(20), fc.nat(20))), (text, spans) => {
      const given = spans.map(([start, length]) => evidence('town', text.slice(start, start + length), start));
      expect(segmentsOf(text, given).map((segment) => segment.text).join('')).toBe(text);
    }),
  );
});
