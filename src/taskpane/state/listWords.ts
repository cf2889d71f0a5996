import type { FoundList } from '../../sheets/lists';
import type { Translate } from '../i18n/translate';

type SkipReason = FoundList['skippedRows'][number]['reason'];

/** 「見出し行：4～5行目」: header rows as Excel counts them. */
export function headerWords(headerRows: readonly number[], t: Translate): string {
  const first = headerRows[0];
  const last = headerRows[headerRows.length - 1];
  if (first === undefined || last === undefined) return t('card.header.none');
  return t('card.header', { rows: first === last ? t('card.header.row', { row: first + 1 }) : t('card.header.rows', { first: first + 1, last: last + 1 }) });
}

/** 「小計・合計 2行、注記 1行」: rows left out, by reason; '' when there are none. Blank rows go without saying. */
export function skippedWords(list: FoundList, t: Translate): string {
  const counts = new Map<SkipReason, number>();
  for (const { reason } of list.skippedRows) if (reason !== 'blank') counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => t(`skip.${reason}`, { count })).join(t('mapping.separator'));
}
