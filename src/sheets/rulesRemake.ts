import type { TagCode, Language } from '../domain/vocabulary';
import type { CellValue } from './grid';
import type { OurTable } from './ourTable';
import type { SheetPlan } from './plan';
import { rulesSheetPlan } from './rulesSheet';
import { sourceLabel, readSource } from './rulesSources';
import { partsOf, readConditions, readRules } from './rulesTable';
import {
  BETWEEN, OFF, ON, RULE_COLUMNS, conditionsText, fieldLabel, readFieldWord, readOnWord, readTagWord, readValueWord, ruleHeadingOf, tagLabel, valueLabel, type RuleHeading,
} from './rulesWords';

/**
 * 「分類ルール」 in a language, cell by cell: the same rows in the same order, phrases, weights, rows that cannot be read and people's own columns as they stand;
 * null for a table that cannot be used, which stays as it is.
 * @param base version of the default rules that the table began with.
 */
export function remadeRules(table: OurTable, { language, madeAt, base }: { readonly language: Language; readonly madeAt: Date; readonly base: string }): SheetPlan | null {
  const reading = readRules(table);
  if (!reading.usable) return null;
  const headings = table.headers.map(ruleHeadingOf);
  const ownColumns = table.headers.filter((_, column) => headings[column] === undefined);
  const cells = table.rows.map((row): CellValue[] => {
    const said = (heading: RuleHeading): CellValue => row[headings.indexOf(heading)] ?? '';
    return [...RULE_COLUMNS.map((heading) => inLanguage(heading, said, language)), ...ownColumns.map((header) => row[table.headers.indexOf(header)] ?? '')];
  });
  return rulesSheetPlan(cells, { rows: reading.rows.map(({ row }) => row), ownColumns, language, madeAt, base });
}

/** A cell in the words of a language; what is none of our words stays. */
function inLanguage(heading: RuleHeading, said: (heading: RuleHeading) => CellValue, language: Language): CellValue {
  const cell = said(heading);
  const text = String(cell).trim();
  if (text === '') return cell;
  switch (heading) {
    case 'tag': {
      const tag = readTagWord(text);
      return tag === undefined ? cell : tagLabel(tag, language);
    }
    case 'value': {
      const tag: TagCode | undefined = readTagWord(String(said('tag')).trim());
      const value = tag === undefined ? undefined : readValueWord(tag, text);
      return tag === undefined || value === undefined ? cell : valueLabel(tag, value, language);
    }
    case 'fields': {
      const fields = partsOf(text).map(readFieldWord);
      return fields.some((field) => field === undefined) ? cell : fields.map((field) => fieldLabel(field!, language)).join(BETWEEN[language]);
    }
    case 'conditions': {
      const conditions = readConditions(text, () => null);
      return conditions === null ? cell : conditionsText(conditions, language);
    }
    case 'on': {
      const on = readOnWord(text);
      return on === undefined ? cell : (on ? ON : OFF)[language];
    }
    case 'source': case 'note': return sourceLabel(readSource(text), language);
    default: return cell;
  }
}
