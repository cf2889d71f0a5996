import type { PairAnswer, PairAnswers } from './answers';
import { compareNames } from './compareNames';
import type { Identity } from './identity';
import type { Degree, Judgement } from './judge';

/** Two rows that may be one organisation. `a` < `b`, indices of the rows. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly judgement: Judgement;
}

export interface GroupMember {
  /** Index of the row. */
  readonly row: number;
  readonly degree: Degree;
  /** The link that brought it in; null for the row that the others are compared with, and for one that only a person brought in. */
  readonly link: Link | null;
  /** What a person said: whether it is one with the group's first row. Null while nobody has, and for the first row itself. */
  readonly answer: PairAnswer | null;
}

/** Rows to decide on together: first the one that the others are compared with, then those that are surely the same, then those to ask about. */
export interface DuplicateGroup {
  /** `same` when all members surely are one organisation. */
  readonly degree: Degree;
  readonly members: readonly GroupMember[];
  /** Whether a person still has to say something about a member. */
  readonly isOpen: boolean;
}

/** Rows of a cluster that are compared by name before it is joined to another. */
const FEW = 8;
/** More rows to ask about in one group would not be looked at one by one. */
const MOST_ASKED = 12;

/**
 * Groups of rows from links. What a person joined is joined first, then sure links, the strongest first, and never across two 法人番号, names that tell apart or pairs
 * that a person told apart. Then each cluster takes the open links that it has: links to ask about are never followed further, so that no group grows along them.
 */
export function buildGroups(identities: readonly Identity[], links: readonly Link[], answers: PairAnswers): DuplicateGroup[] {
  const clusters = new Clusters(identities, answers);
  for (const { a, b, answer } of answers.all()) if (answer === 'same') clusters.joinAnswered(a, b);
  const open: Link[] = [];
  for (const link of links.filter((one) => one.judgement.degree === 'same').sort(strongestFirst)) {
    if (!clusters.join(link)) open.push({ ...link, judgement: { ...link.judgement, degree: 'ask', weight: link.judgement.weight - 100 } });
  }
  for (const link of links) if (link.judgement.degree === 'ask' && clusters.of(link.a) !== clusters.of(link.b)) open.push(link);
  const groups = [...clusters.sure(), ...askedBy(open, clusters, answers)].map(({ degree, members }): DuplicateGroup => ({
    degree, members, isOpen: members.slice(1).some((member) => member.answer === null),
  }));
  return groups.sort((x, y) => Number(y.isOpen) - Number(x.isOpen) || Number(y.degree === 'same') - Number(x.degree === 'same') || firstRows(x, y));
}

function firstRows(x: DuplicateGroup, y: DuplicateGroup): number {
  return x.members[0]!.row - y.members[0]!.row || x.members[1]!.row - y.members[1]!.row;
}

function strongestFirst(x: Link, y: Link): number {
  return y.judgement.weight - x.judgement.weight || x.a - y.a || x.b - y.b;
}

type Members = Pick<DuplicateGroup, 'degree' | 'members'>;

/** Open links by cluster: the cluster with most of them takes its own first; between two clusters only the strongest counts. */
function askedBy(open: readonly Link[], clusters: Clusters, answers: PairAnswers): Members[] {
  const between = (a: number, b: number): string => {
    const [x, y] = [clusters.of(a), clusters.of(b)];
    return x < y ? `${x}-${y}` : `${y}-${x}`;
  };
  const toldApart = new Set(answers.all().flatMap(({ a, b, answer }) => (answer === 'different' ? [between(a, b)] : [])));
  const best = new Map<string, Link>();
  for (const link of [...open].sort(strongestFirst)) {
    const key = between(link.a, link.b);
    if (clusters.of(link.a) !== clusters.of(link.b) && !best.has(key)) best.set(key, link);
  }
  const left = new Map<number, Set<Link>>();
  for (const link of best.values()) for (const end of [clusters.of(link.a), clusters.of(link.b)]) left.set(end, (left.get(end) ?? new Set()).add(link));
  const order = [...left].sort(([x, mine], [y, yours]) => yours.size - mine.size || x - y).map(([cluster]) => cluster);
  const groups: Members[] = [];
  for (const cluster of order) {
    const links = [...left.get(cluster)!].sort(strongestFirst);
    for (let from = 0; from < links.length; from += MOST_ASKED) {
      const asked = links.slice(from, from + MOST_ASKED).map((link): GroupMember => ({
        row: clusters.of(link.a) === cluster ? clusters.of(link.b) : clusters.of(link.a), degree: 'ask', link, answer: toldApart.has(between(link.a, link.b)) ? 'different' : null,
      }));
      groups.push({ degree: 'ask', members: [{ row: cluster, degree: 'same', link: null, answer: null }, ...asked] });
    }
    for (const link of links) for (const end of [clusters.of(link.a), clusters.of(link.b)]) left.get(end)!.delete(link);
  }
  return groups;
}

