import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** An XML element as a plain tree. Text is kept as strings among the children. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

export const el = (name: string, attributes: Readonly<Record<string, string | number | undefined | null>> = {}, children: readonly XmlNode[] = []): XmlElement => ({
  name,
  attributes: Object.fromEntries(Object.entries(attributes).flatMap(([key, value]) => (value === undefined || value === null ? [] : [[key, String(value)]]))),
  children: [...children],
});

/** Elements of the main namespace may carry a prefix (`x:row`); we know them by their bare names. */
class Names {
  private prefix: string | null = null;

  /** Looks at the root's declarations. */
  root(tag: SaxesTagPlain): void {
    const at = tag.name.indexOf(':');
    const prefix = at > 0 ? tag.name.slice(0, at) : null;
    if (prefix === null || !/spreadsheetml\/main|officeDocument\/2006\/spreadsheet/.test(tag.attributes[`xmlns:${prefix}`] ?? '')) return;
    this.prefix = `${prefix}:`;
    tag.attributes.xmlns = tag.attributes[`xmlns:${prefix}`]!;
  }

  bare(name: string): string {
    return this.prefix !== null && name.startsWith(this.prefix) ? name.slice(this.prefix.length) : name;
  }
}

/** What to do with an element instead of building a tree of it: told of each tag and text inside. */
export interface Stream {
  readonly element: string;
  open(name: string, attributes: Record<string, string>): void;
  text(text: string): void;
  close(name: string): void;
}

/** Parses XML into a tree. The contents of a stream's element go to it and are not in the tree. Throws on malformed XML. */
export function parseXml(text: string, stream?: Stream): XmlElement {
  const parser = new SaxesParser();
  const names = new Names();
  const stack: XmlElement[] = [];
  let root: XmlElement | null = null;
  let streaming = false;
  parser.on('opentag', (tag) => {
    if (!root) names.root(tag);
    const name = names.bare(tag.name);
    if (streaming) {
      stream!.open(name, tag.attributes);
      return;
    }
    const element: XmlElement = { name, attributes: tag.attributes, children: [] };
    if (stack.length > 0) stack[stack.length - 1]!.children.push(element);
    else root = element;
    stack.push(element);
    if (stream && name === stream.element) streaming = true;
  });
  const onText = (value: string): void => {
    if (streaming) stream!.text(value);
    else if (stack.length > 0) stack[stack.length - 1]!.children.push(value);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', (tag) => {
    const name = names.bare(tag.name);
    if (streaming && name !== stream!.element) {
      stream!.close(name);
      return;
    }
    streaming = false;
    stack.pop();
  });
  parser.write(text).close();
  if (!root) throw new Error('The XML has no root element.');
  return root;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeText = (text: string): string => (/[&<>]/.test(text) ? text.replace(/[&<>]/g, (c) => escapes[c]!) : text);
export const escapeAttribute = (text: string): string => (/[&<>"\n\r\t]/.test(text) ? text.replace(/[&<>"\n\r\t]/g, (c) => escapes[c] ?? `&#${c.charCodeAt(0)};`) : text);

/** Writes a tree. `insert` gives ready-made XML for the contents of elements by name (sheetData). */
export function writeXml(node: XmlNode, insert?: Readonly<Record<string, string>>): string {
  if (typeof node === 'string') return escapeText(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
  const contents = insert?.[node.name] ?? node.children.map((child) => writeXml(child, insert)).join('');
  return contents === '' ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${contents}</${node.name}>`;
}

export const xmlHeader = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const writeDocument = (root: XmlElement, insert?: Readonly<Record<string, string>>): string => xmlHeader + writeXml(root, insert);

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';
/** Name without prefix. */
export const localName = (element: XmlElement): string => element.name.slice(element.name.indexOf(':') + 1);
export const elements = (parent: XmlElement, name?: string): XmlElement[] => parent.children.filter((node): node is XmlElement => isElement(node) && (name === undefined || localName(node) === name));
export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined => parent && elements(parent, name)[0];
/** Follows a path of local names: 'chart/plotArea'. */
export const descend = (parent: XmlElement | undefined, path: string): XmlElement | undefined => path.split('/').reduce<XmlElement | undefined>((at, name) => child(at, name), parent);

/** All text within an element. */
export const textOf = (node: XmlNode | undefined): string => (node === undefined ? '' : typeof node === 'string' ? node : node.children.map(textOf).join(''));

/** All elements of a local name, at any depth. */
export function* everywhere(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const element of elements(parent)) {
    if (localName(element) === name) yield element;
    yield* everywhere(element, name);
  }
}

/** Replaces the children of a name by others, at the place the schema's order says. */
export function setChildren(parent: XmlElement, name: string, fresh: readonly XmlElement[], order: readonly string[]): void {
  parent.children = parent.children.filter((node) => !isElement(node) || node.name !== name);
  const rank = order.indexOf(name);
  let at = parent.children.findIndex((node) => isElement(node) && (order.indexOf(localName(node)) > rank || node.name.includes(':')));
  if (at < 0) at = parent.children.length;
  parent.children.splice(at, 0, ...fresh);
}

export const flagOf = (value: string | undefined, fallback = false): boolean => (value === undefined ? fallback : value === '1' || value === 'true' || value === 'on');
export const numberOf = (value: string | undefined, fallback: number): number => (value === undefined || value === '' || !Number.isFinite(Number(value)) ? fallback : Number(value));

/** Control characters that XML cannot hold are written _xHHHH_, as the file format does. */
export const decodeText = (text: string): string => (text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text);
const unsafe = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
export const encodeText = (text: string): string => text.replace(unsafe, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
