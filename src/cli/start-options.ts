import { parseArgs } from 'node:util';
import type { Language } from '../domain/vocabulary';

/** What `npm start` was asked for. */
export interface StartOptions {
  /** Where the add-in runs: the embedded Excel in a browser, or Excel on this computer. */
  readonly where: 'browser' | 'excel';
  readonly openBrowser: boolean;
  /** The port to take, or undefined for the usual one (or a free one when that is taken). */
  readonly port: number | undefined;
  readonly production: boolean;
  /** A workbook to open instead of the sample. */
  readonly workbook: string | undefined;
  readonly language: Language;
}

/** Raised when the command line cannot be understood; the message names the part that cannot. */
export class UsageError extends Error {}

/**
 * Reads the arguments after `npm start --`.
 * @param systemLanguage the language of messages where `--lang` does not say
 * @throws UsageError
 */
export function readStartOptions(args: readonly string[], systemLanguage: Language): StartOptions {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: false,
      options: { 'no-open': { type: 'boolean' }, port: { type: 'string' }, production: { type: 'boolean' }, lang: { type: 'string' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [first, ...more] = positionals;
  if (values.help || more.length > 0) throw new UsageError(more.join(' '));
  const where = first === 'excel' ? 'excel' : 'browser';
  if (where === 'browser' && first !== undefined && !/\.xlsx$/i.test(first)) throw new UsageError(first);
  if (values.lang !== undefined && values.lang !== 'ja' && values.lang !== 'en') throw new UsageError(`--lang ${values.lang}`);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) throw new UsageError(`--port ${values.port}`);
  return {
    where,
    openBrowser: !values['no-open'],
    port,
    production: values.production ?? false,
    workbook: where === 'browser' ? first : undefined,
    language: values.lang ?? systemLanguage,
  };
}
