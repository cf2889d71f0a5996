import { isSharedHost, isSharedMail } from './sharedHosts';

/** A page on the web. */
export interface WebPage {
  /** Lower case, without www. */
  readonly host: string;
  /** Path without closing slash, file name of a front page, query of a tracker; '' for the front page. */
  readonly path: string;
  readonly isShared: boolean;
}

/** What two bodies' pages tell: their own site, the very same page of a shared site, or nothing. */
export type WebMatch = 'site' | 'page' | null;

/** Pages that every site has. */
const USUAL_PAGE = /^\/(?:index|home|top|about|contact|inquiry|access|company|corporate|profile|outline|gaiyou?|info|ja|jp|main|default|news|toiawase|wp)(?:[/.\-_].*)?$/;

/** The first address of a page in a cell's normalised text; null when there is none. */
export function readWebPage(text: string): WebPage | null {
  const found = /(?:https?:\/\/)?((?:[a-z0-9_-]+\.)+[a-z]{2,})(?::\d+)?(\/[^\s?#]*)?(\?[^\s#]*)?/.exec(text.trim());
  if (found === null || text.slice(0, found.index).endsWith('@')) return null;
  const host = found[1]!.replace(/^(?:www\d?|m|sp|ja|jp|ja-jp|mobile)\./, '');
  const path = (found[2] ?? '').replace(/\/(?:index|default|home|top)?\.?(?:html?|php|aspx?|jsp)?$/, '');
  const isShared = isSharedHost(host);
  // The page may be told by the query alone (profile.php?id=…); a portal's, of which the list of shared sites knows nothing, too.
  const query = (isShared || /\.(?:php|cgi|aspx?)$|\/[^/.]+$/.test(found[2] ?? '')) && /[?&](?:id|p|no|code|dantai(?:_?id)?|group(?:_?id)?|cid|gid)=[^&]+/.exec(found[3] ?? '');
  return { host, path: query ? path + query[0] : path, isShared };
}

/** Whether two pages belong to one body: the same site, unless both lie deep in it and apart; on a shared site only the same page. */
export function matchPages(a: WebPage | null, b: WebPage | null): WebMatch {
  if (a === null || b === null || a.host !== b.host) return null;
  if (a.isShared) return a.path === b.path && a.path !== '' ? 'page' : null;
  if (a.path === b.path || isFront(a.path) || isFront(b.path)) return 'site';
  return a.path.startsWith(`${b.path}/`) || b.path.startsWith(`${a.path}/`) ? 'site' : null;
}

function isFront(path: string): boolean {
  return path === '' || USUAL_PAGE.test(path);
}

/** An e-mail address. */
export interface Mail {
  readonly address: string;
  readonly domain: string;
  readonly isShared: boolean;
}

/** The first e-mail address of a cell's normalised text; null when there is none. */
export function readMail(text: string): Mail | null {
  const found = /([a-z0-9._%+-]+)@((?:[a-z0-9-]+\.)+[a-z]{2,})/.exec(text);
  return found === null ? null : { address: found[0], domain: found[2]!, isShared: isSharedMail(found[2]!) };
}
