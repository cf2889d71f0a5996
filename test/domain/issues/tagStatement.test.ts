import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IssueKind, IssueState, SupportKind } from '../../../src/domain/issues/kinds';
import { tagStatement } from '../../../src/domain/issues/tagStatement';
import { ANSWERS, MORE_ANSWERS, type LabelledAnswer } from './answers';
import { HELD_OUT, HELD_OUT_LATER } from './heldOut';

const told = ([question, sentence]: LabelledAnswer): unknown => {
  const { issues, state, support } = tagStatement(question, sentence);
  return { issues: [...issues].sort(), state: state ?? '', support: [...support].sort() };
};
const meant = ([, , issues, state, support]: LabelledAnswer): unknown => ({ issues: [...issues].sort(), state, support: [...support].sort() });

describe('Statements of hearings', () => {
  test.each([...ANSWERS, ...MORE_ANSWERS].map((answer) => [answer[1], answer] as const))('%s', (_, answer) => {
    expect(told(answer)).toEqual(meant(answer));
  });
});

/** What docs/issues.md says of sentences that neither rules nor weights were made on; a change shall not make it worse. */
describe('Sentences kept aside', () => {
  const kept = readFileSync(join(__dirname, '../../../training/kept-aside/statements.jsonl'), 'utf8').split('\n').filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { field: LabelledAnswer[0]; statement: string; issues: IssueKind[]; state: IssueState | null; support: SupportKind[] })
    .map(({ field, statement, issues, state, support }): LabelledAnswer => [field, statement, issues, state ?? '', support]);

  test.each([['written before the rules', HELD_OUT, 46], ['written after them', HELD_OUT_LATER, 16], ['written for the weights, not learnt from', kept, 185]] as const)('%s', (_, answers, exact) => {
    expect(answers.filter((answer) => JSON.stringify(told(answer)) === JSON.stringify(meant(answer))).length).toBeGreaterThanOrEqual(exact);
  });

  test('a statement without issue or wish gets none', () => {
    const silent = [...HELD_OUT, ...HELD_OUT_LATER].filter(([, , issues, , support]) => issues.length + support.length === 0);
    expect(silent.map(told)).toEqual(silent.map(() => ({ issues: [], state: '', support: [] })));
  });

  test('every kind comes with words that stand in the statement', () => {
    for (const [question, sentence] of kept) {
      const { issues, support, evidence } = tagStatement(question, sentence);
      expect(evidence.map(({ kind }) => kind)).toEqual([...issues, ...support]);
      for (const { words } of evidence) {
        expect(words.length).toBeGreaterThan(0);
        for (const { start, end, text } of words) expect(sentence.slice(start, end)).toBe(text);
      }
    }
  });

  test('none of them is learnt from', () => {
    const learnt = new Set(readFileSync(join(__dirname, '../../../training/hearings/statements.jsonl'), 'utf8').split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as { statement: string }).statement));
    expect([...HELD_OUT, ...HELD_OUT_LATER, ...kept].filter(([, sentence]) => learnt.has(sentence))).toEqual([]);
  });

  test('what the rules found and the weights doubt is for a person to look at, also beside a denial', () => {
    expect(['課題はないが、担い手が少ない', '困っている'].map((sentence) => tagStatement('workIssues', sentence)).filter(({ evidence, toConfirm }) => evidence.length === 0 && !toConfirm)).toEqual([]);
  });

  test('what is denied gives no words for a kind', () => {
    const { evidence } = tagStatement('workIssues', '行政との関係に問題はないが、企業との連携が課題');
    expect(evidence.flatMap(({ words }) => words.map(({ text }) => text)).filter((text) => text.includes('行政'))).toEqual([]);
  });

  test('what the speaker only denies is not read into it', () => {
    expect(['大学との連携は順調である。', '人手にも資金にも困っていない。', '特に支援は求めない。'].map((sentence) => tagStatement('tiesIssues', sentence).evidence)).toEqual([[], [], []]);
  });
});
