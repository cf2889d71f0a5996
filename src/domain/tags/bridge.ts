import type { Answer, TypeCode } from '../vocabulary';
import type { Reading } from '../reading/reading';
import { because, byWords, unknown, type Verdict } from './verdict';

/** 域内外を繋げる役割 (§2, §8). A firm that serves its customers and not the town links nobody for a place. */
export function decideBridge(reading: Reading, type: TypeCode, town: Answer): Verdict<Answer> {
  const { profile, activity } = reading;
  const kind = profile?.kind ?? 'unknown';
  const isFirm = kind === 'company' || kind === 'regionalFirm' || kind === 'branch';
  if (isFirm && type === 'other' && town === 'no' && activity.ground !== null) return because('no', 'bridge.ordinary-business', activity.ground);
  const words = reading.words('bridge', 'yes');
  if (reading.weight('bridge', 'yes') >= 2) return byWords('yes', words);
  if (kind === 'hobby') return because('no', 'bridge.pastime', profile!.ground);
  if (activity.ground === null) return unknown;
  const singleTask = kind === 'volunteers' || kind === 'students' || kind === 'neighbourhood' || town === 'no';
  return activity.level === 'rich' || singleTask ? because('no', 'bridge.none-of-its-activities', activity.ground) : unknown;
}
