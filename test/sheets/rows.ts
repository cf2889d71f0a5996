import type { Candidate, FieldCode } from '../../src/domain/candidate';
import type { Decision, Evidence } from '../../src/domain/decision';
import { rankOf } from '../../src/domain/rank';
import { joinRuns, type SheetsInput } from '../../src/sheets/classifiedRows';
import { recall, type Memory } from '../../src/sheets/memory';

/** A candidate with one text a field, each in a column called as the field. */
export function candidate(texts: Partial<Record<FieldCode, string>>, row = 2, sheet = '候補'): Candidate {
  return { sheet, row, texts: Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, [{ column: field === 'activity' ? '活動内容' : field, text }]])) };
}

/** A decision with everything denied but what is said; rank and review follow. */
export function decision(changes: Partial<Omit<Decision, 'rank' | 'needsReview'>> = {}): Decision {
  const elements = changes.elements ?? { multi: 'no', town: 'no', bridge: 'no' };
  const cross = changes.cross ?? 'no';
  const wide = changes.wide ?? 'no';
  return { type: 'business', categories: [], places: [], stage: 'none', incentives: [], evidence: [], ...changes, elements, cross, wide, ...rankOf(elements, cross, wide) };
}

/** Evidence for words of a candidate's field, at the place where they first stand. */
export function evidence(of: Candidate, tag: Evidence['tag'], value: string, field: FieldCode, text: string): Evidence {
  const cell = of.texts[field]![0]!;
  return { tag, value, field, column: cell.column, text, start: cell.text.indexOf(text), rule: 'test' };
}

export const NOTHING_BEFORE: Memory = recall({ result: null, outreach: null, ledger: null, damaged: null });

/** What the builders take, for a first run in Japanese unless said otherwise. */
export function sheetsInput(candidates: readonly Candidate[], decisions: readonly Decision[], changes: Partial<SheetsInput> = {}): SheetsInput {
  const memory = changes.memory ?? NOTHING_BEFORE;
  return { ...joinRuns(candidates, decisions, memory), memory, language: 'ja', madeAt: new Date(2026, 10, 22, 18, 30), rulesVersion: '1', sources: ['候補'], ...changes };
}
