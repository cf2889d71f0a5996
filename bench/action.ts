import { classifyWorkbook } from '../src/actions/classifyWorkbook';
import { decideInPlace } from '../src/actions/decideInPlace';
import { insertSample } from '../src/actions/insertSample';
import { FIELDS, textOf, type FieldCode } from '../src/domain/candidate';
import { createClassifier } from '../src/domain/classifier';
import { createWorkbook } from '../src/host';
import { startExcel } from '../src/host/node';
import { makeRows } from './rows';
import type { Section } from './section';

/** Columns of the lists; those that the made-up rows have no text for are filled, so that a row is as wide as a real one. */
const COLUMNS: readonly FieldCode[] = ['name', 'corporateNumber', 'legalForm', 'address', 'area', 'activity', 'members', 'fields', 'contactPerson', 'phone', 'url', 'notes'];

/**
 * The whole action as the add-in runs it, through office.js on the embedded Excel: read, decide, write three sheets and the ledger.
 * Requests and bytes are what Excel would see; the times are this stand-in's and say nothing of Excel's.
 */
export const action: Section = {
  title: 'The whole action on the embedded Excel (12 columns)',
  head: ['rows', 'seconds', 'requests', 'largest request', 'largest answer'],
  async run() {
    const openDecider = decideInPlace(createClassifier);
    const lines: string[][] = [];
    for (const count of [1000, 10_000, 100_000]) {
      const workbook = createWorkbook();
      const excel = await startExcel(workbook);
      excel.install();
      await insertSample([{ name: '候補', rows: listOf(count) }]);
      const before = workbook.statistics.calls;
      const started = performance.now();
      await classifyWorkbook({
        language: 'ja', now: new Date(0), signal: new AbortController().signal, onProgress: () => undefined, openDecider,
      });
      const seconds = (performance.now() - started) / 1000;
      const { calls, largestRequestBytes, largestResponseBytes } = workbook.statistics;
      lines.push([count.toLocaleString('en'), seconds.toFixed(1), String(calls - before), megabytes(largestRequestBytes), megabytes(largestResponseBytes)]);
      excel.stop();
    }
    return lines;
  },
};

function listOf(count: number): string[][] {
  const rows = makeRows(count).map((candidate, index) => COLUMNS.map((field) => textOf(candidate, field) || filler(field, index)));
  return [COLUMNS.map((field) => FIELDS[field].ja), ...rows];
}

function filler(field: FieldCode, index: number): string {
  const serial = String(index).padStart(6, '0');
  return field === 'corporateNumber' ? `9000000${serial}` : field === 'phone' ? `00-${serial.slice(0, 4)}-${serial}` : field === 'url' ? `https://example.jp/${serial}` : '';
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}
