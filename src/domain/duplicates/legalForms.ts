import { LEGAL_FORMS } from '../names/forms';

/** A legal form as far as it tells two bodies apart: forms of one family turn into one another (有限会社 → 株式会社, 一般社団 → 公益社団). */
export interface NamedForm {
  readonly id: string;
  readonly family: string;
}

/** How two legal forms stand to one another: `changed` within a family, `missing` when only one name has one. */
export type FormMatch = 'same' | 'changed' | 'missing' | 'different';

/** Forms that are part of what a body is called (農業協同組合, 商店街振興組合, 信用金庫): they stay in the name. */
const PART_OF_NAME: ReadonlySet<string> = new Set(['shoten-gai', 'nogyo', 'seikyo', 'shinyo', 'chiho', 'kanri']);
/** 有限会社 may become 株式会社; companies of other forms are founded beside one another. */
const FAMILIES: Readonly<Record<string, string>> = { kabushiki: 'company', yugen: 'company' };
/** Corporations that run universities bear the universities' names: 「国立大学法人○○大学」 is 「○○大学」. */
const NEUTRAL: ReadonlySet<string> = new Set(['gakko', 'kosen-kiko', 'kokken', 'chien']);

/** 協同組合 is what a 事業協同組合 calls itself. */
const COOPERATIVES: Readonly<Record<string, string>> = { '(協)': '協同組合', '(協組)': '協同組合', 事業協同組合: '協同組合', '(企)': '企業組合' };

const SPELLINGS: readonly (readonly [spelling: string, form: NamedForm])[] = LEGAL_FORMS
  .filter(({ id }) => !PART_OF_NAME.has(id))
  .flatMap(({ id, spellings, short = [] }) => [...spellings, ...short].map((spelling): [string, NamedForm] => [spelling.toLowerCase(), formOf(id, spelling)]))
  .concat(['一般社団', '公益社団', '中間法人', '有限責任中間法人'].map((spelling) => [spelling, formOf('ippan-shadan', spelling)]))
  .concat(['一般財団', '公益財団'].map((spelling) => [spelling, formOf('zaidan', spelling)]))
  .concat([['農事組合法人', { id: 'noji', family: 'noji' }], ['llp', { id: 'llp', family: 'llp' }], ['(農)', { id: 'noji', family: 'noji' }], ['ユウゲンガイシャ', { id: 'yugen', family: 'company' }], ['ゴウドウガイシャ', { id: 'godo', family: 'godo' }], ['カ)', { id: 'kabushiki', family: 'company' }], ['(カ', { id: 'kabushiki', family: 'company' }], ['ユ)', { id: 'yugen', family: 'company' }], ['(ユ', { id: 'yugen', family: 'company' }], ['ltd', { id: 'kabushiki', family: 'company' }], ['co', { id: 'kabushiki', family: 'company' }], ['inc', { id: 'kabushiki', family: 'company' }], ['corp', { id: 'kabushiki', family: 'company' }]])
  .sort((a, b) => b[0].length - a[0].length);

function formOf(id: string, spelling: string): NamedForm {
  if (id === 'ippan-shadan' || id === 'zaidan') return { id: `${id}:${/公/.test(spelling) ? 'public' : /一/.test(spelling) ? 'general' : 'old'}`, family: id };
  if (id === 'gomei') return /資/.test(spelling) ? { id: 'goshi', family: 'goshi' } : { id, family: id };
  // Lawyers and tax accountants found their corporations beside one another under one name.
  if (id === 'shikaku') return { id: `${id}:${spelling}`, family: `${id}:${spelling}` };
  if (id === 'jigyo-kyodo') return { id: `${id}:${COOPERATIVES[spelling] ?? spelling}`, family: id };
  return { id, family: FAMILIES[id] ?? id };
}

/** Spellings by the sign that they begin and that they end with, the longest first. */
const BY_FIRST = byKey((spelling) => spelling.charAt(0));
const BY_LAST = byKey((spelling) => spelling.charAt(spelling.length - 1));

function byKey(keyOf: (spelling: string) => string): ReadonlyMap<string, typeof SPELLINGS> {
  const map = new Map<string, (typeof SPELLINGS)[number][]>();
  for (const one of SPELLINGS) map.set(keyOf(one[0]), [...(map.get(keyOf(one[0])) ?? []), one]);
  return map;
}

/** The legal forms at the ends of a name, and the name without them. The text is normalised. */
export function withoutForms(text: string): { readonly rest: string; readonly form: NamedForm | null } {
  let rest = text.trim();
  let form: NamedForm | null = null;
  for (;;) {
    const first = BY_FIRST.get(rest.charAt(0))?.find(([spelling]) => beginsWith(rest, spelling));
    const last = first ?? BY_LAST.get(rest.charAt(rest.length - 1))?.find(([spelling]) => endsWith(rest, spelling));
    if (last === undefined) return { rest, form };
    const [spelling, named] = last;
    rest = (first !== undefined ? rest.slice(spelling.length) : rest.slice(0, -spelling.length)).replace(/^[\s・.,]+|[\s・.,]+$/g, '');
    form ??= named;
  }
}

/** English forms stand behind a name, and are words of their own. */
function beginsWith(rest: string, spelling: string): boolean {
  // The bank's 「ヤマダ(カ」 stands behind a name only: 「(カフェ…)」 is no form.
  if (rest.length <= spelling.length || !rest.startsWith(spelling) || /^\([^)]+$/.test(spelling)) return false;
  return !isLatin(spelling, spelling.length - 1) || (!isLatin(rest, spelling.length) && !/^(?:co|inc|corp|ltd)$/.test(spelling));
}

function endsWith(rest: string, spelling: string): boolean {
  if (rest.length <= spelling.length || !rest.endsWith(spelling)) return false;
  return (!isLatin(spelling, 0) || !isLatin(rest, rest.length - spelling.length - 1)) && !isNameEnd(rest, spelling);
}

function isLatin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x61 && unit <= 0x7a;
}

/** 「○○農業協同組合」 does not end in a form of its own, nor does 「○○npo」 without brackets or 「○○国立大学」. */
function isNameEnd(rest: string, spelling: string): boolean {
  if (spelling.endsWith('組合')) return /(?:農業|漁業|生活|森林|水産|信用|水産加工業)協同組合$/.test(rest);
  return spelling === 'npo' || /^(?:国立大学|公立大学)$/.test(spelling) || (spelling.endsWith('協同組合連合会'));
}

export function matchForms(a: NamedForm | null, b: NamedForm | null): FormMatch {
  if (a?.id === b?.id) return 'same';
  if (isNeutral(a) && isNeutral(b)) return 'same';
  if (a === null || b === null) return 'missing';
  return a.family === b.family ? 'changed' : 'different';
}

function isNeutral(form: NamedForm | null): boolean {
  return form === null || NEUTRAL.has(form.id);
}
