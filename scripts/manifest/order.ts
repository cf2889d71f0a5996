import { all, type Element } from './xml';
import type { Problem } from './problem';

/**
 * The order in which Office's schemas (OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0) want the children of an element;
 * only what a task-pane add-in with a ribbon button uses. Elements whose children have no order are not listed.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts',
    'Requirements', 'DefaultSettings', 'Permissions', 'Dictionary', 'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins', 'VersionOverrides', 'ExtendedPermissions'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** Children that stand before one they must follow, or that the schema does not know there. */
export function checkOrder(root: Element): Problem[] {
  return all(root).flatMap((element) => {
    const order = ORDER[element.name];
    if (order === undefined) return [];
    const problems: Problem[] = [];
    let last = 0;
    for (const { name, line } of element.children) {
      const place = order.indexOf(name);
      if (place < 0) problems.push({ rule: 'order', line, message: `<${name}> has no place in <${element.name}>.` });
      else if (place < last) problems.push({ rule: 'order', line, message: `<${name}> must stand before <${order[last]}> in <${element.name}>.` });
      else last = place;
    }
    return problems;
  });
}
