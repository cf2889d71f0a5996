import { formatAddress, quoteSheet } from '../model/address';
import { isEntireColumn, isEntireRow, type Rect } from '../model/area';
import type { HeaderFooter, PageSetup, Sections } from '../model/page-setup';
import type { Sheet } from '../model/sheet';
import { invalidArgument } from '../protocol/errors';
import { HostClass, type Args, type HostObject } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { oneOf } from './enums';
import { range } from './range';
import { rangeAreas } from './range-areas';
import { rangeArgument, rangeFromText } from './range-target';

/** Paper sizes by the file's number. */
const papers: Readonly<Record<string, number>> = { Letter: 1, LetterSmall: 2, Tabloid: 3, Ledger: 4, Legal: 5, Statement: 6, Executive: 7, A3: 8, A4: 9, A4Small: 10, A5: 11, B4: 12, B5: 13, Folio: 14, Quatro: 15 };
const paperName = (number: number): string => Object.keys(papers).find((name) => papers[name] === number) ?? '';

/** Names Excel keeps print areas and titles under, one per sheet. */
const printAreaName = '_xlnm.Print_Area';
const printTitlesName = '_xlnm.Print_Titles';

function change(sheet: Sheet, session: Session, apply: (page: PageSetup) => void): void {
  session.workbook.guard(sheet);
  apply(sheet.page);
  sheet.mark('page');
  session.workbook.emit({ kind: 'sheet', sheet });
}

const words = <W extends string>(list: readonly W[], value: unknown): W => {
  const word = oneOf(list, value);
  if (word === undefined) throw invalidArgument();
  return word;
};

const points = (value: unknown): number => {
  if (typeof value !== 'number' || value < 0) throw invalidArgument();
  return value;
};

const margin = (key: keyof PageSetup['margins']) => ({
  read: (sheet: Sheet): number => sheet.page.margins[key],
  write: (sheet: Sheet, value: unknown, session: Session): void => change(sheet, session, (page) => (page.margins[key] = points(value))),
});
const flag = (key: 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings' | 'blackAndWhite' | 'draft') => ({
  read: (sheet: Sheet): boolean => sheet.page[key],
  write: (sheet: Sheet, value: unknown, session: Session): void => change(sheet, session, (page) => (page[key] = value === true)),
});

const properties = {
  LeftMargin: margin('left'),
  RightMargin: margin('right'),
  TopMargin: margin('top'),
  BottomMargin: margin('bottom'),
  HeaderMargin: margin('header'),
  FooterMargin: margin('footer'),
  BlackAndWhite: flag('blackAndWhite'),
  CenterHorizontally: flag('centerHorizontally'),
  CenterVertically: flag('centerVertically'),
  DraftMode: flag('draft'),
  PrintGridlines: flag('printGridlines'),
  PrintHeadings: flag('printHeadings'),
};

const perUnit: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(sheet: Sheet, args: Args, session: Session): void {
  const factor = perUnit[words(['Points', 'Inches', 'Centimeters'], args.raw(0))]!;
  const given = args.raw(1);
  if (typeof given !== 'object' || given === null) throw invalidArgument();
  change(sheet, session, (page) => {
    for (const [key, value] of Object.entries(given)) {
      if (!(key in page.margins)) throw invalidArgument(`'${key}' is no margin.`);
      if (value !== undefined) page.margins[key as keyof PageSetup['margins']] = points(value) * factor;
    }
  });
}

function setZoom(sheet: Sheet, value: unknown, session: Session): void {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = value as Record<string, number | undefined>;
  change(sheet, session, (page) => {
    if (scale !== undefined) {
      if (scale < 10 || scale > 400) throw invalidArgument();
      page.zoom = { scale };
    } else page.zoom = { wide: wide ? wide : null, tall: tall ? tall : null };
  });
}

/** Print areas and title rows live in names of the sheet. */
function named(sheet: Sheet, name: string, session: Session): string[] {
  const found = session.workbook.names.find((item) => item.sheetId === sheet.id && item.name === name);
  return found ? found.formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/) : [];
}

function setNamed(sheet: Sheet, name: string, areas: readonly Rect[], session: Session): void {
  const { workbook } = session;
  workbook.guard(sheet);
  workbook.names = workbook.names.filter((item) => item.sheetId !== sheet.id || item.name !== name);
  if (areas.length > 0) workbook.names.push({ name, formula: areas.map((area) => `${quoteSheet(sheet.name)}!${formatAddress(area, true)}`).join(','), comment: '', visible: true, sheetId: sheet.id });
  workbook.namesChanged = true;
  workbook.emit({ kind: 'sheet', sheet });
}

const areasNamed = (sheet: Sheet, name: string, session: Session): Rect[] => named(sheet, name, session).map((text) => rangeFromText(text, sheet, session).area);
const titles = (sheet: Sheet, session: Session, rows: boolean): Rect | undefined => areasNamed(sheet, printTitlesName, session).find((area) => (rows ? isEntireRow(area) : isEntireColumn(area)));

function setTitles(sheet: Sheet, args: Args, session: Session, rows: boolean): void {
  const { area } = rangeArgument(args, 0, sheet, session);
  const other = titles(sheet, session, !rows);
  const whole: Rect = rows ? { ...area, left: 0, right: 16_383 } : { ...area, top: 0, bottom: 1_048_575 };
  setNamed(sheet, printTitlesName, [...(other ? [other] : []), whole], session);
}

