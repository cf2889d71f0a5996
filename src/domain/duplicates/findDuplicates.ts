import { NO_ANSWERS, type PairAnswers } from './answers';
import { sharedTraits, visitPairs } from './blocks';
import { buildGroups, type DuplicateGroup, type Link } from './groups';
import { readIdentity, type Identity, type IdentityFields } from './identity';
import { judgePair } from './judge';

/**
 * Groups of rows that surely or perhaps mean one organisation: those with something left to say first, then those that are sure, each in the order of the rows.
 * The same rows and answers always give the same groups.
 * @param rows what tells which organisation each row means, in the order of the lists.
 * @param answers what people said: such rows stay in their groups, with the answer.
 */
export function findDuplicates(rows: readonly IdentityFields[], answers: PairAnswers = NO_ANSWERS): DuplicateGroup[] {
  const steps = duplicateSteps(rows, answers);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in small steps, for callers that must give way between them: yields every few milliseconds of work and returns the groups. */
export function* duplicateSteps(rows: readonly IdentityFields[], answers: PairAnswers = NO_ANSWERS): Generator<void, DuplicateGroup[]> {
  const identities: Identity[] = [];
  for (const row of rows) {
    identities.push(readIdentity(row));
    if (identities.length % STEP === 0) yield;
  }
  const shared = sharedTraits(identities);
  const links: Link[] = [];
  yield* visitPairs(identities, (a, b) => {
    const judgement = judgePair(identities[a]!, identities[b]!, shared);
    if (judgement !== null) links.push({ a, b, judgement });
  });
  return buildGroups(identities, links, answers);
}

/** Rows read between two yields. */
const STEP = 500;
