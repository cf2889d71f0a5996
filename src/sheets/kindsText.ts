import { LANGUAGES, type Label, type Language } from '../domain/vocabulary';
import type { CellValue } from './grid';
import { KIND_SEPARATOR } from './issuesWords';

/** Kinds of 「発言一覧」 between codes and cells. */

type Vocabulary = Readonly<Record<string, Label>>;

export function kindsText(codes: readonly string[], vocabulary: Vocabulary, language: Language): string {
  return codes.map((code) => vocabulary[code]?.[language] ?? code).join(KIND_SEPARATOR[language]);
}

/** A person's cell in the language of the sheet: kinds that are known in either language are translated, other words stay as they are. */
export function inSheetLanguage(cell: CellValue, vocabulary: Vocabulary, language: Language): CellValue {
  if (typeof cell !== 'string') return cell;
  return cell.split(/[、;；,，\n]/u).map((word) => labelOf(word.trim(), vocabulary)?.[language] ?? word.trim()).filter((word) => word !== '').join(KIND_SEPARATOR[language]);
}

function labelOf(word: string, vocabulary: Vocabulary): Label | undefined {
  return Object.values(vocabulary).find((label) => LANGUAGES.some((language) => label[language] === word));
}
