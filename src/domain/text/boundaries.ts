/** Where sentences and clauses of normalised text begin and end. */

const OPENING = '([{「『【〔〈《';
const CLOSING = ')]}」』】〕〉》';
const SENTENCE_END = '。!?\n;|';
const BULLETS = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳●○◎◆◇■□▪▫▶►▸▼★☆※•➢➤✓✔⇒→';

export const isOpening = (char: string): boolean => char !== '' && OPENING.includes(char);
export const isClosing = (char: string): boolean => char !== '' && CLOSING.includes(char);

/** Whether a sentence or list item ends at position `i` (the character there separates, or begins the next item). */
export function isSentenceBreak(text: string, i: number): boolean {
  const char = text.charAt(i);
  if (SENTENCE_END.includes(char) || BULLETS.includes(char)) return true;
  if (char === '.') return !/[0-9a-z]/.test(text.charAt(i + 1)) || !/[0-9a-z.]/.test(text.charAt(i - 1));
  if (char === '・' || char === '-') return i === 0 || text[i - 1] === '\n' || text[i - 1] === ' ';
  return false;
}

/** Whether a comma-like separator stands at `i`. */
export function isComma(text: string, i: number): boolean {
  const char = text.charAt(i);
  return char === '、' || (char === ',' && !/[0-9]/.test(text.charAt(i + 1)));
}

/**
 * Whether the words before the comma at `comma`, from `from` on, make a clause of their own (「〜を行い、」, 「〜しているが、」,
 * 「〜は実施、」) rather than an item of a list that the words after it go on with (「清掃、見守り、」).
 */
export function endsClause(text: string, from: number, comma: number): boolean {
  const segment = text.slice(from, comma);
  if (/(?:ず|ほか|ため|もの|ものの|ので|から|ながら|つつ|ともに|一方|ており|[たるいすくむぶう]が|ますが|ですが|ません|ました|ます|です|である|けれど|けれども)$/.test(segment)) return true;
  if (/[てでしりいきみえけめせび]$/.test(segment) && /[をにがはへでと]./.test(segment)) return true;
  return /[^は]は..+[一-龠ァ-ヴー]$/.test(segment);
}

/** Beginning of the sentence that holds position `at`; brackets that close before `at` are passed over, an open one stops. */
export function sentenceStart(text: string, at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    const char = text.charAt(i);
    if (isClosing(char)) depth++;
    else if (isOpening(char)) {
      if (depth === 0) return i + 1;
      depth--;
    } else if (depth === 0 && isSentenceBreak(text, i)) return i + 1;
  }
  return 0;
}

/** End (exclusive) of the sentence that holds position `at`. */
export function sentenceEnd(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const char = text.charAt(i);
    if (isOpening(char)) depth++;
    else if (isClosing(char)) {
      if (depth === 0) return i;
      depth--;
    } else if (depth === 0 && isSentenceBreak(text, i)) return i;
  }
  return text.length;
}

/** Beginnings of the clauses of the sentence [start, end), the first included, ascending. */
export function clauseStarts(text: string, start: number, end: number): number[] {
  const starts = [start];
  let depth = 0;
  for (let i = start; i < end; i++) {
    const char = text.charAt(i);
    if (isOpening(char)) depth++;
    else if (isClosing(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isComma(text, i) && endsClause(text, starts[starts.length - 1]!, i)) starts.push(i + 1);
  }
  return starts;
}
