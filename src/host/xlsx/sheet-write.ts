import { formatAddress } from '../model/address';
import type { ConditionalFormat } from '../model/conditional-format';
import type { FilterCriteria } from '../model/filter';
import type { HeaderFooter, Sections } from '../model/page-setup';
import type { Facet, Sheet } from '../model/sheet';
import { relationshipTypes, type Package } from './package';
import { conditionalRule } from './conditional-write';
import { toFile } from './formula-text';
import { protectionOptions } from './sheet-read';
import type { StylesPart } from './styles-write';
import { child, el, parseXml, setChildren, type XmlElement } from './xml';

export const sheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The order in which the schema wants a worksheet's parts. */
export const sheetOrder = 'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(' ');

export interface SheetWriting {
  readonly file: Package;
  readonly styles: StylesPart;
  readonly isActive: boolean;
}

/** The worksheet as a tree, sheetData left empty: of a sheet that came with the file only the changed parts are made anew. */
export function sheetTree(sheet: Sheet, part: string, writing: SheetWriting): XmlElement {
  const text = sheet.part === null ? undefined : writing.file.text(sheet.part);
  const root = text === undefined ? el('worksheet', { xmlns: sheetNamespace, 'xmlns:r': relationshipTypes }, [el('sheetData')]) : parseXml(text, { element: 'sheetData', open: () => undefined, text: () => undefined, close: () => undefined });
  root.attributes['xmlns:r'] ??= relationshipTypes;
  const put = (name: string, fresh: readonly XmlElement[]): void => setChildren(root, name, fresh, sheetOrder);
  const changed = (facet: Facet): boolean => sheet.part === null || sheet.changed.has(facet);
  put('dimension', [el('dimension', { ref: formatAddress(sheet.used() ?? { top: 0, left: 0, bottom: 0, right: 0 }) })]);
  if (changed('properties') || changed('page')) properties(root, sheet, put);
  if (changed('view')) put('sheetViews', [view(sheet, child(root, 'sheetViews'))]);
  if (changed('columns')) put('cols', columns(sheet, writing.styles));
  if (changed('protection')) put('sheetProtection', protection(sheet));
  if (changed('filter')) put('autoFilter', sheet.filter ? [el('autoFilter', { ref: formatAddress(sheet.filter.area) }, filterColumns(sheet.filter.criteria))] : []);
  if (changed('merges')) put('mergeCells', sheet.merges.length > 0 ? [el('mergeCells', { count: sheet.merges.length }, sheet.merges.map((area) => el('mergeCell', { ref: formatAddress(area) })))] : []);
  if (changed('conditional')) put('conditionalFormatting', conditional(sheet.conditionalFormats, writing.styles));
  if (changed('validations')) put('dataValidations', validations(sheet));
  if (changed('hyperlinks')) put('hyperlinks', hyperlinks(sheet, part, writing.file));
  if (changed('page')) page(sheet, root, put);
  return root;
}

type Put = (name: string, fresh: readonly XmlElement[]) => void;

function properties(root: XmlElement, sheet: Sheet, put: Put): void {
  const item = child(root, 'sheetPr') ?? el('sheetPr');
  const order = ['tabColor', 'outlinePr', 'pageSetUpPr'];
  if (sheet.part === null || sheet.changed.has('properties')) setChildren(item, 'tabColor', sheet.tabColor === '' ? [] : [el('tabColor', { rgb: `FF${sheet.tabColor.slice(1)}` })], order);
  if (sheet.part === null || sheet.changed.has('page')) {
    const pages = child(item, 'pageSetUpPr') ?? el('pageSetUpPr');
    if ('scale' in sheet.page.zoom) delete pages.attributes.fitToPage;
    else pages.attributes.fitToPage = '1';
    setChildren(item, 'pageSetUpPr', Object.keys(pages.attributes).length > 0 ? [pages] : [], order);
  }
  put('sheetPr', item.children.length > 0 || Object.keys(item.attributes).length > 0 ? [item] : []);
  const format = child(root, 'sheetFormatPr') ?? el('sheetFormatPr', { defaultRowHeight: sheet.heights.standard });
  if (sheet.changed.has('properties') && sheet.part !== null) format.attributes.defaultRowHeight = String(sheet.heights.standard);
  put('sheetFormatPr', [format]);
}

