import type { OutreachList } from '../domain/outreach/lists';
import { LANGUAGES } from '../domain/vocabulary';
import { SELECTIONS } from './approachWords';
import type { CellValue } from './grid';
import type { Memory } from './memory';

/** A cell of 選定, in either language; null for blanks and other words. */
export function selectionOf(value: CellValue | undefined): 'in' | 'out' | null {
  const typed = String(value ?? '').trim();
  return (['in', 'out'] as const).find((code) => LANGUAGES.some((language) => SELECTIONS[code][language] === typed)) ?? null;
}

/**
 * Ids of the organisations that an outreach list is for, in the order in which people left its rows: all but those that say 選定外. Rows that people added
 * by hand have no id. Empty when there is no such list; an organisation that has left the lists since may still be among them.
 */
export function chosenOf(memory: Memory, list: OutreachList): string[] {
  const kept = memory.kept[list];
  return kept === undefined ? [] : kept.ids.filter((id) => selectionOf(kept.rowsById.get(id)?.cells.selection) !== 'out');
}
