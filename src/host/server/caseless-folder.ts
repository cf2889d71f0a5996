import { readdirSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/**
 * Finds the files of a folder that does not change, whatever the case they are asked for in.
 * Microsoft's loader asks for `ja-JP/` and `AgaveErrorUX/`; the package has these folders in lower case.
 * @param folder an absolute or relative path
 * @returns from a path below the folder (`/ja-JP/office_strings.js`) to the path as it is on disk, or undefined
 */
export function caselessFolder(folder: string): (path: string) => string | undefined {
  const root = resolve(folder);
  const actual = new Map<string, string>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = '/' + relative(root, resolve(entry.parentPath, entry.name)).split(sep).join('/');
    actual.set(path.toLowerCase(), path);
  }
  return (path) => actual.get(path.toLowerCase());
}
