import { freeSheetName } from '../sheets/ourSheets';
import { OUR_SHEETS, type OurSheet } from '../sheets/plan';
import type { EarlierSheet } from './prepare';
import { UNSTOPPABLE, runInExcel, type Session } from './session';
import { keptName, keptTable, replacedName, replacedTable } from './workSheets';
import { pauseExcel } from './writeCells';

/** A sheet of ours that leaves its place. */
export interface Leaving {
  readonly sheet: EarlierSheet;
  /** The run for whose taking back it is kept; null: it is deleted once the swap stands. */
  readonly keptFor: number | null;
}

/** A sheet that takes its place among ours. */
export interface Entering {
  readonly id: string;
  readonly kind: OurSheet;
  /** As it is called and seen until the swap. */
  readonly name: string;
  readonly visibility: Excel.Worksheet['visibility'];
  /** Its tables: as they are called until the swap and from then on. */
  readonly tables: readonly { readonly now: string; readonly then: string }[];
  /** The name it shall have, unless a person gave its predecessor another. */
  readonly wished: string;
  readonly visible: boolean;
}

/** What else the swap does, in the same request, and how that is undone. */
export interface Alongside {
  readonly apply: (context: Session) => void;
  readonly undo: (context: Session) => void;
}

export interface Swapped {
  readonly names: Readonly<Partial<Record<OurSheet, string>>>;
  /** Sheets that could not have the wished name because a sheet of the user's has it. */
  readonly renamed: readonly { readonly wished: string; readonly name: string }[];
}

/** One swap of sheets: `apply` is one request that only renames, moves, shows and hides; `undo` takes back whatever part of it was done. */
export class SheetSwap {
  /** The order of all tabs before the swap, once known. */
  private order: readonly string[] = [];

  /** @param standing our sheets in force before the swap. */
  constructor(
    private readonly leaving: readonly Leaving[], private readonly entering: readonly Entering[], private readonly standing: readonly Pick<EarlierSheet, 'id' | 'kind'>[],
    private readonly alongside: Alongside | null = null,
  ) {}

