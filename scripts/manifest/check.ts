import { checkAddresses, checkIcons, type SiteFile } from './addresses';
import { checkOrder } from './order';
import type { Problem, Rule } from './problem';
import { checkLengths, checkLocales, checkResources } from './resources';
import { all, child, parseXml, type Element } from './xml';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;
const VERSION = /^\d{1,5}\.\d{1,5}\.\d{1,5}\.\d{1,5}$/u;
const PERMISSION = 'ReadWriteDocument';
const HOST = 'Workbook';
const LOCALES = { first: 'ja-JP', others: ['en-US'] } as const;
const FLOOR = { set: 'ExcelApi', version: '1.9' } as const;

/**
 * Checks a manifest without the network, against the rules that Office's own validation and its hosts are known to enforce and
 * those that this project set itself (two languages, requirement floor, one site).
 * @param text the manifest
 * @param file files of the site that it points to
 * @returns what is wrong, by line; empty when all is well
 */
export function checkManifest(text: string, file: SiteFile): Problem[] {
  let root: Element;
  try {
    root = parseXml(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ rule: 'wellFormed', line: Number(/^(\d+):/u.exec(message)?.[1] ?? 1), message: `Not well-formed XML: ${message}` }];
  }
  return [
    ...checkBase(root),
    ...checkOrder(root),
    ...checkAddresses(root),
    ...checkResources(root),
    ...checkLengths(root),
    ...checkLocales(root, LOCALES.first, LOCALES.others),
    ...checkIcons(root, file),
  ].sort((a, b) => a.line - b.line);
}

function checkBase(root: Element): Problem[] {
  const problems: Problem[] = [];
  const expect = (rule: Rule, element: Element | undefined, holds: boolean, message: string): void => {
    if (!holds) problems.push({ rule, line: element?.line ?? root.line, message });
  };
  const textOf = (element: Element | undefined): string => element?.text.trim() ?? '';
  const id = child(root, 'Id');
  const version = child(root, 'Version');
  const permissions = child(root, 'Permissions');

  expect('kind', root, root.name === 'OfficeApp' && root.attributes['xsi:type'] === 'TaskPaneApp', 'The root must be <OfficeApp xsi:type="TaskPaneApp">.');
  expect('id', id, GUID.test(textOf(id)), `<Id> "${textOf(id)}" is no GUID.`);
  expect('version', version, VERSION.test(textOf(version)), `<Version> "${textOf(version)}" is not four numbers of at most five digits, as in 1.0.0.0.`);
  expect('permissions', permissions, textOf(permissions) === PERMISSION, `<Permissions> must be ${PERMISSION}.`);
  expect('host', child(root, 'Hosts'), child(root, 'Hosts', 'Host')?.attributes.Name === HOST, `<Hosts> must hold <Host Name="${HOST}">.`);

  for (const requirements of all(root).filter(({ name }) => name === 'Requirements')) {
    const set = child(requirements, 'Sets')?.children.find(({ attributes }) => attributes.Name === FLOOR.set);
    const floor = set?.attributes.MinVersion ?? child(requirements, 'Sets')?.attributes.DefaultMinVersion;
    expect('requirements', set ?? requirements, set !== undefined && floor === FLOOR.version, `<Requirements> must ask for ${FLOOR.set} ${FLOOR.version}.`);
  }
  expect('requirements', root, child(root, 'Requirements') !== undefined, 'The base manifest has no <Requirements>.');

  // Where VersionOverrides is ignored, the base manifest alone must open the same page.
  const own = child(root, 'DefaultSettings', 'SourceLocation');
  expect('opensPane', own, own?.attributes.DefaultValue !== undefined, 'Without <DefaultSettings><SourceLocation> the pane does not open where VersionOverrides is ignored.');
  const overrides = child(root, 'VersionOverrides');
  if (overrides !== undefined) {
    const hosts = child(overrides, 'Hosts');
    expect('host', hosts, child(hosts, 'Host')?.attributes['xsi:type'] === HOST, `<VersionOverrides> must hold <Host xsi:type="${HOST}">.`);
    const action = all(overrides).find(({ name, attributes }) => name === 'Action' && attributes['xsi:type'] === 'ShowTaskpane');
    const resid = child(action, 'SourceLocation')?.attributes.resid;
    const page = child(overrides, 'Resources', 'Urls')?.children.find(({ attributes }) => attributes.id === resid)?.attributes.DefaultValue;
    expect('opensPane', action ?? overrides, action !== undefined && page === own?.attributes.DefaultValue, 'The ribbon button must show the same page as <DefaultSettings>.');
  }
  return problems;
}
