import { carryOut } from '../excel/carryOut';
import { editOurTable } from '../excel/editOurTable';
import { findOwnedSheets, readOurTables } from '../excel/ourSheets';
import { prepare } from '../excel/prepare';
import type { Watch } from '../excel/session';
import type { Candidate } from '../domain/candidate';
import { figuresOf, sampleOf, type BlindAnswers, type TagFigures, type VerificationCounts } from '../domain/evaluation/verification';
import type { PersonTags } from '../domain/learning/decided';
import { blindAnswers, countSample } from '../sheets/blindAnswers';
import { tagText } from '../sheets/tags';
import { readLedger } from '../sheets/ledgerRead';
import type { OurTable } from '../sheets/ourTable';
import { ASKED_TAGS, NO_ANSWERS, readSample, verificationPlan, type AskedTag, type Sample, type SampleRow } from '../sheets/verificationSheet';
import { activeRules } from './activeRules';
import { reopenResult } from './reopenResult';
import type { ClassifyResult } from './results';
import type { RunContext } from './run';

/** A row of the sample as it is asked: nothing of what the machine says. */
export interface BlindRow {
  readonly id: string;
  readonly name: string;
  readonly candidate: Candidate | null;
  readonly answers: BlindAnswers;
}

export interface Verification {
  /** The sheet; null while there is none. */
  readonly sheet: string | null;
  readonly rows: readonly BlindRow[];
  /** Organisations that a sample can be drawn from. */
  readonly population: number;
}

export interface VerificationResult {
  readonly verification: Verification;
  readonly counts: VerificationCounts;
  readonly figures: readonly TagFigures[];
}

/** The sample as it stands in the workbook, in the sheet's words; where the sheet was deleted, the answers that the ledger kept. */
export async function readVerification(watch: Watch): Promise<readonly SampleRow[]> {
  return (await readVerificationSheet(watch)).rows;
}

async function readVerificationSheet(watch: Watch): Promise<Sample> {
  return sampleIn(await readOurTables(watch, ['verification', 'ledger']));
}

function sampleIn({ verification, ledger }: Readonly<Record<'verification' | 'ledger', OurTable | null>>): Sample {
  if (verification !== null) return readSample(verification);
  if (ledger === null) return { rows: [], ownColumns: [] };
  const rows = readLedger(ledger).entries.flatMap(({ id, name, input }): SampleRow[] => {
    const kept = input.kept.verification;
    if (kept === undefined) return [];
    return [{ id, name, answers: Object.fromEntries(ASKED_TAGS.map((tag) => [tag, String(kept.cells[tag] ?? '')])) as SampleRow['answers'], own: kept.own }];
  });
  return { rows, ownColumns: [...new Set(rows.flatMap(({ own }) => Object.keys(own)))] };
}

/** Looks at the sample and its answers without changing anything. @throws what `reopenResult` throws. */
export async function openVerification(run: RunContext): Promise<Verification> {
  const { result } = await reopenResult(run);
  const sheet = (await findOwnedSheets(run)).find(({ kind }) => kind === 'verification')?.name ?? null;
  return verificationOf(result, await readVerification(run), sheet);
}

/**
 * Draws a sample, or enlarges the one that is there: the rows that are in it stay, with their answers. Makes the sheet 「検証」.
 * @param size rows wished; more than there are: all.
 */
export async function startVerification(run: RunContext, size: number): Promise<Verification> {
  const { result } = await reopenResult(run);
  const { rows: earlier, ownColumns } = await readVerificationSheet(run);
  const answered = earlier.filter(({ answers }) => ASKED_TAGS.some((tag) => answers[tag] !== ''));
  const byId = new Map(earlier.map((row) => [row.id, row]));
  const ids = result.classified.map(({ id }) => id);
  const drawn = sampleOf(ids, size);
  const kept = answered.filter(({ id }) => !drawn.includes(id));
  const names = new Map(result.classified.map(({ id, candidate }) => [id, candidate.texts.name?.[0]?.text ?? '']));
  const rows = [...drawn.map((id): SampleRow => byId.get(id) ?? { id, name: names.get(id) ?? '', answers: NO_ANSWERS, own: {} }), ...kept];
  return write(run, result, { rows, ownColumns }, null);
}

/** Writes a person's answers of one row into the sheet. @throws what `editOurTable` throws. */
export async function answerVerification(id: string, answers: BlindAnswers): Promise<void> {
  await editOurTable('verification', ASKED_TAGS.flatMap((tag) => {
    const said = answers[tag];
    if (said === undefined) return [];
    const codes = typeof said === 'string' ? [said] : said.length === 0 ? ['-'] : said;
    return [{ id, heading: tag, value: { ja: tagText(tag, codes, 'ja'), en: tagText(tag, codes, 'en') } }];
  }));
}

/** Compares the answers with what the machine says, and writes the figures into 「検証」. */
export async function measureVerification(run: RunContext): Promise<VerificationResult> {
  const { result } = await reopenResult(run);
  const sample = await readVerificationSheet(run);
  const counts = countSample(sample.rows, new Map(result.classified.map((one) => [one.id, one.machine])));
  return { verification: await write(run, result, sample, counts), counts, figures: counts.tags.map(figuresOf) };
}

/** The answers as decisions that can be learnt from. */
export function verifiedTags(answers: SampleRow['answers']): PersonTags {
  return blindAnswers(answers) as PersonTags;
}

function verificationOf(result: ClassifyResult, rows: readonly SampleRow[], sheet: string | null): Verification {
  const candidates = new Map(result.classified.map(({ id, candidate }) => [id, candidate]));
  return {
    sheet, population: result.classified.length,
    rows: rows.map(({ id, name, answers }) => ({ id, name, candidate: candidates.get(id) ?? null, answers: blindAnswers(answers) })),
  };
}

async function write(run: RunContext, result: ClassifyResult, { rows, ownColumns }: Sample, counts: VerificationCounts | null): Promise<Verification> {
  await prepare(run);
  const candidates = new Map(result.classified.map(({ id, candidate }) => [id, candidate]));
  const asRead = JSON.stringify((await readOurTables(run, ['verification'])).verification);
  const { rulesVersion } = await run.openDecider((await activeRules(run)).rules);
  const plan = verificationPlan({
    language: run.language, madeAt: run.now, rulesVersion, sources: [...new Set(result.lists.map(({ sheet }) => sheet))], population: result.classified.length,
    rows: rows.map((row) => ({ ...row, candidate: candidates.get(row.id) ?? null })), ownColumns, counts,
  });
  const written = await carryOut([plan], run, {
    onRows: (done, total) => run.onProgress({ phase: 'writing', done, total }),
    isStillCurrent: async () => JSON.stringify((await readOurTables(run, ['verification'])).verification) === asRead,
  });
  return verificationOf(result, rows, written.names.verification ?? null);
}

export type { AskedTag };
