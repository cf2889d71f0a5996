import type { Ground } from '../names/profile';
import type { Cell, RuleHit } from '../reading/row';
import type { Reason } from '../tags/verdict';
import type { TagCode } from '../vocabulary';
import { citedWord } from './citedWord';
import type { WordHits } from './words';

/** Words shown for a value; the heaviest come first. */
const MOST = 3;
/** A word that adds less than this to a value is not worth showing for it. */
const WORTH_SHOWING = 0.05;
const WORTH_IN_HUNDREDTHS = Math.round(WORTH_SHOWING * 100);

/**
 * Words of a row, each with what it adds to a value: first those of rules, then learnt ones. That is given in hundredths, by how many its feature puts the
 * value ahead of the tag's others, summed over these; where two are alike the weights themselves tell which is the heavier by a rounding error.
 */
export class Heaviest {
  private count = 0;
  private by = new Int32Array(256);
  private feature = new Int32Array(256);
  /** Number of the rule's hit, or of the learnt word's behind them. */
  private word = new Int32Array(256);

  /** @param exactly what a feature adds to the value at hand */
  constructor(private readonly exactly: (feature: number) => number) {}

  /** Forgets all words. */
  clear(): void {
    this.count = 0;
  }

  /**
   * Takes a word into account when it is worth showing.
   * @param others how many other values the tag has; 1 for a category
   */
  add(word: number, feature: number, by: number, others: number): void {
    const least = WORTH_IN_HUNDREDTHS * others;
    if (by < least || (by === least && this.exactly(feature) < WORTH_SHOWING)) return;
    if (this.count === this.by.length) this.grow();
    this.by[this.count] = by;
    this.feature[this.count] = feature;
    this.word[this.count++] = word;
  }

  /** The heaviest words as reasons for a value of the tag, under the rule that speaks of it, or as learnt: those of one place are shown once, and what nobody would quote is not. */
  reasons(tag: TagCode, hits: readonly RuleHit[], found: WordHits, cells: readonly Cell[]): Reason[] {
    const shown: Reason[] = [];
    while (shown.length < MOST) {
      const word = this.takeHeaviest();
      if (word < 0) break;
      const hit = hits[word];
      const w = word - hits.length;
      const ground = hit === undefined ? citedWord(cells[found.cell[w]!]!, found.start[w]!, found.end[w]!) : { cell: hit.cell, start: hit.start, end: hit.end };
      if (ground !== null && !shown.some((one) => overlap(one.ground, ground))) shown.push({ rule: hit?.rule.tag === tag ? hit.rule.id : `learned.${tag}`, ground });
    }
    return shown;
  }

  /** The heaviest word left, the first among equals; -1 when none is left. It is taken out. */
  private takeHeaviest(): number {
    const { by, count } = this;
    let best = 0;
    for (let i = 1; i < count; i++) if (by[i]! > by[best]! || (by[i] === by[best] && this.isHeavier(i, best))) best = i;
    if (count === 0 || by[best] === TAKEN) return -1;
    by[best] = TAKEN;
    return this.word[best]!;
  }

  private isHeavier(a: number, b: number): boolean {
    const { by, feature } = this;
    return by[a] !== TAKEN && feature[a] !== feature[b] && this.exactly(feature[a]!) > this.exactly(feature[b]!);
  }

  private grow(): void {
    const double = (from: Int32Array): Int32Array<ArrayBuffer> => {
      const to = new Int32Array(2 * from.length);
      to.set(from);
      return to;
    };
    this.by = double(this.by);
    this.feature = double(this.feature);
    this.word = double(this.word);
  }
}

const TAKEN = -1;
const overlap = (a: Ground, b: Ground): boolean => a.cell === b.cell && a.start < b.end && b.start < a.end;
