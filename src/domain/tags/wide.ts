import type { Answer } from '../vocabulary';
import type { Reading } from '../reading/reading';
import { byWords, unknown, type Verdict } from './verdict';

/** 広域連携 (§3, §8). */
export function decideWide(reading: Reading): Verdict<Answer> {
  const yes = reading.words('wide', 'yes');
  if (reading.weight('wide', 'yes') >= 2) return byWords('yes', yes);
  const no = reading.words('wide', 'no');
  return no.length > 0 ? byWords('no', no) : unknown;
}
