import type { Language } from '../domain/vocabulary';
import { FIRST_LINES } from './firstLines';
import { writtenMarks } from './keptTables';
import type { OurTable } from './ourTable';
import { SHEET_NAMES, TABLE_NAMES, TAB_COLOUR } from './ourSheets';
import { ANSWER_FILLS, INK, QUIET_INK, RANK_FILLS } from './palette';
import type { Block, PlanCell, SheetPlan, TableColumn } from './plan';
import { ownColumn } from './tagColumns';
import { PARTS, TEMPLATE_COLUMNS, itemName, placeholderOf, templateRowsIn, type TemplateItem, type TemplateRow } from './templatesRead';
import { textUnits } from './textUnits';
import { HEADINGS, timeText } from './words';

/** Points; Excel's rows take 409 at most. */
const HIGHEST_ROW = 405;
const LINE = 15;
const TEXT_SIZE = 9;
const WIDTHS = { letterText: 64, letterMore: 60 } as const;

const SECTIONS: Readonly<Record<TemplateItem['is'], Readonly<Record<Language, string>>>> = {
  fact: { ja: '記入する情報', en: 'To fill in' },
  own: { ja: '記入する情報', en: 'To fill in' },
  letter: { ja: '文面', en: 'Letter' },
  organisation: { ja: '団体ごと', en: 'By organisation' },
  layout: { ja: '行の位置', en: 'Layout' },
};

/**
 * 「文面ひな形」: what is the same in all letters and is filled in once, the text of each kind of letter, and every placeholder with its meaning.
 * @param earlier the sheet as people left it: their texts stay, also in the other language.
 */
export function templatesPlan(earlier: OurTable | null, language: Language, madeAt: Date): SheetPlan {
  const { rows: all, ownColumns: own } = templateRowsIn(earlier, language);
  // Facts that people added belong to those that are filled in.
  const rows = [...all.filter(({ item }) => item.is === 'fact'), ...all.filter(({ item }) => item.is === 'own'), ...all.filter(({ item }) => item.is !== 'fact' && item.is !== 'own')];
  const cells = rows.map((row) => TEMPLATE_COLUMNS.flatMap((column) => [...(column === 'written' ? own.map((header) => row.own[header] ?? '') : []), cellOf(row, column, language)]));
  const columns = TEMPLATE_COLUMNS.flatMap((column) => [...(column === 'written' ? own.map((header) => ownColumn(header, rows.map((row) => row.own[header] ?? ''))) : []), columnOf(column, language)]);
  return {
    kind: 'templates', name: SHEET_NAMES.templates[language], visibility: 'visible', tabColour: TAB_COLOUR, showGridlines: false,
    columnWidths: [],
    rowHeights: [{ row: 0, height: 24 }, { row: FIRST_LINES, height: 26 }, ...rows.flatMap((row, index) => (row.item.is === 'letter' ? [{ row: FIRST_LINES + 1 + index, height: letterHeight(row) }] : []))],
    blocks: topLines(language, madeAt),
    tables: [{ name: TABLE_NAMES.templates, row: FIRST_LINES, column: 0, columns, rows: cells, filter: false }],
    charts: [],
    freeze: { rows: FIRST_LINES + 1, columns: 2 },
    print: {
      area: { row: 0, column: 0, rowCount: FIRST_LINES + 1 + cells.length, columnCount: TEMPLATE_COLUMNS.indexOf('letterMore') + 1 },
      titleRows: { first: FIRST_LINES, last: FIRST_LINES },
      breaks: (['letter', 'organisation'] as const).map((is) => FIRST_LINES + 1 + rows.findIndex(({ item }) => item.is === is)),
    },
  };
}

/** High enough for both halves of a letter, as far as Excel goes. */
function letterHeight({ texts }: TemplateRow): number {
  const lines = (text: string, width: number): number => text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((textUnits(line) * TEXT_SIZE) / (width * 11 * 0.92))), 0);
  return Math.min(HIGHEST_ROW, Math.max(lines(texts.body, WIDTHS.letterText), lines(texts.more, WIDTHS.letterMore)) * LINE + 8);
}

