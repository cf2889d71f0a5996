import { SINGLE_TAGS, TAG_LABELS } from '../domain/evaluation/compare';
import { countAnswers, type BlindAnswers, type VerificationCounts } from '../domain/evaluation/verification';
import type { Decision } from '../domain/decision';
import { CATEGORIES, codesOf } from '../domain/vocabulary';
import { readTag } from './tags';
import type { SampleRow } from './verificationSheet';

/** The answers of a row of 「検証」 as codes; words that match none are no answers. */
export function blindAnswers(answers: SampleRow['answers']): BlindAnswers {
  const one = SINGLE_TAGS.flatMap((tag) => {
    const code = readTag(tag, answers[tag])?.[0];
    return code !== undefined && TAG_LABELS[tag].includes(code) ? [[tag, code] as const] : [];
  });
  const tokens = readTag('categories', answers.categories);
  return { ...Object.fromEntries(one), ...(tokens === null ? {} : { categories: codesOf(CATEGORIES).filter((code) => tokens.includes(code)) }) };
}

/** How far the answers agree with what the machine says, by organisation; rows whose organisation has left the lists do not count. */
export function countSample(rows: readonly SampleRow[], machine: ReadonlyMap<string, Decision>): VerificationCounts {
  return countAnswers(rows.flatMap(({ id, answers }) => {
    const decision = machine.get(id);
    return decision === undefined ? [] : [{ answers: blindAnswers(answers), machine: decision }];
  }));
}
