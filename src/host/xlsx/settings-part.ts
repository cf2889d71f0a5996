import type { Workbook } from '../model/workbook';
import type { Package } from './package';
import { child, el, elements, writeDocument, type XmlElement } from './xml';

/** Excel keeps an add-in's settings as properties of a webextension part, under a task pane of the file. */
const extension = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const taskpanes = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const relationship = 'http://schemas.microsoft.com/office/2011/relationships';
const order = ['reference', 'alternateReferences', 'properties', 'bindings', 'snapshot', 'extLst'];

const extensionParts = (file: Package): string[] =>
  file
    .relationships('')
    .filter((item) => item.kind === 'webextensiontaskpanes')
    .flatMap((pane) => file.relationships(pane.target).filter((item) => item.kind === 'webextension').map((item) => item.target));

/** Reads the settings of a file's add-ins. A value that is no JSON is a text. */
export function readSettings(file: Package, workbook: Workbook): void {
  for (const part of extensionParts(file)) {
    const properties = child(file.xml(part), 'properties');
    for (const { attributes } of properties ? elements(properties, 'property') : []) if (attributes.name !== undefined) workbook.settings.set(attributes.name, parse(attributes.value ?? 'null'));
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

export function writeSettings(file: Package, workbook: Workbook): void {
  const [part = newParts(file), ...others] = extensionParts(file);
  const root = file.xml(part)!;
  const prefix = root.name.includes(':') ? root.name.slice(0, root.name.indexOf(':') + 1) : '';
  const properties = [...workbook.settings].map(([name, value]) => el(`${prefix}property`, { name, value: JSON.stringify(value) }));
  put(root, el(`${prefix}properties`, {}, properties));
  file.put(part, writeDocument(root), 'application/vnd.ms-office.webextension+xml');
  // All settings live in the first part from now on.
  for (const other of others) {
    const tree = file.xml(other)!;
    put(tree, el(`${prefix}properties`));
    file.put(other, writeDocument(tree));
  }
}

function put(root: XmlElement, properties: XmlElement): void {
  root.children = root.children.filter((node) => typeof node === 'string' || !node.name.endsWith('properties'));
  const at = root.children.findIndex((node) => typeof node !== 'string' && order.indexOf(node.name.slice(node.name.indexOf(':') + 1)) > order.indexOf('properties'));
  root.children.splice(at < 0 ? root.children.length : at, 0, properties);
}

function newParts(file: Package): string {
  const pane = file.freeName('xl/webextensions/taskpanes{n}.xml');
  const part = file.freeName('xl/webextensions/webextension{n}.xml');
  file.put(
    part,
    writeDocument(
      el('we:webextension', { 'xmlns:we': extension, id: '{00000000-0000-4000-8000-000000000001}' }, [
        el('we:reference', { id: '00000000-0000-4000-8000-000000000001', version: '1.0.0.0', store: 'developer', storeType: 'Registry' }),
        el('we:alternateReferences'),
        el('we:properties'),
        el('we:bindings'),
        el('we:snapshot', { 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' }),
      ]),
    ),
    'application/vnd.ms-office.webextension+xml',
  );
  const id = file.relate(pane, `${relationship}/webextension`, part);
  file.put(
    pane,
    writeDocument(el('wetp:taskpanes', { 'xmlns:wetp': taskpanes }, [el('wetp:taskpane', { dockstate: 'right', visibility: 0, width: 350, row: 0 }, [el('wetp:webextensionref', { 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r:id': id })])])),
    'application/vnd.ms-office.webextensiontaskpanes+xml',
  );
  file.relate('', `${relationship}/webextensiontaskpanes`, pane);
  return part;
}

