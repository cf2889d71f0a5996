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
  /** The link that brought it in; null for the row that the others are compared with. */
  readonly link: Link | null;
}

/** Rows to decide on together: first the one that the others are compared with, then those that are surely the same, then those to ask about. */
export interface DuplicateGroup {
  /** `same` when all members surely are one organisation. */
  readonly degree: Degree;
  readonly members: readonly GroupMember[];
}

/** More rows to ask about in one group would not be looked at one by one. */
const MOST_ASKED = 12;

/**
 * Groups of rows from links. Sure links are joined first, the strongest first, and never across two 法人番号 or names that tell apart. Then each cluster takes
 * the open links that it has: links to ask about are never followed further, so that no group grows along them.
 * @param apart pairs that a person has told apart.
 */
export function buildGroups(identities: readonly Identity[], links: readonly Link[], apart: (a: number, b: number) => boolean): DuplicateGroup[] {
  const clusters = new Clusters(identities, apart);
  const sure = links.filter((link) => link.judgement.degree === 'same').sort(strongestFirst);
  const open: Link[] = [];
  for (const link of sure) if (!clusters.join(link)) open.push({ ...link, judgement: { ...link.judgement, degree: 'ask', weight: link.judgement.weight - 100 } });
  for (const link of links) if (link.judgement.degree === 'ask' && clusters.of(link.a) !== clusters.of(link.b)) open.push(link);
  const groups = clusters.sure().map(({ members }) => members);
  const asked = askedBy(open, clusters);
  return [
    ...groups.map((members): DuplicateGroup => ({ degree: 'same', members })),
    ...asked,
  ].sort((x, y) => Number(y.degree === 'same') - Number(x.degree === 'same') || x.members[0]!.row - y.members[0]!.row || x.members[1]!.row - y.members[1]!.row);
}

function strongestFirst(x: Link, y: Link): number {
  return y.judgement.weight - x.judgement.weight || x.a - y.a || x.b - y.b;
}

/** Open links by cluster: the cluster with most of them takes its own first; between two clusters only the strongest counts. */
function askedBy(open: readonly Link[], clusters: Clusters): DuplicateGroup[] {
  const best = new Map<string, Link>();
  for (const link of [...open].sort(strongestFirst)) {
    const [x, y] = [clusters.of(link.a), clusters.of(link.b)].sort((m, n) => m - n) as [number, number];
    if (x !== y && !best.has(`${x}-${y}`)) best.set(`${x}-${y}`, link);
  }
  const left = new Map<number, Set<Link>>();
  for (const link of best.values()) for (const end of [clusters.of(link.a), clusters.of(link.b)]) left.set(end, (left.get(end) ?? new Set()).add(link));
  const order = [...left].sort(([x, mine], [y, yours]) => yours.size - mine.size || x - y).map(([cluster]) => cluster);
  const groups: DuplicateGroup[] = [];
  for (const cluster of order) {
    const links = [...left.get(cluster)!].sort(strongestFirst);
    for (let from = 0; from < links.length; from += MOST_ASKED) {
      const some = links.slice(from, from + MOST_ASKED);
      groups.push({
        degree: 'ask',
        members: [{ row: cluster, degree: 'same', link: null }, ...some.map((link): GroupMember => ({ row: clusters.of(link.a) === cluster ? clusters.of(link.b) : clusters.of(link.a), degree: 'ask', link }))],
      });
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

  constructor(private readonly identities: readonly Identity[], private readonly apart: (a: number, b: number) => boolean) {
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

  /** Joins the ends of a sure link; false when something in the two clusters tells them apart. */
  join(link: Link): boolean {
    const x = this.of(link.a);
    const y = this.of(link.b);
    if (x === y) return true;
    const mine = this.rows.get(x) ?? [x];
    const yours = this.rows.get(y) ?? [y];
    if (this.contradict(mine, yours)) return false;
    const [first, second] = x < y ? [x, y] : [y, x];
    this.parent[second] = first;
    const joined = [...mine, ...yours];
    this.rows.set(first, joined);
    this.rows.delete(second);
    // Each row keeps the link that brought it in; the cluster's first row has none.
    for (const end of [link.a, link.b]) if (end !== first && !this.links.has(end)) this.links.set(end, link);
    if (!this.links.has(second) && second !== first) this.links.set(second, link);
    this.links.delete(first);
    return true;
  }

  /** Clusters of two and more rows with the link of each. */
  sure(): { members: GroupMember[] }[] {
    return [...this.rows].filter(([, rows]) => rows.length > 1).map(([first, rows]) => ({
      members: rows.sort((a, b) => a - b).map((row): GroupMember => ({ row, degree: 'same', link: row === first ? null : this.links.get(row) ?? null })),
    }));
  }

  private contradict(mine: readonly number[], yours: readonly number[]): boolean {
    const valid = (row: number): string | null => (this.identities[row]!.number?.isValid ? this.identities[row]!.number!.digits : null);
    const numbers = new Set(mine.map(valid).filter((digits) => digits !== null));
    if (numbers.size > 0 && yours.some((row) => valid(row) !== null && !numbers.has(valid(row)!))) return true;
    // The first few rows stand for a cluster: all of them already hold together.
    for (const a of mine.slice(0, 8)) {
      for (const b of yours.slice(0, 8)) {
        if (this.apart(a, b) || compareNames(this.identities[a]!.name, this.identities[b]!.name).relation === 'apart') return true;
      }
    }
    return false;
  }
}
