import type { FieldCode } from '../../domain/candidate';
import type { PeekRow } from '../../sheets/reading';
import type { FoundList } from '../../sheets/lists';
import { shorten } from './shorten';

/** A row of the preview: the name and what tells most about how the row was understood. */
export interface PeekEntry {
  /** As Excel counts, from 1. */
  readonly row: number;
  readonly name: string;
  readonly others: readonly { readonly field: FieldCode; readonly text: string }[];
}

/** Shown beside the name, those that say most first. */
const TELLING: readonly FieldCode[] = ['activity', 'municipality', 'area', 'address', 'legalForm', 'fields', 'designation', 'members', 'prefecture'];
const SHOWN = 2;
const LONGEST = 48;

/** The preview rows as name and a few other fields, long texts shortened. */
export function peekEntries(list: FoundList, peek: readonly PeekRow[]): PeekEntry[] {
  return peek.map(({ row, texts }) => {
    const textsOf = (field: FieldCode): string[] => list.columns.flatMap((column, index) => (column.field === field && texts[index] ? [texts[index]] : []));
    const others = TELLING.flatMap((field) => textsOf(field).slice(0, 1).map((text) => ({ field, text: shorten(text, LONGEST) })));
    return { row, name: shorten(textsOf('name').join(' '), LONGEST), others: others.slice(0, SHOWN) };
  });
}
