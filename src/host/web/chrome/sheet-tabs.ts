import type { HostWorkbook } from '../../public';

/** The tabs of the visible sheets, with their colours. */
export class SheetTabs {
  readonly element = document.createElement('div');
  private drawn = '';

  constructor(label: string, private readonly onChoose: (sheetId: string) => void) {
    this.element.className = 'sheet-tabs';
    this.element.setAttribute('role', 'tablist');
    this.element.ariaLabel = label;
    this.element.addEventListener('click', (event) => {
      const sheetId = (event.target as HTMLElement).closest<HTMLElement>('[role=tab]')?.dataset.sheet;
      if (sheetId !== undefined) this.onChoose(sheetId);
    });
  }

  draw({ sheets, activeSheetId }: HostWorkbook): void {
    const visible = sheets.filter(({ visibility }) => visibility === 'Visible');
    const state = JSON.stringify([activeSheetId, visible.map(({ id, name, tabColor }) => [id, name, tabColor])]);
    if (state === this.drawn) return;
    this.drawn = state;
    const tabs = visible.map(({ id, name, tabColor }) => {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.className = 'sheet-tab';
      tab.setAttribute('role', 'tab');
      tab.ariaSelected = String(id === activeSheetId);
      tab.dataset.sheet = id;
      tab.textContent = name;
      if (tabColor) tab.style.setProperty('--tab-color', tabColor);
      return tab;
    });
    this.element.replaceChildren(...tabs);
    this.element.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
