import { STAGES, TYPES, CATEGORIES, type Language } from '../domain/vocabulary';
import { contactText } from './approachFacts';
import { evidenceText } from './evidenceText';
import { kindOf, type HearingBody } from './hearingBodies';
import { HEARING_TITLES, QUESTIONS, type Question } from './hearingWords';
import { TABLE_NAMES } from './ourSheets';
import { INK, QUIET_INK } from './palette';
import type { Block, CellStyle, Formula, PlanCell } from './plan';
import { reasonText } from './reason';
import { fullAddress, sourceText } from './sourceText';
import { textUnits } from './textUnits';
import { HEADINGS, type HeadingCode } from './words';

/** Widths of the two printed columns in characters: with the usual margins of a document on A4 upright, so that programs with wider letters need not shrink the page much. */
export const PAGE_WIDTHS = { label: 15, text: 66 } as const;
/** Points of a page's rows: A4 upright within the margins, less a little for programs that draw rows higher. */
const PAGE_HEIGHT = 735;
const LABEL_FILL = '#EEF2F6';
const FRAME = '#8C8C8C';
const FACT_SIZE = 9;
/** Points of a line, for fonts with much air between lines. */
const LINE = 13.5;
const LEAST_ROOM = 46;
const HIGHEST_ROW = 400;
/** Lines of evidence and reasons that leave room to write. */
const MOST_LINES = { evidence: 12, told: 4, other: 2 } as const;

const META = ['hearingDate', 'interviewer', 'respondent'] as const satisfies readonly HeadingCode[];

/** One organisation's page. */
interface HearingPage {
  readonly blocks: readonly Block[];
  readonly heights: readonly { readonly row: number; readonly height: number }[];
  readonly rowCount: number;
}

/** Lays a page out from a row on. Beside each answer, out of print, stands whose it is and to what, so that words typed over it are found again. */
export function hearingPage(body: HearingBody, number: number, top: number, language: Language): HearingPage {
  const ja = language === 'ja';
  const facts = factsOf(body, language);
  const questions = QUESTIONS[kindOf(body)];
  const rows: Row[] = [
    { label: HEARING_TITLES[kindOf(body)][language], height: 18, style: 'kind' },
    { label: `${number}　${body.name}`, height: 30, style: 'name' },
    { label: ja ? '把握していること（リストと分類結果より）' : 'What is known (from the lists and the classification)', height: 22, style: 'section' },
    ...facts.map(([label, known]): Row => {
      const text = known === '' ? (ja ? '（リストに記載なし）' : '(not in the lists)') : known;
      return { label, text, height: linesOf(text, FACT_SIZE) * LINE + 5, style: 'fact' };
    }),
    { label: ja ? '当日の記録' : 'At the hearing', height: 26, style: 'section' },
    ...META.map((heading): Row => ({ label: HEADINGS[heading][language], text: answerFormula(body, heading, language), height: 23, style: 'meta', heading })),
  ];
  const used = rows.reduce((sum, { height }) => sum + height, 0) + questions.length * 18 + 16;
  const shares = questions.reduce((sum, { room }) => sum + room, 0);
  for (const question of questions) rows.push(...questionRows(body, question, Math.max(LEAST_ROOM, ((PAGE_HEIGHT - used) * question.room) / shares), language));
  rows.push({ label: ja ? '回答を「ヒアリング記録」に入力すると、この用紙にも表示されます。' : 'Answers entered in the hearing record show here.', height: 16, style: 'note' });
  return {
    blocks: blocksOf(rows, top, body),
    heights: rows.map(({ height }, index) => ({ row: top + index, height: Math.min(HIGHEST_ROW, height) })),
    rowCount: rows.length,
  };
}

interface Row {
  readonly label: string;
  readonly text?: PlanCell;
  readonly height: number;
  readonly style: 'kind' | 'name' | 'section' | 'fact' | 'meta' | 'prompt' | 'answer' | 'note';
  /** Of an answer. */
  readonly heading?: HeadingCode;
}

/** The heading with what to ask for beside it; below, the room to write. A longer answer that is there already gets more room. */
function questionRows(body: HearingBody, { heading, prompt }: Question, room: number, language: Language): Row[] {
  const answer = String(body.entered.cells[heading] ?? '');
  return [
    { label: HEADINGS[heading][language], text: prompt[language], height: 18, style: 'prompt' },
    { label: '', text: answerFormula(body, heading, language), height: Math.max(room, answer === '' ? 0 : linesOf(answer, 10) * 16 + 6), style: 'answer', heading },
  ];
}

