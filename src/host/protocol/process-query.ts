import { HostError, apiNotFound, invalidArgument } from './errors';
import { Args, isHostObject, type HostObject } from './host-class';
import { ActionType, PathType, type ActionInfo, type ActionResult, type ArgumentInfo, type ObjectPathInfo, type QueryAnswer, type QueryRequest } from './messages';
import { identityOf, query } from './query';
import { services } from './services';
import type { Session } from './session';

/** Methods office.js calls to keep and release objects; they are no part of any class table. */
const keepReference = '_KeepReference';

/**
 * Runs the actions of one ProcessQuery in order. At the first that fails the answer carries Excel's error and the results so far:
 * what ran before stays done, as in Excel.
 *
 * @param root makes the workbook object, the root of every path
 * @param stopBefore runs only the actions before this index, then throws `stopError` (fault injection)
 */
export function processActions(request: QueryRequest, session: Session, root: HostObject, stop?: { readonly before: number; readonly error: HostError }): QueryAnswer {
  const run = new Run(request, session, root);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (let index = 0; index < request.Actions.length; index++) {
    const action = request.Actions[index]!;
    try {
      if (stop && index >= stop.before) throw stop.error;
      const value = run.perform(action);
      if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      return { Results: results, TraceIds: traceIds, Error: { ...describe(error), Location: locate(error, run, action), ActionIndex: index } };
    }
  }
  if (stop && stop.before >= request.Actions.length) return { Results: results, TraceIds: traceIds, Error: { ...describe(stop.error), ActionIndex: -1 } };
  return { Results: results, TraceIds: traceIds };
}

function describe(error: unknown): { Code: string; Message: string } {
  if (error instanceof HostError) return { Code: error.code, Message: error.message };
  return { Code: 'GeneralException', Message: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) };
}

function locate(error: unknown, run: Run, action: ActionInfo): string | undefined {
  if (error instanceof HostError && error.location !== undefined) return error.location;
  const member = action.Name || run.pathName(action.ObjectPathId);
  return `${run.className(action.ObjectPathId)}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

/** One request: paths are resolved once, so that a method path with an effect (`add`) takes effect once. */
class Run {
  private readonly request: QueryRequest;
  private readonly session: Session;
  private readonly root: HostObject;
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly referenceIds = new Map<number, string>();

  constructor(request: QueryRequest, session: Session, root: HostObject) {
    this.request = request;
    this.session = session;
    this.root = root;
  }

  perform(action: ActionInfo): unknown {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(action.ObjectPathId);
      case ActionType.query: {
        const object = this.resolve(action.ObjectPathId);
        return object === null ? null : query(object, action.QueryInfo ?? {}, this.session);
      }
      case ActionType.method:
        return this.callMethod(action);
      case ActionType.setProperty:
        return this.setProperty(action);
      case ActionType.trace:
        return null;
      default:
        throw apiNotFound(`action of type ${action.ActionType}`);
    }
  }

  className(pathId: number): string {
    return this.resolved.get(pathId)?.type.name ?? 'Workbook';
  }

  pathName(pathId: number): string {
    return this.request.ObjectPaths[pathId]?.Name || 'getItem';
  }

  private instantiate(pathId: number): unknown {
    const object = this.resolve(pathId);
    if (object === null) return null;
    const referenceId = this.referenceIds.get(pathId);
    return referenceId === undefined ? identityOf(object) : { ...identityOf(object), _ReferenceId: referenceId };
  }

  private callMethod(action: ActionInfo): unknown {
    const object = this.resolve(action.ObjectPathId);
    if (action.Name === keepReference) {
      if (object !== null && !this.referenceIds.has(action.ObjectPathId)) this.referenceIds.set(action.ObjectPathId, this.session.keep(object));
      return null;
    }
    if (object === null) throw nullObject(action.Name);
    const value = this.invoke(object, action.Name, action.ArgumentInfo);
    return isHostObject(value) ? identityOf(value) : (value ?? null);
  }

  private setProperty(action: ActionInfo): null {
    const object = this.resolve(action.ObjectPathId);
    if (object === null) throw nullObject(action.Name);
    const write = object.type.members.write?.[action.Name];
    if (!write) throw object.type.notFound(action.Name);
    write(object.target, this.args(action.ArgumentInfo).raw(0), this.session);
    return null;
  }

  private resolve(pathId: number): HostObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw new HostError('InvalidObjectPath', `There is no object path ${pathId}.`);
    const object = this.follow(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private follow(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.root;
      case PathType.reference:
        this.referenceIds.set(path.Id, path.Name);
        return this.session.kept(path.Name);
      case PathType.nullObject:
        return null;
      case PathType.newObject: {
        const service = services.get(path.Name);
        if (!service) throw apiNotFound(path.Name);
        return service;
      }
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const { type, target } = parent;
    if (path.ObjectPathType === PathType.property) {
      const read = type.members.objects?.[path.Name];
      if (!read) throw type.notFound(path.Name);
      return read(target, this.session);
    }
    if (path.ObjectPathType === PathType.indexer) {
      if (!type.members.item) throw type.notFound('getItem');
      return type.members.item(target, this.args(path.ArgumentInfo).raw(0), this.session);
    }
    const value = this.invoke(parent, path.Name, path.ArgumentInfo);
    if (value !== null && !isHostObject(value)) throw type.notFound(path.Name);
    return value;
  }

  private invoke(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const method = object.type.members.methods?.[name];
    if (!method) throw object.type.notFound(name);
    return method(object.target, this.args(info), this.session);
  }

  /** Arguments with object references put in place of path ids (also inside arrays). */
  private args(info: ArgumentInfo | undefined): Args {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    return new Args(references ? values.map((value, i) => this.substitute(value, references[i])) : values);
  }

  private substitute(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference > 0) {
      const object = this.resolve(reference);
      if (object === null) throw invalidArgument('A null object was passed.');
      return object;
    }
    if (Array.isArray(reference) && Array.isArray(value)) return value.map((item, i) => this.substitute(item, reference[i]));
    return value;
  }
}

const nullObject = (member: string): HostError => new HostError('InvalidObjectPath', `'${member}' was used on a null object.`);
