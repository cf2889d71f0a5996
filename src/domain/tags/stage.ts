import type { Answer, StageCode } from '../vocabulary';
import type { Reading } from '../reading/reading';
import { because, byWords, type Reason, type Verdict } from './verdict';

/** 段階 (§5, §8): `none` where neither `town` nor `bridge` is yes, else by what is shown to run. */
export function decideStage(reading: Reading, town: Verdict<Answer>, bridge: Verdict<Answer>): Verdict<StageCode> {
  if (reading.abandoned.length > 0) return byWords('none', reading.abandoned);
  if (town.value !== 'yes' && bridge.value !== 'yes') return { value: 'none', reasons: reasonsForNone(reading, town, bridge) };
  const shown = reading.words('stage', 'advanced');
  if (reading.weight('stage', 'advanced') >= 2) return byWords('advanced', shown);
  return { value: 'potential', reasons: [...town.reasons, ...bridge.reasons].slice(0, 2) };
}

function reasonsForNone(reading: Reading, town: Verdict<Answer>, bridge: Verdict<Answer>): readonly Reason[] {
  const denied = [...town.reasons, ...bridge.reasons].slice(0, 1);
  if (denied.length > 0) return denied;
  const ground = reading.activity.ground ?? reading.profile?.ground;
  return ground === undefined ? [] : because('none', 'stage.nothing-shown', ground).reasons;
}
