import * as fc from 'fast-check';
import { FIELDS_OF_RULES, SCOPES_OF_RULES, VALUES_OF_RULES } from '../../../src/domain/rules/ruleValues';
import type { Rule, Weight } from '../../../src/domain/rules/rule';
import { codesOf, TAGS } from '../../../src/domain/vocabulary';

/** Words as people write them: kana, kanji, Latin, full width, inner blanks, signs that other formats give a meaning. */
const piece = fc.constantFrom('まちづくり', 'ｶﾌｪ', 'サイクル', '見守り', '空き家', 'DX', '＋α', 'フェス', '夜間', '"引用"', 'a,b', '=SUM', "'印", '@室', '-10度', '町 内', '㈱朝日', '～会', 'ﾊﾟﾄﾛｰﾙ', 'café', '𠮷野', '2.0型', '（仮称）案', '\\n', '<b>');
const phrase = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('')).filter((text) => /\p{L}/u.test(text));
const someOf = <T>(all: readonly T[], minLength: number): fc.Arbitrary<T[]> => fc.shuffledSubarray([...all], { minLength, maxLength: Math.min(4, all.length) });
const text = fc.constantFrom('', '庁内の検討会', '§2 town', '要綱 第3条', '=A1', '複数行\nの出典');

/** Rules as a person could make them: every tag, value, weight, set of columns and condition; each with an id of its own. */
export const arbitraryRules: fc.Arbitrary<Rule[]> = fc.uniqueArray(fc.constantFrom(...codesOf(TAGS)).chain((tag) => fc.record({
  id: fc.stringMatching(/^own\.[a-z]{1,8}\.[0-9]{1,4}$/),
  phrases: fc.uniqueArray(phrase, { minLength: 1, maxLength: 4 }),
  tag: fc.constant(tag),
  value: fc.constantFrom(...VALUES_OF_RULES[tag]),
  weight: fc.constantFrom<Weight[]>(0, 1, 2, 3),
  fields: someOf(FIELDS_OF_RULES, 1),
  source: text,
  scopes: fc.option(someOf(SCOPES_OF_RULES, 1), { nil: undefined }),
  only: fc.option(fc.constantFrom(...SCOPES_OF_RULES), { nil: undefined }),
  absorbs: fc.constantFrom<(true | undefined)[]>(true, undefined),
  note: fc.option(text.filter((t) => t !== ''), { nil: undefined }),
})), { selector: ({ id }) => id, maxLength: 6 }).map((rules) => rules.map((rule) => withoutUndefined(rule.only === undefined ? rule : { ...rule, scopes: undefined })));

function withoutUndefined(rule: { readonly [K in keyof Rule]: Rule[K] | undefined }): Rule {
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined)) as unknown as Rule;
}
