import type { FieldCode } from '../candidate';
import { LEGAL_FORMS } from '../names/forms';
import { normalise } from '../text/normalise';

/** What keeps a phrase from being a rule's: it finds nothing, or it would find nearly every row. */
export type PhraseProblem =
  | 'phraseEmpty' | 'phraseTooShort' | 'phraseTooLong' | 'phraseControl' | 'phraseSeveral' | 'phrasePattern' | 'phraseSigns' | 'phraseDigits' | 'phraseLegalForm';

/** Longest phrase, in characters: statutory purposes are the longest that lists hold. */
const LONGEST_PHRASE = 120;

/** Columns of ticks and classes, where one sign says something. */
const TICKED: ReadonlySet<FieldCode> = new Set<FieldCode>(['designation', 'fields', 'legalForm']);
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const ONE_SMALL = /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}ー]$/u;
const FORMS_OF_MANY: ReadonlySet<string> = new Set(['company', 'npo', 'association', 'foundation', 'trade']);

/** Why a phrase can be no rule's, or null. A weight of 0 only takes the meaning from shorter words, so a legal form may stand there. */
export function phraseProblem(phrase: string, weight: number, fields: readonly FieldCode[]): PhraseProblem | null {
  if (CONTROL.test(phrase)) return 'phraseControl';
  const words = normalise(phrase).text;
  const said = words.trim();
  if (said === '') return 'phraseEmpty';
  if ([...said].length > LONGEST_PHRASE) return 'phraseTooLong';
  if (said.includes('|')) return 'phraseSeveral';
  if (/^\*|\*$|\.\*|\?$|^\^|\$$/.test(said) && /\p{L}/u.test(said)) return 'phrasePattern';
  if (ONE_SMALL.test(said)) return 'phraseTooShort';
  if (!/\p{L}/u.test(said)) return signProblem(said, fields);
  return weight > 0 && isFormOfMany(said) ? 'phraseLegalForm' : null;
}

/** Without a letter only a share (100%) means something anywhere, and a single sign in a column of ticks. */
function signProblem(said: string, fields: readonly FieldCode[]): PhraseProblem | null {
  if (/^\d[\d,.]*%$/.test(said)) return null;
  if (/\p{N}/u.test(said)) return 'phraseDigits';
  return fields.every((field) => TICKED.has(field)) ? null : 'phraseSigns';
}

let forms: ReadonlySet<string> | null = null;
function isFormOfMany(said: string): boolean {
  forms ??= new Set(LEGAL_FORMS.filter(({ kind }) => FORMS_OF_MANY.has(kind)).flatMap(({ spellings, short = [] }) => [...spellings, ...short]).map((word) => normalise(word).text));
  return forms.has(said);
}
