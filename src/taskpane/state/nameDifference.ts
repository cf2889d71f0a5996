/** A piece of a name, and whether the other name has it too. */
export interface NamePiece {
  readonly text: string;
  readonly isShared: boolean;
}

/** Longest name whose letters are compared one by one. */
const LONGEST = 120;

/** Two names in pieces: what they share in order, and what only one of them has. Width and case do not count. */
export function nameDifference(a: string, b: string): { readonly a: readonly NamePiece[]; readonly b: readonly NamePiece[] } {
  const [left, right] = [[...a], [...b]];
  if (left.length > LONGEST || right.length > LONGEST) return { a: [{ text: a, isShared: a === b }], b: [{ text: b, isShared: a === b }] };
  const [x, y] = [left.map(plain), right.map(plain)];
  // Longest common subsequence from the end.
  const longest = Array.from({ length: x.length + 1 }, () => new Uint16Array(y.length + 1));
  for (let i = x.length - 1; i >= 0; i--) for (let j = y.length - 1; j >= 0; j--) longest[i]![j] = x[i] === y[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const shared = { a: new Set<number>(), b: new Set<number>() };
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    if (x[i] === y[j]) {
      shared.a.add(i++);
      shared.b.add(j++);
    } else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i++;
    else j++;
  }
  return { a: pieces(left, shared.a), b: pieces(right, shared.b) };
}

function pieces(signs: readonly string[], shared: ReadonlySet<number>): NamePiece[] {
  const found: { text: string; isShared: boolean }[] = [];
  signs.forEach((sign, index) => {
    const last = found.at(-1);
    if (last !== undefined && last.isShared === shared.has(index)) last.text += sign;
    else found.push({ text: sign, isShared: shared.has(index) });
  });
  return found;
}

function plain(sign: string): string {
  return sign.normalize('NFKC').toLowerCase();
}
