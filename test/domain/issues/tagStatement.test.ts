import { tagStatement } from '../../../src/domain/issues/tagStatement';
import { ANSWERS, MORE_ANSWERS, type LabelledAnswer } from './answers';

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
