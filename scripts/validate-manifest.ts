/**
 * npm run validate [-- dist/manifest.xml]: checks a manifest without the network. Icons are looked for beside it.
 * Exit codes: 0 valid, 1 something is wrong, 2 the file cannot be read.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { checkManifest } from './manifest/check';

async function main(path: string): Promise<number> {
  if (!existsSync(path)) {
    console.error(`${path} does not exist. Name a manifest, or build one with: npm run build -- --env baseUrl=https://…`);
    return 2;
  }
  const folder = dirname(resolve(path));
  const siteFile = (address: string): Uint8Array | null => {
    const file = join(folder, address);
    return existsSync(file) ? readFileSync(file) : null;
  };
  const problems = checkManifest(readFileSync(path, 'utf8'), siteFile);
  for (const { rule, line, message } of problems) console.error(`${path}:${line} [${rule}] ${message}`);
  if (problems.length > 0) {
    console.error(`${problems.length} problem(s).`);
    return 1;
  }
  // Read once more by Microsoft's own reader, which side-loading uses.
  const { id, version, displayName, hosts, defaultSettings } = await OfficeAddinManifest.readManifestFile(path);
  console.log(`${path} is valid: ${displayName} ${version} (${id}) for ${hosts?.join(', ')}, opens ${defaultSettings?.sourceLocation}`);
  return 0;
}

void main(process.argv[2] ?? 'manifest.xml').then((code) => (process.exitCode = code));
