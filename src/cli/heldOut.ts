import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LEARNED_TAGS, type LearnedTag } from '../domain/learned/verdicts';

/** What `npm run train` measures and writes: how far the weights hold on lists that they were not learnt from. */
export interface HeldOut {
  readonly rulesVersion: string;
  readonly parts: readonly HeldOutPart[];
}

/** One file of labelled rows, or several as one (`a + b`). */
export interface HeldOutPart {
  readonly part: string;
  readonly rows: number;
  readonly tags: Readonly<Partial<Record<LearnedTag, Beside<Figures>>>>;
  readonly categories: Beside<CategoryFigures>;
}

/** What the rules alone reach, and what they and the weights do. */
export interface Beside<F> {
  readonly byRules: F;
  readonly heldOut: F;
}

/** null where there is nothing to measure: no yes was given, no label differs. */
export interface Figures {
  /** Cohen's κ with the labels. */
  readonly kappa: number | null;
  /** Precision of yes (of advanced for the stage). */
  readonly precision: number | null;
}

/** Over all categories of all records (micro); null where none was given or labelled. */
export interface CategoryFigures {
  readonly f1: number | null;
  readonly precision: number | null;
}

const FILE = join(__dirname, '../../training/held-out.json');

/**
 * What is to be said of files that the learnt weights were made from: figures on them say little, those with their styles of list held out say more.
 * '' when none of the files was learnt from.
 */
export function heldOutTable(files: readonly string[]): string {
  if (!existsSync(FILE)) return '';
  const { rulesVersion, parts } = JSON.parse(readFileSync(FILE, 'utf8')) as HeldOut;
  const names = new Set(files.map((file) => basename(file, '.jsonl')));
  const shown = parts.filter(({ part }) => part.split(' + ').every((name) => names.has(name)));
  if (shown.length === 0) return '';
  const lines = shown.map(({ part, rows, tags, categories: { heldOut: { f1, precision } } }) =>
    `${part.padEnd(24)} ${String(rows).padStart(5)}  ${LEARNED_TAGS.map((tag) => cell(tags[tag]?.heldOut)).join('  ')}  ${two(f1)}  P ${two(precision)}`);
  return [
    'The learnt weights were made from these records too, so the figures above say little of them. With the style of list held out of the weights',
    '(of lists of hundreds of rows a fifth of their rows at a time)',
    `by npm run train, rules ${rulesVersion}, κ and precision of yes (categories: micro-F1 and precision):`,
    `${'file'.padEnd(24)} ${'rows'.padStart(5)}  ${LEARNED_TAGS.map((tag) => tag.padEnd(11)).join('  ')}  categories`, ...lines,
    'wide goes by the rules alone.', '',
  ].join('\n');
}

const cell = (figures: Figures | undefined): string => (figures === undefined ? '–' : `${two(figures.kappa)}  P ${two(figures.precision)}`).padEnd(11);
/** Two decimals, or a dash where there is nothing to measure. */
export const two = (value: number | null): string => (value === null ? '–' : value.toFixed(2));
