/** How a sheet prints. Margins in points; header and footer texts with Excel's codes (&P, &N, &D …). */
export interface PageSetup {
  orientation: 'Portrait' | 'Landscape';
  /** OOXML paper number: 9 is A4. */
  paper: number;
  /** Percent, or pages wide and tall (null: any). */
  zoom: { scale: number } | { wide: number | null; tall: number | null };
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draft: boolean;
  firstPage: number | null;
  order: 'DownThenOver' | 'OverThenDown';
  headerFooter: HeaderFooter;
  /** Rows and columns before which a page ends. */
  rowBreaks: number[];
  columnBreaks: number[];
}

export interface HeaderFooter {
  state: 'Default' | 'FirstAndDefault' | 'OddAndEven' | 'FirstOddAndEven';
  useSheetMargins: boolean;
  useSheetScale: boolean;
  pages: Record<'odd' | 'even' | 'first', { header: Sections; footer: Sections }>;
}

export interface Sections {
  left: string;
  center: string;
  right: string;
}

const sections = (): Sections => ({ left: '', center: '', right: '' });

/** Excel's own set-up of a new sheet. */
export function newPageSetup(): PageSetup {
  return {
    orientation: 'Portrait',
    paper: 9,
    zoom: { scale: 100 },
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draft: false,
    firstPage: null,
    order: 'DownThenOver',
    headerFooter: {
      state: 'Default',
      useSheetMargins: true,
      useSheetScale: true,
      pages: { odd: { header: sections(), footer: sections() }, even: { header: sections(), footer: sections() }, first: { header: sections(), footer: sections() } },
    },
    rowBreaks: [],
    columnBreaks: [],
  };
}
