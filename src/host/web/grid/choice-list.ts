export interface ChoiceListOptions {
  readonly onPick: (choice: string) => void;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** The drop-down of a cell whose data validation is a list: a button beside the cell and the choices below it. */
export class ChoiceList {
  readonly button = document.createElement('button');
  readonly list = document.createElement('ul');
  private choices: readonly string[] = [];
  private value = '';
  private current = 0;

  constructor(label: string, private readonly options: ChoiceListOptions) {
    this.button.className = 'choice-button';
    this.button.type = 'button';
    this.button.tabIndex = -1;
    this.button.ariaLabel = label;
    this.button.textContent = '▾';
    this.button.hidden = true;
    this.list.className = 'choice-list';
    this.list.setAttribute('role', 'listbox');
    this.list.ariaLabel = label;
    this.list.tabIndex = -1;
    this.list.hidden = true;
    this.button.addEventListener('click', () => (this.isOpen ? this.close() : this.open()));
    this.list.addEventListener('keydown', (event) => this.onKey(event));
    this.list.addEventListener('click', (event) => {
      const index = (event.target as HTMLElement).closest('li')?.dataset.index;
      if (index !== undefined) this.pick(Number(index));
    });
  }

  get isOpen(): boolean {
    return !this.list.hidden;
  }

  /** Offers the choices of the active cell, which holds `value`; null takes the button away. */
  offer(choices: readonly string[] | null, value: string): void {
    this.choices = choices ?? [];
    this.value = value;
    this.button.hidden = this.choices.length === 0;
    this.list.hidden = true;
  }

  /** Opens the list with the present value marked. */
  open(): void {
    if (this.choices.length === 0) return;
    this.list.replaceChildren(
      ...this.choices.map((choice, index) => {
        const item = document.createElement('li');
        item.setAttribute('role', 'option');
        item.dataset.index = String(index);
        item.textContent = choice;
        return item;
      }),
    );
    this.list.hidden = false;
    this.mark(Math.max(0, this.choices.indexOf(this.value)));
    this.list.focus({ preventScroll: true });
    this.options.onOpen();
  }

  close(): void {
    if (!this.isOpen) return;
    this.list.hidden = true;
    this.options.onClose();
  }

  private mark(index: number): void {
    this.current = Math.max(0, Math.min(index, this.choices.length - 1));
    for (const item of this.list.children) {
      const isCurrent = Number((item as HTMLElement).dataset.index) === this.current;
      item.ariaSelected = String(isCurrent);
      if (isCurrent) item.scrollIntoView({ block: 'nearest' });
    }
  }

  private pick(index: number): void {
    const choice = this.choices[index];
    this.close();
    if (choice !== undefined) this.options.onPick(choice);
  }

  private onKey(event: KeyboardEvent): void {
    event.preventDefault();
    if (event.key === 'ArrowDown') this.mark(this.current + 1);
    else if (event.key === 'ArrowUp') this.mark(this.current - 1);
    else if (event.key === 'Enter') this.pick(this.current);
    else if (event.key === 'Escape' || event.key === 'Tab') this.close();
  }
}
