import type { HostWorkbook } from '../../src/host/public';
import { HEADER, SEED_COUNT, isSlip, moved, neighbour, organisation, renamed, type Organisation } from './organisations';

/** A list in the workbook. */
export interface List {
  name: string;
  rows: Organisation[];
}

/** The lists of a random world, and what people do in them between two runs. */
export abstract class Lists {
  /** Organisations that stand in no list at present. */
  readonly absent: Organisation[] = [];
  private uids = SEED_COUNT;
  private names = 0;

  constructor(readonly workbook: HostWorkbook, readonly lists: List[]) {}

  /** Lets a run see what was done. */
  abstract run(): Promise<void>;

  /** Notes that name, address or sheet of an organisation changed. */
  protected abstract touch(one: Organisation): void;

  shuffle(which: number, seed: number): void {
    const list = pick(this.lists, which);
    const order = list.rows.map((row, i) => [((i + 1) * (2 * seed + 7919)) % 101, row] as const).sort((a, b) => a[0] - b[0]);
    this.writeList(list, order.map(([, row]) => row));
  }

  insertRow(which: number): void {
    const list = pick(this.lists, which);
    this.writeList(list, [...list.rows, organisation(this.uids++)]);
  }

  deleteRow(which: number, row: number): void {
    const list = pick(this.lists, which);
    if (list.rows.length < 4) return;
    const gone = pick(list.rows, row);
    this.absent.push(gone);
    this.touch(gone);
    this.writeList(list, list.rows.filter((one) => one !== gone));
  }

  /** Puts an organisation on a further list, in words of its own, and lets a run see it there. */
  async repeat(which: number, row: number): Promise<void> {
    const [list, other] = [pick(this.lists, which), pick(this.lists, which + 1)];
    const one = pick(list.rows, row);
    if (other.rows.some(({ name }) => name === one.name)) return;
    const uid = this.uids++;
    this.writeList(other, [...other.rows, { ...one, uid, members: `会員${uid * 3}名` }]);
    await this.run();
  }

  /** Brings an organisation back, perhaps on another list. */
  returnRow(which: number, row: number): void {
    if (this.absent.length === 0) return;
    const back = pick(this.absent, row);
    this.absent.splice(this.absent.indexOf(back), 1);
    const list = pick(this.lists, which);
    this.touch(back);
    this.writeList(list, [...list.rows, back]);
  }

  /** Puts another organisation, which looks alike, in the place of one that leaves the list. */
  replace(which: number, row: number, way: number): void {
    const list = pick(this.lists, which);
    const leaving = pick(list.rows, row);
    const other = neighbour(leaving, way, this.uids);
    if (other === null || list.rows.some((one) => one.name === other.name && one.address === other.address)) return;
    this.uids++;
    this.absent.push(leaving);
    this.touch(leaving);
    this.writeList(list, list.rows.map((one) => (one === leaving ? other : one)));
  }

  rename(which: number, row: number, way: number): void {
    this.change(which, row, (one) => renamed(one, way));
  }

  move(which: number, row: number): void {
    this.change(which, row, moved);
  }

  async addList(): Promise<void> {
    const list = { name: `リスト${this.uids}`, rows: [0, 1, 2].map(() => organisation(this.uids++)) };
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(list.name);
      await context.sync();
    });
    this.lists.push({ ...list, rows: [] });
    this.writeList(this.lists.at(-1)!, list.rows, true);
  }

  async renameSheet(which: number): Promise<void> {
    const list = pick(this.lists, which);
    const name = `${list.name.slice(0, 10)}改${this.names++}`;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(list.name).name = name;
      await context.sync();
    });
    list.name = name;
    list.rows.forEach((one) => this.touch(one));
  }

  private change(which: number, row: number, changed: (one: Organisation) => Organisation): void {
    const list = pick(this.lists, which);
    const before = pick(list.rows, row);
    const after = changed(before);
    if (after.name === before.name && after.address === before.address) return;
    const all = [...this.lists.flatMap(({ rows }) => rows), ...this.absent];
    // A slip that nothing but the rest of the row could tell from another name, where another row says the same.
    if (isSlip(before, after) && (after.activity === '' || all.some((one) => one !== before && one.activity === after.activity && one.members === after.members))) return;
    this.touch(after);
    this.writeList(list, list.rows.map((one) => (one === before ? after : one)));
  }

  private writeList(list: List, rows: Organisation[], withHeader = false): void {
    const sheet = this.workbook.sheet(list.name)!;
    if (withHeader) HEADER.forEach((text, column) => this.workbook.setCellFromUser(sheet.id, 0, column, text));
    for (let i = 0; i < Math.max(rows.length, list.rows.length); i++) {
      const one = rows[i];
      const cells = one === undefined ? HEADER.map(() => '') : cellsOf(one);
      cells.forEach((text, column) => this.workbook.setCellFromUser(sheet.id, i + 1, column, text));
    }
    list.rows = rows;
  }
}

/** The cells of an organisation's row. */
export function cellsOf(one: Organisation): string[] {
  return [one.name, one.address, one.activity, one.members];
}

/** One of them, whatever the number. */
export function pick<T>(items: readonly T[], which: number): T {
  return items[which % items.length]!;
}
