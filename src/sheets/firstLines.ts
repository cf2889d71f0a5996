import type { SheetsInput } from './classifiedRows';
import { INK, QUIET_INK } from './palette';
import type { Block } from './plan';
import { sharingNote } from './sharing';
import { sheetList, timeText } from './words';

/** Rows that the first lines take; our tables begin below them. */
export const FIRST_LINES = 3;

/** What the sheet is, when and from what it was made, and one line on how to use it: the same place on every sheet of ours. */
export function firstLines(title: string, hint: string, input: SheetsInput): Block[] {
  const { sharing } = input;
  if (sharing !== undefined) return lines(title, madeForOthers(input), sharingNote(sharing, input.language));
  const made = input.language === 'ja'
    ? `作成：${timeText(input.madeAt)}　元のシート：${sheetList(input.sources, 'ja')}　分類ルール：${input.rulesVersion}　共創パートナーマッパーが作成（元のシートは変更していません）`
    : `Made: ${timeText(input.madeAt)}   From: ${sheetList(input.sources, 'en')}   Rules: ${input.rulesVersion}   Made by 共創パートナーマッパー (source sheets unchanged)`;
  return lines(title, made, hint);
}

function madeForOthers({ language, madeAt, rulesVersion }: SheetsInput): string {
  return language === 'ja'
    ? `作成：${timeText(madeAt)}　分類ルール：${rulesVersion}　共創パートナーマッパーが作成`
    : `Made: ${timeText(madeAt)}   Rules: ${rulesVersion}   Made by 共創パートナーマッパー`;
}

function lines(title: string, made: string, hint: string): Block[] {
  return [
    { row: 0, column: 0, cells: [[title]], format: 'text', style: { bold: true, size: 14, color: INK, vertical: 'center' } },
    { row: 1, column: 0, cells: [[made]], format: 'text', style: { size: 9, color: QUIET_INK, vertical: 'center' } },
    { row: 2, column: 0, cells: [[hint]], format: 'text', style: { size: 9, color: QUIET_INK, vertical: 'center' } },
  ];
}
