import { rememberChoices } from '../../src/actions/rememberChoices';
import { ChoiceMemory } from '../../src/taskpane/commands/choiceCommands';

// When it writes is tested here; how, with office.js in test/actions.
jest.mock('../../src/actions/rememberChoices', () => ({ rememberChoices: jest.fn() }));

beforeEach(() => {
  jest.useFakeTimers();
  jest.mocked(rememberChoices).mockReset().mockResolvedValue(undefined);
});
afterEach(() => jest.useRealTimers());

test('a job waits also for a choice that is being written just then', async () => {
  const memory = new ChoiceMemory();
  let written = (): void => undefined;
  jest.mocked(rememberChoices).mockReturnValueOnce(new Promise((resolve) => {
    written = resolve;
  }));
  memory.later([], () => undefined);
  await jest.runAllTimersAsync();
  expect(rememberChoices).toHaveBeenCalledTimes(1);
  let isDone = false;
  const flushed = memory.flush().then(() => {
    isDone = true;
  });
  await jest.advanceTimersByTimeAsync(10);
  expect(isDone).toBe(false);
  written();
  await flushed;
});

test('what could not be written is told once, and the next choice is written', async () => {
  const memory = new ChoiceMemory();
  const failed = jest.fn();
  jest.mocked(rememberChoices).mockRejectedValueOnce(new Error('locked'));
  memory.later([], failed);
  await jest.runAllTimersAsync();
  expect(failed).toHaveBeenCalledTimes(1);
  await memory.flush();
  memory.later([], failed);
  await memory.flush();
  expect(rememberChoices).toHaveBeenCalledTimes(2);
  expect(failed).toHaveBeenCalledTimes(1);
});
