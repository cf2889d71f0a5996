import type { Language } from '../domain/vocabulary';
import { ANSWERS, ELEMENTS, PLUSES, TYPES, codesOf } from '../domain/vocabulary';
import { columnLetters } from './cellAddress';
import type { Area } from './grid';
import { HEADER, HEAT, INK, LINE } from './palette';
import type { Block, Heat, PlanCell } from './plan';
import { resultColumn } from './resultColumn';
import { HEADINGS } from './words';

/** Rows of the table: its heading, two rows of headers, the types and their sum. */
export const HEAT_ROWS = 1 + 2 + codesOf(TYPES).length + 1;

interface HeatTable {
  readonly blocks: Block[];
  readonly heats: Heat[];
  readonly merges: Area[];
}

/** 類型 × 要素: of each type how many bodies have each element and +α, and their share, coloured by the share. */
export function typeElementTable(row: number, language: Language): HeatTable {
  const ja = language === 'ja';
  const yes = ANSWERS.yes[language];
  const column = (heading: keyof typeof HEADINGS): string => resultColumn(heading, language);
  const elements = codesOf(ELEMENTS);
  const counted = [
    ...[...elements, ...codesOf(PLUSES)].map((code) => ({ label: HEADINGS[code][language], test: `${column(code)},"${yes}"` })),
    { label: ja ? '3要素すべて' : 'All three elements', test: elements.map((code) => `${column(code)},"${yes}"`).join() },
  ];
  const first = row + 3;
  const types = codesOf(TYPES);
  const lines: { readonly label: string; readonly test: (line: number) => string }[] = [
    ...types.map((code) => ({ label: TYPES[code][language], test: (line: number) => `${column('type')},$A${line}` })),
    { label: ja ? '合計' : 'All', test: () => `${column('name')},"<>"` },
  ];
  const at = (line: number): number => first + line + 1;
  const all: PlanCell[][] = lines.map(({ test }, line) => [{ formula: `=COUNTIFS(${test(at(line))})` }]);
  const columnOf = (index: number): number => 2 + index * 2;
  const body = { size: 10, color: INK, lines: LINE, vertical: 'center' } as const;
  const head = { bold: true, size: 9, color: HEADER.color, fill: HEADER.fill, align: 'center', vertical: 'center', wrap: true } as const;
  const last = columnOf(counted.length);
  const review = lines.map(({ test }, line): PlanCell[] => [{ formula: `=COUNTIFS(${test(at(line))},${column('review')},"${ANSWERS.unknown[language]}")` }]);
  return {
    blocks: [
      { row, column: 0, cells: [[ja ? '類型 × 要素：該当する団体の数と、その類型に占める割合' : 'Type × element: organisations that have it, and their share of the type']], format: 'text', style: { bold: true, color: INK, vertical: 'center' } },
      { row: row + 1, column: 0, cells: [[HEADINGS.type[language], ja ? '団体数' : 'All', ...counted.flatMap(({ label }) => [label, '']), ANSWERS.unknown[language]]], format: 'text', style: head },
      { row: row + 2, column: 0, cells: [['', '', ...counted.flatMap(() => (ja ? ['該当', '割合'] : ['Yes', 'Share'])), '']], format: 'text', style: { ...head, bold: false } },
      { row: first, column: 0, cells: lines.map(({ label }) => [label]), format: 'text', style: body },
      { row: first, column: 1, cells: all, format: 'integer', style: { ...body, align: 'right' } },
      ...counted.flatMap(({ test: has }, index): Block[] => {
        const numbers = lines.map(({ test }, line): PlanCell[] => [{ formula: `=COUNTIFS(${test(at(line))},${has})` }]);
        const shares = lines.map((_, line): PlanCell[] => [{ formula: `=IF($B${at(line)}=0,"–",${columnLetters(columnOf(index))}${at(line)}/$B${at(line)})` }]);
        return [
          { row: first, column: columnOf(index), cells: numbers, format: 'integer', style: { ...body, align: 'right' } },
          { row: first, column: columnOf(index) + 1, cells: shares, format: 'percent', style: { ...body, align: 'right' } },
        ];
      }),
      { row: first, column: last, cells: review, format: 'integer', style: { ...body, align: 'right' } },
    ],
    heats: counted.map((_, index) => ({ area: { row: first, column: columnOf(index) + 1, rowCount: lines.length, columnCount: 1 }, ...HEAT, top: 1 })),
    merges: [
      ...[0, 1, last].map((at): Area => ({ row: row + 1, column: at, rowCount: 2, columnCount: 1 })),
      ...counted.map((_, index): Area => ({ row: row + 1, column: columnOf(index), rowCount: 1, columnCount: 2 })),
    ],
  };
}
