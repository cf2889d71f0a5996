import type { Style } from './style';

/** Widths in points of Excel's default font at 100 %: 7 pixels a digit, 5 pixels of padding, 0.75 points a pixel. */
const digitPixels = 7;
const pointsPerPixel = 0.75;

/** Column width of the file format (characters) as points. */
export const charactersToPoints = (characters: number): number => Math.trunc(((256 * characters + Math.trunc(128 / digitPixels)) / 256) * digitPixels) * pointsPerPixel;
export const pointsToCharacters = (points: number): number => Math.round((points / pointsPerPixel / digitPixels) * 256) / 256;

/** A run of columns that share width, style and visibility. Width in the file's characters; null: the sheet's standard. */
export interface ColumnBand {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: Style | null;
  /** Outline and other attributes of the file, written back as they were. */
  readonly rest: Readonly<Record<string, string>>;
}

/** Columns' widths, hiding and styles as sorted runs that do not overlap. */
export class ColumnWidths {
  bands: ColumnBand[] = [];
  /** The sheet's standard width in characters. */
  standard = 9.140625;

  private find(column: number): ColumnBand | undefined {
    return this.bands.find((band) => column >= band.first && column <= band.last);
  }

  points(column: number): number {
    return this.isHidden(column) ? 0 : charactersToPoints(this.find(column)?.width ?? this.standard);
  }

  isHidden(column: number): boolean {
    return this.find(column)?.hidden ?? false;
  }

  styleOf(column: number): Style | null {
    return this.bands.length === 0 ? null : (this.find(column)?.style ?? null);
  }

  /** Changes width, hiding or style of columns. */
  set(first: number, last: number, change: Partial<Pick<ColumnBand, 'width' | 'hidden' | 'style'>>): void {
    const next: ColumnBand[] = [];
    let column = first;
    const fresh = (from: number, to: number): ColumnBand => ({ first: from, last: to, width: null, hidden: false, style: null, rest: {}, ...change });
    for (const band of this.bands) {
      if (band.last < first || band.first > last) {
        next.push(band);
        continue;
      }
      if (band.first < first) next.push({ ...band, last: first - 1 });
      const from = Math.max(band.first, first);
      const to = Math.min(band.last, last);
      if (column < from) next.push(fresh(column, from - 1));
      next.push({ ...band, first: from, last: to, ...change });
      column = to + 1;
      if (band.last > last) next.push({ ...band, first: last + 1 });
    }
    if (column <= last) next.push(fresh(column, last));
    this.bands = next.sort((a, b) => a.first - b.first);
  }
}

export interface RowSize {
  /** Points; null: the standard or fitted height. */
  readonly height: number | null;
  readonly hidden: boolean;
  readonly rest: Readonly<Record<string, string>>;
}

/** Rows' heights (points) and hiding, where they are not the standard. A row without a height of its own fits what it holds. */
export class RowHeights {
  standard = 18.75;
  readonly rows = new Map<number, RowSize>();
  private readonly fit: (row: number) => number | null;
  private readonly fitted = new Map<number, number>();

  /** `fit` tells the height that a row's content needs, or null when the standard does. */
  constructor(fit: (row: number) => number | null) {
    this.fit = fit;
  }

  points(row: number): number {
    const size = this.rows.get(row);
    return size?.hidden ? 0 : (size?.height ?? this.fittedPoints(row));
  }

  /** Forgets the fitted heights: the rows' content or the columns' widths have changed. */
  forgetFitted(): void {
    this.fitted.clear();
  }

  private fittedPoints(row: number): number {
    let height = this.fitted.get(row);
    if (height === undefined) this.fitted.set(row, (height = this.fit(row) ?? this.standard));
    return height;
  }

  isHidden(row: number): boolean {
    return this.rows.get(row)?.hidden ?? false;
  }

  set(row: number, change: Partial<Pick<RowSize, 'height' | 'hidden'>>): void {
    const old = this.rows.get(row) ?? { height: null, hidden: false, rest: {} };
    this.rows.set(row, { ...old, ...change });
  }
}
