// Installs the locked dependencies when they are missing or older than package-lock.json,
// so that `npm run demo` and `npm test` work on a fresh clone. Needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(`Node.js 20 or later is needed (this is ${process.version}). / Node.js 20 以降が必要です。`);
  process.exit(1);
}
const stamp = join(root, 'node_modules', '.kyoso-installed');
const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.error('Installing the locked dependencies (npm ci) … / 依存パッケージを入れています…');
  // npm is a script on Windows (npm.cmd), which only a shell starts.
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (result.status !== 0) {
    console.error('npm ci failed: see the lines above. / npm ci が失敗しました。');
    process.exit(result.status ?? 1);
  }
  writeFileSync(stamp, lock);
}
