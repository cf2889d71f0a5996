import { createClassifier } from '../src/domain/classifier';
import { LEGAL_FORMS } from '../src/domain/names/forms';
import { NAME_HEADS } from '../src/domain/names/heads';
import { DEFAULT_RULES } from '../src/domain/rules';
import { normalise } from '../src/domain/text/normalise';
import { barePass, kuromojiTokeniser, regexLoop } from './baselines';
import { makeRows, rowText } from './rows';
import type { Section } from './section';

/** Rows that the slow baselines are measured on; their speed does not depend on the number. */
const SAMPLE = 1000;

/**
 * Classification in memory of 1,000, 10,000 and 100,000 rows, as a multiple of the time of one bare NFKC-normalise-and-scan pass
 * over the same text in the same run, with two other ways to read text beside it.
 */
export const classification: Section = {
  title: 'Classification in memory (one core)',
  head: ['what', 'rows', 'rows/s of processor time', 'times the bare pass'],
  async run() {
    const started = performance.now();
    const classifier = createClassifier();
    const lines: string[][] = [['compiling rules and places', '', `${Math.round(performance.now() - started)} ms`, '']];
    for (const count of [1000, 10_000, 100_000]) {
      const rows = makeRows(count);
      const texts = rows.map(rowText);
      const bare = fastest(() => barePass(texts));
      const own = fastest(() => rows.forEach((row) => classifier.classify(row)));
      lines.push(line('bare NFKC pass', count, bare, bare / count), line('classify (all tags with evidence)', count, own, bare / count));
    }
    const texts = makeRows(SAMPLE).map(rowText);
    const bare = fastest(() => barePass(texts)) / SAMPLE;
    const phrases = allPhrases();
    lines.push(line(`loop of ${phrases.length} regular expressions`, SAMPLE, once(() => regexLoop(texts, phrases)), bare));
    const tokenise = await kuromojiTokeniser();
    lines.push(line('kuromoji tokenising alone', SAMPLE, fastest(() => tokenise(texts)), bare));
    return lines;
  },
};

function allPhrases(): string[] {
  const words = [...DEFAULT_RULES.flatMap((r) => r.phrases), ...NAME_HEADS.flatMap((h) => h.words), ...LEGAL_FORMS.flatMap((f) => [...f.spellings, ...(f.short ?? [])])];
  return [...new Set(words.map((w) => normalise(w).text))];
}

function line(what: string, rows: number, milliseconds: number, barePerRow: number): string[] {
  return [what, rows.toLocaleString('en'), Math.round((rows / milliseconds) * 1000).toLocaleString('en'), (milliseconds / rows / barePerRow).toFixed(1)];
}

/** Milliseconds of processor time of the fastest of three runs, after one to warm up. */
function fastest(work: () => unknown): number {
  work();
  return Math.min(once(work), once(work), once(work));
}

/** Processor time rather than the clock's, so that other programs on the machine do not count; garbage collection does. */
function once(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
