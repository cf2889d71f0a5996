/** Office.js' words beside the file format's. */

export const borderLines: readonly (readonly [style: string, weight: string, line: string])[] = [
  ['Continuous', 'Thin', 'thin'],
  ['Continuous', 'Hairline', 'hair'],
  ['Continuous', 'Medium', 'medium'],
  ['Continuous', 'Thick', 'thick'],
  ['Dash', 'Thin', 'dashed'],
  ['Dash', 'Medium', 'mediumDashed'],
  ['DashDot', 'Thin', 'dashDot'],
  ['DashDot', 'Medium', 'mediumDashDot'],
  ['DashDotDot', 'Thin', 'dashDotDot'],
  ['DashDotDot', 'Medium', 'mediumDashDotDot'],
  ['Dot', 'Thin', 'dotted'],
  ['Double', 'Thick', 'double'],
  ['SlantDashDot', 'Medium', 'slantDashDot'],
];

/** The line of the file for a style and weight; the nearest where Excel has no such weight. */
export function toLine(style: string, weight: string): string | undefined {
  return (borderLines.find(([s, w]) => s === style && w === weight) ?? borderLines.find(([s]) => s === style))?.[2];
}

export const horizontals = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
export const verticals = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** 'CenterAcrossSelection' ↔ 'centerContinuous'; the others differ in the first letter only. */
export const toFileWord = (word: string): string => (word === 'CenterAcrossSelection' ? 'centerContinuous' : word.charAt(0).toLowerCase() + word.slice(1));
export const toApiWord = (word: string): string => (word === 'centerContinuous' ? 'CenterAcrossSelection' : word.charAt(0).toUpperCase() + word.slice(1));

/** Office.js takes enum words in any case of the first letter; gives the one of the list, or undefined. */
export function oneOf<W extends string>(words: readonly W[], value: unknown): W | undefined {
  return typeof value === 'string' ? words.find((word) => word.toLowerCase() === value.toLowerCase()) : undefined;
}
