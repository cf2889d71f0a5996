import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { heldOutTable } from '../../src/cli/heldOut';

describe('what evaluate says of rows that the learnt weights were made from', () => {
  it('shows the figures with their lists held out, each file and both together', () => {
    const table = heldOutTable(['anywhere/written-dev.jsonl', 'real-dev.jsonl']);
    for (const file of ['written-dev ', 'real-dev ', 'written-dev + real-dev ']) expect(table).toContain(`\n${file}`);
  });

  it('shows a file alone without the figures of both together, and nothing of files that were not learnt from', () => {
    expect(heldOutTable(['written-dev.jsonl'])).not.toContain('+ real-dev');
    expect(heldOutTable(['a-list-of-my-own.jsonl', 'list.xlsx'])).toBe('');
  });

  it('the figures keep to what is asked of classification: none far below two people', () => {
    const { parts } = JSON.parse(readFileSync(join(__dirname, '../../training/held-out.json'), 'utf8')) as { parts: { part: string; tags: Record<string, { heldOut: { kappa: number } }>; categories: { heldOut: { f1: number } } }[] };
    const shared = parts.find(({ part }) => part === 'written-dev + real-dev')!;
    const least = { multi: 0.8, town: 0.8, bridge: 0.73, cross: 0.8, stage: 0.83 };
    for (const [tag, kappa] of Object.entries(least)) expect({ tag, is: shared.tags[tag]!.heldOut.kappa >= kappa }).toEqual({ tag, is: true });
    expect(shared.categories.heldOut.f1).toBeGreaterThanOrEqual(0.85);
  });
});
