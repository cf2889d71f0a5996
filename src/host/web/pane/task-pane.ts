import type { HostWorkbook } from '../../public';
import { ExcelOnTheWeb } from '../bridge/excel-on-the-web';
import type { Parameters } from '../parameters';
import type { Texts } from '../texts';

export interface TaskPaneOptions {
  readonly texts: Texts;
  readonly locale: string;
  readonly theme: Parameters['theme'];
  /** The pane was shown or hidden. */
  readonly onToggle: (isOpen: boolean) => void;
  /** The add-in gives the keyboard back to the sheet. */
  readonly onLeave: () => void;
}

/** Pixels: Excel's usual width, and the least and most that its task panes take. */
const widths = { usual: 350, least: 320, most: 900 };

/** The task pane at the right: the add-in's page in a frame, with this page as its Excel. */
export class TaskPane {
  readonly element = document.createElement('aside');
  private readonly title = document.createElement('h2');
  private readonly body = document.createElement('div');
  private bridge: ExcelOnTheWeb | undefined;
  private frame: HTMLIFrameElement | undefined;
  private width = widths.usual;

  constructor(private readonly options: TaskPaneOptions) {
    const { texts } = options;
    this.element.className = 'task-pane';
    this.element.hidden = true;
    const header = document.createElement('header');
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'pane-close';
    close.textContent = '✕';
    close.ariaLabel = texts.closePane;
    close.addEventListener('click', () => this.toggle());
    header.append(this.title, close);
    this.body.className = 'pane-body';
    this.element.append(this.resizer(texts.resizePane), header, this.body);
    this.setWidth(widths.usual);
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Loads the add-in's page anew for a workbook, and shows it. */
  open(name: string, page: string, workbook: HostWorkbook): void {
    this.close();
    this.title.textContent = name;
    this.bridge = new ExcelOnTheWeb({
      document: {
        url: `${location.origin}/${encodeURIComponent(workbook.name)}`,
        processQuery: (body) => workbook.processQuery(body),
        onEvents: (listener) => workbook.onEvents(listener),
        onSelection: (listener) =>
          workbook.onChange(({ kind }) => {
            if (kind === 'selection' || kind === 'activated') listener();
          }),
        readSettings: () => workbook.documentSettings,
        writeSettings: (settings) => {
          workbook.documentSettings = settings;
        },
      },
      locale: this.options.locale,
      pane: () => this.frame?.contentWindow ?? null,
      onLeave: this.options.onLeave,
    });
    this.frame = document.createElement('iframe');
    this.frame.title = name;
    this.frame.name = 'task-pane';
    // Excel on the web tells add-ins no theme; they can only follow the browser's, which a frame takes from this property.
    this.frame.style.colorScheme = this.options.theme;
    this.frame.src = this.bridge.paneUrl(page);
    this.body.replaceChildren(this.frame);
    this.show(true);
  }

  /** Shows or hides the pane; the add-in goes on running while hidden. */
  toggle(): void {
    if (this.frame) this.show(!this.isOpen);
  }

  private close(): void {
    this.bridge?.close();
    this.bridge = undefined;
    this.frame?.remove();
    this.frame = undefined;
  }

  private show(isOpen: boolean): void {
    this.element.hidden = !isOpen;
    this.options.onToggle(isOpen);
  }

  private setWidth(width: number): void {
    this.width = Math.max(widths.least, Math.min(widths.most, width));
    this.element.style.setProperty('--pane-width', `${this.width}px`);
  }

  /** The edge that can be drawn with the mouse or moved with the arrow keys. */
  private resizer(label: string): HTMLElement {
    const edge = document.createElement('div');
    edge.className = 'pane-resizer';
    edge.tabIndex = 0;
    edge.setAttribute('role', 'separator');
    edge.ariaOrientation = 'vertical';
    edge.ariaLabel = label;
    edge.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowLeft' || key === 'ArrowRight') this.setWidth(this.width + (key === 'ArrowLeft' ? 10 : -10));
    });
    edge.addEventListener('pointerdown', (down) => {
      const width = this.width;
      edge.setPointerCapture(down.pointerId);
      // The frame would swallow the pointer when it is drawn over it.
      this.body.classList.add('resizing');
      const move = (event: PointerEvent): void => this.setWidth(width + down.clientX - event.clientX);
      edge.addEventListener('pointermove', move);
      edge.addEventListener(
        'lostpointercapture',
        () => {
          edge.removeEventListener('pointermove', move);
          this.body.classList.remove('resizing');
        },
        { once: true },
      );
    });
    return edge;
  }
}
