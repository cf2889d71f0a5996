import { createWorkbook, HostError, openWorkbook, type HostChange, type HostWorkbook } from '..';
import { FormulaBar } from './chrome/formula-bar';
import { MessageBar } from './chrome/message-bar';
import { Ribbon } from './chrome/ribbon';
import { SheetTabs } from './chrome/sheet-tabs';
import { StatusBar } from './chrome/status-bar';
import { Grid } from './grid/grid';
import { areaName, cellName, readPlace } from './grid/place';
import { readManifest, type AddIn } from './pane/manifest';
import { TaskPane } from './pane/task-pane';
import type { Parameters } from './parameters';
import { textsIn, type Texts } from './texts';

const fileType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The embedded Excel: one workbook at a time, its sheets on the left and the add-in's task pane on the right. */
export class App {
  private readonly texts: Texts;
  private readonly locale: string;
  private readonly ribbon: Ribbon;
  private readonly formulaBar: FormulaBar;
  private readonly messages: MessageBar;
  private readonly tabs: SheetTabs;
  private readonly status: StatusBar;
  private readonly pane: TaskPane;
  private readonly sheetArea = document.createElement('main');
  private addIn: AddIn | undefined;
  private opened: { readonly workbook: HostWorkbook; readonly grid: Grid; readonly stop: () => void } | undefined;

