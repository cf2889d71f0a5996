/** A line above the sheet that says what went wrong, until it is closed or replaced. */
export class MessageBar {
  readonly element = document.createElement('div');
  private readonly text = document.createElement('span');

  constructor(closeLabel: string) {
    this.element.className = 'message-bar';
    this.element.setAttribute('role', 'alert');
    this.element.hidden = true;
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = '✕';
    close.ariaLabel = closeLabel;
    close.addEventListener('click', () => this.clear());
    this.element.append(this.text, close);
  }

  say(text: string, ...links: readonly HTMLElement[]): void {
    this.text.replaceChildren(text, ...links);
    this.element.hidden = false;
  }

  clear(): void {
    this.element.hidden = true;
  }
}
