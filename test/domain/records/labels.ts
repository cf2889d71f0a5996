const ANSWER: Readonly<Record<string, string>> = { Y: 'yes', N: 'no', '?': 'unknown' };

/** An own record's labels as values by tag; tags left to taste are missing. */
export function expected(labels: string): Record<string, string> {
  const [type, multi, town, bridge, cross, wide, stage, categories] = labels.split(' ');
  const all = { type, multi: ANSWER[multi!], town: ANSWER[town!], bridge: ANSWER[bridge!], cross: ANSWER[cross!], wide: ANSWER[wide!], stage, categories: categories?.split(',').sort().join() };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '-'));
}

