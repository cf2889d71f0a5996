import { CATEGORIES, codesOf, type Answer, type CategoryCode } from '../vocabulary';
import type { Reading } from '../reading/reading';
import { because, byWords, unknown, type Reason, type Verdict } from './verdict';

const CODES = codesOf(CATEGORIES);
/** Kinds of names whose fields count only for firms: 「電力」 in the name of an education fund is the donor. */
const FIRMS: ReadonlySet<string> = new Set(['regionalFirm', 'company', 'branch', 'trade', 'townCompany', 'unknown', 'association', 'npo', 'tourism']);

/** 施策カテゴリ (§4, §8), in the vocabulary's order, each with the words that gave it. */
export function decideCategories(reading: Reading): Verdict<CategoryCode>[] {
  const found: Verdict<CategoryCode>[] = [];
  for (const code of CODES) {
    const hits = reading.words('categories', code).filter((hit) => !hit.rule.id.includes('.statute.'));
    const weight = weightOf(hits);
    const names = namesFor(reading, code);
    const nameWeight = names.length === 0 ? 0 : 2;
    if (weight + nameWeight >= 2) found.push({ value: code, reasons: [...byWords(code, hits).reasons, ...names].slice(0, 3) });
  }
  if (found.length > 0) return found;
  return CODES.map((code) => byWords(code, reading.words('categories', code))).filter((verdict) => verdict.reasons.length > 0 && verdict.reasons.some((reason) => reason.rule.includes('.statute.')));
}

function weightOf(hits: readonly { readonly rule: { readonly weight: number }; readonly cell: { readonly text: { readonly text: string } }; readonly start: number; readonly end: number }[]): number {
  const different = new Map(hits.map((hit) => [hit.cell.text.text.slice(hit.start, hit.end), hit.rule.weight]));
  return [...different.values()].reduce((sum, weight) => sum + weight, 0);
}

function namesFor(reading: Reading, code: CategoryCode): Reason[] {
  const kind = reading.profile?.kind ?? 'unknown';
  return (reading.profile?.heads ?? [])
    .filter((head) => head.of.categories?.includes(code) === true && (head.of.kind !== 'regionalFirm' || FIRMS.has(kind)))
    .map((head) => ({ rule: `name.${head.of.id}`, ground: head }));
}

/** 多分野連携 (§3, §8): two or more fields; one described field is `no`; a thin row or a generic scope stays open. */
export function decideCross(reading: Reading, categories: readonly Verdict<CategoryCode>[]): Verdict<Answer> {
  const said = reading.words('cross', 'yes');
  const { activity, profile } = reading;
  if (categories.length >= 2) return { value: 'yes', reasons: categories.map((c) => c.reasons[0]!).slice(0, 4) };
  if (said.length > 0) return byWords('yes', said);
  if (profile?.kind === 'hobby') return because('no', 'cross.pastime', profile.ground);
  if (activity.ground === null) return unknown;
  if (reading.weight('cross', 'unknown') > 0 && categories.length === 0) return unknown;
  const kind = profile?.kind ?? 'unknown';
  const thin = activity.level === 'single' && (kind === 'company' || kind === 'regionalFirm' || kind === 'council');
  if (categories.length === 1) return thin ? unknown : because('no', 'cross.one-field', categories[0]!.reasons[0]!.ground);
  return because('no', 'cross.no-policy-field', activity.ground);
}
