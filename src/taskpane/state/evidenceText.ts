import type { Evidence } from '../../domain/decision';
import type { TagCode } from '../../domain/vocabulary';

/** A stretch of a text and the tags that it is evidence for; none: plain text. */
export interface Segment {
  readonly text: string;
  readonly tags: readonly TagCode[];
}

/** Cuts a cell's text where evidence begins and ends, so that each stretch can be marked. Overlapping evidence shares stretches. */
export function segmentsOf(text: string, evidence: readonly Evidence[]): Segment[] {
  const spans = evidence.filter(({ text: words, start }) => words !== '' && text.startsWith(words, start));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, text: words }) => [start, start + words.length])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const tags = spans.filter(({ start, text: words }) => start <= from && to <= start + words.length).map(({ tag }) => tag);
    return { text: text.slice(from, to), tags: [...new Set(tags)] };
  });
}
