import type { Texts } from '../texts';

export interface FormulaBarOptions {
  readonly texts: Texts;
  /** An address was typed into the name box. */
  readonly onGo: (address: string) => void;
  /** Typing in the bar: begun, so far, ended with or without taking it. */
  readonly onStart: () => void;
  readonly onType: (text: string) => void;
  readonly onCommit: () => void;
  readonly onCancel: () => void;
}

/** The name box with the address of the active cell, and the bar with its content. */
export class FormulaBar {
  readonly element = document.createElement('div');
  private readonly name = document.createElement('input');
  private readonly content = document.createElement('textarea');

  constructor({ texts, onGo, onStart, onType, onCommit, onCancel }: FormulaBarOptions) {
    this.element.className = 'formula-bar';
    this.name.className = 'name-box';
    this.name.ariaLabel = texts.nameBox;
    this.name.spellcheck = false;
    this.name.addEventListener('focus', () => this.name.select());
    this.name.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) {
        // The keyboard goes to the sheet now; the key itself must not be typed there.
        event.preventDefault();
        onGo(this.name.value);
      }
      if (event.key === 'Escape') onCancel();
    });
    this.content.className = 'formula';
    this.content.rows = 1;
    this.content.ariaLabel = texts.formulaBar;
    this.content.spellcheck = false;
    this.content.addEventListener('focus', onStart);
    this.content.addEventListener('input', () => onType(this.content.value));
    this.content.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      if (event.key === 'Enter' && !event.altKey) {
        event.preventDefault();
        onCommit();
      } else if (event.key === 'Escape') onCancel();
    });
    const sign = document.createElement('span');
    sign.className = 'formula-sign';
    sign.textContent = 'fx';
    sign.ariaHidden = 'true';
    this.element.append(this.name, sign, this.content);
  }

  /** Shows the active cell, unless a person is typing here. */
  show(address: string, content: string): void {
    if (document.activeElement !== this.name) this.name.value = address;
    if (document.activeElement !== this.content) this.content.value = content;
  }
}
