import { FIELDS } from '../domain/candidate';
import { FIELDS_OF_RULES } from '../domain/rules/ruleValues';
import { TAGS, codesOf, type Language, type TagCode } from '../domain/vocabulary';
import type { RuleProblem, RuleProblemCode } from './rulesTable';
import { ON, OFF, RULE_HEADINGS, valueLabels, type RuleHeading } from './rulesWords';

/** A problem of the rule table as one sentence: the cell, what is wrong, what to do. */
export function ruleProblemText({ cell, code, params }: RuleProblem, language: Language): string {
  return `${cell}${language === 'ja' ? '：' : ': '}${WORDS[code][language](params)}`;
}

type Params = RuleProblem['params'];
type Wording = Readonly<Record<Language, (params: Params) => string>>;

const list = (words: readonly string[], language: Language): string => words.map((word) => (language === 'ja' ? `「${word}」` : `“${word}”`)).join(language === 'ja' ? '' : ', ');
const heading = (params: Params, language: Language): string => RULE_HEADINGS[params.heading as RuleHeading][language];
const tags = (language: Language): string => list(codesOf(TAGS).map((tag) => TAGS[tag][language]), language);
const values = (params: Params, language: Language): string => list(valueLabels(params.tag as TagCode, language), language);
const fields = (language: Language): string => list(FIELDS_OF_RULES.map((field) => FIELDS[field][language]), language);