  /** Not to be cancelled: a request that is under way may be carried out all the same. */
  async apply(): Promise<Swapped> {
    return runInExcel(UNSTOPPABLE, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/id');
      await context.sync();
      this.order = worksheets.items.map((sheet) => sheet.id);
      const moving = new Set([...this.leaving.map(({ sheet }) => sheet.id), ...this.entering.map(({ id }) => id)]);
      const taken = worksheets.items.filter((sheet) => !moving.has(sheet.id)).map((sheet) => sheet.name);
      const names: Partial<Record<OurSheet, string>> = {};
      const renamed: { wished: string; name: string }[] = [];
      pauseExcel(context);
      this.alongside?.apply(context);
      for (const [index, { sheet: { id, tables } }] of this.leaving.entries()) {
        const sheet = worksheets.getItem(id);
        sheet.name = replacedName(index);
        for (const table of tables) sheet.tables.getItem(table).name = replacedTable(table);
      }
      const order = [...this.order];
      for (const { id, kind, tables, wished } of this.entering) {
        const sheet = worksheets.getItem(id);
        const before = this.leaving.find((old) => old.sheet.kind === kind)?.sheet;
        const name = freeSheetName(wished, before?.name ?? null, taken);
        if (name !== wished && name !== before?.name) renamed.push({ wished, name });
        names[kind] = name;
        taken.push(name);
        sheet.name = name;
        for (const { now, then } of tables) sheet.tables.getItem(now).name = then;
        if (before !== undefined) sheet.position = moveTo(order, id, before.id);
      }
      for (const { id, kind } of this.newcomers()) {
        const neighbour = this.neighbourOf(kind);
        if (neighbour !== undefined && order[order.indexOf(id) - 1] !== neighbour) worksheets.getItem(id).position = moveBehind(order, id, neighbour);
      }
      for (const { id, kind, visible } of this.entering) {
        const sheet = worksheets.getItem(id);
        sheet.visibility = visible ? 'Visible' : 'VeryHidden';
        if (kind === 'result') sheet.activate();
      }
      // Last, so that at every moment a sheet is visible, and that a sheet called a kept one is of a swap that went through.
      for (const { sheet: { id, kind, tables }, keptFor } of this.leaving) {
        if (keptFor === null) continue;
        const sheet = worksheets.getItem(id);
        sheet.visibility = 'VeryHidden';
        for (const table of tables) sheet.tables.getItem(replacedTable(table)).name = keptTable(table, keptFor);
        sheet.name = keptName(keptFor, kind);
      }
      await context.sync();
      return { names, renamed };
    });
  }

  /** What enters to be seen beside sheets of ours that were there, but without a predecessor, in the order of our tabs; a first run's sheets stand as they were built. */
  private newcomers(): Entering[] {
    if (this.standing.length === 0) return [];
    return this.entering.filter(({ kind, visible }) => visible && !this.leaving.some(({ sheet }) => sheet.kind === kind)).sort((a, b) => OUR_SHEETS.indexOf(a.kind) - OUR_SHEETS.indexOf(b.kind));
  }

  /** The tab behind which such a sheet belongs: of the nearest kind that comes before it; undefined when none does. */
  private neighbourOf(kind: OurSheet): string | undefined {
    const staying = this.standing.filter(({ id }) => !this.leaving.some(({ sheet }) => sheet.id === id));
    const places = new Map([...staying, ...this.entering].map((sheet) => [sheet.kind, sheet.id]));
    return OUR_SHEETS.slice(0, OUR_SHEETS.indexOf(kind)).reverse().map((other) => places.get(other)).find((id) => id !== undefined);
  }

  /** Puts names, tables, places and visibility back as they were before `apply`; may be called again when it fails itself. */
  async undo(): Promise<void> {
    await runInExcel(UNSTOPPABLE, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/id,items/visibility');
      await context.sync();
      worksheets.items.forEach((sheet) => sheet.tables.load('items/name'));
      await context.sync();
      const find = (id: string): Excel.Worksheet | undefined => worksheets.items.find((sheet) => sheet.id === id);
      const putBack = (id: string, name: string, visibility: Excel.Worksheet['visibility'], tables: readonly { readonly before: string; readonly after: readonly string[] }[]): void => {
        const sheet = find(id);
        if (sheet === undefined) return;
        if (sheet.name !== name) sheet.name = name;
        for (const { before, after } of tables) {
          const table = sheet.tables.items.find((t) => after.includes(t.name));
          if (table !== undefined) table.name = before;
        }
        if (sheet.visibility !== visibility) sheet.visibility = visibility;
      };
      // What leaves is shown before what entered is hidden: one sheet must always be visible.
      for (const { sheet } of this.leaving) if (sheet.visibility === 'Visible' && find(sheet.id)) find(sheet.id)!.visibility = 'Visible';
      for (const { id, name, visibility, tables } of this.entering) putBack(id, name, visibility, tables.map(({ now, then }) => ({ before: now, after: [then] })));
      for (const { sheet: { id, name, visibility, tables }, keptFor } of this.leaving) {
        putBack(id, name, visibility, tables.map((table) => ({ before: table, after: [replacedTable(table), ...(keptFor === null ? [] : [keptTable(table, keptFor)])] })));
      }
      this.alongside?.undo(context);
      this.reorder(find, worksheets.items.length);
      await context.sync();
    });
  }

  private reorder(find: (id: string) => Excel.Worksheet | undefined, count: number): void {
    const moved = this.entering.flatMap(({ id }) => (this.order.includes(id) && find(id) ? [{ sheet: find(id)!, position: this.order.indexOf(id) }] : []));
    for (const { sheet } of moved) sheet.position = count - 1;
    for (const { sheet, position } of moved.sort((a, b) => a.position - b.position)) sheet.position = Math.min(position, count - 1);
  }
}

/** Moves an id to another's place in a list of tabs and says which place that is. */
function moveTo(order: string[], id: string, place: string): number {
  order.splice(order.indexOf(id), 1);
  const position = order.indexOf(place);
  order.splice(position, 0, id);
  return position;
}

/** Moves an id behind another in a list of tabs and says which place that is. */
function moveBehind(order: string[], id: string, neighbour: string): number {
  order.splice(order.indexOf(id), 1);
  const position = order.indexOf(neighbour) + 1;
  order.splice(position, 0, id);
  return position;
}
