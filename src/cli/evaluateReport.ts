import { CEILING, SINGLE_TAGS, differences, given, reportOn, type Compared, type Report } from '../domain/evaluation/compare';
import type { Labels } from '../domain/evaluation/labelled';

const two = (value: number): string => (Number.isNaN(value) ? '   –' : value.toFixed(2).padStart(4));
const isReal = ({ labelled }: Compared): boolean => REAL_LISTS.has(labelled.style);
/** Styles that are rows of real lists rather than records written in the style of one. */
const REAL_LISTS: ReadonlySet<string> = new Set(['koeki-zaidan', 'smartcity-takamatsu-members', 'sabae-civic-groups']);

/** Agreement by tag, all records and apart by origin, beside the agreement of two people. */
export function comparisonTable(compared: readonly Compared[]): string {
  const parts: [string, readonly Compared[]][] = [['all', compared], ['written', compared.filter((c) => !isReal(c))], ['real', compared.filter(isReal)]];
  const shown = parts.filter(([name, records], i) => records.length > 0 && (name === 'all' || parts[i]![1].length < compared.length));
  return shown.map(([name, records]) => `${name} (${records.length})\n${reportTable(reportOn(records))}\n`).join('\n');
}

function reportTable(report: Report): string {
  const head = 'tag          records  agreement    κ   two people κ   of yes: precision  recall    F1';
  const lines = report.tags.map((t) => [
    t.tag.padEnd(12), String(t.records).padStart(7), two(t.agreement).padStart(10), two(t.kappa).padStart(6), two(CEILING[t.tag]).padStart(12),
    ...(t.ofYes === null ? [] : [two(t.ofYes.precision).padStart(19), two(t.ofYes.recall).padStart(8), two(t.ofYes.f1).padStart(6)]),
  ].join(' '));
  const { precision, recall, f1 } = report.categories;
  return [head, ...lines, `categories   micro-F1 ${two(f1)} (precision ${two(precision)}, recall ${two(recall)}); two people ${two(CEILING.categories)}`].join('\n');
}

/** The plain figures beside those with each style of list held out while rules are learnt from the others. */
export function crossTable(plain: readonly Compared[], held: readonly Compared[]): string {
  const [before, after] = [reportOn(plain), reportOn(held)];
  const signed = (value: number): string => `${value < 0 ? '' : '+'}${value.toFixed(2)}`;
  const lines = before.tags.map(({ tag, agreement, kappa }, i) => {
    const then = after.tags[i]!;
    return `${tag.padEnd(12)} ${two(agreement).padStart(9)} ${two(then.agreement).padStart(9)} ${two(kappa).padStart(7)} ${two(then.kappa).padStart(9)} ${signed(then.kappa - kappa).padStart(11)}${then.kappa < kappa - FALL ? '  falls' : ''}`;
  });
  const [f1, held1] = [before.categories.f1, after.categories.f1];
  return [
    'Learnt with the style held out, beside the plain figures', 'tag          agreement  held out       κ  held out  difference', ...lines,
    `categories   micro-F1 ${two(f1)}, held out ${two(held1)} (${signed(held1 - f1)})${held1 < f1 - FALL ? '  falls' : ''}`, '',
  ].join('\n');
}

/** None may fall further than this with whole styles held out. */
const FALL = 0.05;

/** κ when each list style is taken alone: a rule made for one style shows as a style that stands out. */
export function styleTable(compared: readonly Compared[]): string {
  const styles = [...new Set(compared.map((c) => c.labelled.style))].sort();
  if (styles.length < 2) return '';
  const lines = styles.map((style) => {
    const own = compared.filter((c) => c.labelled.style === style);
    const report = reportOn(own);
    return `${String(own.length).padStart(4)}  ${report.tags.map((t) => `${t.tag} ${two(t.agreement)}`).join('  ')}  categories ${two(report.categories.f1)}  ${style}`;
  });
  return ['Agreement by style of list', ...lines, ''].join('\n');
}

/** Settled labels in rows, the tool's in columns. */
export function confusionTables(compared: readonly Compared[]): string {
  return reportOn(compared).tags.map(({ tag, labels, confusion }) => {
    const width = Math.max(...labels.map((l) => l.length)) + 2;
    const rows = confusion.map((counts, r) => labels[r]!.padEnd(width) + counts.map((n, c) => String(n).padStart(Math.max(labels[c]!.length, 4) + 2)).join(''));
    return [`${tag}: settled (rows) × given (columns)`, ' '.repeat(width) + labels.map((l) => l.padStart(Math.max(l.length, 4) + 2)).join(''), ...rows, ''].join('\n');
  }).join('\n');
}

/** The records with the most tags wrong, each with the words that misled. */
export function worstRecords(compared: readonly Compared[], count: number): string {
  const worst = compared.map((c) => ({ c, wrong: differences(c) })).filter(({ wrong }) => wrong.length > 0);
  worst.sort((a, b) => b.wrong.length - a.wrong.length);
  const lines = worst.slice(0, count).flatMap(({ c, wrong }) => [
    `${c.labelled.id}  ${c.labelled.candidate.texts.name?.[0]?.text ?? ''}  (${c.labelled.style})`,
    ...wrong.map((tag) => {
      const words = c.decision.evidence.filter((e) => e.tag === tag).map((e) => `${e.value}: 「${e.text.slice(0, 30)}」 ${e.column} <${e.rule}>`).join('; ');
      const label = tag === 'categories' ? c.labelled.labels.categories?.join() : c.labelled.labels[tag as keyof Labels];
      const decided = tag === 'categories' ? c.decision.categories.join() : given(c.decision, tag);
      return `    ${tag}: settled ${String(label)}, given ${decided}${words === '' ? '' : `  (${words})`}`;
    }),
  ]);
  const exact = compared.length - worst.length;
  return [`${exact} of ${compared.length} records agree in all ${SINGLE_TAGS.length + 1} tags. The worst:`, ...lines].join('\n');
}
