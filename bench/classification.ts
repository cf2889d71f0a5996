import { createClassifier, DEFAULT_WEIGHTS } from '../src/domain/classifier';
import { LEGAL_FORMS } from '../src/domain/names/forms';
import { NAME_HEADS } from '../src/domain/names/heads';
import { DEFAULT_RULES } from '../src/domain/rules';
import { normalise } from '../src/domain/text/normalise';
import { barePass, kuromojiTokeniser, regexLoop } from './baselines';
import { makeRows, rowText } from './rows';
import type { Section } from './section';

/** Rows that the slow baselines are measured on; their speed does not depend on the number. */
const SAMPLE = 1000;
/** How often each measurement is taken, in turn with those that it is compared with; the fastest counts. */
const TURNS = 4;
/** Rows measured at a time: few enough that a busy machine treats those in turn alike, many enough that garbage is collected several times. */
const AT_ONCE = 2000;

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
    const lines: string[][] = [['compiling rules, places and learnt weights', '', `${Math.round(performance.now() - started)} ms`, '']];
    const byRules = createClassifier(DEFAULT_RULES, null);
    for (const count of [1000, 10_000, 100_000]) {
      const rows = makeRows(count);
      const texts = rows.map(rowText);
      const [bare = 0, rules = 0, all = 0] = fastest(count, [
        (from, to) => barePass(texts.slice(from, to)),
        (from, to) => rows.slice(from, to).forEach((row) => byRules.classify(row)),
        (from, to) => rows.slice(from, to).forEach((row) => classifier.classify(row)),
      ]);
      lines.push(line('bare NFKC pass', count, bare, bare / count), line('classify by the rules alone (all tags with evidence)', count, rules, bare / count));
      lines.push(line(`… and ${Object.keys(DEFAULT_WEIGHTS.features).length.toLocaleString('en')} learnt weights, as the add-in does`, count, all, bare / count));
    }
    const texts = makeRows(SAMPLE).map(rowText);
    const phrases = allPhrases();
    const tokenise = await kuromojiTokeniser();
    const [bare = 0, tokens = 0] = fastest(SAMPLE, [() => barePass(texts), () => tokenise(texts)]);
    lines.push(line(`loop of ${phrases.length} regular expressions`, SAMPLE, once(() => regexLoop(texts, phrases)), bare / SAMPLE));
    lines.push(line('kuromoji tokenising alone', SAMPLE, tokens, bare / SAMPLE));
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

/** Milliseconds of processor time that each work takes for all rows: of every AT_ONCE of them its fastest turn, after one to warm up. */
function fastest(count: number, works: readonly ((from: number, to: number) => unknown)[]): number[] {
  for (const work of works) work(0, Math.min(count, AT_ONCE));
  const sums = works.map(() => 0);
  for (let from = 0; from < count; from += AT_ONCE) {
    const best = works.map(() => Infinity);
    for (let turn = 0; turn < TURNS; turn++) works.forEach((work, i) => (best[i] = Math.min(best[i]!, once(() => work(from, Math.min(count, from + AT_ONCE))))));
    best.forEach((time, i) => (sums[i]! += time));
  }
  return sums;
}

/** Processor time rather than the clock's, so that other programs on the machine do not count; garbage collection does. */
function once(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
