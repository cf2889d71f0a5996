import type { Texts } from '../texts';

export interface RibbonOptions {
  readonly texts: Texts;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onAddIn: () => void;
}

/** The title bar with the file's name, and the strip of commands below it. */
export class Ribbon {
  readonly element = document.createElement('div');
  private readonly fileName = document.createElement('span');
  private readonly addIn: HTMLButtonElement;

  constructor({ texts, onOpen, onSave, onAddIn }: RibbonOptions) {
    this.element.className = 'ribbon';
    const title = document.createElement('div');
    title.className = 'title-bar';
    this.fileName.className = 'file-name';
    const app = document.createElement('span');
    app.className = 'app-name';
    app.textContent = texts.app;
    title.append(app, this.fileName);

    const chooser = document.createElement('input');
    chooser.type = 'file';
    chooser.accept = '.xlsx';
    chooser.hidden = true;
    chooser.addEventListener('change', () => {
      const [file] = chooser.files ?? [];
      if (file) onOpen(file);
      // The same file can be chosen again.
      chooser.value = '';
    });
    const strip = document.createElement('div');
    strip.className = 'ribbon-strip';
    const open = command('open', texts.open, texts.openHint, 'icon-open');
    open.addEventListener('click', () => chooser.click());
    const save = command('save', texts.save, texts.saveHint, 'icon-save');
    save.addEventListener('click', onSave);
    this.addIn = command('add-in', texts.addIn, texts.showPane, 'icon-add-in');
    this.addIn.hidden = true;
    this.addIn.addEventListener('click', onAddIn);
    strip.append(chooser, open, save, this.addIn);
    this.element.append(title, strip);
  }

  showFile(name: string): void {
    this.fileName.textContent = name;
  }

  /** Shows the add-in's button with the name and picture of its manifest. */
  showAddIn(name: string, icon: string | null): void {
    this.addIn.hidden = false;
    this.addIn.querySelector('.command-label')!.textContent = name;
    const picture = this.addIn.querySelector('.command-icon')!;
    if (icon === null) return;
    const image = document.createElement('img');
    image.src = icon;
    image.alt = '';
    picture.replaceChildren(image);
  }

  /** Marks the add-in's button while its pane is open. */
  markAddIn(isOpen: boolean): void {
    this.addIn.ariaPressed = String(isOpen);
  }
}

/** A button of the strip: a picture above its name. */
function command(name: string, label: string, hint: string, icon: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'command';
  button.dataset.command = name;
  button.title = hint;
  const picture = document.createElement('span');
  picture.className = `command-icon ${icon}`;
  picture.ariaHidden = 'true';
  const text = document.createElement('span');
  text.className = 'command-label';
  text.textContent = label;
  button.append(picture, text);
  return button;
}
