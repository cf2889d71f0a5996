import { FACTS, type FactCode } from '../domain/letters/placeholders';
import type { TemplateFault } from '../domain/letters/template';
import type { OutreachList } from '../domain/outreach/lists';
import type { Language } from '../domain/vocabulary';
import { itemName, keyOf, nameOfKey, type Templates } from './templatesRead';

/** Why letters cannot be made, or would be wrong. */
export interface TemplateProblem {
  /** `tooLong`: an organisation's finished text does not fit into a cell. */
  readonly code: TemplateFault['code'] | 'factMissing' | 'textMissing' | 'nameless' | 'tooLong';
  /** The cell of 「文面ひな形」 to go to; '' when there is none. */
  readonly cell: string;
  /** The placeholder, the words beside a lonely bracket, or the organisation. */
  readonly written: string;
  /** Name of the placeholder that was probably meant. */
  readonly nearest: string | null;
}

/** What keeps the letters of these lists from being made. `asDraft`: facts that nobody filled in are no problem. */
export function templateProblems(templates: Templates, lists: readonly OutreachList[], language: Language, asDraft: boolean): TemplateProblem[] {
  const { letters, rows, contentOf } = templates;
  const problems: TemplateProblem[] = [];
  const used = new Set<string>();
  for (const list of lists) {
    const { row, parts } = letters.get(list)!;
    if (row.texts.body + row.texts.more === '') problems.push({ code: 'textMissing', cell: row.cells.body, written: itemName(row.item, language), nearest: null });
    for (const part of ['subject', 'body', 'more'] as const) {
      const template = parts[part];
      for (const { code, written, nearest } of template.faults) {
        problems.push({ code, cell: row.cells[part], written, nearest: nearest === null ? null : nameOfKey(nearest, rows, language) });
      }
      for (const key of template.uses) used.add(key);
    }
  }
  for (const { item, texts, cells } of rows) {
    if (item.is === 'own' && item.name === '' && texts.body !== '') problems.push({ code: 'nameless', cell: cells.item, written: '', nearest: null });
    const isFact = item.is === 'own' || (item.is === 'fact' && !isOptional(item.fact));
    if (!asDraft && isFact && used.has(keyOf(item)) && contentOf(keyOf(item)) === '') problems.push({ code: 'factMissing', cell: cells.body, written: itemName(item, language), nearest: null });
  }
  return problems;
}

function isOptional(fact: FactCode): boolean {
  return 'optional' in FACTS[fact];
}

/** A problem as one sentence: 「文面ひな形」のC5にある《団体めい》は使えません。《団体名》ではありませんか。 */
export function templateProblemText({ code, cell, written, nearest }: TemplateProblem, sheet: string, language: Language): string {
  const place = language === 'ja' ? `「${sheet}」${cell === '' ? '' : `の${cell}`}` : `“${sheet}”${cell === '' ? '' : `, ${cell}`}`;
  return WORDS[code][language](place, written, nearest);
}

type Wording = Readonly<Record<Language, (place: string, written: string, nearest: string | null) => string>>;
const WORDS: Readonly<Record<TemplateProblem['code'], Wording>> = {
  unknown: {
    ja: (place, written, nearest) => `${place}にある《${written}》は使えません。${nearest === null ? '使える項目は、このシートの「項目」の列にあります。' : `《${nearest}》ではありませんか。`}`,
    en: (place, written, nearest) => `${place}: 《${written}》 is not known. ${nearest === null ? 'The column “Item” of that sheet lists all that are.' : `Did you mean 《${nearest}》?`}`,
  },
  unclosed: {
    ja: (place, written, nearest) => `${place}の「《${written}」に、閉じる「》」がありません。${nearest === null ? '「》」を足すか、「《」を消してください。' : `《${nearest}》ではありませんか。`}`,
    en: (place, written, nearest) => `${place}: “《${written}” has no closing 》. ${nearest === null ? 'Add it, or delete the 《.' : `Did you mean 《${nearest}》?`}`,
  },
  unopened: {
    ja: (place, written) => `${place}の「${written}》」に、始まりの「《」がありません。「《」を足すか、「》」を消してください。`,
    en: (place, written) => `${place}: “${written}》” has no opening 《. Add it, or delete the 》.`,
  },
  factMissing: {
    ja: (place, written) => `${place}の「${written}」が記入されていません。文面で《${written}》を使っています。`,
    en: (place, written) => `${place}: “${written}” is not filled in, and the letter uses 《${written}》.`,
  },
  textMissing: {
    ja: (place, written) => `${place}の「${written}」に本文がありません。`,
    en: (place, written) => `${place}: “${written}” has no text.`,
  },
  nameless: {
    ja: (place) => `${place}の「項目」が空白のため、この行の内容は使えません。項目の名前を入力してください。`,
    en: (place) => `${place}: the item has no name, so its text cannot be used. Give it one.`,
  },
  tooLong: {
    ja: (place, written) => `「${written}」の本文が、Excel の1つのセルに入る32,767文字を超えます。${place}の文面を短くしてください。`,
    en: (place, written) => `The text for “${written}” exceeds the 32,767 characters that a cell of Excel takes. Shorten it in ${place}.`,
  },
};
