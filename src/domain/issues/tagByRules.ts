import { clauseAround } from '../text/boundaries';
import { readClauses, type Clauses } from '../text/clauses';
import type { NormalisedText, Span } from '../text/normalise';
import { SCOPE } from '../text/scopes';
import { codesOf } from '../vocabulary';
import { ISSUE_KINDS, SUPPORT_KINDS, type IssueKind, type IssueState, type SupportKind } from './kinds';
import { findMeanings, type CueCode, type Found } from './lexicon';
import type { TopicRule } from './rule';
import type { AnswerField } from './statements';
import { kindsIn, type RuleTags, type TagEvidence } from './tags';

const ASKS_ISSUE: ReadonlySet<AnswerField> = new Set<AnswerField>(['tiesIssues', 'workIssues']);

const SIGNS: ReadonlySet<string> = new Set<CueCode>(['trouble', 'strain', 'lack']);

/** Tags one statement of an answer by the rules. Deterministic; what nothing tells gets no tag. */
export function tagByRules(field: AnswerField, statement: NormalisedText): RuleTags {
  const reading = new Reading(statement);
  const { state, topics, cue } = issueTopics(reading, field);
  const issues = codesOf(ISSUE_KINDS).filter((kind) => topics.some((topic) => topic.rule.kind === kind));
  const wishes = wishedTopics(reading, field);
  const support = codesOf(SUPPORT_KINDS).filter((kind) => wishes.topics.some((topic) => topic.rule.kind === kind));
  const evidence = [
    ...issues.map((kind) => reading.evidence('issue', kind, topics)),
    ...(issues.length === 0 && cue !== undefined ? [reading.other('issue', cue)] : []),
    ...support.map((kind) => reading.evidence('support', kind, wishes.topics)),
    ...(support.length === 0 && wishes.cue !== undefined ? [reading.other('support', wishes.cue)] : []),
  ];
  const told = kindsIn<IssueKind>(evidence, 'issue');
  return { issues: told, state: told.length === 0 ? null : state, support: kindsIn<SupportKind>(evidence, 'support'), evidence, denied: reading.denied(), found: reading.found };
}

/** A phrase of a rule in the statement. */
interface Topic extends Span {
  readonly rule: TopicRule<string>;
}

/** What issues a statement tells; `cue` are the words that tell trouble when nobody knows about what. */
function issueTopics(reading: Reading, field: AnswerField): { readonly state: IssueState; readonly topics: readonly Topic[]; readonly cue?: Span } {
  const asked = ASKS_ISSUE.has(field);
  const signs = reading.signs();
  const isSolved = reading.isResolved() || (field === 'solution' && !reading.has('still'));
  const topics = reading.topics('issue').filter((topic) => !reading.isEnough(topic) && (topic.rule.telling !== 'solution' || field === 'solution'));
  if (isSolved && field === 'solution') return { state: 'solved', topics: topics.filter((topic) => !reading.isDenied(topic)) };
  const state = isSolved ? 'solved' : 'issue';
  // Who is asked for issues names them; who is asked for something else says in full words that there is trouble.
  const told = topics.filter((topic) => {
    const near = signs.filter((sign) => reading.sameClause(sign, topic));
    return topic.rule.weight === 2 ? asked || near.length > 0 : near.some((sign) => asked || sign.named);
  });
  if (told.length > 0) return { state, topics: told };
  const open = signs.filter((sign) => (asked || sign.named) && !reading.isEnough(sign));
  if (topics.length > 0 && (open.length > 0 || isSolved || (asked && reading.isNoun() && !reading.has('noTrouble')))) return { state, topics };
  const named = open.find((cue) => cue.named);
  return { state, topics: [], ...(named === undefined ? {} : { cue: named }) };
}

/** What support a statement asks for; `cue` are the words that ask when nobody knows for what. */
function wishedTopics(reading: Reading, field: AnswerField): { readonly topics: readonly Topic[]; readonly cue?: Span } {
  const asked = field === 'wishedSupport';
  const cue = reading.first('wish') ?? (asked ? reading.first('weakWish') : undefined);
  if (cue === undefined && !asked) return { topics: [] };
  const topics = reading.topics('support').filter((topic) => !reading.isUnwanted(topic));
  const isOther = asked && topics.length === 0 && cue !== undefined && !reading.has('noWish');
  return { topics, ...(isOther ? { cue } : {}) };
}

/** Words that tell trouble, by its name or not. */
interface Sign extends Span {
  readonly named: boolean;
}

/** A statement with all that was found in it. */
class Reading {
  private readonly text: string;
  readonly found: readonly Found[];
  private readonly clauses: Clauses;
  // Asked for again and again in a long statement.
  private knownSigns: readonly Sign[] | null = null;
  private knownDenials: readonly Span[] | null = null;
  private readonly knownClauses = new Map<number, number>();

  constructor(private readonly statement: NormalisedText) {
    this.text = statement.text;
    this.found = findMeanings(this.text);
    this.clauses = readClauses(this.text);
  }

  topics(tag: 'issue' | 'support'): Topic[] {
    return this.found.flatMap(({ start, end, meaning }) => (meaning.is === tag && meaning.rule.weight > 0 ? [{ start, end, rule: meaning.rule }] : []));
  }

  first(cue: CueCode): Span | undefined {
    return this.found.find(({ meaning }) => meaning.is === cue);
  }

  has(cue: CueCode): boolean {
    return this.first(cue) !== undefined;
  }

  /** Words that tell trouble, by name or as a strain or lack; not those that say that there is none (「目立った課題は今のところ出ていない」). */
  signs(): readonly Sign[] {
    return (this.knownSigns ??= this.findSigns());
  }

