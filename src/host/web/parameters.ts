/** What the page was asked for in its address. */
export interface Parameters {
  /** Language of this page and of the add-in: `lang=ja` (default) or `lang=en`. */
  readonly language: 'ja' | 'en';
  /** `theme=light` or `theme=dark`; without it, what the browser prefers. */
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
    theme: themeOf(given.get('theme')),
    workbook: ownData(given.get('workbook')) ?? ownPath(given.get('workbook')),
    manifest: ownPath(given.get('manifest')) ?? '/manifest.xml',
    pane: ownPath(given.get('pane')),
  };
}

function themeOf(given: string | null): Parameters['theme'] {
  if (given === 'light' || given === 'dark') return given;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** A workbook that another tab of this server holds in memory. */
function ownData(address: string | null): string | null {
  return address?.startsWith(`blob:${location.origin}/`) ? address : null;
}

function ownPath(address: string | null): string | null {
  if (!address) return null;
  const url = new URL(address, location.href);
  return url.origin === location.origin ? url.pathname + url.search : null;
}
