import { splitStatements, type AnswerField, ANSWER_FIELDS } from '../domain/issues/statements';
import { tagStatement } from '../domain/issues/tagStatement';
import type { StatementTags } from '../domain/issues/tags';
import { contentHash } from '../domain/hash';
import { normalise } from '../domain/text/normalise';
import { STAGES, TYPES, type StageCode, type TypeCode } from '../domain/vocabulary';
import type { SheetsInput } from './classifiedRows';
import type { TypedAnswer } from './hearingTyped';
import type { KeptCells } from './keptTables';
import type { LedgerEntry } from './ledgerEntry';
import { cellText, type OurRow, type OurTable } from './ourTable';
import { enteredAt, keptOfStatements } from './statementsKept';
import { HEADINGS } from './words';

/** A body that was heard, with its answers. */
export interface HeardBody {
  /** '' for bodies that people added to the record by hand. */
  readonly id: string;
  readonly name: string;
  /** In the language of the sheets. */
  readonly type: string;
  readonly stage: string;
  readonly answers: Readonly<Partial<Record<AnswerField, string>>>;
  /** What people entered for its statements. */
  readonly entered: KeptCells | undefined;
  /** Where its answers stand, row counted from 1; null when the record was deleted. */
  readonly record: { readonly sheet: string; readonly row: number } | null;
}

/** A statement of an answer, with what the rules say and what people entered for it. */
export interface Statement {
  readonly body: HeardBody;
  readonly question: AnswerField;
  readonly text: string;
  /** Tells the statement within its organisation: the question and the words. */
  readonly mark: string;
  readonly tags: StatementTags;
  readonly entered: KeptCells;
}

/**
 * All bodies with an answer: in the order of 「ヒアリング記録」, then those whose row was deleted, those that left the lists, and those added by hand.
 * @param hearings the record as it stands, for the links to it; null when it is gone (the ledger has the answers).
 * @param typed answers that stand on the pages of 「ヒアリングシート」 and have not been taken into the record yet.
 */
export function heardBodies(input: SheetsInput, hearings: OurTable | null, typed: readonly TypedAnswer[] = []): HeardBody[] {
  const { language, memory } = input;
  const rowOf = recordRows(hearings);
  const known = input.rows.map((row): HeardBody => ({
    id: row.key.id, name: cellName(row.candidate.texts.name?.[0]?.text, row.key.name),
    type: TYPES[row.decision.type][language], stage: STAGES[row.decision.stage][language],
    answers: answersOf(row.input.kept.hearings?.cells ?? {}), entered: row.input.kept.statements, record: rowOf(row.key.id, ''),
  }));
  const gone = input.gone.map((entry): HeardBody => ({
    id: entry.id, name: entry.name, type: goneTag(entry, 'type', TYPES, language), stage: goneTag(entry, 'stage', STAGES, language),
    answers: answersOf(entry.input.kept.hearings?.cells ?? {}), entered: entry.input.kept.statements, record: rowOf(entry.id, ''),
  }));
  const byHand = (memory.kept.hearings?.handRows ?? []).map((row): HeardBody => handBody(row, input, rowOf));
  const ids = memory.kept.hearings?.ids ?? [];
  const order = new Map(ids.map((id, index) => [id, index]));
  const place = ({ id }: HeardBody): number => order.get(id) ?? ids.length;
  return [...[...known, ...gone].sort((a, b) => place(a) - place(b)), ...byHand].map((body) => ({ ...body, answers: withTyped(body, typed) })).filter(({ answers }) => Object.keys(answers).length > 0);
}

/** The answers of these bodies as statements, tagged. */
export function statementsOf(bodies: readonly HeardBody[]): Statement[] {
  return bodies.flatMap((body) => ANSWER_FIELDS.flatMap((question) => {
    const seen = new Map<string, number>();
    return splitStatements(body.answers[question] ?? '').map((text): Statement => {
      const hash = contentHash(normalise(text).text.replace(/[。.\s]+$/u, ''));
      const times = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, times);
      const mark = `${question}-${hash}${times === 1 ? '' : `-${times}`}`;
      return { body, question, text, mark, tags: tagStatement(question, text), entered: enteredAt(body.entered, mark) };
    });
  }));
}

function answersOf(cells: Readonly<Record<string, unknown>>): HeardBody['answers'] {
  return Object.fromEntries(ANSWER_FIELDS.map((field) => [field, String(cells[field] ?? '').trim()]).filter(([, text]) => text !== ''));
}

/** The answers with what was typed on the body's page: in place of an empty one, else below it. */
function withTyped({ id, name, answers }: HeardBody, typed: readonly TypedAnswer[]): HeardBody['answers'] {
  const all: Partial<Record<AnswerField, string>> = { ...answers };
  for (const { whose, heading, value } of typed) {
    const field = ANSWER_FIELDS.find((one) => one === heading);
    const said = String(value).trim();
    if (whose !== (id === '' ? `name:${name}` : id) || field === undefined || said === '' || all[field]?.includes(said)) continue;
    all[field] = all[field] === undefined ? said : `${all[field]}\n${said}`;
  }
  return all;
}

function handBody(row: OurRow, { memory, language }: SheetsInput, rowOf: ReturnType<typeof recordRows>): HeardBody {
  const name = cellText(row, 'name') ?? '';
  return {
    id: '', name, type: inLanguage(cellText(row, 'type') ?? '', TYPES, language), stage: inLanguage(cellText(row, 'stage') ?? '', STAGES, language),
    answers: answersOf(row.cells), entered: keptOfStatements(memory.statements?.byName.get(name) ?? [], undefined) ?? undefined, record: rowOf('', name),
  };
}

/** Where a body's row of the record stands. */
function recordRows(table: OurTable | null): (id: string, name: string) => HeardBody['record'] {
  const rows = new Map<string, number>();
  const at = table?.at;
  if (table === null || at === undefined) return () => null;
  const column = (code: 'id' | 'name'): number => table.headers.findIndex((header) => Object.values(HEADINGS[code]).includes(header as never));
  const [idColumn, nameColumn] = [column('id'), column('name')];
  const key = (id: string, name: string): string => JSON.stringify(id === '' ? ['', name] : [id]);
  table.rows.forEach((cells, index) => {
    const own = key(String(cells[idColumn] ?? '').trim(), String(cells[nameColumn] ?? '').trim());
    if (!rows.has(own)) rows.set(own, at.row + 1 + index);
  });
  return (id, name) => {
    const row = rows.get(key(id, name));
    return row === undefined ? null : { sheet: at.sheet, row };
  };
}

function cellName(shown: string | undefined, key: string): string {
  return (shown ?? key).trim();
}

function goneTag<C extends TypeCode | StageCode>(entry: LedgerEntry, tag: 'type' | 'stage', labels: Readonly<Record<C, { readonly ja: string; readonly en: string }>>, language: 'ja' | 'en'): string {
  const code = (entry.input.tags[tag] ?? entry.machine?.[tag])?.[0] as C | undefined;
  return code === undefined ? '' : labels[code]?.[language] ?? '';
}

function inLanguage(text: string, labels: Readonly<Record<string, { readonly ja: string; readonly en: string }>>, language: 'ja' | 'en'): string {
  return Object.values(labels).find(({ ja, en }) => ja === text || en === text)?.[language] ?? text;
}
