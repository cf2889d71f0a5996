/** Answers of a hearing cut into statements that can be quoted as they stand. Pure. */

/** The questions of the hearing record, in its order. */
export const ANSWER_FIELDS = ['currentTies', 'tiesIssues', 'workIssues', 'solution', 'wishedSupport', 'remarks'] as const;
export type AnswerField = (typeof ANSWER_FIELDS)[number];

/** Signs that head an item of a list; they are no part of what was said. */
const BULLET = /^(?:[\s　・･‧•●○◯◎◆◇■□▪▫▶►▸★☆※➢➤✓✔*＊‐–—―－-]+(?=\S)|[①-⑳]\s*|[(（]?[0-9０-９]{1,2}[)）.．、](?![0-9０-９])\s*)+/u;
/** Minus signs before a number are no bullets. */
const NEGATIVE_NUMBER = /^\s*[-－][0-9０-９]/u;
const OPENING = '「『（(【［[〔〈《“';
const CLOSING = '」』）)】］]〕〉》”';
const ENDING = '。．！？!?';

/**
 * The statements of an answer: cut after 。 and its kin (not within brackets), at line breaks, before ①②… and before bullets. A line that ends in a comma goes on in the next.
 * Each keeps the speaker's own spelling; only bullets and blanks around it fall away.
 */
export function splitStatements(answer: string): string[] {
  return joinedLines(answer).flatMap(sentences).map(withoutBullet).filter((statement) => /[\p{L}\p{N}]/u.test(statement));
}

function joinedLines(answer: string): string[] {
  const lines: string[] = [];
  for (const line of answer.split(/\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/u)) {
    const previous = lines.at(-1);
    if (previous !== undefined && /[、，,]\s*$/u.test(previous) && line.trim() !== '' && !BULLET.test(line)) lines[lines.length - 1] = `${previous.trimEnd()}${/,$/u.test(previous.trimEnd()) ? ' ' : ''}${line.trimStart()}`;
    else lines.push(line);
  }
  return lines;
}

function sentences(line: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  const cut = (to: number): void => {
    found.push(line.slice(from, to));
    from = to;
  };
  for (let i = 0; i < line.length; i++) {
    const char = line.charAt(i);
    if (OPENING.includes(char)) depth++;
    else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (ENDING.includes(char) || (char === '.' && /[\p{L})]$/u.test(line.slice(0, i)) && /^(?:\s+\p{Lu}|\s*$)/u.test(line.slice(i + 1)))) {
      let end = i + 1;
      while (end < line.length && (ENDING.includes(line.charAt(end)) || CLOSING.includes(line.charAt(end)))) end++;
      cut(end);
      i = end - 1;
    } else if (/[①-⑳]/u.test(char) && i > from) cut(i);
  }
  if (from < line.length) cut(line.length);
  return found;
}

function withoutBullet(statement: string): string {
  const text = statement.trim();
  return NEGATIVE_NUMBER.test(text) ? text : text.replace(BULLET, '').trim();
}