/** Union-find over rows; a cluster is called by its first row. */
class Clusters {
  private readonly parent: Int32Array;
  private readonly rows = new Map<number, number[]>();
  private readonly links = new Map<number, Link>();
  /** Rows that a person joined to another. */
  private readonly answered = new Set<number>();

  constructor(private readonly identities: readonly Identity[], private readonly answers: PairAnswers) {
    this.parent = Int32Array.from(identities, (_, row) => row);
  }

  of(row: number): number {
    let root = row;
    while (this.parent[root] !== root) root = this.parent[root]!;
    for (let at = row; at !== root; ) {
      const next = this.parent[at]!;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Joins two rows that a person said are one, unless their clusters were told apart. */
  joinAnswered(a: number, b: number): void {
    const [x, y] = [this.of(a), this.of(b)];
    if (x !== y && this.toldApart(this.rowsOf(x), this.rowsOf(y))) return;
    this.unite(x, y);
    this.answered.add(a).add(b);
  }

  /** Joins the ends of a sure link; false when something in the two clusters tells them apart. */
  join(link: Link): boolean {
    const [x, y] = [this.of(link.a), this.of(link.b)];
    if (x !== y) {
      if (this.contradict(this.rowsOf(x), this.rowsOf(y))) return false;
      this.unite(x, y);
    }
    for (const end of [link.a, link.b]) if (!this.links.has(end)) this.links.set(end, link);
    return true;
  }

  /** Clusters of two and more rows. Each but the first has its strongest link. */
  sure(): Members[] {
    return [...this.rows].filter(([, rows]) => rows.length > 1).map(([first, rows]) => ({
      degree: 'same',
      members: rows.sort((a, b) => a - b).map((row): GroupMember => ({
        row, degree: 'same', link: row === first ? null : this.links.get(row) ?? null, answer: row !== first && this.answered.has(row) && this.answered.has(first) ? 'same' : null,
      })),
    }));
  }

  private rowsOf(cluster: number): number[] {
    return this.rows.get(cluster) ?? [cluster];
  }

  private unite(x: number, y: number): void {
    if (x === y) return;
    const [first, second] = x < y ? [x, y] : [y, x];
    this.rows.set(first, [...this.rowsOf(first), ...this.rowsOf(second)]);
    this.rows.delete(second);
    this.parent[second] = first;
  }

  private toldApart(mine: readonly number[], yours: readonly number[]): boolean {
    return mine.some((a) => yours.some((b) => this.answers.of(a, b) === 'different'));
  }

  private contradict(mine: readonly number[], yours: readonly number[]): boolean {
    const valid = (row: number): string | null => (this.identities[row]!.number?.isValid ? this.identities[row]!.number!.digits : null);
    const numbers = new Set(mine.map(valid).filter((digits) => digits !== null));
    if (numbers.size > 0 && yours.some((row) => valid(row) !== null && !numbers.has(valid(row)!))) return true;
    // The first few rows stand for a cluster: all of them already hold together.
    const [a, b] = [mine.slice(0, FEW), yours.slice(0, FEW)];
    return this.toldApart(mine, yours) || a.some((x) => b.some((y) => this.differ(x, y)));
  }

  /** Whether two names are two bodies', or two years' of one, for all that a third row without the year has in common with both. */
  private differ(x: number, y: number): boolean {
    const [a, b] = [this.identities[x]!.name, this.identities[y]!.name];
    const { relation } = compareNames(a, b);
    return relation === 'apart' || (relation === 'edition' && (a.edition?.year ?? '') !== '' && (b.edition?.year ?? '') !== '');
  }
}
