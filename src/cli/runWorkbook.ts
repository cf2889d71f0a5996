import { classifyWorkbook } from '../actions/classifyWorkbook';
import { decideInPlace } from '../actions/decideInPlace';
import { explain } from '../actions/problems';
import type { ClassifyResult } from '../actions/results';
import type { Progress, RunContext } from '../actions/run';
import { makeShareCopy } from '../actions/share';
import { surveyWorkbook } from '../actions/surveyWorkbook';
import { createClassifier } from '../domain/classifier';
import type { Language } from '../domain/vocabulary';
import { startExcel } from '../host/node';
import type { HostStatistics } from '../host/public';
import { makeShareFile } from '../share/makeShareFile';
import type { ListChoice } from '../sheets/lists';
import { SHARING_BY_DEFAULT } from '../sheets/sharing';
import { CliError, EXIT } from './cliError';
import { makeFurther, type FurtherMade } from './furtherSheets';
import { jsonLines } from './jsonLines';
import type { MapArguments } from './mapArguments';
import { openInput } from './openInput';
import { writeWhole } from './writeWhole';

/** What a run on a file did. */
export interface FileRun {
  readonly result: ClassifyResult;
  readonly statistics: HostStatistics;
  /** What was made beside the result, in words. */
  readonly further: FurtherMade;
}

export interface FileRunContext {
  readonly now: Date;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Classifies a file as the add-in would in Excel: the same actions, through office.js, on the embedded Excel; then saves the result.
 * @throws CliError with the exit code and what to do; nothing has been written then.
 */
export async function runWorkbook(args: MapArguments, context: FileRunContext): Promise<FileRun> {
  const workbook = await openInput(args.input, args.language);
  const excel = await startExcel(workbook, { displayLanguage: args.language === 'ja' ? 'ja-JP' : 'en-US' });
  excel.install();
  try {
    const choices = args.sheets.length > 0 ? { choices: await choicesFor(args.sheets, args.language, context) } : {};
    const run: RunContext = { ...context, language: args.language, openDecider: decideInPlace(createClassifier) };
    const result = await classifyWorkbook(run, choices);
    const further = await makeFurther(run, args.further);
    const shared = args.share === null ? null : await makeShareCopy(run, { ...SHARING_BY_DEFAULT, frozen: args.share.frozen }, args.language, makeShareFile);
    const bytes = await workbook.save();
    context.signal.throwIfAborted();
    writeWhole(args.output, bytes, args.language);
    if (args.share !== null && shared !== null) writeWhole(args.share.path, shared.bytes, args.language);
    if (args.json !== null) writeWhole(args.json, jsonLines(result.classified), args.language);
    return { result, statistics: workbook.statistics, further };
  } catch (error) {
    throw error instanceof CliError ? error : worded(error, args.language);
  } finally {
    excel.stop();
  }
}

/** Only the named sheets, even those that were not taken for lists. */
async function choicesFor(names: readonly string[], language: Language, context: FileRunContext): Promise<ListChoice[]> {
  const { found, grids } = await surveyWorkbook({ signal: context.signal, onProgress: () => undefined });
  const unknown = names.filter((name) => !grids.some((grid) => grid.name === name));
  if (unknown.length > 0) {
    const there = grids.map((grid) => `「${grid.name}」`).join('');
    throw new CliError(EXIT.usage, language === 'ja'
      ? `シート ${unknown.map((name) => `「${name}」`).join('')} はありません。このブックのシート: ${there}`
      : `There is no sheet ${unknown.map((name) => `“${name}”`).join(', ')}. Sheets of this workbook: ${grids.map((grid) => `“${grid.name}”`).join(', ')}`);
  }
  return grids.flatMap((grid): ListChoice[] => {
    if (!names.includes(grid.name)) return [{ sheet: grid.name, listId: null, use: false }];
    return found.lists.some((list) => list.sheet === grid.name) ? [] : [{ sheet: grid.name, listId: null, use: true }];
  });
}

function worded(error: unknown, language: Language): CliError {
  const { kind, what, next, detail } = explain(error, language);
  if (kind === 'cancelled') return new CliError(EXIT.interrupted, what);
  if (kind === 'noCandidates') {
    return new CliError(EXIT.noCandidates, language === 'ja'
      ? `${what}\n団体名の列がある表かどうか確かめてください。リストのあるシートが分かっている場合は --sheet シート名 で指定してください。`
      : `${what}\nSee whether a table has a column of names. If you know the sheet, name it with --sheet NAME.`);
  }
  return new CliError(EXIT.failed, `${what}\n${next}\n${detail}`);
}
