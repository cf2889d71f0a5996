import { SaxesParser } from 'saxes';

/** An element of an XML document, with the line it begins at. */
export interface Element {
  /** Name without prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  readonly line: number;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

/**
 * Reads an XML text into elements; attribute names keep their prefix (`xsi:type`).
 * @throws an Error that names line and column when the text is not well-formed.
 */
export function parseXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let root: Growing | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, attribute]) => [name, attribute.value]));
    const element: Growing = { name: tag.local, attributes, children: [], text: '', line: parser.line };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (piece) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  if (root === undefined) throw new Error('the document has no element');
  return root;
}

/** The first child of that name along a path: `child(app, 'DefaultSettings', 'SourceLocation')`. */
export function child(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((parent, name) => parent?.children.find((one) => one.name === name), element);
}

/** The element and all below it, in document order. */
export function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)];
}
