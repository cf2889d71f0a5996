import { apiNotFound, invalidArgument } from './errors';
import type { Session } from './session';

/** An object of the API as office.js sees it: a class and what it stands for. */
export interface HostObject {
  readonly type: HostClass<unknown>;
  readonly target: unknown;
}

/** What a class can do, by the names of the protocol (PascalCase). A member that is not here answers ApiNotFound. */
export interface ClassMembers<T> {
  /** What identifies the object in its collection (`Id`, or `_Id` where the class has no id of its own). */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  /** Scalar properties: readable when loaded. */
  readonly read?: Readonly<Record<string, (target: T, session: Session) => unknown>>;
  readonly write?: Readonly<Record<string, (target: T, value: unknown, session: Session) => void>>;
  /** Navigation properties: other objects; null is a null object. */
  readonly objects?: Readonly<Record<string, (target: T, session: Session) => HostObject | null>>;
  /** Methods: an object (null: null object), a plain value, or nothing. */
  readonly methods?: Readonly<Record<string, (target: T, args: Args, session: Session) => unknown>>;
  /** For collections: the items, and one by the key given to getItem. */
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  readonly item?: (target: T, key: unknown, session: Session) => HostObject;
  /** Scalars left out of `load()` without names, because Excel does so or because they cost much. */
  readonly notByDefault?: readonly string[];
}

/** A class of the API: a name and a table of members. Add a member by adding a line to its table. */
export class HostClass<T> {
  readonly name: string;
  readonly members: ClassMembers<T>;
  /** Member names by lower case: office.js sends the names of `load` as the caller wrote them. */
  private readonly known = new Map<string, string>();

  constructor(name: string, members: ClassMembers<T>) {
    this.name = name;
    this.members = members;
    for (const key of [...Object.keys(members.read ?? {}), ...Object.keys(members.objects ?? {})]) this.known.set(key.toLowerCase(), key);
  }

  of(target: T): HostObject {
    // Safe to forget T: a class' members are only ever given targets that its `of` took.
    return { type: this as unknown as HostClass<unknown>, target };
  }

  /** The protocol's spelling of a property name, or undefined. */
  spelled(name: string): string | undefined {
    return this.known.get(name.toLowerCase());
  }

  notFound(member: string): Error {
    return apiNotFound(`${this.name}.${member.charAt(0).toLowerCase()}${member.slice(1)}`);
  }
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && (value as HostObject).type instanceof HostClass;
}

/** Arguments of a method with the checks Excel makes: a wrong kind is InvalidArgument. */
export class Args {
  private readonly values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.values = values;
  }

  raw(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  string(index: number): string {
    const value = this.values[index];
    if (typeof value === 'string') return value;
    throw invalidArgument();
  }

  number(index: number, fallback?: number): number {
    const value = this.values[index];
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (fallback !== undefined && !this.has(index)) return fallback;
    throw invalidArgument();
  }

  boolean(index: number, fallback: boolean): boolean {
    const value = this.values[index];
    if (typeof value === 'boolean') return value;
    if (!this.has(index)) return fallback;
    throw invalidArgument();
  }

  /** An argument that is an object of the API of the given class. */
  object<T>(index: number, type: HostClass<T>): T | undefined {
    const value = this.values[index];
    return isHostObject(value) && (value.type as unknown) === type ? (value.target as T) : undefined;
  }
}
