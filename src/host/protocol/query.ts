import type { QueryInfo } from './messages';
import { type HostObject } from './host-class';
import type { Session } from './session';

/** Wanted properties as a tree: 'format/fill/color' → {format: {fill: {color: {}}}}; '*' stands for all scalars. */
interface Wanted {
  [name: string]: Wanted;
}

function toTree(paths: readonly string[]): Wanted {
  const root: Wanted = {};
  for (const path of paths) {
    let node = root;
    for (const part of path.split(/[/.]/)) {
      if (part === '') continue;
      node = node[part] ??= {};
    }
  }
  return root;
}

/** Carries out a `load`: the wanted properties of an object or of the items of a collection, as office.js expects them. */
export function query(object: HostObject, info: QueryInfo, session: Session): unknown {
  const select = info.Select && info.Select.length > 0 ? info.Select : ['*'];
  return answer(object, toTree([...select, ...(info.Expand ?? [])]), session, info);
}

function answer(object: HostObject, wanted: Wanted, session: Session, page: { readonly Top?: number; readonly Skip?: number }): unknown {
  const { type, target } = object;
  if (!type.members.items) return { ...identityOf(object), ...properties(object, wanted, session) };
  const own: Wanted = {};
  const ofItems: Wanted = {};
  for (const [name, below] of Object.entries(wanted)) {
    if (name === '*') {
      own[name] = below;
      ofItems[name] = below;
    } else if (name.toLowerCase() === 'items') Object.assign(ofItems, Object.keys(below).length > 0 ? below : { '*': {} });
    else if (type.spelled(name) !== undefined) own[name] = below;
    else ofItems[name] = below;
  }
  const result = { ...identityOf(object), ...properties(object, own, session) };
  if (Object.keys(ofItems).length === 0) return result;
  const skip = page.Skip ?? 0;
  const items = type.members.items(target, session).slice(skip, page.Top === undefined ? undefined : skip + page.Top);
  result._Items = items.map((item) => answer(item, ofItems, session, {}));
  return result;
}

function properties(object: HostObject, wanted: Wanted, session: Session): Record<string, unknown> {
  const { type, target } = object;
  const out: Record<string, unknown> = {};
  for (const [asked, below] of Object.entries(wanted)) {
    if (asked === '*') {
      for (const [name, read] of Object.entries(type.members.read ?? {})) if (!type.members.notByDefault?.includes(name)) out[name] = read(target, session);
      continue;
    }
    const name = type.spelled(asked);
    if (name === undefined) throw type.notFound(asked);
    const read = type.members.read?.[name];
    if (read) {
      out[name] = read(target, session);
      continue;
    }
    const child = type.members.objects?.[name]?.(target, session) ?? null;
    out[name] = child === null ? null : answer(child, Object.keys(below).length > 0 ? below : { '*': {} }, session, {});
  }
  return out;
}

/** Id (or _Id) of an object, sent with every answer so that office.js can address it again. */
export function identityOf(object: HostObject): Record<string, unknown> {
  return { ...(object.type.members.identity?.(object.target) ?? {}) };
}
