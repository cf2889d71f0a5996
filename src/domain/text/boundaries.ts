import { isDigit, isHiragana, isLatin, unitAt } from './scripts';

/** Where sentences and clauses of normalised text begin and end. */

const OTHER = 0;
const OPEN = 1;
const CLOSE = 2;
/** Ends a sentence or list item, or begins the next one. */
const BREAK = 3;
const COMMA = 4;
/** Full stop, bullet or comma only in some company: see `kindAt`. */
const IN_COMPANY = 5;

const kinds = new Uint8Array(0x10000);
const mark = (chars: string, kind: number): void => [...chars].forEach((char) => (kinds[char.charCodeAt(0)] = kind));
mark('([{「『【〔〈《', OPEN);
mark(')]}」』】〕〉》', CLOSE);
mark('。!?\n;|①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳●○◎◆◇■□▪▫▶►▸▼★☆※•➢➤✓✔⇒→', BREAK);
mark('、', COMMA);
mark('.,・-', IN_COMPANY);

function kindAt(text: string, i: number): number {
  const kind = kinds[unitAt(text, i)]!;
  if (kind !== IN_COMPANY) return kind;
  switch (text.charAt(i)) {
    case ',':
      return isDigit(text.charCodeAt(i + 1)) ? OTHER : COMMA;
    case '.':
      return isLatinOrDigit(text.charCodeAt(i + 1)) && (isLatinOrDigit(text.charCodeAt(i - 1)) || text[i - 1] === '.') ? OTHER : BREAK;
    default:
      return i === 0 || text[i - 1] === '\n' || text[i - 1] === ' ' ? BREAK : OTHER;
  }
}

const isLatinOrDigit = (unit: number): boolean => isDigit(unit) || isLatin(unit);

export const isOpening = (text: string, i: number): boolean => i >= 0 && kinds[text.charCodeAt(i)] === OPEN;
export const isClosing = (text: string, i: number): boolean => kinds[text.charCodeAt(i)] === CLOSE;
export const isComma = (text: string, i: number): boolean => kindAt(text, i) === COMMA;

/** Ends of clauses whatever stands before. */
const CONJUNCTION = /(?:ず|ほか|ため|もの|ものの|ので|から|ながら|つつ|ともに|一方|ており|[たるいすくむぶう]が|ますが|ですが|ません|ました|ます|です|である|けれど|けれども)$/;
/** Ends of verbs that go on, and of many nouns: they end a clause when a particle stands before. */
const CONTINUING = new Set('てでしりいきみえけめせび');
const PARTICLES = 'をにがはへでと';
/** Nouns that close a clause after the topic particle は. */
const NOMINAL = /は[^は]*(?:実施|運営|開催|継続|対応|提供|展開|担当|対象|加入|予定|休止|廃止|終了|可能?|済み?|中|あり|有り?)$/;

/**
 * Whether the words before the comma at `comma`, from `from` on, make a clause of their own (「〜を行い、」, 「〜しているが、」,
 * 「〜は実施、」) rather than an item of a list that the words after it go on with (「清掃、見守り、」).
 */
function endsClause(text: string, from: number, comma: number): boolean {
  const last = text.charAt(comma - 1);
  if (isHiragana(last.charCodeAt(0)) || last === '方') {
    if (CONJUNCTION.test(text.slice(Math.max(from, comma - 5), comma))) return true;
    if (CONTINUING.has(last)) for (let i = comma - 3; i >= from; i--) if (PARTICLES.includes(text.charAt(i))) return true;
  }
  return '施営催続応供開当象入定止了可能済み中り有'.includes(last) && NOMINAL.test(text.slice(from, comma));
}

/** Beginning of the sentence that holds position `at`; brackets that close before `at` are passed over, an open one stops. */
export function sentenceStart(text: string, at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    const kind = kindAt(text, i);
    if (kind === OTHER || kind === COMMA) continue;
    if (kind === CLOSE) depth++;
    else if (kind === OPEN) {
      if (depth === 0) return i + 1;
      depth--;
    } else if (depth === 0) return i + 1;
  }
  return 0;
}

/** End (exclusive) of the sentence that holds position `at`. */
export function sentenceEnd(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const kind = kindAt(text, i);
    if (kind === OTHER || kind === COMMA) continue;
    if (kind === OPEN) depth++;
    else if (kind === CLOSE) {
      if (depth === 0) return i;
      depth--;
    } else if (depth === 0) return i;
  }
  return text.length;
}

/** The clause of the sentence [start, end) that holds position `at`. */
export function clauseAround(text: string, start: number, end: number, at: number): { start: number; end: number } {
  let from = start;
  let depth = 0;
  for (let i = start; i < end; i++) {
    const kind = kindAt(text, i);
    if (kind === OPEN) depth++;
    else if (kind === CLOSE) depth = Math.max(0, depth - 1);
    else if (kind === COMMA && depth === 0 && endsClause(text, from, i)) {
      if (i >= at) return { start: from, end: i + 1 };
      from = i + 1;
    }
  }
  return { start: from, end };
}
