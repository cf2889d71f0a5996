import type { Ground } from '../names/profile';
import { DESCRIPTIVE_NOTE, type Row } from './row';

/** How much a row tells about what the organisation does (§8: thin rows abstain, rich rows commit). */
export interface Activity {
  /** `none`: no word; `single`: one activity, or only 「〜ほか」; `rich`: two or more activities, or a full purpose clause. */
  readonly level: 'none' | 'single' | 'rich';
  /** Beginning of the described activity, to cite where silence speaks. */
  readonly ground: Ground | null;
}

const SEPARATOR = /[、,。;\n/|•①②③④⑤⑥⑦⑧⑨⑩]|\([0-9]+\)|  +|(?:^| )・/;
const PURPOSE = /目的と|寄与|資する|図る|図り|目指|推進|貢献|ため、|振興/;
const MORE = /(?:ほか|他|など|等)\s*$/;
/** Longest citation where silence in a described activity speaks, in characters. */
const CITED = 40;

export function activityOf(row: Row, hasOwnText: boolean): Activity {
  const cells = row.cells.filter((cell) => cell.field === 'activity' || (!hasOwnText && cell.field === 'notes' && cell.text.text.length >= DESCRIPTIVE_NOTE));
  const first = cells.find((cell) => cell.text.text.trim() !== '');
  if (first === undefined) return { level: 'none', ground: null };
  const text = cells.map((cell) => cell.text.text).join('\n');
  const items = text.replace(/\([^)]*\)/g, '').split(SEPARATOR).filter((item) => item.trim().length >= 2);
  const rich = (items.length >= 2 && !(items.length === 2 && MORE.test(text))) || (PURPOSE.test(text) && text.length >= 24);
  return { level: rich ? 'rich' : 'single', ground: citation(first.text.text, { cell: first, start: 0, end: first.text.text.length }) };
}

/** The first sentence of a text, cut to a readable length. */
function citation(text: string, whole: Ground): Ground {
  const start = text.length - text.trimStart().length;
  const stop = text.slice(start).search(/[。\n]/);
  return { cell: whole.cell, start, end: Math.min(stop > 0 ? start + stop : text.trimEnd().length, start + CITED) };
}
