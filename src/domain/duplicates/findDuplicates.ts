import { sharedTraits, visitPairs } from './blocks';
import { buildGroups, type DuplicateGroup, type Link } from './groups';
import { readIdentity, type IdentityFields } from './identity';
import { judgePair } from './judge';
import { NO_ANSWERS, type PairAnswers } from './answers';

/**
 * Groups of rows that surely or perhaps mean one organisation, those that are sure first, each in the order of the rows. Pairs that a person told apart are not
 * linked again. The same rows always give the same groups.
 * @param rows what tells which organisation each row means, in the order of the lists.
 */
export function findDuplicates(rows: readonly IdentityFields[], answers: PairAnswers = NO_ANSWERS): DuplicateGroup[] {
  const identities = rows.map(readIdentity);
  const shared = sharedTraits(identities);
  const links: Link[] = [];
  visitPairs(identities, (a, b) => {
    if (answers.of(a, b) === 'different') return;
    const judgement = judgePair(identities[a]!, identities[b]!, shared);
    if (judgement !== null) links.push({ a, b, judgement });
  });
  return buildGroups(identities, links, (a, b) => answers.of(a, b) === 'different');
}
