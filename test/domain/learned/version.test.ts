import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../../../src/domain/hash';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { rulesVersionOf } from '../../../src/domain/rules/version';

/** The weights that this version of the rules goes with. Where they change, RULES_VERSION is to be raised: one version decides alike. */
const WEIGHTS_OF = ['2026.14', 'ed7db617'];

test('weights that decide otherwise come with another version', () => {
  const weights = readFileSync(join(__dirname, '../../../src/domain/learned/weights.json'), 'utf8');
  expect([rulesVersionOf(DEFAULT_RULES).split('-')[0], contentHash(weights)]).toEqual(WEIGHTS_OF);
});
