import type { Language } from '../domain/vocabulary';
import { ANSWERS, CATEGORIES, RANKS, STAGES } from '../domain/vocabulary';
import { columnLetters } from './cellAddress';
import type { Area } from './grid';
import { INK, PANEL, QUIET_INK } from './palette';
import type { Block, PlanCell } from './plan';
import { resultColumn } from './resultColumn';

/** Key figures as cards side by side: a label, a big number, a line beneath. */

export interface Card {
  readonly label: string;
  readonly formula: string;
  readonly note: PlanCell;
}

/** Rows that the cards take: label, number, note. */
export const CARD_ROWS = 3;

interface CardFacts {
  readonly language: Language;
  /** Address of the first card's number: all organisations. */
  readonly total: string;
  readonly sources: number;
  /** Addresses of the counts by category and by prefecture; null when there is no prefecture. */
  readonly categories: string;
  readonly prefectures: string | null;
}

export function keyFigures({ language, total, sources, categories, prefectures }: CardFacts): Card[] {
  const ja = language === 'ja';
  const rank = resultColumn('rank', language);
  const ranks = (codes: readonly string[]): string => codes.map((code) => `COUNTIFS(${rank},"${code}")`).join('+');
  const share = (formula: string): PlanCell => ({ formula: `=${ja ? '"全体の"&' : ''}TEXT(IF(${total}=0,0,(${formula})/${total}),"0%")${ja ? '' : '&" of all"'}` });
  const counted = (label: string, formula: string): Card => ({ label, formula: `=${formula}`, note: share(formula) });
  return [
    { label: ja ? '団体数' : 'Organisations', formula: `=COUNTA(${resultColumn('name', language)})`, note: ja ? `${sources}シートから` : `from ${sources} ${sources === 1 ? 'sheet' : 'sheets'}` },
    counted(ja ? '推奨度 S・A' : 'S and A', ranks(['S', 'A'])),
    counted(ja ? '推奨度 S〜C' : 'S to C', ranks(RANKS.filter((code) => code !== 'D'))),
    counted(ANSWERS.unknown[language], `COUNTIFS(${resultColumn('review', language)},"${ANSWERS.unknown[language]}")`),
    counted(STAGES.advanced[language], `COUNTIFS(${resultColumn('stage', language)},"${STAGES.advanced[language]}")`),
    counted(STAGES.potential[language], `COUNTIFS(${resultColumn('stage', language)},"${STAGES.potential[language]}")`),
    { label: ja ? '都道府県' : 'Prefectures', formula: prefectures === null ? '=0' : `=COUNTIF(${prefectures},">0")`, note: ja ? '47都道府県のうち' : 'of 47' },
    { label: ja ? '施策カテゴリ' : 'Policy categories', formula: `=COUNTIF(${categories},">0")`, note: ja ? `${Object.keys(CATEGORIES).length}分野のうち` : `of ${Object.keys(CATEGORIES).length}` },
  ];
}

/** The cards from a row on, over the columns that each takes. */
export function cardBlocks(cards: readonly Card[], row: number, places: readonly { readonly column: number; readonly count: number }[]): { readonly blocks: Block[]; readonly merges: Area[] } {
  const line = (offset: number, cell: (card: Card) => PlanCell, format: Block['format'], style: Block['style']): Block[] =>
    cards.map((card, index) => {
      const { column, count } = places[index]!;
      return { row: row + offset, column, cells: [[cell(card), ...Array.from({ length: count - 1 }, () => '')]], ...(format ? { format } : {}), style: { align: 'center', vertical: 'center', fill: PANEL, sides: '#FFFFFF', ...style } };
    });
  return {
    blocks: [
      ...line(0, (card) => card.label, 'text', { size: 9, color: QUIET_INK }),
      ...line(1, (card) => ({ formula: card.formula }), 'integer', { size: 20, bold: true, color: INK }),
      ...line(2, (card) => card.note, 'general', { size: 9, color: QUIET_INK }),
    ],
    merges: places.filter(({ count }) => count > 1).flatMap(({ column, count }) => Array.from({ length: CARD_ROWS }, (_, offset): Area => ({ row: row + offset, column, rowCount: 1, columnCount: count }))),
  };
}

/** The address of the first card's number, for formulas. */
export function totalAddress(row: number): string {
  return `$${columnLetters(0)}$${row + 2}`;
}