  constructor(root: HTMLElement, private readonly parameters: Parameters) {
    this.texts = textsIn(parameters.language);
    this.locale = parameters.language === 'en' ? 'en-US' : 'ja-JP';
    document.documentElement.lang = parameters.language;
    document.documentElement.dataset.theme = parameters.theme;
    const { texts } = this;
    this.ribbon = new Ribbon({ texts, onOpen: (file) => void this.openFile(file), onSave: () => void this.save(), onAddIn: () => this.pane.toggle() });
    this.formulaBar = new FormulaBar({
      texts,
      onGo: (address) => this.go(address),
      onStart: () => this.opened?.grid.startFromBar(),
      onType: (text) => this.opened?.grid.typeFromBar(text),
      onCommit: () => this.opened?.grid.commit({ rows: 1, columns: 0 }),
      onCancel: () => {
        this.opened?.grid.cancel();
        this.opened?.grid.focus();
      },
    });
    this.messages = new MessageBar(texts.close);
    this.tabs = new SheetTabs(texts.sheets, (sheetId) => this.activate(sheetId));
    this.status = new StatusBar(texts);
    this.pane = new TaskPane({ texts, locale: this.locale, theme: parameters.theme, onToggle: (isOpen) => this.onPaneToggled(isOpen), onLeave: () => this.opened?.grid.focus() });
    this.sheetArea.className = 'sheet-area';
    const work = document.createElement('div');
    work.className = 'work';
    const left = document.createElement('div');
    left.className = 'workbook';
    left.append(this.formulaBar.element, this.messages.element, this.sheetArea, this.tabs.element);
    work.append(left, this.pane.element);
    root.append(this.ribbon.element, work, this.status.element);
    root.addEventListener('dragover', (event) => event.preventDefault());
    root.addEventListener('drop', (event) => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void this.openFile(file);
    });
    window.addEventListener('keydown', (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key === 's') {
        event.preventDefault();
        void this.save();
      }
    });
  }

  /** The workbook that is open; for tests and for trying things in the browser's console. */
  get workbook(): HostWorkbook {
    if (!this.opened) throw new Error('No workbook is open yet.');
    return this.opened.workbook;
  }

  /** Opens what the address asked for: a workbook (or an empty one) and the add-in. */
  async start(): Promise<void> {
    const { workbook: path, manifest, pane } = this.parameters;
    let problem: string | undefined;
    try {
      const xml = await fetched(manifest);
      this.addIn = readManifest(await xml.text(), this.locale);
    } catch {
      if (pane === null) problem = this.texts.noManifest;
    }
    if (pane !== null) this.addIn = { name: this.addIn?.name ?? this.texts.addIn, icon: this.addIn?.icon ?? null, page: pane };
    if (this.addIn) this.ribbon.showAddIn(this.addIn.name, this.addIn.icon);
    let file: Response | undefined;
    if (path !== null) file = await fetched(path).catch(() => undefined);
    if (file) await this.open(new Uint8Array(await file.arrayBuffer()), path?.startsWith('blob:') ? 'Book2.xlsx' : decodeURIComponent(path?.split('/').pop() ?? ''));
    else this.show(await createWorkbook());
    if (path !== null && !file) problem = this.texts.cannotFetch(decodeURI(path));
    if (problem) this.messages.say(problem);
  }

  /** Opens a workbook's bytes in place of the present one. A file that cannot be opened leaves the present one open. */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    this.messages.clear();
    try {
      this.show(await openWorkbook(bytes, name));
    } catch (error) {
      console.error(error);
      if (!this.opened) this.show(await createWorkbook());
      this.messages.say(this.texts.cannotOpen(name));
    }
  }

  /** Hands the workbook out as a download. */
  async save(): Promise<void> {
    try {
      this.opened?.grid.commit();
      const bytes = await this.workbook.save();
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: fileType }));
      link.download = this.workbook.name;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (error) {
      console.error(error);
      this.messages.say(this.texts.cannotSave);
    }
  }

  /** Offers a workbook that the add-in made: in a tab of its own, as Excel on the web opens it, once the user asks for it. */
  private offer(bytes: Uint8Array | null): void {
    const link = document.createElement('a');
    const address = new URL(location.href);
    if (bytes === null) address.searchParams.delete('workbook');
    else address.searchParams.set('workbook', URL.createObjectURL(new Blob([bytes as BlobPart], { type: fileType })));
    link.href = address.href;
    link.target = '_blank';
    link.textContent = this.texts.openNew;
    this.messages.say(this.texts.newWorkbook, link);
  }

  private async openFile(file: File): Promise<void> {
    await this.open(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  private show(workbook: HostWorkbook): void {
    this.opened?.stop();
    const grid = new Grid(workbook, {
      texts: this.texts,
      onLink: (address) => this.follow(address),
      onState: () => this.showState(),
      onProblem: (error) => this.showProblem(error),
    });
    const endings = [workbook.onChange((change) => this.onChange(change)), workbook.onNewWorkbook((bytes) => this.offer(bytes))];
    this.opened = { workbook, grid, stop: () => endings.forEach((end) => end()) };
    this.sheetArea.replaceChildren(grid.element);
    this.ribbon.showFile(workbook.name);
    this.tabs.draw(workbook);
    grid.revealSelection();
    if (this.addIn) this.pane.open(this.addIn.name, this.addIn.page, workbook);
    grid.focus();
  }

  private onChange(change: HostChange): void {
    if (!this.opened) return;
    const { workbook, grid } = this.opened;
    if (change.kind === 'sheets' || change.kind === 'activated') this.tabs.draw(workbook);
    if (change.kind === 'activated') grid.revealSelection();
    else if (change.kind === 'selection') grid.followSelection();
    else grid.refreshSoon();
  }

  private activate(sheetId: string): void {
    this.opened?.grid.commit();
    this.opened?.workbook.activate(sheetId);
    this.opened?.grid.focus();
  }

  private showState(): void {
    if (!this.opened) return;
    const { workbook, grid } = this.opened;
    const { area } = workbook.selection;
    this.formulaBar.show(area.rowCount * area.columnCount > 1 ? areaName(area) : cellName(grid.active.row, grid.active.column), grid.content);
    this.status.show(workbook);
  }

  private showProblem(error: unknown): void {
    console.error(error);
    this.messages.say(error instanceof HostError && error.code === 'AccessDenied' ? this.texts.protectedSheet : error instanceof Error ? error.message : String(error));
  }

  /** Goes to an address typed into the name box or linked to from a cell. */
  private go(address: string): void {
    if (!this.opened) return;
    const { workbook, grid } = this.opened;
    const place = readPlace(address);
    const sheet = place && (place.sheet === null ? workbook.sheet(workbook.activeSheetId) : workbook.sheet(place.sheet));
    if (!place || !sheet) return this.messages.say(this.texts.noSuchPlace(address));
    grid.commit();
    if (sheet.id !== workbook.activeSheetId) workbook.activate(sheet.id);
    grid.focus();
    grid.select(place.area);
  }

  /** Follows a link in a cell: within the workbook, or to a web or mail address in a window of its own. */
  private follow(address: string): void {
    if (address.startsWith('#')) return this.go(address);
    if (/^(https?|mailto):/i.test(address)) window.open(address, '_blank', 'noopener');
  }

  private onPaneToggled(isOpen: boolean): void {
    this.ribbon.markAddIn(isOpen);
    this.opened?.grid.refreshSoon();
  }
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
