import { BODY_ENDS } from './nameWords';
import { strictSpelling } from './spelling';

/** Ends of names in strict spelling by their last sign. */
const ENDS = new Map<string, { readonly spelled: string; readonly end: string }[]>();
for (const end of BODY_ENDS) {
  const spelled = strictSpelling(end);
  const last = spelled.charAt(spelled.length - 1);
  ENDS.set(last, [...(ENDS.get(last) ?? []), { spelled, end }]);
}

/**
 * Every way to take the kind of body off a name in strict spelling, as what is left and the word taken off: the whole name with '', 「駅前まちづくり」 with
 * 「協議会」, 「駅前」 with 「まちづくり協議会」.
 */
export function stemsOf(strict: string): ReadonlyMap<string, string> {
  const stems = new Map([[strict, '']]);
  for (const { spelled, end } of ENDS.get(strict.charAt(strict.length - 1)) ?? []) {
    if (strict.length >= spelled.length + 2 && strict.endsWith(spelled)) stems.set(strict.slice(0, -spelled.length), end);
  }
  return stems;
}
