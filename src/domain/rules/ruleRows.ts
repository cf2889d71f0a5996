import type { FieldCode } from '../candidate';
import { contentHash } from '../hash';
import { normalise } from '../text/normalise';
import type { ScopeCode } from '../text/scopes';
import type { TagCode } from '../vocabulary';
import { DEFAULT_RULES } from './index';
import type { Rule, Weight } from './rule';

/** One row of a rule table as people edit it: one phrase and everything that is said of it. Plain data. */
export interface RuleRow {
  /** Plain words in any spelling; never a pattern. */
  readonly phrase: string;
  readonly tag: TagCode;
  /** Code of the tag's vocabulary that the phrase speaks for: see `VALUES_OF_RULES`. */
  readonly value: string;
  readonly weight: Weight;
  /** Columns in which the phrase counts, at least one. */
  readonly fields: readonly FieldCode[];
  /** Scopes in which it counts although by default it does not. */
  readonly scopes: readonly ScopeCode[];
  /** The only scope in which it counts; null: anywhere. */
  readonly only: ScopeCode | null;
  /** Takes the meaning from all shorter words of the tag within it. */
  readonly absorbs: boolean;
  /** False: switched off; kept in the table and not used. */
  readonly on: boolean;
  readonly source: string;
  readonly note: string;
  /** The rule's id; '' in a row that a person added without one. Rows of one id may differ in everything but tag and value. */
  readonly rule: string;
}

/** Rules written out, one row a phrase, all switched on, in the order of the rules. */
export function toRows(rules: readonly Rule[]): RuleRow[] {
  return rules.flatMap(({ id, phrases, tag, value, weight, fields, scopes = [], only = null, absorbs = false, source, note = '' }) =>
    phrases.map((phrase) => ({ phrase, tag, value, weight, fields, scopes, only, absorbs, on: true, source, note, rule: id })));
}

/**
 * The rules that rows make, in the order of the rows; rows that are switched off make none. `toRules(toRows(rules))` is `rules` again.
 * Rows of one id that differ in weight, columns or conditions become rules of the same id, so that conventions for that id hold for all of them.
 * A row without an id, or with one that belongs to another tag or value, gets the id that `idOf` gives it.
 */
export function toRules(rows: readonly RuleRow[]): Rule[] {
  const ids = idsOf(rows);
  const made = new Map<string, { rule: Omit<Rule, 'phrases'>; phrases: string[] }>();
  rows.forEach((row, index) => {
    if (!row.on) return;
    const rule = ruleOf(row, ids[index]!);
    const key = JSON.stringify(rule);
    const known = made.get(key);
    if (known === undefined) made.set(key, { rule, phrases: [row.phrase] });
    else known.phrases.push(row.phrase);
  });
  return [...made.values()].map(({ rule, phrases }) => ({ ...rule, phrases }));
}

/** The id of each row's rule: its own, or one made from what it says where it has none or one that belongs to another tag or value. */
export function idsOf(rows: readonly RuleRow[]): string[] {
  const owners = new Map(defaultOwners());
  return rows.map((row) => {
    if (row.rule === '') return ownId(row);
    const about = aboutOf(row);
    const owner = owners.get(row.rule);
    if (owner === undefined) owners.set(row.rule, about);
    return owner === undefined || owner === about ? row.rule : ownId(row);
  });
}

/** A person's rule is called after its content: the same on every machine, whatever else the table holds. */
const ownId = ({ tag, value, phrase }: RuleRow): string => `user.${tag}.${value}.${contentHash(normalise(phrase).text)}`;
const aboutOf = ({ tag, value }: Pick<Rule, 'tag' | 'value'>): string => `${tag} ${value}`;

let owners: ReadonlyMap<string, string> | null = null;
/** What the ids of the default set speak for: the conventions that name them hold only there. */
function defaultOwners(): ReadonlyMap<string, string> {
  owners ??= new Map(DEFAULT_RULES.map((rule) => [rule.id, aboutOf(rule)]));
  return owners;
}

function ruleOf({ tag, value, weight, fields, scopes, only, absorbs, source, note }: RuleRow, id: string): Omit<Rule, 'phrases'> {
  return {
    id, tag, value, weight, fields, ...(scopes.length > 0 ? { scopes } : {}), ...(absorbs ? { absorbs } : {}), ...(only === null ? {} : { only }),
    source, ...(note === '' ? {} : { note }),
  };
}
