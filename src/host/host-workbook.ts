import { FaultRules } from './faults';
import { toEntries } from './event-relay';
import { contains, rect, toArea, toRect } from './model/area';
import { Workbook, type WorkbookEvent } from './model/workbook';
import { workbookClass } from './objects/workbook';
import { HostError, accessDenied, itemNotFound } from './protocol/errors';
import { ActionType, type QueryAnswer, type QueryRequest } from './protocol/messages';
import { processActions } from './protocol/process-query';
import { Session } from './protocol/session';
import type { Area, EventEntry, HostChange, HostLimits, HostStatistics, HostWorkbook, Selection, SheetView } from './public';
import { SheetReader } from './view/sheet-reader';
import { openFile } from './xlsx/open';
import { saveFile } from './xlsx/save';

const mebibyte = 1024 * 1024;

/** Excel on the web's limits, as Microsoft documents them. */
const webLimits = (): HostLimits => ({ requestBytes: 5 * mebibyte, responseBytes: 5 * mebibyte, cellsPerRead: 5_000_000 });

/** An empty workbook with one sheet, Sheet1. */
export function createWorkbook(): HostWorkbook {
  const workbook = new Workbook();
  workbook.newSheet('Sheet1');
  return new EmbeddedWorkbook(workbook);
}

/** Opens an .xlsx file. Rejects with HostError('FileCorrupted') when the bytes are none. */
export async function openWorkbook(bytes: Uint8Array, name = 'Book1.xlsx'): Promise<HostWorkbook> {
  const workbook = await openFile(bytes);
  workbook.name = name;
  return new EmbeddedWorkbook(workbook);
}

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;

class EmbeddedWorkbook implements HostWorkbook {
  readonly faults = new FaultRules();
  readonly limits = webLimits();
  cellEditMode = false;
  private readonly model: Workbook;
  private readonly session: Session;
  private readonly changeListeners = new Set<(change: HostChange) => void>();
  private readonly eventListeners = new Set<(entries: readonly EventEntry[]) => void>();
  private pending: WorkbookEvent[] = [];
  private nextEventId = 1;
  private counts = { calls: 0, largestRequestBytes: 0, largestResponseBytes: 0 };
  private readonly readers = new WeakMap<object, SheetReader>();

  constructor(model: Workbook) {
    this.model = model;
    this.session = new Session(model, this.limits);
    model.listen((event) => this.pending.push(event));
  }

  get name(): string {
    return this.model.name;
  }

  set name(name: string) {
    this.model.name = name;
  }

  get documentSettings(): readonly (readonly [string, string])[] {
    return [...this.model.settings].map(([key, value]) => [key, JSON.stringify(value)]);
  }

  set documentSettings(settings: readonly (readonly [string, string])[]) {
    this.model.settings.clear();
    for (const [key, value] of settings) this.model.settings.set(key, JSON.parse(value));
    this.model.settingsChanged = true;
  }

  get statistics(): HostStatistics {
    return this.counts;
  }

  async save(): Promise<Uint8Array> {
    this.model.refresh();
    const bytes = await saveFile(this.model);
    this.flush();
    return bytes;
  }

  async processQuery(body: string): Promise<string> {
    const bytes = byteLength(body);
    // After each run office.js lets go of the objects it kept, in a call of its own: no sync of the add-in.
    if (isRelease(body)) return this.answer(body, bytes, undefined);
    this.counts = { ...this.counts, calls: this.counts.calls + 1, largestRequestBytes: Math.max(this.counts.largestRequestBytes, bytes) };
    let stop: { before: number; error: HostError } | undefined;
    for (const fault of this.faults.take(body, bytes)) {
      if ('hang' in fault) await new Promise(() => undefined);
      else if ('waitMs' in fault) await new Promise((done) => setTimeout(done, fault.waitMs));
      else if ('before' in fault) {
        await fault.before(this);
        this.flush();
      } else stop ??= { before: fault.afterActions ?? 0, error: new HostError(fault.error, fault.message ?? `The test asked for ${fault.error}.`, fault.location) };
    }
    const text = this.answer(body, bytes, stop);
    this.counts = { ...this.counts, largestResponseBytes: Math.max(this.counts.largestResponseBytes, byteLength(text)) };
    this.flush();
    return text;
  }

