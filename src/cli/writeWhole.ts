import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Language } from '../domain/vocabulary';
import { CliError, EXIT } from './cliError';

/**
 * Writes a file whole or not at all: beside its place first, then renamed into it.
 * @throws CliError with EXIT.failed, saying what to do.
 */
export function writeWhole(path: string, content: Uint8Array | string, language: Language): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    if (existsSync(beside)) rmSync(beside);
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new CliError(EXIT.failed, language === 'ja'
      ? `書き込めません（${code}）: ${path}\nファイルを Excel で開いている場合は閉じ、書き込める場所かどうか確かめてください。`
      : `Cannot write (${code}): ${path}\nClose the file if Excel has it open, and see whether you may write there.`);
  }
}
