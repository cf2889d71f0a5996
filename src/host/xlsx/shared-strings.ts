import { decodeText, elements, encodeText, escapeText, localName, parseXml, textOf, writeXml, xmlHeader, type XmlElement } from './xml';

export interface SharedString {
  readonly text: string;
  /** Inner XML when the text has parts with fonts or readings, else null. */
  readonly rich: string | null;
}

/** Text of a string item without its readings (rPh). */
export function readStringItem(item: XmlElement): SharedString {
  let text = '';
  let rich = false;
  for (const part of elements(item)) {
    const name = localName(part);
    if (name === 't') text += textOf(part);
    else if (name === 'r') {
      rich = true;
      text += elements(part, 't').map(textOf).join('');
    } else rich = true;
  }
  return { text: decodeText(text), rich: rich ? item.children.map((node) => writeXml(node)).join('') : null };
}

export const readSharedStrings = (xml: string | undefined): SharedString[] => (xml === undefined ? [] : elements(parseXml(xml), 'si').map(readStringItem));

/** The table of texts of a file: those it has keep their place, new ones are put at the end. */
export class SharedStrings {
  private readonly items: string[];
  private readonly places = new Map<string, number>();
  private readonly start: number;

  /** @param existing inner XML of each item there is, in order */
  constructor(existing: readonly string[]) {
    this.items = [...existing];
    this.start = existing.length;
    existing.forEach((item, i) => this.places.has(item) || this.places.set(item, i));
  }

  place(text: string, rich: string | null): number {
    const inner = rich ?? plainItem(text);
    let place = this.places.get(inner);
    if (place === undefined) {
      place = this.items.length;
      this.items.push(inner);
      this.places.set(inner, place);
    }
    return place;
  }

  get grown(): boolean {
    return this.items.length > this.start;
  }

  write(): string {
    return `${xmlHeader}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${this.items.length}">${this.items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
  }
}

function plainItem(text: string): string {
  const space = /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeText(encodeText(text))}</t>`;
}

/** The inner XML of each item of a part, for SharedStrings. */
export const sharedItems = (xml: string | undefined): string[] => (xml === undefined ? [] : elements(parseXml(xml), 'si').map((item) => item.children.map((node) => writeXml(node)).join('')));