  private answer(body: string, bytes: number, stop: { before: number; error: HostError } | undefined): string {
    if (bytes > this.limits.requestBytes) return failure('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    if (this.cellEditMode) return failure('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.');
    const answer = processActions(JSON.parse(body) as QueryRequest, this.session, workbookClass.of(this.model), stop);
    const text = JSON.stringify(answer);
    // What ran stays done: as in Excel on the web only the answer is lost.
    if (byteLength(text) > this.limits.responseBytes) return failure('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
    return text;
  }

  get sheets(): readonly SheetView[] {
    return this.model.sheets.map((sheet) => this.reader(sheet.id));
  }

  sheet(idOrName: string): SheetView | null {
    const found = this.model.sheetById(idOrName) ?? this.model.sheetNamed(idOrName);
    return found ? this.reader(found.id) : null;
  }

  private reader(id: string): SheetReader {
    const sheet = this.model.sheetById(id)!;
    let reader = this.readers.get(sheet);
    if (!reader) this.readers.set(sheet, (reader = new SheetReader(this.model, sheet)));
    return reader;
  }

  get activeSheetId(): string {
    return this.model.activeSheet.id;
  }

  get selection(): Selection {
    const sheet = this.model.activeSheet;
    return { sheetId: sheet.id, area: toArea(sheet.selection) };
  }

  activate(sheetId: string): void {
    this.model.activate(this.model.requireSheet(sheetId));
    this.flush();
  }

  select(sheetId: string, area: Area): void {
    this.model.select(this.model.requireSheet(sheetId), toRect(area));
    this.flush();
  }

  setCellFromUser(sheetId: string, row: number, column: number, typed: string): void {
    const sheet = this.model.sheetById(sheetId);
    if (!sheet) throw itemNotFound('The sheet');
    if (sheet.protection && sheet.styleAt(row, column, this.model.styles.normal).locked) throw accessDenied();
    const before = this.model.value(sheet, row, column);
    this.model.enter(sheet, row, column, typed);
    this.growTable(sheet.id, row, column, typed);
    const area = rect(row, column, row, column);
    this.model.calculator.changed(sheet, area);
    this.model.refresh();
    this.model.touched(sheet, area, { before, after: this.model.value(sheet, row, column) });
    this.flush();
  }

  /** Typing in the row right below a table makes it one row longer, as Excel does for a person. */
  private growTable(sheetId: string, row: number, column: number, typed: string): void {
    const sheet = this.model.sheetById(sheetId)!;
    if (typed === '' || sheet.tableAt(row, column)) return;
    const table = sheet.tables.find(({ area, showTotals }) => !showTotals && contains({ ...area, top: area.bottom + 1, bottom: area.bottom + 1 }, row, column));
    if (!table) return;
    table.area = { ...table.area, bottom: row };
    table.changed = true;
    sheet.mark('tables');
    this.model.calculator.allChanged();
    this.model.emit({ kind: 'sheet', sheet });
  }

  onChange(listener: (change: HostChange) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.eventListeners.add(listener);
    return () => this.eventListeners.delete(listener);
  }

  onNewWorkbook(listener: (bytes: Uint8Array | null) => void): () => void {
    this.session.onOpenNew.add(listener);
    return () => this.session.onOpenNew.delete(listener);
  }

  /** Tells listeners what happened since the last time. Formulas are brought up to date first, so that what they see is final. */
  private flush(): void {
    if (this.pending.length === 0) return;
    if (this.changeListeners.size > 0) this.model.refresh();
    const events = this.pending;
    this.pending = [];
    const entries = toEntries(events, this.session, () => this.nextEventId++);
    if (entries.length > 0) for (const listener of this.eventListeners) listener(entries);
    for (const change of toChanges(events)) for (const listener of this.changeListeners) listener(change);
  }
}

function isRelease(body: string): boolean {
  if (!body.includes('_RemoveReference')) return false;
  const { Actions } = JSON.parse(body) as QueryRequest;
  return Actions.every((action) => action.ActionType === ActionType.instantiate || action.Name === '_RemoveReference');
}

function failure(code: string, message: string): string {
  const answer: QueryAnswer = { Results: [], Error: { Code: code, Message: message, ActionIndex: -1 } };
  return JSON.stringify(answer);
}

/** What a page must redraw; a sheet is named once however much of it changed. */
function toChanges(events: readonly WorkbookEvent[]): HostChange[] {
  const changes: HostChange[] = [];
  const said = new Set<string>();
  const once = (change: HostChange, key: string): void => {
    if (said.has(key)) return;
    said.add(key);
    changes.push(change);
  };
  for (const event of events) {
    const { sheet } = event;
    if (event.kind === 'cells') changes.push({ kind: 'cells', sheetId: sheet.id, area: toArea(event.area) });
    else if (event.kind === 'format' || event.kind === 'calculated') once({ kind: 'sheet', sheetId: sheet.id }, `sheet ${sheet.id}`);
    else if (event.kind === 'activated') once({ kind: 'activated' }, 'activated');
    else if (event.kind === 'selection') once({ kind: 'selection' }, 'selection');
    else if (event.kind !== 'deactivated') {
      once({ kind: 'sheets' }, 'sheets');
      once({ kind: 'sheet', sheetId: sheet.id }, `sheet ${sheet.id}`);
    }
  }
  return changes;
}
