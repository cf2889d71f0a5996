import { KEPT_KINDS, type KeptCells, type KeptInputs, type KeptKind } from './keptTables';
import { NO_INPUT, type PersonInput } from './ledgerEntry';

/**
 * What people entered for rows that are one organisation: that of the first row, and what the others have besides.
 * @returns the joint input, which keeps the first row's own answers about pairs, and of each further row what could not go with it because an earlier row says otherwise.
 */
export function mergeInputs(inputs: readonly PersonInput[]): { readonly joint: PersonInput; readonly left: readonly PersonInput[] } {
  let joint = inputs[0] ?? NO_INPUT;
  const left = inputs.slice(1).map((input): PersonInput => {
    const tags = moved(joint.tags, input.tags);
    const outreach = moved(joint.outreach, input.outreach);
    const result = moved(joint.own.result, input.own.result);
    const approach = moved(joint.own.outreach, input.own.outreach);
    const checked = joint.checked === '' ? input.checked : joint.checked;
    const kept = keptMoved(joint.kept, input.kept);
    joint = { tags: tags.all, checked, outreach: outreach.all, pairs: joint.pairs, own: { result: result.all, outreach: approach.all }, kept: kept.all };
    return {
      tags: tags.left, checked: checked === input.checked ? '' : input.checked, outreach: outreach.left, pairs: input.pairs,
      own: { result: result.left, outreach: approach.left }, kept: kept.left,
    };
  });
  return { joint, left };
}

/** The same for each table by itself. */
function keptMoved(into: KeptInputs, from: KeptInputs): { all: KeptInputs; left: KeptInputs } {
  const all: Partial<Record<KeptKind, KeptCells>> = { ...into };
  const left: Partial<Record<KeptKind, KeptCells>> = {};
  for (const kind of KEPT_KINDS) {
    const theirs = from[kind];
    if (theirs === undefined) continue;
    const cells = moved(into[kind]?.cells ?? {}, theirs.cells);
    const own = moved(into[kind]?.own ?? {}, theirs.own);
    all[kind] = { cells: cells.all, own: own.all };
    if (Object.keys(cells.left).length + Object.keys(own.left).length > 0) left[kind] = { cells: cells.left, own: own.left };
  }
  return { all, left };
}

/** Adds what is not there yet; what is there otherwise stays behind. */
function moved<T extends object>(into: T, from: T): { all: T; left: T } {
  const left = Object.entries(from).filter(([name, value]) => name in into && JSON.stringify(into[name as keyof T]) !== JSON.stringify(value));
  return { all: { ...from, ...into }, left: Object.fromEntries(left) as T };
}