function topLines(language: Language, madeAt: Date): Block[] {
  const lines = language === 'ja'
    ? [
      '文面ひな形　案内とヒアリング打診の文面',
      `作成：${timeText(madeAt)}　共創パートナーマッパーが作成（元のシートは変更していません）　書き換えた文面と記入した内容は、作り直しても残ります。`,
      '「記入する情報」の「本文・内容」を埋め、必要なら「文面」を直してから、作業ウィンドウの「差込文面を作る」を押します。《項目》の部分が差し込まれます。行を足すと、その項目も《 》で使えます。',
    ]
    : [
      'Letter templates: texts of invitations and hearing requests',
      `Made: ${timeText(madeAt)}   Made by 共創パートナーマッパー (source sheets unchanged)   Texts that you change or fill in stay when the sheet is made again.`,
      'Fill in the column “Text” of the rows “To fill in”, change the letters if you like, then choose “Make letters” in the pane. 《Item》 is replaced; items of rows that you add can be used as well.',
    ];
  return lines.map((line, row): Block => ({
    row, column: 0, cells: [[line]], format: 'text',
    style: row === 0 ? { bold: true, size: 14, color: INK, vertical: 'center' } : { size: 9, color: QUIET_INK, vertical: 'center' },
  }));
}

function cellOf({ item, texts, isTheirs }: TemplateRow, column: (typeof TEMPLATE_COLUMNS)[number], language: Language): PlanCell {
  switch (column) {
    case 'letterSection': return SECTIONS[item.is][language];
    case 'letterItem': return itemName(item, language);
    case 'subject': return texts.subject;
    case 'letterText': return texts.body;
    case 'letterMore': return texts.more;
    case 'letterHelp': return helpText(item, language);
    case 'written': return writtenMarks(Object.fromEntries((['subject', 'body', 'more'] as const).flatMap((part) => (isTheirs[part] ? [] : [[PARTS[part], texts[part]]]))));
  }
}

function helpText(item: TemplateItem, language: Language): string {
  const ja = language === 'ja';
  const name = itemName(item, language);
  switch (item.is) {
    case 'letter': return ja ? 'このリストの団体に送る文面です。「本文・内容」と「本文の続き」をつなげて1通にします。《 》の中は、記入した情報と団体ごとの項目に置き換わります。' : 'The letter to the organisations of this list; its two halves become one text. What stands between 《 and 》 is replaced.';
    case 'own': return ja ? `《${name}》：追加した項目です。` : `《${name}》: an item that you added.`;
    case 'organisation': return ja ? `《${name}》：${placeholderOf(item).meaning.ja}。「本文・内容」は、団体に値がないときに入れる言葉です。` : `《${name}》: ${placeholderOf(item).meaning.en}. The text is used where an organisation has none.`;
    default: return ja ? `《${name}》：${placeholderOf(item).meaning.ja}` : `《${name}》: ${placeholderOf(item).meaning.en}`;
  }
}

function columnOf(column: (typeof TEMPLATE_COLUMNS)[number], language: Language): TableColumn {
  const header = HEADINGS[column][language];
  switch (column) {
    case 'letterSection': return {
      header, format: 'text', width: 13, wrap: true,
      colours: [{ equals: SECTIONS.fact[language], fill: ANSWER_FILLS.unknown, color: INK }, { equals: SECTIONS.letter[language], fill: RANK_FILLS.B, color: INK }],
    };
    case 'letterItem': return { header, format: 'text', width: 18, wrap: true };
    case 'subject': return { header, format: 'text', width: 20, wrap: true };
    case 'letterText': case 'letterMore': return { header, format: 'text', width: WIDTHS[column], wrap: true, size: TEXT_SIZE };
    case 'letterHelp': return { header, format: 'text', width: 42, wrap: true, size: 9 };
    case 'written': return { header, format: 'text', width: 14, size: 8, quiet: true };
  }
}
