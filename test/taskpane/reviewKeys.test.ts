import { keyOf } from '../../src/taskpane/places/review/useReviewKeys';

test.each([
  ['s', 'KeyS', 's'],
  ['S', 'KeyS', 's'],
  ['Enter', 'Enter', 'enter'],
  ['Enter', 'NumpadEnter', 'enter'],
  ['ArrowDown', 'ArrowDown', 'arrowdown'],
  ['1', 'Numpad1', '1'],
  // With a Japanese input method: full width, kana, or swallowed by it.
  ['１', 'Digit1', '1'],
  ['ｚ', 'KeyZ', 'z'],
  ['と', 'KeyS', 's'],
  ['Process', 'KeyZ', 'z'],
  ['Process', 'Digit2', '2'],
  ['Unidentified', 'KeyS', 's'],
])('%s on %s is %s', (key, code, expected) => {
  expect(keyOf({ key, code })).toBe(expected);
});
