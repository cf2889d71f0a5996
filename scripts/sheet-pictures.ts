/**
 * Makes the pictures of printed sheets in docs/images from the sample workbook: classifies it, prints it with LibreOffice, and takes the pages.
 * Needs LibreOffice (soffice) and poppler (pdftoppm, pdftotext); fonts are those of the machine. Run: npx tsx scripts/sheet-pictures.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readMapArguments } from '../src/cli/mapArguments';
import { runWorkbook } from '../src/cli/runWorkbook';

const images = resolve(__dirname, '..', 'docs', 'images');
/** Pictures, and words that stand on their page alone. */
const PICTURES = [
  ['summary-ja', /共創パートナー集計/u], ['elements-ja', /類型\s*×\s*要素/u], ['map-ja', /共創パートナー\s+地図と分野/u], ['fields-ja', /施策カテゴリの団体数（複数/u],
  ['coverage-ja', /共創パートナー\s+カバー状況/u], ['event-ja', /イベント案内\s+\d+団体/u], ['hearing-ja', /共創パートナー\s+ヒアリングシート（ポテンシャル/u],
] as const;
/** Dots an inch: about 1,100 across. */
const RESOLUTION = '96';

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kyoso-pictures-'));
  try {
    const parsed = readMapArguments([resolve(__dirname, '..', 'samples', 'sample.xlsx'), '-o', 'sample.xlsx', '--with', 'lists,hearings'], folder);
    if ('help' in parsed) return;
    await runWorkbook(parsed, { now: new Date(2026, 10, 22, 18, 30), signal: new AbortController().signal, onProgress: () => undefined });
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'sample.xlsx')], { stdio: 'ignore' });
    const pdf = join(folder, 'sample.pdf');
    const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 }).split('\f');
    for (const [picture, words] of PICTURES) {
      const page = 1 + pages.findIndex((text) => words.test(text));
      if (page === 0) throw new Error(`no page for ${picture}`);
      execFileSync('pdftoppm', ['-png', '-r', RESOLUTION, '-f', String(page), '-l', String(page), '-singlefile', pdf, join(images, picture)]);
      console.log(join(images, `${picture}.png`));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
