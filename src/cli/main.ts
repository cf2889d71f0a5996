import type { Progress } from '../actions/run';
import type { Language } from '../domain/vocabulary';
import { CliError, EXIT } from './cliError';

/** Runs a command: failures are worded on stderr and become the exit code; Ctrl+C cancels and leaves nothing half written. */
export async function main(command: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const abort = new AbortController();
  const onInterrupt = (): void => abort.abort();
  process.once('SIGINT', onInterrupt);
  try {
    await command(abort.signal);
  } catch (error) {
    console.error(error instanceof CliError ? error.message : error);
    process.exitCode = error instanceof CliError ? error.exitCode : EXIT.failed;
  } finally {
    process.removeListener('SIGINT', onInterrupt);
  }
}

/** Shows progress in rows on one line of a terminal; silent where stderr is no terminal. */
export function progressLine(language: Language): { readonly show: (progress: Progress) => void; readonly end: () => void } {
  const { stderr } = process;
  const words = language === 'ja' ? { reading: '読み取り', deciding: '分類', writing: '書き込み' } : { reading: 'Reading', deciding: 'Classifying', writing: 'Writing' };
  if (!stderr.isTTY) return { show: () => undefined, end: () => undefined };
  return {
    show: ({ phase, done, total }) => void stderr.write(`\r\x1b[K${words[phase]} ${done} / ${total}`),
    end: () => void stderr.write('\r\x1b[K'),
  };
}
