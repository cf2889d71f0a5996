import type { CellReading } from './cellReader';

/** Longest text that is kept, in UTF-16 units: names, addresses, legal forms, fields. Descriptions hardly ever repeat. */
const LONGEST = 64;
/** Cells kept of each column in each of two generations; a few megabytes at most. */
const MOST = 2048;

/**
 * Readings of cells that stand in many rows of a list, such as its legal forms, towns and fields: each is read once and shared, since a reading depends
 * on nothing but the column and the text. A text is kept when it comes for the second time, so that a column in which none repeats costs little.
 * Bounded: what was not asked for while MOST others were is forgotten.
 */
export class SharedCells {
  private columns: (SharedColumn | undefined)[] = [];

  /** The column of this meaning, by its number among those that are read. Only cells read as what their column means are kept there. */
  of(number: number): SharedColumn {
    let column = this.columns[number];
    while (column === undefined) {
      this.columns.push(new SharedColumn());
      column = this.columns[number];
    }
    return column;
  }

  /** Forgets all cells, when what decides how they are read has changed. */
  forget(): void {
    this.columns = [];
  }
}

/** The cells kept of the columns of one meaning. */
export class SharedColumn {
  private recent = new Map<string, CellReading>();
  private earlier = new Map<string, CellReading>();
  private seen = new Set<string>();

  /** The reading kept of this text under this heading, if any. */
  find(heading: string, text: string): CellReading | undefined {
    if (text.length > LONGEST) return undefined;
    let known = this.recent.get(text);
    if (known === undefined) {
      known = this.earlier.get(text);
      if (known !== undefined) this.keep(text, known);
    }
    return known !== undefined && known.cell.column === heading ? known : undefined;
  }

  /** Whether the text came before, and so is worth keeping; from now on it has come. */
  isWorthKeeping(text: string): boolean {
    if (text.length > LONGEST) return false;
    if (this.seen.has(text)) return true;
    if (this.seen.size === MOST) this.seen.clear();
    this.seen.add(text);
    return false;
  }

  keep(text: string, reading: CellReading): void {
    if (this.recent.size === MOST) {
      this.earlier = this.recent;
      this.recent = new Map();
    }
    this.recent.set(text, reading);
  }
}
