import { writeFileSync } from 'node:fs';

/** Writes learnt weights as a data file, a line a feature, so that a change shows which. @returns how many features it has */
export function writeWeights(path: string, { bias, features }: { readonly bias: object; readonly features: Readonly<Record<string, object>> }): number {
  const lines = Object.entries(features).map(([name, weights]) => `  ${JSON.stringify(name)}: ${JSON.stringify(weights)}`);
  writeFileSync(path, `{"bias": ${JSON.stringify(bias)},\n"features": {\n${lines.join(',\n')}\n}}\n`);
  return lines.length;
}
