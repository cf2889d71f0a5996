import { all, child, type Element } from './xml';
import type { Problem } from './problem';
import { pngSize } from './png';

/** Elements that hold an address in DefaultValue (their Overrides too). */
const ADDRESSES = new Set(['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url', 'QueryUri']);
/** Sizes that Office must find for a ribbon button, and the one that it prefers on high-resolution screens. */
const ICON_SIZES = [16, 32, 64, 80];
const ICON_SIZE = 32;
const HIGH_RESOLUTION_SIZE = 64;

/** Gives the bytes of a file of the deployed site by its path below the base address, or null when there is none. */
export type SiteFile = (path: string) => Uint8Array | null;

/** The address that everything of the add-in is below: the folder of the page it opens. */
function baseOf(root: Element): string | undefined {
  const address = child(root, 'DefaultSettings', 'SourceLocation')?.attributes.DefaultValue;
  return address?.slice(0, address.lastIndexOf('/') + 1);
}

function addressesOf(root: Element): { readonly address: string; readonly line: number }[] {
  const holders = all(root).filter(({ name, attributes }) => ADDRESSES.has(name) || (name === 'Image' && attributes.DefaultValue !== undefined));
  const values = holders.flatMap(all).map(({ attributes, line }) => ({ address: attributes.DefaultValue ?? attributes.Value, line }));
  const domains = all(root).filter(({ name }) => name === 'AppDomain').map(({ text, line }) => ({ address: text.trim(), line }));
  return [...values, ...domains].flatMap(({ address, line }) => (address === undefined ? [] : [{ address, line }]));
}

/** Addresses that are not https, or that lie outside the folder that the add-in is served from. */
export function checkAddresses(root: Element): Problem[] {
  const base = baseOf(root);
  return addressesOf(root).flatMap(({ address, line }): Problem[] => {
    if (!/^https:\/\/[^/\s]+/u.test(address)) return [{ rule: 'https', line, message: `"${address}" is no https address.` }];
    if (base !== undefined && !address.startsWith(base)) return [{ rule: 'sameSite', line, message: `"${address}" is not below ${base}, where the pane is served from.` }];
    return [];
  });
}

/** Icons that are missing, are no PNG, or have another size than the manifest says. */
export function checkIcons(root: Element, file: SiteFile): Problem[] {
  const base = baseOf(root) ?? '';
  const problems: Problem[] = [];
  const check = (address: string | undefined, size: number, line: number): void => {
    if (address === undefined) return;
    const bytes = file(address.startsWith(base) ? address.slice(base.length) : address);
    const real = bytes === null ? null : pngSize(bytes);
    if (bytes === null) problems.push({ rule: 'icon', line, message: `Icon ${address} does not exist.` });
    else if (real === null) problems.push({ rule: 'icon', line, message: `Icon ${address} is no PNG.` });
    else if (real.width !== size || real.height !== size) problems.push({ rule: 'icon', line, message: `Icon ${address} is ${real.width}×${real.height}, not ${size}×${size}.` });
  };
  const base32 = child(root, 'IconUrl');
  const base64 = child(root, 'HighResolutionIconUrl');
  if (base32 === undefined || base64 === undefined) problems.push({ rule: 'icon', line: root.line, message: 'IconUrl and HighResolutionIconUrl are both needed.' });
  check(base32?.attributes.DefaultValue, ICON_SIZE, base32?.line ?? root.line);
  check(base64?.attributes.DefaultValue, HIGH_RESOLUTION_SIZE, base64?.line ?? root.line);

  const images = new Map((child(root, 'VersionOverrides', 'Resources', 'Images')?.children ?? []).map(({ attributes }) => [attributes.id, attributes.DefaultValue]));
  for (const icon of all(root).filter(({ name }) => name === 'Icon')) {
    for (const image of icon.children) check(images.get(image.attributes.resid), Number(image.attributes.size), image.line);
    const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
    for (const size of ICON_SIZES) if (!sizes.includes(size)) problems.push({ rule: 'icon', line: icon.line, message: `<Icon> has no image of size ${size}.` });
  }
  return problems;
}