const WORDS: Readonly<Record<RuleProblemCode, Wording>> = {
  tableEmpty: {
    ja: () => '表に行がないため、標準のルールを使います。',
    en: () => 'The table has no rows, so the default rules are used.',
  },
  headingMissing: {
    ja: (p) => `「${heading(p, 'ja')}」という見出しの列がないため、この表は使わず、標準のルールを使います。列を戻すか、ルールを書き出し直してください。`,
    en: (p) => `There is no column “${heading(p, 'en')}”, so this table is not used and the default rules are. Put the column back, or write the rules out again.`,
  },
  headingTwice: {
    ja: (p) => `「${heading(p, 'ja')}」という見出しの列が2つあるため、この表は使いません。片方の見出しを変えてください。`,
    en: (p) => `Two columns are called “${heading(p, 'en')}”, so this table is not used. Rename one of them.`,
  },
  formulaError: {
    ja: (p) => `数式のエラー（${p.error}）です。値を入力し直してください。`,
    en: (p) => `A formula error (${p.error}). Enter the value again.`,
  },
  phraseEmpty: { ja: () => '語句が空白です。', en: () => 'The phrase is empty.' },
  phraseNotText: {
    ja: (p) => `語句が文字ではありません（${p.text}）。`,
    en: (p) => `The phrase is no text (${p.text}).`,
  },
  phraseTooShort: {
    ja: (p) => `「${p.text}」は1文字のかな・英字で、ほとんどの団体に当てはまります。2文字以上にしてください。`,
    en: (p) => `“${p.text}” is a single kana or letter that nearly every row contains. Use two characters or more.`,
  },
  phraseTooLong: {
    ja: () => '語句が長すぎて、同じ文がほかのリストに出てくることはまずありません。120文字以内の短い言葉にしてください。',
    en: () => 'The phrase is too long to occur in other lists. Use at most 120 characters.',
  },
  phraseControl: {
    ja: () => '語句に改行などの制御文字が入っています。1行の言葉にしてください。',
    en: () => 'The phrase contains a line break or another control character. Use words on one line.',
  },
  phraseSeveral: {
    ja: () => '1つの行に書ける語句は1つです。「|」で区切らず、行を分けてください。',
    en: () => 'One row takes one phrase. Use a row each instead of “|”.',
  },
  phrasePattern: {
    ja: (p) => `「${p.text}」の記号は、書いたとおりの文字として探します（「*」や「?」で「何でも」を表すことはできません）。記号を除いてください。`,
    en: (p) => `Signs such as * and ? in “${p.text}” are looked for as they are and stand for nothing else. Take them out.`,
  },
  phraseSigns: {
    ja: (p) => `「${p.text}」は記号だけです。記号だけの語句は、指定・認定、活動分野、法人格の列でしか使えません。`,
    en: (p) => `“${p.text}” has only signs, which can be used in the columns designation, fields and legal form alone.`,
  },
  phraseDigits: {
    ja: (p) => `「${p.text}」は数字と記号だけで、番号や電話番号にも当てはまります。文字を加えてください。`,
    en: (p) => `“${p.text}” has only digits and signs, which numbers of any kind contain. Add words.`,
  },
  phraseLegalForm: {
    ja: (p) => `「${p.text}」は法人格で、ほとんどの団体に当てはまります。法人格は別に読み取っているので、ルールにはできません。`,
    en: (p) => `“${p.text}” is a legal form that many rows contain. Legal forms are read separately and cannot be rules.`,
  },
  tagMissing: {
    ja: () => `対象が空白です。${tags('ja')}のどれかを選んでください。`,
    en: () => `No tag is named. Choose one of ${tags('en')}.`,
  },
  tagUnknown: {
    ja: (p) => `「${p.text}」という対象はありません。${tags('ja')}のどれかを選んでください。`,
    en: (p) => `There is no tag “${p.text}”. Choose one of ${tags('en')}.`,
  },
  valueMissing: {
    ja: (p) => `何の根拠かが空白です。${values(p, 'ja')}のどれかを選んでください。`,
    en: (p) => `It says nothing of what it speaks for. Choose one of ${values(p, 'en')}.`,
  },
  valueUnknown: {
    ja: (p) => `「${p.text}」は選択肢にありません。${values(p, 'ja')}のどれかを選んでください。`,
    en: (p) => `“${p.text}” is not among the choices. Choose one of ${values(p, 'en')}.`,
  },
  valueNotOfTag: {
    ja: (p) => `「${p.text}」は「${TAGS[p.tag as TagCode].ja}」の値ではありません。${values(p, 'ja')}のどれかを選んでください。`,
    en: (p) => `“${p.text}” is no value of “${TAGS[p.tag as TagCode].en}”. Choose one of ${values(p, 'en')}.`,
  },
  weightMissing: { ja: () => '重みが空白です。0、1、2、3のどれかを選んでください。', en: () => 'There is no weight. Choose 0, 1, 2 or 3.' },
  weightNotNumber: {
    ja: (p) => `重み「${p.text}」は数ではありません。0、1、2、3のどれかを選んでください。`,
    en: (p) => `The weight “${p.text}” is no number. Choose 0, 1, 2 or 3.`,
  },
  weightNotWhole: {
    ja: (p) => `重み ${p.text} は整数ではありません。0、1、2、3のどれかを選んでください。`,
    en: (p) => `The weight ${p.text} is no whole number. Choose 0, 1, 2 or 3.`,
  },
  weightOutOfRange: {
    ja: (p) => `重み ${p.text} は範囲の外です。0、1、2、3のどれかを選んでください（反対の根拠にするには「何の根拠か」で「非該当」を選びます）。`,
    en: (p) => `The weight ${p.text} is out of range. Choose 0, 1, 2 or 3 (to speak against, choose “No” under “Speaks for”).`,
  },
  fieldsMissing: {
    ja: () => `探す列が読み取れません。${fields('ja')}から選ぶか、空白（活動内容）にしてください。`,
    en: () => `No column is named. Use ${fields('en')}, or leave it empty for the activity text.`,
  },
  fieldUnknown: {
    ja: (p) => `「${p.text}」という列はありません。${fields('ja')}を「、」で区切って書いてください。`,
    en: (p) => `There is no column “${p.text}”. Use ${fields('en')}, separated by “;”.`,
  },
  fieldNotSearched: {
    ja: (p) => `「${p.text}」の列は分類に使っていないため、探せません。`,
    en: (p) => `The column “${p.text}” is not read for classification.`,
  },
  fieldTwice: { ja: (p) => `「${p.text}」が2回書かれています。`, en: (p) => `“${p.text}” is named twice.` },
  conditionUnknown: {
    ja: (p) => `条件「${p.text}」が分かりません。「過去でも数える」「否定のときだけ数える」「含まれる語句は数えない」のように書いてください。`,
    en: (p) => `The condition “${p.text}” is not known. Write “also if past”, “only if denied” or “not the words within”.`,
  },
  conditionTwice: { ja: (p) => `条件「${p.text}」が2回書かれています。`, en: (p) => `The condition “${p.text}” stands there twice.` },
  conditionsContradict: {
    ja: (p) => `条件「${p.text}」が互いに矛盾しています。「～のときだけ数える」は1つだけ、ほかの「～でも数える」なしで書いてください。`,
    en: (p) => `The conditions “${p.text}” contradict each other. Use one “only if”, without any “also if”.`,
  },
  onUnknown: {
    ja: (p) => `「使う」の列の「${p.text}」が分かりません。「${ON.ja}」か「${OFF.ja}」を選んでください。`,
    en: (p) => `“${p.text}” is neither “${ON.en}” nor “${OFF.en}”.`,
  },
  idInvalid: {
    ja: (p) => `ルールIDは、改行を含まない${p.most}文字以内にしてください（空白でも構いません）。`,
    en: (p) => `A rule ID has at most ${p.most} characters and no line breaks (it may be empty).`,
  },
  duplicate: {
    ja: (p) => `「${p.text}」は${p.row}行目と同じ内容です。この行は使いません。`,
    en: (p) => `“${p.text}” says the same as row ${p.row}. This row is not used.`,
  },
  contradicts: {
    ja: (p) => `「${p.text}」は${p.row}行目では別の値の根拠です。この行は使いません。どちらかを「使わない」にしてください。`,
    en: (p) => `Row ${p.row} says something else of “${p.text}”. This row is not used; switch one of the two off.`,
  },
  tooMany: {
    ja: (p) => `ルールは${Number(p.most).toLocaleString('ja')}行までです。この行から後は使いません。`,
    en: (p) => `At most ${Number(p.most).toLocaleString('en')} rows are read. This row and those after it are not used.`,
  },
};
