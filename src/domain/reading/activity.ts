import type { Ground } from '../names/profile';
import { tableOf, unitAt } from '../text/scripts';
import { DESCRIPTIVE_NOTE, type Cell, type Row } from './row';

/** How much a row tells about what the organisation does (§8: thin rows abstain, rich rows commit). */
export interface Activity {
  /** `none`: no word; `single`: one activity, or only 「〜ほか」; `rich`: two or more activities, or a full purpose clause. */
  readonly level: 'none' | 'single' | 'rich';
  /** Beginning of the described activity, to cite where silence speaks. */
  readonly ground: Ground | null;
}

const SEPARATORS = tableOf('、,。;\n/|•①②③④⑤⑥⑦⑧⑨⑩');
const SENTENCE_ENDS = tableOf('。\n');
const SPACE = 0x20;
const DOT = '・'.charCodeAt(0);
const BRACKET = '('.charCodeAt(0);
const NOT_YET_FIRST = tableOf('検構計準予未調協企申要今将');
const PURPOSE = /目的と|寄与|資する|図る|図り|目指|推進|貢献|ため、|振興/;
const MORE = /(?:ほか|他|など|等)\s*$/;
/** A text of at least this many characters may be a full purpose clause. */
const FULL_CLAUSE = 24;
/** Longest citation where silence in a described activity speaks, in characters. */
const CITED = 40;
const NONE: Activity = { level: 'none', ground: null };

export function activityOf(row: Row, hasOwnText: boolean): Activity {
  const cells = row.cells.filter((cell) => cell.field === 'activity' || (!hasOwnText && cell.field === 'notes' && cell.text.text.length >= DESCRIPTIVE_NOTE));
  const first = cells.find((cell) => cell.text.text.trim() !== '');
  if (first === undefined) return NONE;
  const text = cells.length === 1 ? first.text.text : cells.map((cell) => cell.text.text).join('\n');
  const items = countItems(text);
  const rich = items >= 3 || (items === 2 && !MORE.test(text)) || (text.length >= FULL_CLAUSE && PURPOSE.test(text));
  return { level: rich ? 'rich' : 'single', ground: citation(first) };
}

/** What a bracket says of a thing that is not done yet: 「生活支援（検討中）」. */
const NOT_YET = /^\((?:検討|構想|計画|準備|調整|協議|企画|申請|要望|予定|未定|未実施|今後|将来)(?:中|段階|の?予定|の?構想|の?計画)?\)/;

/** How many things the text lists, of at least two characters each and without what stands in brackets, those left out that are not done yet; at most three, as more tell no more. */
function countItems(text: string): number {
  let items = 0;
  /** Counts characters outside brackets. */
  let at = 0;
  /** Where the item at hand begins and ends by that count; 0 before its first character. */
  let start = 0;
  let end = 0;
  /** How many spaces stand before. */
  let spaces = 0;
  for (let i = 0, { length } = text; i < length && items < 3; i++) {
    const unit = unitAt(text, i);
    if (unit === BRACKET) {
      const close = text.indexOf(')', i);
      if (close >= 0) {
        if (NOT_YET_FIRST[text.charCodeAt(i + 1)] === 1 && NOT_YET.test(text.slice(i, close + 1))) start = end = 0;
        i = close;
        continue;
      }
    }
    at++;
    // Two spaces end an item; so does a middle dot at the very beginning or behind a single space, as it heads the next one.
    if (SEPARATORS[unit] === 1 || (unit === SPACE && spaces === 1) || (unit === DOT && (at === 1 || spaces === 1))) {
      if (end > start) items++;
      start = end = 0;
    } else if (unit !== SPACE) {
      if (start === 0) start = at;
      end = at;
    }
    spaces = unit === SPACE ? spaces + 1 : 0;
  }
  return end > start ? items + 1 : items;
}

/** The first sentence of a cell, cut to a readable length. */
function citation(cell: Cell): Ground {
  const text = cell.text.text;
  const { length } = text;
  const start = length - text.trimStart().length;
  let stop = start;
  while (stop < length && SENTENCE_ENDS[unitAt(text, stop)] !== 1) stop++;
  return { cell, start, end: Math.min(stop > start && stop < length ? stop : text.trimEnd().length, start + CITED) };
}
