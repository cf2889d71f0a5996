import { child, descend, elements, type XmlElement } from './xml';

/** Colours of a workbook's theme and of Excel's old palette, to say what a colour of the file looks like. */
export class Colors {
  private readonly theme: readonly string[];

  constructor(theme: XmlElement | undefined) {
    const scheme = descend(theme, 'themeElements/clrScheme');
    const color = (name: string): string | undefined => {
      const inner = elements(child(scheme, name) ?? { name: '', attributes: {}, children: [] })[0];
      return inner?.attributes.lastClr ?? inner?.attributes.val;
    };
    // The file's indexes name light and dark the other way round than the theme lists them.
    this.theme = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'].map((name, i) => `#${(color(name) ?? fallbackTheme[i]!).toUpperCase()}`);
  }

  /** '#RRGGBB' of a color element, or null when it is automatic. */
  read(element: XmlElement | undefined): string | null {
    if (!element) return null;
    const { rgb, theme, indexed, tint } = element.attributes;
    let color: string | null = null;
    if (rgb) color = `#${rgb.slice(-6).toUpperCase()}`;
    else if (theme !== undefined) color = this.theme[Number(theme)] ?? null;
    else if (indexed !== undefined) color = indexedColor(Number(indexed));
    return color !== null && tint !== undefined && Number(tint) !== 0 ? tinted(color, Number(tint)) : color;
  }

  /** A theme colour by its name in drawings: accent1, tx1, bg1 … */
  scheme(name: string): string | null {
    const index = { bg1: 0, lt1: 0, tx1: 1, dk1: 1, bg2: 2, lt2: 2, tx2: 3, dk2: 3, accent1: 4, accent2: 5, accent3: 6, accent4: 7, accent5: 8, accent6: 9, hlink: 10, folHlink: 11 }[name];
    return index === undefined ? null : this.theme[index]!;
  }
}

const fallbackTheme = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'];

const palette =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF800080800000008080' +
  '0000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333';

/** Excel's palette of 64; 64 and 65 are the system's colours of text and paper. */
function indexedColor(index: number): string | null {
  if (index >= 64) return index === 65 ? '#FFFFFF' : null;
  return `#${palette.slice(index * 6, index * 6 + 6)}`;
}

/** Lightens (tint > 0) or darkens (< 0) a colour by its lightness, as Excel does. */
function tinted(color: string, tint: number): string {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [number, number, number];
  const [max, min] = [Math.max(r, g, b), Math.min(r, g, b)];
  const l = (max + min) / 2;
  const d = max - min;
  const s = d === 0 ? 0 : d / (1 - Math.abs(2 * l - 1));
  const h = d === 0 ? 0 : max === r ? ((g - b) / d + 6) % 6 : max === g ? (b - r) / d + 2 : (r - g) / d + 4;
  const light = tint < 0 ? l * (1 + tint) : l * (1 - tint) + tint;
  const c = (1 - Math.abs(2 * light - 1)) * s;
  const x = c * (1 - Math.abs((h % 2) - 1));
  const sectors: readonly (readonly [number, number, number])[] = [[c, x, 0], [x, c, 0], [0, c, x], [0, x, c], [x, 0, c], [c, 0, x]];
  const [r2, g2, b2] = sectors[Math.floor(h) % 6]!;
  const m = light - c / 2;
  return `#${[r2, g2, b2].map((v) => Math.round(Math.min(1, Math.max(0, v + m)) * 255).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
