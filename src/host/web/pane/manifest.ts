/** What Excel takes from an add-in's manifest to show its button and open its task pane. */
export interface AddIn {
  readonly name: string;
  /** Addresses on this server; the manifest's own host name is put aside, so that a build for any site can be tried here. */
  readonly icon: string | null;
  readonly page: string;
}

/**
 * Reads an add-in only manifest (XML).
 * @param locale chooses among the names, e.g. 'ja-JP'
 * @throws when it is no such manifest.
 */
export function readManifest(xml: string, locale: string): AddIn {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const office = (name: string): Element | null => [...(document.documentElement?.children ?? [])].find(({ localName }) => localName === name) ?? null;
  const source = office('DefaultSettings')?.querySelector('SourceLocation') ?? null;
  const page = valueIn(source, locale);
  const name = valueIn(office('DisplayName'), locale);
  if (page === null || name === null) throw new Error('Not an add-in manifest: DisplayName or SourceLocation is missing.');
  const icon = valueIn(office('IconUrl'), locale);
  return { name, icon: icon === null ? null : pathOf(icon), page: pathOf(page) };
}

/** The value for a locale, else the default one. */
function valueIn(element: Element | null, locale: string): string | null {
  const override = [...(element?.children ?? [])].find((child) => child.localName === 'Override' && child.getAttribute('Locale')?.toLowerCase() === locale.toLowerCase());
  return override?.getAttribute('Value') ?? element?.getAttribute('DefaultValue') ?? null;
}

function pathOf(address: string): string {
  const url = new URL(address, location.href);
  return url.pathname + url.search;
}
