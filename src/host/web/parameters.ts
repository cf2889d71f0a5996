/** What the page was asked for in its address. */
export interface Parameters {
  /** Language of this page and of the add-in: `lang=ja` (default) or `lang=en`. */
  readonly language: 'ja' | 'en';
  /** `theme=light` (default) or `theme=dark`. */
  readonly theme: 'light' | 'dark';
  /** Address of a workbook to open: `workbook=/samples/x.xlsx`; an empty workbook without it. */
  readonly workbook: string | null;
  /** Address of the add-in's manifest: `manifest=…`, default `/manifest.xml`. */
  readonly manifest: string;
  /** Address of a page to open as the task pane instead of the one that the manifest names: `pane=…`. */
  readonly pane: string | null;
}

/** Reads the part of an address after '?'. Workbooks, manifests and panes are taken from this server only. */
export function readParameters(search: string): Parameters {
  const given = new URLSearchParams(search);
  return {
    language: given.get('lang') === 'en' ? 'en' : 'ja',
    theme: given.get('theme') === 'dark' ? 'dark' : 'light',
    workbook: ownPath(given.get('workbook')),
    manifest: ownPath(given.get('manifest')) ?? '/manifest.xml',
    pane: ownPath(given.get('pane')),
  };
}

function ownPath(address: string | null): string | null {
  if (!address) return null;
  const url = new URL(address, location.href);
  return url.origin === location.origin ? url.pathname + url.search : null;
}