function view(sheet: Sheet, old: XmlElement | undefined): XmlElement {
  const views = old ?? el('sheetViews', {}, [el('sheetView', { workbookViewId: 0 })]);
  const item = child(views, 'sheetView')!;
  const set = (name: string, value: string | null): void => {
    if (value === null) delete item.attributes[name];
    else item.attributes[name] = value;
  };
  set('showGridLines', sheet.showGridlines ? null : '0');
  set('showRowColHeaders', sheet.showHeadings ? null : '0');
  const { rows, columns: across } = sheet.frozen;
  const order = ['pane', 'selection', 'pivotSelection', 'extLst'];
  const corner = formatAddress({ top: rows, left: across, bottom: rows, right: across });
  const active = rows > 0 && across > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const frozen = rows > 0 || across > 0;
  setChildren(item, 'pane', frozen ? [el('pane', { xSplit: across || undefined, ySplit: rows || undefined, topLeftCell: corner, activePane: active, state: 'frozen' })] : [], order);
  const { selection } = sheet;
  const first = formatAddress({ top: selection.top, left: selection.left, bottom: selection.top, right: selection.left });
  setChildren(item, 'selection', [el('selection', { pane: frozen ? active : undefined, activeCell: first, sqref: formatAddress(selection) })], order);
  return views;
}

function columns(sheet: Sheet, styles: StylesPart): XmlElement[] {
  const bands = sheet.widths.bands.map((band) =>
    el('col', {
      min: band.first + 1,
      max: band.last + 1,
      width: band.width ?? sheet.widths.standard,
      style: band.style ? styles.index(band.style) : undefined,
      hidden: band.hidden ? 1 : undefined,
      customWidth: band.width === null ? undefined : 1,
      ...band.rest,
    }),
  );
  return bands.length > 0 ? [el('cols', {}, bands)] : [];
}

function protection({ protection: found }: Sheet): XmlElement[] {
  if (!found) return [];
  const flags = Object.fromEntries(Object.entries(protectionOptions).map(([file, api]) => [file, file === 'objects' || file === 'scenarios' ? (found.options[api] ? undefined : 1) : found.options[api] ? 0 : undefined]));
  return [el('sheetProtection', { password: found.password === null ? undefined : passwordHash(found.password), sheet: 1, ...flags, selectLockedCells: found.options.selectionMode === 'Unlocked' || found.options.selectionMode === 'None' ? 1 : undefined, selectUnlockedCells: found.options.selectionMode === 'None' ? 1 : undefined })];
}

/** The file format's old 16-bit hash: it hides, it does not guard. */
function passwordHash(password: string): string {
  let hash = 0;
  for (let i = password.length - 1; i >= 0; i--) hash = (((hash >> 14) & 1) | ((hash << 1) & 0x7fff)) ^ password.charCodeAt(i);
  hash = (((hash >> 14) & 1) | ((hash << 1) & 0x7fff)) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}

const customOperators: readonly (readonly [string, string])[] = [['<>', 'notEqual'], ['>=', 'greaterThanOrEqual'], ['<=', 'lessThanOrEqual'], ['>', 'greaterThan'], ['<', 'lessThan'], ['=', 'equal']];

/** Filters of columns as the file says them. */
export function filterColumns(criteria: ReadonlyMap<number, FilterCriteria>): XmlElement[] {
  return [...criteria].sort(([a], [b]) => a - b).map(([index, filter]) => {
    if (filter.filterOn === 'Values') {
      const values = (filter.values ?? []).filter((value) => typeof value === 'string');
      return el('filterColumn', { colId: index }, [el('filters', { blank: values.includes('') ? 1 : undefined }, values.filter((value) => value !== '').map((val) => el('filter', { val })))]);
    }
    const tests = [filter.criterion1, filter.criterion2].filter((text) => text !== undefined).map((text) => {
      const [mark, operator] = customOperators.find(([sign]) => text.startsWith(sign)) ?? ['', 'equal'];
      return el('customFilter', { operator: operator === 'equal' ? undefined : operator, val: text.slice(mark.length) });
    });
    return el('filterColumn', { colId: index }, [el('customFilters', { and: tests.length === 2 && filter.operator !== 'Or' ? 1 : undefined }, tests)]);
  });
}

function conditional(formats: readonly ConditionalFormat[], styles: StylesPart): XmlElement[] {
  return [...formats]
    .sort((a, b) => a.priority - b.priority)
    .map((format, i) => el('conditionalFormatting', { sqref: format.areas.map((area) => formatAddress(area)).join(' ') }, [conditionalRule(format, i + 1, styles)]));
}

