import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { needLibrary } from './system-library';

/** A browser program and the environment it must be started in. */
export interface PackagedBrowser {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/**
 * The Chromium that the package @sparticuz/chromium carries for Linux (x64), unpacked once per version into the system's folder for
 * temporary files. It comes with most libraries that a bare Debian lacks (nss and others).
 */
export function packagedBrowser(): PackagedBrowser {
  // Its certificate store (nss) wants this one of the system; without it the browser ends at the first https page.
  needLibrary('libsqlite3.so.0', 'libsqlite3-0');
  const folder = join(tmpdir(), `packaged-chromium-${packageVersion()}`);
  if (!existsSync(folder)) unpack(folder);
  const env: Record<string, string | undefined> = {
    ...process.env,
    LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  };
  env.FONTCONFIG_FILE = fontSettings(folder);
  return { executablePath: join(folder, 'chromium'), env: env as Record<string, string> };
}

/**
 * Font settings for the packaged browser: the system's fonts, and a Japanese one of an npm package. This browser ends when a page has a
 * character that no font knows, and a bare image has no font at all.
 */
function fontSettings(folder: string): string {
  const file = join(folder, 'japanese-fonts.conf');
  const japanese = dirname(require.resolve('@expo-google-fonts/biz-udgothic/package.json'));
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', japanese, join(folder, 'fonts')];
  writeFileSync(file, `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${folders.map((dir) => `<dir>${dir}</dir>`).join('')}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`);
  return file;
}

/**
 * The package unpacks to the folder for temporary files, and its libraries only where it takes the machine for its usual cloud host. So
 * a process of its own unpacks into a fresh folder with the looks of that host (jest's own environment is a copy that os.tmpdir() does
 * not see), and the folder is moved in whole: two test workers at once cannot see half a browser.
 */
function unpack(folder: string): void {
  mkdirSync(tmpdir(), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  const script = `require(${JSON.stringify(require.resolve('@sparticuz/chromium'))}).executablePath().catch((error) => { console.error(error); process.exit(1); })`;
  execFileSync(process.execPath, ['-e', script], { env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The package exports no package.json, so it is found from its main file. */
function packageVersion(): string {
  const manifest = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..', 'package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
