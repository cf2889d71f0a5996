/** `npm start`: builds, serves, and opens the add-in in the embedded Excel or in this computer's Excel. See start-texts.ts for its usage. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Language } from '../domain/vocabulary';
import { localCertificate } from '../host/server/certificate';
import { certificateFolder, hostPage, standardMounts } from '../host/server/mounts';
import { serve, type Mount, type RunningServer } from '../host/server/server';
import { build } from './build';
import { openInExcel } from './excel-desktop';
import { readStartOptions, UsageError, type StartOptions } from './start-options';
import { startTexts } from './start-texts';

const root = resolve(__dirname, '..', '..');
/** The port that the manifest in the repository names. */
const usualPort = 3000;

async function main(): Promise<number> {
  const systemLanguage: Language = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('ja') ? 'ja' : 'en';
  let options: StartOptions;
  try {
    options = readStartOptions(process.argv.slice(2), systemLanguage);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const texts = startTexts(systemLanguage);
    console.error([texts.unknown(error.message), texts.usage].filter(Boolean).join('\n'));
    return 2;
  }
  const texts = startTexts(options.language);
  if (options.where === 'excel' && process.platform !== 'win32' && process.platform !== 'darwin') {
    console.error(texts.excelOnly);
    return 1;
  }
  if (options.workbook !== undefined && !existsSync(options.workbook)) {
    console.error(texts.noFile(options.workbook));
    return 2;
  }

  console.log(texts.building);
  const errors = await build(root, { production: options.production, officeJs: options.where === 'excel' ? 'cdn' : 'local' });
  if (errors) {
    console.error(`${errors}\n${texts.buildFailed}`);
    return 1;
  }
  if (options.where === 'excel') return openInExcel(root, usualPort, texts);

  const { mounts, workbook } = withWorkbook(options.workbook);
  const certificate = await localCertificate(certificateFolder(root));
  const server = await startServer(mounts, certificate, options.port);
  if (!server) {
    console.error(texts.portTaken(options.port ?? usualPort));
    return 1;
  }
  const page = hostPage(server.url, { lang: options.language, ...(workbook === undefined ? {} : { workbook }) });
  console.log(texts.serving(page));
  if (!certificate.trusted) console.log(texts.untrusted);
  if (options.openBrowser) openBrowser(page, () => console.error(texts.cannotOpenBrowser(page)));
  console.log(texts.stop);
  await interrupted();
  await server.close();
  console.log(texts.stopped);
  return 0;
}

/** The folders to serve, and the address of the workbook to show: the given one, else the first sample there is. */
function withWorkbook(given: string | undefined): { mounts: Mount[]; workbook: string | undefined } {
  const mounts = standardMounts(root);
  if (given !== undefined) {
    const file = resolve(given);
    mounts.push({ path: '/workbook/', folder: dirname(file), only: basename(file) });
    return { mounts, workbook: `/workbook/${encodeURIComponent(basename(file))}` };
  }
  const samples = join(root, 'samples');
  const sample = existsSync(samples) ? readdirSync(samples).find((name) => /^[^~].*\.xlsx$/i.test(name)) : undefined;
  return { mounts, workbook: sample === undefined ? undefined : `/samples/${encodeURIComponent(sample)}` };
}

/** Takes the asked port; without one the usual port, or any free one. Undefined when the asked port is taken. */
async function startServer(mounts: readonly Mount[], certificate: Parameters<typeof serve>[0]['certificate'], port: number | undefined): Promise<RunningServer | undefined> {
  for (const candidate of port === undefined ? [usualPort, 0] : [port]) {
    try {
      return await serve({ mounts, certificate, port: candidate });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  return undefined;
}

/** Opens the system's browser. The address is made here from known parts; no shell reads it. */
function openBrowser(url: string, onFailure: () => void): void {
  const [program, ...args] = process.platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler', url] : process.platform === 'darwin' ? ['open', url] : ['xdg-open', url];
  const browser = spawn(program!, args, { stdio: 'ignore', detached: true });
  browser.on('error', onFailure);
  browser.unref();
}

/** Settles when the person presses Ctrl+C or the system ends the program. */
function interrupted(): Promise<void> {
  return new Promise((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => settle());
  });
}

void main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