  private findSigns(): Sign[] {
    const denials = this.denials();
    return this.found.flatMap(({ start, end, meaning }) => {
      const isDenied = denials.some((denial) => denial.start <= start && end <= denial.end);
      return SIGNS.has(meaning.is) && !isDenied ? [{ start, end, named: meaning.is === 'trouble' }] : [];
    });
  }

  /** Trouble by name up to the predicate that denies it. */
  denials(): readonly Span[] {
    return (this.knownDenials ??= this.findDenials());
  }

  private findDenials(): Span[] {
    return this.all('trouble').flatMap(({ start, end }) => {
      const rest = DENIED.exec(this.text.slice(end));
      return rest === null ? [] : [{ start, end: end + rest[0].length }];
    });
  }

  /** Clauses up to the words that deny trouble or a wish, or say that there is enough. */
  denied(): Span[] {
    const said = [...this.denials(), ...(['noTrouble', 'noWish', 'enough'] as const).flatMap((cue) => this.all(cue))];
    return said.map(({ start, end }) => ({ start: this.clauseOf(start), end }));
  }

  /** The trouble is said to be over: by a word for it that is not denied or only wished, or by a before and a today without trouble. */
  isResolved(): boolean {
    const over = this.all('resolved').some(({ start, end }) => !NOT_SO.test(this.text.slice(end)) && (this.clauses.scopeAt(start, end) & (SCOPE.negated | SCOPE.planned | SCOPE.unsure)) === 0);
    if (over) return true;
    const before = this.first('before');
    const today = this.all('today').find(({ start }) => before !== undefined && start >= before.end);
    return today !== undefined && !this.signs().some(({ start }) => start >= today.end);
  }

  /** Said not to be lacking: words before 「足りている」 and the like in the same clause. */
  isEnough(at: Span): boolean {
    return this.all('enough').some((cue) => at.start < cue.start && this.sameClause(cue, at));
  }

  /** Said not to be wanted. */
  isUnwanted(at: Span): boolean {
    return this.all('noWish').some((cue) => at.start < cue.start && this.sameClause(cue, at));
  }

  isDenied(at: Span): boolean {
    return (this.clauses.scopeAt(at.start, at.end) & SCOPE.negated) !== 0 && !this.signs().some((sign) => sign.named && this.sameClause(sign, at));
  }

  sameClause(a: Span, b: Span): boolean {
    return this.clauseOf(a.start) === this.clauseOf(b.start);
  }

  /** A phrase without a predicate, as people note in key words: 「担い手の確保」. */
  isNoun(): boolean {
    return /[\p{Script=Han}\p{Script=Katakana}ー)」]$|(?:こと|など|づくり)$/u.test(this.text.replace(/[。.\s]+$/u, ''));
  }

  evidence(tag: TagEvidence['tag'], kind: string, topics: readonly Topic[]): TagEvidence {
    const own = topics.filter((topic) => topic.rule.kind === kind);
    const best = own.reduce((a, b) => (b.rule.weight > a.rule.weight || (b.rule.weight === a.rule.weight && b.end - b.start > a.end - a.start) ? b : a));
    const cues = tag === 'issue' && best.rule.weight === 1 ? this.signs().filter((cue) => cue.start >= best.end || cue.end <= best.start) : [];
    const near = cues.find((cue) => this.sameClause(cue, best)) ?? cues[0];
    const spans: Span[] = [best, ...(near === undefined ? [] : [near])].sort((a, b) => a.start - b.start);
    const [first, ...rest] = spans.map((span) => this.quote(span));
    // The end of an inflection may have taken in the words behind.
    return { tag, kind, words: [first!, ...rest.filter(({ start }) => start >= first!.end)], rule: best.rule.id, isNamed: best.rule.weight === 2 };
  }

  other(tag: TagEvidence['tag'], cue: Span): TagEvidence {
    return { tag, kind: 'other', words: [this.quote(cue)], rule: 'other', isNamed: false };
  }

  private all(cue: CueCode): readonly Span[] {
    return this.found.filter(({ meaning }) => meaning.is === cue);
  }

  /** Where the clause begins that a place stands in. */
  private clauseOf(at: number): number {
    const known = this.knownClauses.get(at);
    if (known !== undefined) return known;
    const { start } = clauseAround(this.text, 0, this.text.length, at);
    this.knownClauses.set(at, start);
    return start;
  }

  /** The speaker's own words, to the end of an inflection that the rule leaves open. */
  private quote({ start, end }: Span): TagEvidence['words'][number] {
    const tail = OPEN_END.exec(this.text.slice(end))?.[0].length ?? 0;
    const span = this.statement.original(start, end + tail);
    return { ...span, text: this.statement.source.slice(span.start, span.end) };
  }
}

/** After the name of trouble: that there is none. That it is not solved denies nothing. */
const DENIED = /^(?:いる)?(?:点|こと|ところ|事項|もの)?(?:は|も|が|には)(?:(?!解決|解消|克服|改善|対応|取り除|なくな|クリア|終わ|減)[^。、]){0,12}?(?:ない|なく|なかった|ません|おらず|なし)/u;
/** After a word for the end of trouble: that it has not come. */
const NOT_SO = /^(?:い|お)?(?:な[いかくけ]|らず|りません|ません)/u;
const OPEN_END = /^[らりれせえてけめまわかがさき]?(?:いなかった|いない|いません|なかった|ない|ません|ず(?![つ])|かった|い(?=[。、ので]|$)|る(?=[。、ので]|$)|た(?=[。、がめ]|$))/u;
