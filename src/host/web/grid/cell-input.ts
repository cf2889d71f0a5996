import type { Step } from './moves';

export interface CellInputOptions {
  readonly label: string;
  /** Typing has begun: the sheet is in edit mode until `onCommit` or `onCancel`. */
  readonly onStart: () => void;
  /** The text as typed, and where to go from here. */
  readonly onCommit: (text: string, step: Step) => void;
  readonly onCancel: () => void;
  /** The text changed while typing. */
  readonly onInput: (text: string) => void;
  /** A key while nothing is being typed. */
  readonly onIdleKey: (event: KeyboardEvent) => void;
}

/**
 * The text field in which cells are typed. It always has the keyboard while the grid is in use and lies unseen over the active
 * cell until something is typed: only so can a Japanese input method begin its first character in the cell.
 */
export class CellInput {
  readonly element = document.createElement('textarea');
  private editing = false;
  /** Begun by typing: arrow keys then leave the cell; begun by F2 or a double click they move within the text. */
  private arrowsLeave = false;

  constructor(private readonly options: CellInputOptions) {
    const { element } = this;
    element.className = 'cell-input';
    element.rows = 1;
    element.spellcheck = false;
    element.autocomplete = 'off';
    element.ariaLabel = options.label;
    element.addEventListener('compositionstart', () => this.begin(true));
    element.addEventListener('input', () => {
      if (element.value !== '') this.begin(true);
      if (this.editing) options.onInput(element.value);
    });
    element.addEventListener('keydown', (event) => this.onKey(event));
  }

  get isEditing(): boolean {
    return this.editing;
  }

  get text(): string {
    return this.element.value;
  }

  /** Takes the keyboard. */
  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  /** Starts editing a cell's present content, with the caret at its end. */
  edit(text: string): void {
    this.element.value = text;
    this.element.setSelectionRange(text.length, text.length);
    this.begin(false);
  }

  /** Shows a text that is being typed elsewhere (the formula bar). */
  mirror(text: string): void {
    this.element.value = text;
  }

  /** Ends editing with what was typed. */
  commit(step: Step): void {
    if (!this.editing) return;
    const text = this.element.value;
    this.end();
    this.options.onCommit(text, step);
  }

  /** Ends editing and forgets what was typed. */
  cancel(): void {
    if (!this.editing) return;
    this.end();
    this.options.onCancel();
  }

  private begin(arrowsLeave: boolean): void {
    if (this.editing) return;
    this.editing = true;
    this.arrowsLeave = arrowsLeave;
    this.element.classList.add('editing');
    this.options.onStart();
  }

  private end(): void {
    this.editing = false;
    this.element.value = '';
    this.element.classList.remove('editing');
  }

  private onKey(event: KeyboardEvent): void {
    // Enter and arrows belong to the input method while it composes.
    if (event.isComposing) return;
    if (!this.editing) return this.options.onIdleKey(event);
    const step = this.leavingStep(event);
    if (event.key === 'Escape') {
      event.preventDefault();
      this.cancel();
    } else if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      this.element.setRangeText('\n', this.element.selectionStart, this.element.selectionEnd, 'end');
      this.options.onInput(this.element.value);
    } else if (step) {
      event.preventDefault();
      this.commit(step);
    }
  }

  private leavingStep({ key, shiftKey }: KeyboardEvent): Step | undefined {
    if (key === 'Enter') return { rows: shiftKey ? -1 : 1, columns: 0 };
    if (key === 'Tab') return { rows: 0, columns: shiftKey ? -1 : 1 };
    if (!this.arrowsLeave) return undefined;
    if (key === 'ArrowDown' || key === 'ArrowUp') return { rows: key === 'ArrowDown' ? 1 : -1, columns: 0 };
    if (key === 'ArrowLeft' || key === 'ArrowRight') return { rows: 0, columns: key === 'ArrowRight' ? 1 : -1 };
    return undefined;
  }
}
