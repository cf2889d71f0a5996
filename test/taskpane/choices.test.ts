import { choiceFor, chooseField, chooseHeader, chooseStruck, isCorrected, withChoice, withoutCorrections } from '../../src/taskpane/state/choices';

const choice = { sheet: 'A', listId: 'a', use: true };

test('a choice replaces an earlier one about the same list only', () => {
  const other = { sheet: 'A', listId: 'b', use: true };
  const forced = { sheet: 'A', listId: null, use: true };
  const choices = [choice, other, forced];
  const left = withChoice(choices, { ...choice, use: false });
  expect(left).toHaveLength(3);
  expect(choiceFor(left, 'A', 'a')).toEqual({ ...choice, use: false });
  expect(choiceFor(left, 'A', 'b')).toEqual(other);
  expect(choiceFor(left, 'A', null)).toEqual(forced);
  expect(choiceFor(left, 'B', 'a')).toBeUndefined();
});

test('corrections add up and can be taken back', () => {
  const corrected = chooseField(chooseField(chooseHeader(choice, [3, 4]), 2, 'activity'), 5, null);
  expect(corrected).toEqual({ ...choice, headerRows: [3, 4], fields: { 2: 'activity', 5: null } });
  expect(isCorrected(corrected)).toBe(true);
  expect(withoutCorrections(corrected)).toEqual(choice);
  expect(isCorrected(choice)).toBe(false);
});

test('reading what is struck out is no correction of headers or columns, and outlives taking those back', () => {
  const read = chooseStruck(choice, true);
  expect(read).toEqual({ ...choice, readStruck: true });
  expect(isCorrected(read)).toBe(false);
  expect(withoutCorrections(chooseHeader(read, [3]))).toEqual(read);
  expect(chooseStruck(read, false)).toEqual(choice);
});