function validations({ validations: list }: Sheet): XmlElement[] {
  const items = list
    .filter((item) => item.areas.length > 0)
    .map((item) =>
      el(
        'dataValidation',
        {
          type: item.type === 'none' ? undefined : item.type,
          errorStyle: item.alert.style === 'Stop' ? undefined : item.alert.style.toLowerCase(),
          operator: item.operator === 'between' ? undefined : item.operator,
          allowBlank: item.allowBlank ? 1 : undefined,
          showDropDown: item.dropDown ? undefined : 1,
          showInputMessage: item.prompt.show ? 1 : undefined,
          showErrorMessage: item.alert.show ? 1 : undefined,
          errorTitle: item.alert.title || undefined,
          error: item.alert.message || undefined,
          promptTitle: item.prompt.title || undefined,
          prompt: item.prompt.message || undefined,
          sqref: item.areas.map((area) => formatAddress(area)).join(' '),
        },
        [...(item.formula1 === '' ? [] : [el('formula1', {}, [toFile(item.formula1, undefined)])]), ...(item.formula2 === '' ? [] : [el('formula2', {}, [toFile(item.formula2, undefined)])])],
      ),
    );
  return items.length > 0 ? [el('dataValidations', { count: items.length }, items)] : [];
}

function hyperlinks(sheet: Sheet, part: string, file: Package): XmlElement[] {
  const type = `${relationshipTypes}/hyperlink`;
  file.unrelate(part, (item) => item.kind === 'hyperlink');
  const ids = new Map<string, string>();
  const items = sheet.hyperlinks.map(({ area, address, location, tip }) => {
    if (address !== null && !ids.has(address)) ids.set(address, file.relate(part, type, address, true));
    return el('hyperlink', { ref: formatAddress(area), 'r:id': address === null ? undefined : ids.get(address), location: location ?? undefined, tooltip: tip ?? undefined });
  });
  return items.length > 0 ? [el('hyperlinks', {}, items)] : [];
}

function page({ page: setup }: Sheet, root: XmlElement, put: Put): void {
  const options = el('printOptions', { horizontalCentered: setup.centerHorizontally ? 1 : undefined, verticalCentered: setup.centerVertically ? 1 : undefined, headings: setup.printHeadings ? 1 : undefined, gridLines: setup.printGridlines ? 1 : undefined });
  put('printOptions', Object.keys(options.attributes).length > 0 ? [options] : []);
  const inches = (points: number): number => Math.round((points / 72) * 1e6) / 1e6;
  put('pageMargins', [el('pageMargins', Object.fromEntries((['left', 'right', 'top', 'bottom', 'header', 'footer'] as const).map((key) => [key, inches(setup.margins[key])])))]);
  const { zoom } = setup;
  const old = child(root, 'pageSetup')?.attributes ?? {};
  put('pageSetup', [
    el('pageSetup', {
      ...('r:id' in old ? { 'r:id': old['r:id'] } : {}),
      paperSize: setup.paper,
      scale: 'scale' in zoom && zoom.scale !== 100 ? zoom.scale : undefined,
      fitToWidth: 'scale' in zoom ? undefined : (zoom.wide ?? 0),
      fitToHeight: 'scale' in zoom ? undefined : (zoom.tall ?? 0),
      pageOrder: setup.order === 'OverThenDown' ? 'overThenDown' : undefined,
      orientation: setup.orientation.toLowerCase(),
      blackAndWhite: setup.blackAndWhite ? 1 : undefined,
      draft: setup.draft ? 1 : undefined,
      firstPageNumber: setup.firstPage ?? undefined,
      useFirstPageNumber: setup.firstPage === null ? undefined : 1,
    }),
  ]);
  put('headerFooter', headerFooter(setup.headerFooter));
  put('rowBreaks', breaks('rowBreaks', setup.rowBreaks, 16383));
  put('colBreaks', breaks('colBreaks', setup.columnBreaks, 1048575));
}

function breaks(name: string, at: readonly number[], max: number): XmlElement[] {
  return at.length > 0 ? [el(name, { count: at.length, manualBreakCount: at.length }, at.map((id) => el('brk', { id, max, man: 1 })))] : [];
}

function headerFooter(found: HeaderFooter): XmlElement[] {
  const join = ({ left, center, right }: Sections): string => `${left === '' ? '' : `&L${left}`}${center === '' ? '' : `&C${center}`}${right === '' ? '' : `&R${right}`}`;
  const parts: XmlElement[] = [];
  const first = found.state === 'FirstAndDefault' || found.state === 'FirstOddAndEven';
  const oddEven = found.state === 'OddAndEven' || found.state === 'FirstOddAndEven';
  for (const name of ['odd', ...(oddEven ? ['even' as const] : []), ...(first ? ['first' as const] : [])] as const) {
    for (const part of ['header', 'footer'] as const) {
      const text = join(found.pages[name][part]);
      if (text !== '') parts.push(el(`${name}${part === 'header' ? 'Header' : 'Footer'}`, {}, [text]));
    }
  }
  if (parts.length === 0) return [];
  return [el('headerFooter', { differentOddEven: oddEven ? 1 : undefined, differentFirst: first ? 1 : undefined, scaleWithDoc: found.useSheetScale ? undefined : 0, alignWithMargins: found.useSheetMargins ? undefined : 0 }, parts)];
}