/** What is known, label by label; what is not known is left out of the words, not of the form. */
function factsOf({ row, cells, kind }: HearingBody, language: Language): (readonly [string, string])[] {
  const ja = language === 'ja';
  const label = (heading: HeadingCode): string => HEADINGS[heading][language];
  const join = ja ? '、' : ', ';
  const text = (heading: HeadingCode): string => String(cells[heading] ?? '').trim();
  const contact = (heading: Parameters<typeof contactText>[2]): string => (row === null ? text(heading) : contactText(row.candidate, row.input, heading, kind));
  const contacts = [contact('department'), contact('contactPerson'), contact('phone'), contact('email')].filter((one) => one !== '').join('　');
  if (row === null) {
    return [
      [label('type'), text('type')], [label('address'), text('address')], [label('categories'), text('categories')],
      [ja ? '連絡先' : 'Contact', contacts], [label('reason'), cut(text('reason'), MOST_LINES.told)], [label('evidence'), ''],
    ];
  }
  const { candidate, decision, edited, input } = row;
  const reason = String(input.kept[kind]?.cells.reason ?? reasonText(candidate, decision, language));
  const places = decision.places.join(join);
  const where = [places, fullAddress(candidate)].filter((one) => one !== '').join(ja ? '　所在地：' : '   Address: ');
  return [
    [label('type'), [TYPES[decision.type][language], `${label('stage')}${ja ? '：' : ': '}${STAGES[decision.stage][language]}`, `${label('rank')}${ja ? '：' : ': '}${decision.rank}`].join('　')],
    [label('places'), cut(where, MOST_LINES.other)],
    [label('categories'), cut(decision.categories.map((code) => CATEGORIES[code][language]).join(join), MOST_LINES.other)],
    [ja ? '連絡先' : 'Contact', cut(contacts, MOST_LINES.other)],
    [label('reason'), cut(reason, MOST_LINES.told)],
    [ja ? '要素と根拠' : 'Elements and evidence', cut(evidenceText(candidate, decision, edited, language).replaceAll(ja ? ' ／ ' : ' / ', '\n') || cut(sourceText(candidate, 'activity'), MOST_LINES.told), MOST_LINES.evidence)],
  ];
}

/** The record's answer, where there is one: by ID, for organisations without one by name. */
function answerFormula({ id, name }: HearingBody, heading: HeadingCode, language: Language): Formula {
  const record = TABLE_NAMES.hearings;
  const key = (id === '' ? name : id).replaceAll('"', '""');
  const match = `MATCH("${key}",${record}[${HEADINGS[id === '' ? 'name' : 'id'][language]}],0)`;
  const cell = `INDEX(${record}[${HEADINGS[heading][language]}],${match})`;
  return { formula: heading === 'hearingDate' ? `=IFERROR(IF(${cell}="","",TEXT(${cell},"yyyy/mm/dd")),"")` : `=IFERROR(${cell}&"","")` };
}

/** Framed rows that follow each other become one block: fewer calls to Excel than cell by cell. */
function blocksOf(rows: readonly Row[], top: number, { id, name }: HearingBody): Block[] {
  const blocks: Block[] = [];
  for (let from = 0; from < rows.length;) {
    const row = top + from;
    const { label, style } = rows[from]!;
    if (style in LINE_STYLES) {
      blocks.push({ row, column: 0, cells: [[label]], format: 'text', style: LINE_STYLES[style as keyof typeof LINE_STYLES] });
      from++;
      continue;
    }
    let to = from;
    while (to < rows.length && FRAMES[rows[to]!.style as Framed] === FRAMES[style as Framed]) to++;
    const group = rows.slice(from, to);
    blocks.push({ row, column: 0, cells: group.map(({ label: words, text = '' }): PlanCell[] => [words, text]), style: { ...FRAMES[style as Framed], color: INK, wrap: true, grid: FRAME } });
    blocks.push({ row, column: 0, cells: group.map(({ label: words }): PlanCell[] => [words]), style: { fill: LABEL_FILL } });
    group.forEach((one, at) => {
      if (one.style === 'prompt') blocks.push({ row: row + at, column: 1, cells: [[one.text ?? '']], style: { size: 8, color: QUIET_INK, vertical: 'center' } });
    });
    if (group.some(({ heading }) => heading !== undefined)) {
      blocks.push({
        row, column: 2, cells: group.map(({ heading }): PlanCell[] => (heading === undefined ? ['', ''] : [heading, id === '' ? `name:${name}` : id])), format: 'text', style: { size: 8, color: QUIET_INK },
      });
    }
    from = to;
  }
  return blocks;
}

const LINE_STYLES = {
  kind: { size: 9, color: QUIET_INK, vertical: 'center' },
  name: { bold: true, size: 16, color: INK, vertical: 'center' },
  section: { bold: true, color: INK, vertical: 'center' },
  note: { size: 8, color: QUIET_INK, vertical: 'center' },
} as const satisfies Readonly<Partial<Record<Row['style'], CellStyle>>>;

type Framed = Exclude<Row['style'], keyof typeof LINE_STYLES>;
const FACT_FRAME: CellStyle = { size: FACT_SIZE, vertical: 'top' };
const META_FRAME: CellStyle = { size: 10, vertical: 'center' };
const QUESTION_FRAME: CellStyle = { size: 10, vertical: 'top' };
/** Rows of one frame stand in one block. */
const FRAMES: Readonly<Record<Framed, CellStyle>> = { fact: FACT_FRAME, meta: META_FRAME, prompt: QUESTION_FRAME, answer: QUESTION_FRAME };

/** Lines that a text takes in the wide column, on the safe side. */
function linesOf(text: PlanCell, size: number): number {
  const room = (PAGE_WIDTHS.text * 11 * 0.9) / size;
  return typeof text === 'object' ? 1 : String(text).split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textUnits(line) / room)), 0);
}

/** As much of a text as these lines take. */
function cut(text: string, lines: number): string {
  if (linesOf(text, FACT_SIZE) <= lines) return text;
  let kept = text;
  while (kept !== '' && linesOf(`${kept}…`, FACT_SIZE) > lines) kept = kept.slice(0, Math.max(0, kept.length - 8));
  return `${kept.trimEnd()}…`;
}
