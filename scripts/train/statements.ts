/** `npm run train:statements`: learns the weights of src/domain/issues/weights.json from labelled statements and says how far they hold on writers not learnt from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ISSUE_STATES, type IssueKind, type IssueState, type SupportKind } from '../../src/domain/issues/kinds';
import { piecesOf, signalsOf } from '../../src/domain/issues/signals';
import type { AnswerField } from '../../src/domain/issues/statements';
import { tagByRules } from '../../src/domain/issues/tagByRules';
import { tagStatement } from '../../src/domain/issues/tagStatement';
import type { Tags } from '../../src/domain/issues/tags';
import { createWeigher } from '../../src/domain/issues/weigh';
import { TARGETS, WORD, type StatementWeights } from '../../src/domain/issues/weights';
import { ofSets } from '../../src/domain/evaluation/metrics';
import { normalise } from '../../src/domain/text/normalise';
import { ANSWERS, MORE_ANSWERS } from '../../test/domain/issues/answers';
import { fitNeeded, isWorthKeeping, rounded, type Cost } from './needed';
import { writeWeights } from './writeWeights';

const ROOT = join(__dirname, '../..');
const OUTPUT = join(ROOT, 'src/domain/issues/weights.json');

/** Chosen on writers not learnt from. */
const COST: Cost = { sizes: 1, squares: 0.6 };
/** A feature must occur in so many statements. */
const LEAST_STATEMENTS = 3;
/** The project's own test sentences count so many times: a wrong one fails a test. */
const OWN_IMPORTANCE = 3;

interface LabelledStatement {
  readonly writer: string;
  readonly field: AnswerField;
  readonly statement: string;
  readonly issues: readonly IssueKind[];
  readonly state: IssueState | null;
  readonly support: readonly SupportKind[];
}

function readStatements(): LabelledStatement[] {
  const written = readFileSync(join(ROOT, 'training/hearings/statements.jsonl'), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as LabelledStatement);
  const own = [...ANSWERS, ...MORE_ANSWERS].map(([field, statement, issues, state, support]): LabelledStatement => ({ writer: OWN, field, statement, issues, state: state === '' ? null : state, support }));
  return [...written, ...own];
}
const OWN = 'own';

function learn(statements: readonly LabelledStatement[]): StatementWeights {
  const shown = statements.map(({ field, statement }) => {
    const text = normalise(statement);
    return new Set([...signalsOf(field, text.text, tagByRules(field, text)), ...piecesOf(text.text).map((piece) => `${WORD}${piece}`)]);
  });
  const counts = new Map<string, number>();
  for (const features of shown) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= LEAST_STATEMENTS).map(([name]) => name).sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = shown.map((features) => Int32Array.from([...features].flatMap((name) => index.get(name) ?? [])).sort());
  const importance = statements.map(({ writer }) => (writer === OWN ? OWN_IMPORTANCE : 1));
  const bias: Record<string, number> = {};
  const features = names.map((): Record<string, number> => ({}));
  for (const target of TARGETS) {
    // Only what tells an issue can be solved or not.
    const used = [...statements.keys()].filter((i) => target !== 'solved' || statements[i]!.issues.length > 0);
    const [linear] = fitNeeded(used.map((i) => rows[i]!), [used.map((i) => targetsOf(statements[i]!).has(target))], used.map((i) => importance[i]!), names.length, COST);
    bias[target] = rounded(linear!.bias);
    linear!.weights.forEach((weight, i) => {
      if (isWorthKeeping(weight)) features[i]![target] = rounded(weight);
    });
  }
  return { bias, features: Object.fromEntries(names.flatMap((name, i) => (Object.keys(features[i]!).length > 0 ? [[name, features[i]!]] : []))) };
}

function targetsOf({ issues, state, support }: LabelledStatement): ReadonlySet<string> {
  return new Set([...issues.map((kind) => `issue.${kind}`), ...support.map((kind) => `support.${kind}`), ...(state === 'solved' ? ['solved'] : [])]);
}

/** One line of figures: kinds right of given and found of labelled, and statements told exactly as labelled. */
function figures(statements: readonly LabelledStatement[], tags: readonly Pick<Tags, 'issues' | 'state' | 'support'>[]): string {
  const two = (number: number): string => number.toFixed(2);
  const of = (kinds: 'issues' | 'support'): string => {
    const { precision, recall, f1 } = ofSets(statements.map((one) => one[kinds]), tags.map((one) => one[kinds]));
    return `${kinds} right ${two(precision)} found ${two(recall)} F1 ${two(f1)}`;
  };
  const told = statements.map((one, i) => [one, tags[i]!] as const).filter(([one, tag]) => one.state !== null && tag.state !== null);
  const exact = statements.filter((one, i) => [...targetsOf(one)].sort().join() === [...targetsOf({ ...one, ...tags[i]! })].sort().join());
  return `${of('issues')}  ${of('support')}  ${Object.keys(ISSUE_STATES).join('/')} ${two(told.filter(([one, tag]) => one.state === tag.state).length / told.length)}  exactly ${two(exact.length / statements.length)}`;
}

const statements = readStatements();
const writers = [...new Set(statements.map(({ writer }) => writer))].filter((writer) => writer !== OWN);
console.log(`${statements.length} labelled statements. By the rules alone > with weights learnt from the other writers:`);
for (const writer of writers) {
  const own = statements.filter((one) => one.writer === writer);
  const weigher = createWeigher(learn(statements.filter((one) => one.writer !== writer)));
  console.log(`  ${writer} ${own.length}\n    ${figures(own, own.map(({ field, statement }) => tagByRules(field, normalise(statement))))}\n    ${figures(own, own.map(({ field, statement }) => tagStatement(field, statement, weigher)))}`);
}
if (!process.argv.includes('--dry-run')) {
  const count = writeWeights(OUTPUT, learn(statements));
  console.log(`${count} features written to ${OUTPUT}`);
}
