import type { Workbook } from '../model/workbook';
import type { HostLimits } from '../public';
import { HostError } from './errors';
import type { HostObject } from './host-class';

/** Events an add-in listens to: "eventType targetId" with how many registrations. */
export type Registrations = Map<string, number>;

/** What objects need to know besides their own target: the workbook, its limits, and objects kept between calls. */
export class Session {
  readonly workbook: Workbook;
  readonly limits: HostLimits;
  readonly registrations: Registrations = new Map();
  /** Told of each new workbook that an add-in opens: its file, or null for an empty one. */
  readonly onOpenNew = new Set<(bytes: Uint8Array | null) => void>();
  private readonly references = new Map<string, HostObject>();
  private nextReference = 1;

  constructor(workbook: Workbook, limits: HostLimits) {
    this.workbook = workbook;
    this.limits = limits;
  }

  openNew(bytes: Uint8Array | null): void {
    for (const listener of this.onOpenNew) listener(bytes);
  }

  /** Keeps an object beyond its call (trackedObjects) and names it. */
  keep(object: HostObject): string {
    const id = `${this.nextReference++}-${object.type.name}`;
    this.references.set(id, object);
    return id;
  }

  kept(id: string): HostObject {
    const found = this.references.get(id);
    if (!found) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return found;
  }

  release(id: string): void {
    this.references.delete(id);
  }

  releaseAll(): void {
    this.references.clear();
  }

  /** An add-in registers for (or leaves) events of a type on a target: a sheet id, a table id or 'Workbook'. */
  listen(eventType: number, targetId: string, on: boolean): void {
    const key = `${eventType} ${targetId}`;
    const count = (this.registrations.get(key) ?? 0) + (on ? 1 : -1);
    if (count > 0) this.registrations.set(key, count);
    else this.registrations.delete(key);
  }
}
