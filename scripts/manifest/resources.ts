import { all, child, type Element } from './xml';
import type { Problem } from './problem';

/** Longest identifier of a resource. */
const LONGEST_ID = 32;
/** Longest values, by the element that holds the resources. */
const LONGEST_VALUE: Readonly<Record<string, number>> = { Images: 2048, Urls: 2048, ShortStrings: 125, LongStrings: 250 };
/** Where the texts of the base manifest have limits too. */
const LONGEST_BASE: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, ProviderName: 125 };

/** What kind of resource a reference must name, by the referring element and, where that does not tell, by its parent. */
function kindWanted(element: Element, parent: Element): string {
  if (element.name === 'Image') return 'Images';
  if (['SourceLocation', 'LearnMoreUrl', 'FunctionFile'].includes(element.name)) return 'Urls';
  if (element.name === 'Description' && ['Supertip', 'GetStarted', 'VersionOverrides'].includes(parent.name)) return 'LongStrings';
  return 'ShortStrings';
}

/** References that name nothing or the wrong kind, identifiers that are too long or used twice, resources that nothing refers to. */
export function checkResources(root: Element): Problem[] {
  const problems: Problem[] = [];
  const kinds = new Map<string, string>();
  for (const group of child(root, 'VersionOverrides', 'Resources')?.children ?? []) {
    for (const { attributes, line } of group.children) {
      const id = attributes.id ?? '';
      if (id === '' || id.length > LONGEST_ID) problems.push({ rule: 'length', line, message: `Resource id "${id}" must have 1 to ${LONGEST_ID} characters.` });
      if (kinds.has(id)) problems.push({ rule: 'resource', line, message: `Resource id "${id}" is used twice.` });
      kinds.set(id, group.name);
    }
  }
  const used = new Set<string>();
  for (const parent of all(root)) {
    for (const element of parent.children) {
      const id = element.attributes.resid;
      if (id === undefined) continue;
      used.add(id);
      const wanted = kindWanted(element, parent);
      const kind = kinds.get(id);
      if (kind === undefined) problems.push({ rule: 'resource', line: element.line, message: `<${element.name}> names resource "${id}", which does not exist.` });
      else if (kind !== wanted) problems.push({ rule: 'resource', line: element.line, message: `<${element.name}> names "${id}" of <${kind}>; it needs one of <${wanted}>.` });
    }
  }
  for (const id of kinds.keys()) if (!used.has(id)) problems.push({ rule: 'resource', line: root.line, message: `Resource "${id}" is used nowhere.` });
  return problems;
}

/** Texts and addresses longer than Office takes, or empty. */
export function checkLengths(root: Element): Problem[] {
  const limited: [Element, number][] = [];
  for (const group of child(root, 'VersionOverrides', 'Resources')?.children ?? []) {
    const longest = LONGEST_VALUE[group.name];
    if (longest !== undefined) limited.push(...all(group).slice(1).map((element): [Element, number] => [element, longest]));
  }
  for (const element of root.children) {
    const longest = LONGEST_BASE[element.name];
    if (longest !== undefined) limited.push(...all(element).map((one): [Element, number] => [one, longest]));
  }
  return limited.flatMap(([element, longest]) => {
    const text = element.attributes.DefaultValue ?? element.attributes.Value ?? element.text.trim();
    const length = text.length;
    return length >= 1 && length <= longest ? [] : [{ rule: 'length' as const, line: element.line, message: `"${text.slice(0, 40)}" has ${length} characters; 1 to ${longest} are allowed.` }];
  });
}

/** Texts that lack one of the two languages. */
export function checkLocales(root: Element, defaultLocale: string, others: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const said = child(root, 'DefaultLocale');
  if (said?.text.trim() !== defaultLocale) problems.push({ rule: 'locale', line: said?.line ?? root.line, message: `<DefaultLocale> must be ${defaultLocale}.` });
  const texts = all(root).filter(({ name, attributes }) => name === 'String' || (attributes.DefaultValue !== undefined && (name === 'DisplayName' || name === 'Description')));
  for (const { name, attributes, children, line } of texts) {
    for (const locale of others) {
      if (!children.some((one) => one.name === 'Override' && one.attributes.Locale === locale)) {
        problems.push({ rule: 'locale', line, message: `<${name}${attributes.id === undefined ? '' : ` id="${attributes.id}"`}> has no text for ${locale}.` });
      }
    }
  }
  return problems;
}
