import { loadGazetteer } from '../../src/domain/places/gazetteer';
import { NOT_DONE, PLACE_OF, type WordPlace } from '../../src/domain/learned/words';
import type { Row } from '../../src/domain/reading/row';

/**
 * Pieces of words that a weight could be learnt for: runs of one script and their parts, and three signs across two scripts
 * (「を行う」 tells as much as a noun). Bare numbers and hiragana by itself are none: they help no list but their own. Names of places are left out: where a body is says nothing about what it is.
 */
export function wordsIn(row: Row): Set<string> {
  const found = new Set<string>();
  for (const cell of row.cells) {
    const place = PLACE_OF[cell.field];
    if (place === undefined) continue;
    const text = cell.text.text;
    const masked = text.replace(placePattern(), (name) => MASK.repeat(name.length));
    const add = (start: number, end: number, at: WordPlace = place): void => {
      const isNotDone = at === 'activity' && (cell.clauses.scopeAt(start, end) & NOT_DONE) !== 0;
      found.add(`${isNotDone ? 'notDone' : at}:${text.slice(start, end)}`);
    };
    for (const run of masked.matchAll(RUN)) for (const [from, to] of piecesOf(run[0])) add(run.index + from, run.index + to);
    for (let i = 0; i + 3 <= masked.length; i++) if (ACROSS.test(masked.slice(i, i + 3))) add(i, i + 3);
    if (place === 'name') {
      const core = /[^( ]+/.exec(masked)?.[0] ?? '';
      const end = masked.indexOf(core) + core.length;
      for (const length of [1, 2, 3]) if (core.length > length && !core.slice(-length).includes(MASK)) add(end - length, end, 'nameEnd');
    }
  }
  return found;
}

const MASK = '〓';
const RUN = /[一-龠々〆ヶ]+|[ァ-ヴー]+|(?=[0-9]*[a-z])[a-z0-9]+/g;
const KANJI = '[一-龠々]';
/** Three signs of two scripts. */
const ACROSS = new RegExp(`^(?=.*${KANJI})(?=.*[ぁ-んァ-ヴー])[一-龠々ぁ-んァ-ヴー]{3}$`);

/** Parts of a run of one script worth counting, as [from, to). */
function piecesOf(run: string): [number, number][] {
  const pieces = new Map<string, [number, number]>();
  const add = (from: number, to: number): void => void pieces.set(`${from}-${to}`, [from, to]);
  const parts = (...lengths: readonly number[]): void => lengths.forEach((length) => {
    for (let from = 0; from + length <= run.length; from++) add(from, from + length);
  });
  if (/[一-龠々〆ヶ]/.test(run)) {
    if (run.length === 1) add(0, 1);
    parts(2, 3, 4);
  } else if (/[ァ-ヴー]/.test(run)) {
    if (run.length >= 2) add(0, run.length);
    parts(3, 4);
  } else if (run.length >= 2) add(0, Math.min(run.length, 6));
  return [...pieces.values()];
}

let pattern: RegExp | null = null;

/** Municipalities and prefectures, with and without their last sign, the longest first. */
function placePattern(): RegExp {
  if (pattern !== null) return pattern;
  const { prefectures, municipalities } = loadGazetteer();
  const names = new Set<string>();
  for (const { name, short } of prefectures.values()) names.add(name).add(short);
  for (const { name } of municipalities.values()) {
    names.add(name);
    if (name.length > 2) names.add(name.slice(0, -1));
  }
  pattern = new RegExp([...names].sort((a, b) => b.length - a.length).join('|'), 'g');
  return pattern;
}
