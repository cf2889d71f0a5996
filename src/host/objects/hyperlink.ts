import { sameRect, subtract } from '../model/area';
import { invalidArgument } from '../protocol/errors';
import type { Session } from '../protocol/session';
import type { RangeTarget } from './range-target';
import { applyStyle } from './range-values';

/** Excel.RangeHyperlink of the first cell, or null. */
export function readHyperlink({ sheet, area }: RangeTarget, session: Session): unknown {
  const link = sheet.hyperlinks.find(({ area: a }) => area.top >= a.top && area.top <= a.bottom && area.left >= a.left && area.left <= a.right);
  if (!link) return null;
  return {
    ...(link.address !== null ? { address: link.address } : {}),
    ...(link.location !== null ? { documentReference: link.location } : {}),
    ...(link.tip !== null ? { screenTip: link.tip } : {}),
    textToDisplay: session.workbook.text(sheet, area.top, area.left),
  };
}

/** Sets a hyperlink with its text and Excel's look for links; null or {} takes it away. */
export function writeHyperlink(target: RangeTarget, value: unknown, session: Session): void {
  const { sheet, area } = target;
  const { workbook } = session;
  workbook.guard(sheet, area);
  if (value !== null && typeof value !== 'object') throw invalidArgument();
  const link = (value ?? {}) as { address?: string; documentReference?: string; screenTip?: string; textToDisplay?: string };
  sheet.hyperlinks = sheet.hyperlinks.flatMap((old) => (sameRect(old.area, area) ? [] : subtract(old.area, area).map((part) => ({ ...old, area: part }))));
  if (link.address || link.documentReference) {
    const [address, fragment] = splitAddress(link.address ?? null);
    sheet.hyperlinks.push({ area, address, location: link.documentReference ?? fragment, tip: link.screenTip ?? null });
    if (link.textToDisplay !== undefined) workbook.put(sheet, area.top, area.left, link.textToDisplay);
    else if (workbook.value(sheet, area.top, area.left) === null) workbook.put(sheet, area.top, area.left, link.address ?? link.documentReference ?? '');
    applyStyle(target, { font: { color: '#0563C1', underline: 'single' } }, workbook);
  }
  sheet.mark('hyperlinks');
  workbook.touched(sheet, area);
}

function splitAddress(address: string | null): readonly [string | null, string | null] {
  return address !== null && address.startsWith('#') ? [null, address.slice(1)] : [address, null];
}
