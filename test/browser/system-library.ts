import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const folders = ['/lib', '/usr/lib', '/lib64', '/usr/lib64', '/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', '/usr/local/lib'];

/**
 * Sees to it that a shared library is there which the packaged browser takes from the system. On Debian and its kin root may install it
 * (a bare image has neither browser nor library); anyone else is told what to do.
 * @throws when it is missing and cannot be installed.
 */
export function needLibrary(file: string, debianPackage: string): void {
  const present = (): boolean => folders.some((folder) => existsSync(folder) && readdirSync(folder).includes(file));
  if (present()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const install = (): boolean => spawnSync('apt-get', ['install', '-y', '--no-install-recommends', debianPackage], { stdio: 'ignore' }).status === 0;
    // A fresh image has no package lists yet.
    if (!install()) {
      execFileSync('apt-get', ['update'], { stdio: 'ignore' });
      install();
    }
  }
  if (!present()) throw new Error(`The browser tests need a browser. Install Chrome, Edge or Chromium, or the library ${file} (Debian: apt-get install ${debianPackage}).`);
}