function orMissing(object: HostObject | null): HostObject {
  if (!object) throw invalidArgument('It is not set.');
  return object;
}

const printArea = (sheet: Sheet, session: Session): HostObject | null => {
  const areas = areasNamed(sheet, printAreaName, session);
  return areas.length > 0 ? rangeAreas.of({ sheet, areas }) : null;
};
const titleRange = (sheet: Sheet, session: Session, rows: boolean): HostObject | null => {
  const area = titles(sheet, session, rows);
  return area ? range.of({ sheet, area }) : null;
};

interface PagesTarget {
  readonly sheet: Sheet;
  readonly page: keyof HeaderFooter['pages'];
}

const section = (part: 'header' | 'footer', side: keyof Sections) => ({
  read: ({ sheet, page }: PagesTarget): string => sheet.page.headerFooter.pages[page][part][side],
  write: ({ sheet, page }: PagesTarget, value: unknown, session: Session): void => change(sheet, session, (setup) => (setup.headerFooter.pages[page][part][side] = String(value))),
});

const sectionsOf = { LeftHeader: section('header', 'left'), CenterHeader: section('header', 'center'), RightHeader: section('header', 'right'), LeftFooter: section('footer', 'left'), CenterFooter: section('footer', 'center'), RightFooter: section('footer', 'right') };

/** Splits {Name: {read, write}} into the two tables of a class. */
function split<T>(table: Readonly<Record<string, { read: (target: T) => unknown; write: (target: T, value: unknown, session: Session) => void }>>): { read: Record<string, (target: T) => unknown>; write: Record<string, (target: T, value: unknown, session: Session) => void> } {
  return { read: Object.fromEntries(Object.entries(table).map(([name, { read }]) => [name, read])), write: Object.fromEntries(Object.entries(table).map(([name, { write }]) => [name, write])) };
}

const headerFooter = new HostClass<PagesTarget>('HeaderFooter', split(sectionsOf));

const headerFooterGroup = new HostClass<Sheet>('HeaderFooterGroup', {
  read: { State: ({ page }) => page.headerFooter.state, UseSheetMargins: ({ page }) => page.headerFooter.useSheetMargins, UseSheetScale: ({ page }) => page.headerFooter.useSheetScale },
  write: {
    State: (sheet, value, session) => change(sheet, session, (page) => (page.headerFooter.state = words(['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'], value))),
    UseSheetMargins: (sheet, value, session) => change(sheet, session, (page) => (page.headerFooter.useSheetMargins = value === true)),
    UseSheetScale: (sheet, value, session) => change(sheet, session, (page) => (page.headerFooter.useSheetScale = value === true)),
  },
  objects: {
    DefaultForAllPages: (sheet) => headerFooter.of({ sheet, page: 'odd' }),
    EvenPages: (sheet) => headerFooter.of({ sheet, page: 'even' }),
    FirstPage: (sheet) => headerFooter.of({ sheet, page: 'first' }),
    OddPages: (sheet) => headerFooter.of({ sheet, page: 'odd' }),
  },
});

const simple = split(properties);

export const pageLayout = new HostClass<Sheet>('PageLayout', {
  read: {
    ...simple.read,
    FirstPageNumber: ({ page }) => page.firstPage ?? '',
    Orientation: ({ page }) => page.orientation,
    PaperSize: ({ page }) => paperName(page.paper),
    PrintOrder: ({ page }) => page.order,
    Zoom: ({ page: { zoom } }) => ('scale' in zoom ? { scale: zoom.scale } : { horizontalFitToPages: zoom.wide, verticalFitToPages: zoom.tall }),
  },
  write: {
    ...simple.write,
    FirstPageNumber: (sheet, value, session) => change(sheet, session, (page) => (page.firstPage = value === '' ? null : points(value))),
    Orientation: (sheet, value, session) => change(sheet, session, (page) => (page.orientation = words(['Portrait', 'Landscape'], value))),
    PaperSize: (sheet, value, session) => change(sheet, session, (page) => (page.paper = papers[words(Object.keys(papers), value)]!)),
    PrintOrder: (sheet, value, session) => change(sheet, session, (page) => (page.order = words(['DownThenOver', 'OverThenDown'], value))),
    Zoom: setZoom,
  },
  objects: { HeadersFooters: (sheet) => headerFooterGroup.of(sheet) },
  methods: {
    GetPrintArea: (sheet, _args, session) => orMissing(printArea(sheet, session)),
    GetPrintAreaOrNullObject: (sheet, _args, session) => printArea(sheet, session),
    GetPrintTitleColumns: (sheet, _args, session) => orMissing(titleRange(sheet, session, false)),
    GetPrintTitleColumnsOrNullObject: (sheet, _args, session) => titleRange(sheet, session, false),
    GetPrintTitleRows: (sheet, _args, session) => orMissing(titleRange(sheet, session, true)),
    GetPrintTitleRowsOrNullObject: (sheet, _args, session) => titleRange(sheet, session, true),
    SetPrintArea: (sheet, args, session) => setNamed(sheet, printAreaName, [rangeArgument(args, 0, sheet, session).area], session),
    SetPrintMargins: setMargins,
    SetPrintTitleColumns: (sheet, args, session) => setTitles(sheet, args, session, false),
    SetPrintTitleRows: (sheet, args, session) => setTitles(sheet, args, session, true),
  },
});
