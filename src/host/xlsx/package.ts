import { strFromU8, strToU8, unzip, zipSync } from 'fflate';
import { HostError } from '../protocol/errors';
import { el, elements, parseXml, writeDocument, type XmlElement } from './xml';

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: 'worksheet', 'table', 'drawing' … */
  readonly kind: string;
  readonly type: string;
  /** Part name for parts of the file, address for outside things. */
  readonly target: string;
  readonly external: boolean;
}

export const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of an .xlsx file (a zip), their relationships and content types. Part names have no leading slash. */
export class Package {
  readonly parts: Map<string, Uint8Array>;
  private readonly types: XmlElement;
  private typesChanged = false;

  constructor(parts: Map<string, Uint8Array>) {
    this.parts = parts;
    const types = this.text('[Content_Types].xml');
    if (types === undefined) throw new HostError('FileCorrupted', 'This is no Excel file: it has no list of contents.');
    this.types = parseXml(types);
  }

  static async open(bytes: Uint8Array): Promise<Package> {
    const files = await new Promise<Record<string, Uint8Array>>((resolve, reject) => {
      unzip(bytes, (error, data) => (error ? reject(new HostError('FileCorrupted', `This is no Excel file: ${error.message}`)) : resolve(data)));
    });
    return new Package(new Map(Object.entries(files).filter(([name]) => !name.endsWith('/')).map(([name, data]) => [name.replaceAll('\\', '/'), data])));
  }

  /** The file as bytes. */
  async bytes(): Promise<Uint8Array> {
    if (this.typesChanged) this.put('[Content_Types].xml', writeDocument(this.types));
    // Excel wants the list of contents first.
    const names = [...this.parts.keys()].sort((a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || Number(b === '_rels/.rels') - Number(a === '_rels/.rels'));
    // On this thread: a strict Content-Security-Policy refuses the workers that fflate would make of blobs.
    return zipSync(Object.fromEntries(names.map((name) => [name, this.parts.get(name)!])), { level: 6, mtime: new Date('1980-01-01T12:00:00') });
  }

  text(name: string): string | undefined {
    const part = this.parts.get(name);
    if (!part) return undefined;
    // UTF-16 is rare, but the standard allows it.
    if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder('utf-16le').decode(part);
    const text = strFromU8(part);
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  xml(name: string): XmlElement | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : parseXml(text);
  }

  put(name: string, text: string, contentType?: string): void {
    this.parts.set(name, strToU8(text));
    if (contentType === undefined) return;
    this.typesChanged = true;
    this.types.children = this.types.children.filter((node) => typeof node === 'string' || node.attributes.PartName !== `/${name}`);
    this.types.children.push(el('Override', { PartName: `/${name}`, ContentType: contentType }));
  }

  remove(name: string): void {
    this.parts.delete(name);
    this.parts.delete(relationshipsOf(name));
    this.typesChanged = true;
    this.types.children = this.types.children.filter((node) => typeof node === 'string' || node.attributes.PartName !== `/${name}`);
  }

  /** Removes a part and what only it refers to. */
  removeTree(name: string): void {
    const targets = this.relationships(name).filter((item) => !item.external);
    this.remove(name);
    for (const { target } of targets) if (this.parts.has(target) && !this.isReferred(target)) this.removeTree(target);
  }

  private isReferred(name: string): boolean {
    for (const part of this.parts.keys()) {
      const owner = /^(.*?)_rels\/([^/]*)\.rels$/.exec(part);
      if (owner && this.relationships(`${owner[1]}${owner[2]}`).some((item) => item.target === name)) return true;
    }
    return false;
  }

  relationships(owner: string): Relationship[] {
    const root = this.xml(relationshipsOf(owner));
    if (!root) return [];
    return elements(root, 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
      const external = TargetMode === 'External';
      return { id: Id, type: Type, kind: Type.slice(Type.lastIndexOf('/') + 1), target: external ? Target : resolveTarget(owner, Target), external };
    });
  }

  /** Adds a relationship and gives its id. */
  relate(owner: string, type: string, target: string, external = false): string {
    const existing = this.relationships(owner);
    let n = existing.length + 1;
    while (existing.some((item) => item.id === `rId${n}`)) n++;
    this.writeRelationships(owner, [...existing, { id: `rId${n}`, type, kind: '', target, external }]);
    return `rId${n}`;
  }

  unrelate(owner: string, drop: (item: Relationship) => boolean): void {
    const existing = this.relationships(owner);
    const kept = existing.filter((item) => !drop(item));
    if (kept.length !== existing.length) this.writeRelationships(owner, kept);
  }

  private writeRelationships(owner: string, items: readonly Relationship[]): void {
    const root = el(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      items.map((item) => el('Relationship', { Id: item.id, Type: item.type, Target: item.external ? item.target : relativeTarget(owner, item.target), TargetMode: item.external ? 'External' : undefined })),
    );
    if (items.length === 0) this.parts.delete(relationshipsOf(owner));
    else this.put(relationshipsOf(owner), writeDocument(root));
  }

  /** A part name that is free: 'xl/tables/table{n}.xml'. */
  freeName(pattern: string): string {
    let n = 1;
    while (this.parts.has(pattern.replace('{n}', String(n)))) n++;
    return pattern.replace('{n}', String(n));
  }
}

const relationshipsOf = (owner: string): string => (owner === '' ? '_rels/.rels' : `${owner.slice(0, owner.lastIndexOf('/') + 1)}_rels/${owner.slice(owner.lastIndexOf('/') + 1)}.rels`);

function resolveTarget(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** A part's name as seen from its owner, as Excel itself writes it: some readers follow only relative targets. */
function relativeTarget(owner: string, target: string): string {
  const from = owner.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
