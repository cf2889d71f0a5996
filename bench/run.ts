/** `npm run bench`: prints what the product costs, beside baselines measured in the same run. Nothing is asserted: machines differ. */
import { action } from './action';
import { classification } from './classification';
import type { Section } from './section';

/** To measure something else, write a section in a file of its own and add it here. */
const SECTIONS: readonly Section[] = [classification, action];

async function main(): Promise<void> {
  for (const section of SECTIONS) {
    const lines = [section.head, ...(await section.run())];
    const widths = section.head.map((_, column) => Math.max(...lines.map((l) => (l[column] ?? '').length)));
    console.log(`\n${section.title}`);
    for (const l of lines) console.log(l.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  '));
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
