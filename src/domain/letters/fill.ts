import { LAYOUTS, type LayoutCode } from './placeholders';
import type { Piece, Template } from './template';

/** Full-width characters that a line of a letter takes: A4 upright, 10.5 points. */
const LINE_WIDTH = 38;

/** A finished text. */
interface Filled {
  readonly text: string;
  /** Keys that had nothing to say where the text needed something. */
  readonly empty: readonly string[];
}

/**
 * Puts values in. A line that holds nothing but placeholders falls away when all of them are empty; a value of several lines stays so.
 * @param valueOf what stands in a placeholder's place; '' when there is nothing.
 */
export function fillTemplate({ lines }: Template, valueOf: (key: string) => string): Filled {
  const done: string[] = [];
  const empty = new Set<string>();
  for (const line of lines) {
    const layout = layoutOf(line[0]);
    const pieces = layout === null ? line : line.slice(1);
    const values = pieces.map((piece) => ('text' in piece ? piece.text : valueOf(piece.key)));
    const hasOwnWords = pieces.some((piece) => 'text' in piece && piece.text.trim() !== '');
    if (pieces.some((piece) => 'key' in piece) && !hasOwnWords && values.every((value) => value.trim() === '')) continue;
    pieces.forEach((piece, index) => {
      if ('key' in piece && values[index]!.trim() === '' && !(piece.key in LAYOUTS)) empty.add(piece.key);
    });
    const text = values.join('');
    done.push(layout === null ? text : text.split('\n').map((one) => placed(one, layout)).join('\n'));
  }
  return { text: done.join('\n'), empty: [...empty] };
}

function layoutOf(first: Piece | undefined): LayoutCode | null {
  return first !== undefined && 'key' in first && first.key in LAYOUTS ? (first.key as LayoutCode) : null;
}

/** The line moved by full-width blanks, which keep their width in print and mail. */
function placed(text: string, layout: LayoutCode): string {
  const words = text.trim();
  const room = Math.floor(LINE_WIDTH - [...words].reduce((sum, char) => sum + (char.codePointAt(0)! < 0x250 ? 0.5 : 1), 0));
  return '　'.repeat(Math.max(0, layout === 'right' ? room : Math.floor(room / 2))) + words;
}
