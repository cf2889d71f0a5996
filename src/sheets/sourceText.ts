import type { Candidate, FieldCode } from '../domain/candidate';
import { textOf } from '../domain/candidate';
import type { Language } from '../domain/vocabulary';

/** A field of the source for one line of our tables. */
export function sourceText(candidate: Candidate, field: FieldCode): string {
  return field === 'address' ? fullAddress(candidate) : lines(textOf(candidate, field), ' ');
}

/** The sheet that a row stands on; of a merged one also the sheets and rows of the others: 「候補／県の一覧（12行目）」. */
export function sourcesText({ sheet, alsoAt = [] }: Candidate, language: Language): string {
  return [sheet, ...alsoAt.map((other) => (language === 'ja' ? `${other.sheet}（${other.row}行目）` : `${other.sheet} (row ${other.row})`))].join(language === 'ja' ? '／' : ' / ');
}

/** The first `longest` UTF-16 units of a field, its cells and lines told apart by ／. */
export function excerptOf(candidate: Candidate, field: FieldCode, longest: number): string {
  const line = lines(textOf(candidate, field), '／');
  return line.length <= longest ? line : `${line.slice(0, longest)}…`;
}

/** Prefecture, municipality and address as one, where a list has them in columns of their own; what the address repeats is not said twice. */
export function fullAddress(candidate: Candidate): string {
  const [prefecture, municipality, address] = (['prefecture', 'municipality', 'address'] as const).map((field) => lines(textOf(candidate, field), ' ')) as [string, string, string];
  const local = municipality !== '' && address.startsWith(municipality) ? address : municipality + address;
  if (prefecture !== '' && address.startsWith(prefecture)) return address;
  return local.startsWith(prefecture) ? local : prefecture + local;
}

function lines(text: string, join: string): string {
  return text.replace(/\s*[\r\n]+\s*/gu, join).trim();
}
