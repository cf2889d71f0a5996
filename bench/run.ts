/**
 * `npm run bench`: prints what the product costs, beside baselines measured in the same run. Nothing is asserted: machines differ.
 * It runs bundled into one file, as the add-in does: run from its sources, every use of another module's function would be looked up anew.
 * `npm run bench -- classification` runs only that section.
 */
import { action } from './action';
import { classification } from './classification';
import { duplicates } from './duplicates';
import type { Section } from './section';

/** To measure something else, write a section in a file of its own and add it here. */
const SECTIONS: Readonly<Record<string, Section>> = { classification, duplicates, action };

async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => SECTIONS[name] === undefined);
  if (unknown.length > 0) throw new Error(`No section ${unknown.join(', ')}. There are: ${Object.keys(SECTIONS).join(', ')}.`);
  for (const [name, section] of Object.entries(SECTIONS)) {
    if (named.length > 0 && !named.includes(name)) continue;
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
