import { invalidArgument } from '../protocol/errors';

const named: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', orange: '#FFA500', purple: '#800080', gray: '#808080', grey: '#808080', lightgray: '#D3D3D3', lightgrey: '#D3D3D3', darkgray: '#A9A9A9', silver: '#C0C0C0', navy: '#000080', teal: '#008080', lime: '#00FF00', aqua: '#00FFFF', cyan: '#00FFFF', magenta: '#FF00FF', fuchsia: '#FF00FF', maroon: '#800000', olive: '#808000', pink: '#FFC0CB', brown: '#A52A2A', lightblue: '#ADD8E6', lightgreen: '#90EE90', lightyellow: '#FFFFE0', darkblue: '#00008B', darkgreen: '#006400', darkred: '#8B0000', gold: '#FFD700', whitesmoke: '#F5F5F5',
};

/** '#rgb', '#rrggbb', 'rrggbb' or an HTML colour name as '#RRGGBB'. */
export function toColor(value: unknown): string {
  if (typeof value === 'string') {
    const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
    if (hex) return `#${hex.toUpperCase()}`;
    const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(value);
    if (short) return `#${short.slice(1).map((c) => c + c).join('')}`.toUpperCase();
    const known = named[value.toLowerCase()];
    if (known) return known;
  }
  throw invalidArgument('This is no colour.');
}
