/** Draws assets/icon-{16,32,64,80}.png from the two SVG marks with a browser. Run after changing a mark: `npx tsx scripts/make-icons.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../test/browser/launch';

const assets = join(__dirname, '..', 'assets');
const SIZES = [16, 32, 64, 80] as const;

async function main(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      const mark = readFileSync(join(assets, size === 16 ? 'icon-small.svg' : 'icon.svg'), 'utf8');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark}`);
      writeFileSync(join(assets, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
}

void main();
