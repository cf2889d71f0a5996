import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A browser program and the environment it must be started in. */
export interface PackagedBrowser {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/**
 * The Chromium that the package @sparticuz/chromium carries for Linux (x64), unpacked once per version into the system's folder for
 * temporary files. It comes with the libraries that a bare Debian lacks (nss and others).
 */
export async function packagedBrowser(): Promise<PackagedBrowser> {
  const folder = join(tmpdir(), `packaged-chromium-${packageVersion()}`);
  if (!existsSync(folder)) await unpack(folder);
  const env: Record<string, string | undefined> = {
    ...process.env,
    LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  };
  // The system's own fonts know Japanese; the packaged ones serve only where there are none.
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(folder, 'fonts');
  return { executablePath: join(folder, 'chromium'), env: env as Record<string, string> };
}

/**
 * The package unpacks to the folder for temporary files, its libraries only where it takes the machine for its usual cloud host, and
 * it changes this process's environment for that. So it is given a fresh folder and the looks of that host for a moment, and what it
 * unpacked is moved in whole: two processes at once cannot see half a browser.
 */
async function unpack(folder: string): Promise<void> {
  const before = { ...process.env };
  mkdirSync(tmpdir(), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  try {
    Object.assign(process.env, { TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
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
