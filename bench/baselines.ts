import { dirname, join } from 'node:path';
import kuromoji from 'kuromoji';

/** The yardstick: NFKC-normalise each text and look at each of its units once. Gives a checksum, so that nothing is optimised away. */
export function barePass(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) {
    const normal = text.normalize('NFKC');
    for (let i = 0; i < normal.length; i++) sum = (sum + normal.charCodeAt(i)) | 0;
  }
  return sum;
}

/** The same phrases as one regular expression each, tried one after the other on each normalised text. Gives the number of hits. */
export function regexLoop(texts: readonly string[], phrases: readonly string[]): number {
  const expressions = phrases.map((p) => new RegExp(p.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'));
  let hits = 0;
  for (const text of texts) {
    const normal = text.normalize('NFKC').toLowerCase();
    for (const expression of expressions) hits += normal.match(expression)?.length ?? 0;
  }
  return hits;
}

/** A function that only cuts texts into words with kuromoji (IPA dictionary) and gives their number; loading the dictionary is not part of it. */
export async function kuromojiTokeniser(): Promise<(texts: readonly string[]) => number> {
  const dicPath = join(dirname(require.resolve('kuromoji/package.json')), 'dict');
  const tokenizer = await new Promise<kuromoji.Tokenizer>((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error, built) => (error ? reject(error) : resolve(built)));
  });
  return (texts) => texts.reduce((sum, text) => sum + tokenizer.tokenize(text).length, 0);
}
