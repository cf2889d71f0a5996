import type { Language } from '../domain/vocabulary';
import { areaAddress } from './cellAddress';
import type { CellValue } from './grid';
import type { LedgerDamage, LedgerProblem } from './ledgerRead';
import { SHEET_NAMES, TABLE_NAMES, TAB_COLOUR } from './ourSheets';
import { readOurTable, type OurTable } from './ourTable';
import type { PlanCell, SheetPlan, TableColumn } from './plan';
import { HEADINGS, timeText } from './words';

/** 「共創台帳（破損）」: rows of the ledger that could not be read as they should be, exactly as they stood, so that a person can see what they held. */

/** A damaged row with what is wrong with it. */
export interface DamagedRow {
  /** The cell as Excel writes it, without its sheet. */
  readonly cell: string;
  /** Heading of its column, in the language of the ledger. */
  readonly heading: string;
  readonly damage: LedgerDamage;
  /** The whole row by heading. */
  readonly values: Readonly<Record<string, CellValue>>;
}

/** The rows of a ledger that have problems, once a problem; of a ledger that cannot be used at all every row. */
export function damagedRows(ledger: OurTable, problems: readonly LedgerProblem[]): DamagedRow[] {
  return problems.flatMap(({ row, column, damage }) => {
    const at = ledger.headers.findIndex((header) => Object.values<string>(HEADINGS[column]).includes(header));
    const rows = row === null ? ledger.rows.map((_, index) => index) : [row];
    return rows.map((index): DamagedRow => ({
      cell: addressOf(ledger, index, Math.max(at, 0)), heading: at < 0 ? HEADINGS[column].ja : ledger.headers[at]!, damage,
      values: Object.fromEntries(ledger.headers.map((header, place) => [header, ledger.rows[index]![place] ?? ''])),
    }));
  });
}

/**
 * The sheet with these rows below those that were set aside earlier.
 * @param earlier the table as it stands in the workbook; null when there is none.
 */
export function damagedPlan(rows: readonly DamagedRow[], earlier: OurTable | null, language: Language, madeAt: Date): SheetPlan {
  const before = earlier === null ? [] : readOurTable(earlier, [...OWN]).rows;
  const headers = [...new Set([...before.flatMap(({ own }) => Object.keys(own)), ...rows.flatMap(({ values }) => Object.keys(values).map(asOriginal))])];
  const found = timeText(madeAt);
  const cells: PlanCell[][] = [
    ...before.map(({ cells: ours, own }) => [...OWN.map((code) => ours[code] ?? ''), ...headers.map((header) => own[header] ?? '')]),
    ...rows.map(({ cell, heading, damage, values }) => {
      const originals = new Map(Object.entries(values).map(([header, value]) => [asOriginal(header), value]));
      return [found, `${cell}${language === 'ja' ? `（${heading}）` : ` (${heading})`}`, DAMAGE_WORDS[damage][language], ...headers.map((header) => originals.get(header) ?? '')];
    }),
  ].map((row) => row.map((value) => String(value)));
  const intro = language === 'ja'
    ? '台帳のうち、そのままでは読めなかった行を元のまま残しています。読めた部分は使い続けています。中身を確かめて、必要なら「分類結果」や「働きかけリスト」に入力し直してください。不要になったら、このシートは削除してかまいません。'
    : 'Rows of the ledger that could not be read as they should be, kept as they stood. What could be read of them is still used. Look at them, enter anew in the classification or outreach list what is missing, and delete this sheet when you no longer need it.';
  return {
    kind: 'damaged', name: SHEET_NAMES.damaged[language], visibility: 'visible', tabColour: TAB_COLOUR, showGridlines: true,
    columnWidths: [], rowHeights: [], blocks: [{ row: 0, column: 0, cells: [[intro]], format: 'text' }],
    tables: [{
      name: TABLE_NAMES.damaged, row: 2, column: 0, filter: true, rows: cells,
      columns: [...OWN.map((code): TableColumn => ({ header: HEADINGS[code][language], format: 'text', width: code === 'damage' ? 44 : 20 })), ...headers.map((header): TableColumn => ({ header, format: 'text', width: 20 }))],
    }],
    charts: [], freeze: { rows: 3, columns: 0 }, print: null,
  };
}

const OWN = ['found', 'cell', 'damage'] as const;

/** Why a cell of the ledger cannot be used, in words. */
export const DAMAGE_WORDS: Readonly<Record<LedgerDamage, Readonly<Record<Language, string>>>> = {
  columnMissing: { ja: '列がありません', en: 'The column is missing' },
  noId: { ja: 'ID がなく、どの団体のものか分かりません', en: 'No ID: it cannot be told which organisation it belongs to' },
  idTwice: { ja: '同じ ID の行がほかにもあります', en: 'Another row has the same ID' },
  unreadable: { ja: '内容が途中で切れているか、壊れています', en: 'The content is cut off or broken' },
  unknownCode: { ja: '知らない値が入っています', en: 'It holds a value that is not known' },
  unknownWord: { ja: '知らない言葉が入っています', en: 'It holds a word that is not known' },
};

/** Heading of a column of the damaged ledger; told apart from our own. */
function asOriginal(header: string): string {
  return `台帳：${header}`;
}

function addressOf({ at }: OurTable, row: number, column: number): string {
  const area = { row: (at?.row ?? 0) + row, column: (at?.column ?? 0) + column, rowCount: 1, columnCount: 1 };
  return areaAddress(area).split(':')[0]!;
}
