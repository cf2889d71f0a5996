import type { ja } from './ja';

/** A key of the pane's words. */
export type WordKey = keyof typeof ja;

/** One language's words: every key, nothing else. */
export type Words = { readonly [K in WordKey]: string };

/** The names in braces of a text: `'{done} / {total}行'` → `'done' | 'total'`. */
type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** What a text must be given: nothing, or a value for each name. */
export type Given<K extends WordKey> = [Names<(typeof ja)[K]>] extends [never] ? [] : [Readonly<Record<Names<(typeof ja)[K]>, string | number>>];
