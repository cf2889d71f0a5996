/**
 * How a stretch of text is meant, apart from what it says. A set of scopes is a number with one bit per scope, so that reading
 * one for every hit costs nothing; 0 is a plain statement about what the body itself does now.
 */
export const SCOPE = {
  /** It is said not to be so, or not to be done: 「清掃は行っていない」, 「実績なし」, 「対象外」, "does not run". */
  negated: 1,
  /** It was so and is over: 「かつて運営していた」, 「2019年に終了」, 「休止中」, "until 2019". */
  past: 2,
  /** It is wanted, considered or scheduled, not done: 「開設予定」, 「検討中」, 「要望中」, "plans to". A standing purpose is not a plan. */
  planned: 4,
  /** Somebody else does it: 「市が運営する施設」, 「運行はバス事業者に委託」, "operated by the city". */
  others: 8,
  /** It belongs to somebody else and the body takes part: 「協議会に参画」, 「連盟に加入」, 「市主催の祭りに協力」, "member of". */
  joined: 16,
  /** The writer is not sure: 「〜らしい」, 「要確認」, 「実績は不明」, 「可能性がある」. */
  unsure: 32,
  /** Between 「」 or 『』: a name, a slogan or somebody's words. */
  quoted: 64,
  /** Part of a purpose clause: 「〜に寄与することを目的とする」, 「〜を目指す」, "aims to". Says what for, not that it is done. */
  purpose: 128,
  /** About customers, suppliers, branches or references: 「取引先は〜」, 「導入実績：〜」, 「〜へ納入」, 「支店：〜」. */
  trade: 256,
} as const;
export type ScopeCode = keyof typeof SCOPE;

/** A set of scopes: the sum of its members' bits in SCOPE. */
export type ScopeSet = number;

/** The names of the scopes in a set, in the order of SCOPE. */
export function scopesIn(set: ScopeSet): ScopeCode[] {
  return (Object.keys(SCOPE) as ScopeCode[]).filter((code) => (set & SCOPE[code]) !== 0);
}
