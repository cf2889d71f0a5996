import type { CellView } from '../../public';

/** Where a cell leads when it is clicked: its hyperlink, or the written-out target of a HYPERLINK formula; null when nowhere. */
export function linkOf({ hyperlink, formula }: CellView): string | null {
  const target = /^=HYPERLINK\(\s*"((?:[^"]|"")+)"\s*[,)]/i.exec(formula)?.[1];
  return hyperlink ?? target?.replaceAll('""', '"') ?? null;
}
