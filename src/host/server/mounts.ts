import { join } from 'node:path';
import type { Mount } from './server';

/**
 * What the embedded Excel needs to be served, of a project built with `npm run build:dev`: the add-in as it is deployed, the page
 * around it at `/host/`, Microsoft's library where a pane built with its own copy looks for it, and sample workbooks.
 * @param root the project's folder
 */
export function standardMounts(root: string): Mount[] {
  return [
    { path: '/', folder: join(root, 'dist') },
    { path: '/host/', folder: join(root, 'dist-host') },
    { path: '/office-js/', folder: join(root, 'node_modules', '@microsoft', 'office-js', 'dist'), anyCase: true },
    { path: '/samples/', folder: join(root, 'samples') },
  ];
}

/** Where a certificate made for this project is kept. */
export function certificateFolder(root: string): string {
  return join(root, 'node_modules', '.cache', 'localhost-certificate');
}

/** What the page can be asked for in its address; see src/host/web/parameters.ts. */
export interface PageQuery {
  readonly lang?: 'ja' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly workbook?: string;
  readonly manifest?: string;
  readonly pane?: string;
}

/** The address of the embedded Excel's page on a server. */
export function hostPage(serverUrl: string, query: PageQuery = {}): string {
  const url = new URL('host/index.html', serverUrl);
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, String(value));
  return url.href;
}
