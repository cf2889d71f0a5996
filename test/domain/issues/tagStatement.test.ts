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

/** What docs/issues.md says of sentences that the rules were not written on; a change of the rules shall not make it worse. */
describe('Sentences kept aside', () => {
  test.each([['written before the rules', HELD_OUT, 43], ['written after them', HELD_OUT_LATER, 7]] as const)('%s', (_, answers, exact) => {
    expect(answers.filter((answer) => JSON.stringify(told(answer)) === JSON.stringify(meant(answer))).length).toBeGreaterThanOrEqual(exact);
  });

  test('a statement without issue or wish gets none', () => {
    const silent = [...HELD_OUT, ...HELD_OUT_LATER].filter(([, , issues, , support]) => issues.length + support.length === 0);
    expect(silent.map(told)).toEqual(silent.map(() => ({ issues: [], state: '', support: [] })));
  });
});
