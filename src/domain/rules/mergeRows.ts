import { contentHash } from '../hash';
import { normalise } from '../text/normalise';
import { keyed, saying, type Baseline } from './baseline';
import { contradicts, isRepeat } from './rowRelations';
import { idsOf, type RuleRow } from './ruleRows';

/** One difference between two tables of rules. Both rows are null never. */
export interface RowDifference {
  /** Of this difference among all; the same whenever the same tables are compared. */
  readonly key: string;
  /**
   * `added`: only they have it; `changed`: only they changed it; `removed`: only they took it out;
   * `conflict`: both changed it, or they say of a phrase what contradicts ours.
   */
  readonly kind: 'added' | 'changed' | 'removed' | 'conflict';
  readonly mine: RuleRow | null;
  readonly theirs: RuleRow | null;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * How their rows differ from mine where a choice is to be made: what only I changed stays and is no difference. Differences in source and note are none.
 * @param base what both began with; null when nobody knows: then whatever differs is a conflict.
 * @param complete false when theirs are some rows only: then what they lack was not taken out.
 * @param unread phrases of rows of theirs that could not be read: they were not taken out either.
 */
export function compareRows(mine: readonly RuleRow[], theirs: readonly RuleRow[], base: Baseline | null, complete: boolean, unread: ReadonlySet<string> = NOTHING): RowDifference[] {
  const mineByKey = keyed(mine);
  const theirsByKey = keyed(theirs);
  const isAsBefore = (key: string, row: RuleRow): boolean => base?.rows.get(contentHash(key)) === contentHash(saying(row));
  const wasThere = (key: string): boolean => base?.rows.has(contentHash(key)) === true;
  const differences: RowDifference[] = [];
  const relations = relationsOf(mine);
  for (const [key, theirRow] of theirsByKey) {
    const myRow = mineByKey.get(key);
    if (myRow === undefined) {
      // I took it out: theirs counts again only where they have changed it since.
      if (wasThere(key) && isAsBefore(key, theirRow)) continue;
      const related = relations(theirRow);
      if (related === 'repeat') continue;
      differences.push({ key, kind: wasThere(key) || related !== null ? 'conflict' : 'added', mine: related, theirs: theirRow });
    } else if (saying(myRow) !== saying(theirRow)) {
      if (isAsBefore(key, theirRow)) continue;
      differences.push({ key, kind: isAsBefore(key, myRow) ? 'changed' : 'conflict', mine: myRow, theirs: theirRow });
    }
  }
  if (complete) {
    for (const [key, myRow] of mineByKey) {
      if (theirsByKey.has(key) || !myRow.on || !wasThere(key) || unread.has(myRow.phrase)) continue;
      differences.push({ key, kind: isAsBefore(key, myRow) ? 'removed' : 'conflict', mine: myRow, theirs: null });
    }
  }
  return differences;
}

/** My rows with theirs taken over where chosen. A row that they took out or that contradicts theirs is switched off, not deleted. */
export function mergeRows(mine: readonly RuleRow[], differences: readonly RowDifference[], takeTheirs: ReadonlySet<string>): RuleRow[] {
  const chosen = differences.filter(({ key }) => takeTheirs.has(key));
  const mineByKey = keyed(mine);
  const inPlace = new Map<RuleRow, RuleRow>();
  const added: RuleRow[] = [];
  for (const { key, mine: my, theirs } of chosen) {
    const same = mineByKey.get(key);
    if (same !== undefined) inPlace.set(same, theirs === null ? { ...same, on: false } : theirs);
    else if (theirs !== null) {
      added.push(theirs);
      if (my !== null) inPlace.set(my, { ...my, on: false });
    }
  }
  return [...mine.map((row) => inPlace.get(row) ?? row), ...added];
}

/** Finds, for a row of theirs, one of mine that says the same already (`repeat`) or the contrary. */
function relationsOf(mine: readonly RuleRow[]): (theirs: RuleRow) => RuleRow | 'repeat' | null {
  const about = (row: RuleRow): string => `${row.tag}\n${normalise(row.phrase).text}`;
  const ids = idsOf(mine);
  const byPhrase = new Map<string, { row: RuleRow; id: string }[]>();
  mine.forEach((row, index) => {
    if (row.on) byPhrase.set(about(row), [...(byPhrase.get(about(row)) ?? []), { row, id: ids[index]! }]);
  });
  return (theirs) => {
    if (!theirs.on) return null;
    const others = byPhrase.get(about(theirs)) ?? [];
    if (others.some((other) => isRepeat(other, { row: theirs, id: idsOf([theirs])[0]! }))) return 'repeat';
    return others.find(({ row }) => contradicts(row, theirs))?.row ?? null;
  };
}
