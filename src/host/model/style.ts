/** How a cell looks and prints. Immutable; equal styles are one object (see StyleSheet). Colours '#RRGGBB'. */
export interface Style {
  readonly numberFormat: string;
  readonly font: FontStyle;
  readonly fill: FillStyle;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderStyle>>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly shrink: boolean;
  readonly readingOrder: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly quotePrefix: boolean;
  /** Named style, e.g. 'Normal'. */
  readonly named: string;
  /** Index of the cell format in the opened file that this style is, or was made from: what is not modelled is taken from it. */
  readonly source: number;
}

export interface FontStyle {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly script: '' | 'superscript' | 'subscript';
  /** null: automatic. */
  readonly color: string | null;
}

export interface FillStyle {
  /** OOXML pattern: 'none', 'solid', 'gray125', … */
  readonly pattern: string;
  readonly color: string | null;
  readonly patternColor: string | null;
}

export type BorderSide = 'left' | 'right' | 'top' | 'bottom' | 'diagonalUp' | 'diagonalDown';

export interface BorderStyle {
  /** OOXML line: 'thin', 'medium', 'dashed', … */
  readonly line: string;
  readonly color: string | null;
}

/** A change of style: only what is named changes. Never altered once made. */
export type StylePatch = Partial<Omit<Style, 'font' | 'fill' | 'borders' | 'source'>> & {
  readonly font?: Partial<FontStyle>;
  readonly fill?: FillStyle;
  /** null removes a border. */
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderStyle | null>>>;
};

/** The styles of a workbook: keeps each distinct style once, so that comparing and caching is by identity. */
export class StyleSheet {
  readonly normal: Style;
  private readonly known = new Map<string, Style>();
  private readonly derived = new WeakMap<Style, Map<string, Style>>();
  private readonly patchKeys = new WeakMap<StylePatch, string>();

  constructor(normal: Style) {
    this.normal = this.keep(normal);
  }

  keep(style: Style): Style {
    const key = JSON.stringify(style);
    const known = this.known.get(key);
    if (known) return known;
    this.known.set(key, style);
    return style;
  }

  /** The style with a patch applied; the same object when the patch is asked for again. */
  with(style: Style, patch: StylePatch): Style {
    let cache = this.derived.get(style);
    if (!cache) this.derived.set(style, (cache = new Map()));
    let key = this.patchKeys.get(patch);
    if (key === undefined) this.patchKeys.set(patch, (key = JSON.stringify(patch)));
    const hit = cache.get(key);
    if (hit) return hit;
    const borders: Partial<Record<BorderSide, BorderStyle>> = { ...style.borders };
    for (const [side, border] of Object.entries(patch.borders ?? {}) as [BorderSide, BorderStyle | null][]) {
      if (border) borders[side] = border;
      else delete borders[side];
    }
    const made = this.keep({ ...style, ...patch, font: { ...style.font, ...patch.font }, fill: patch.fill ?? style.fill, borders });
    cache.set(key, made);
    return made;
  }
}

/** The style of an empty new workbook on a Japanese Excel. */
export const japaneseNormal: Style = {
  numberFormat: 'General',
  font: { name: '游ゴシック', size: 11, bold: false, italic: false, underline: 'none', strikethrough: false, script: '', color: null },
  fill: { pattern: 'none', color: null, patternColor: null },
  borders: {},
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
  shrink: false,
  readingOrder: 0,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  named: 'Normal',
  source: 0,
};
