import type { Label } from '../vocabulary';

/** The outreach lists, after the three approaches of the paper (P5): an event for many, hearings of two kinds for few. */
export const OUTREACH_LISTS = ['event', 'potential', 'advanced'] as const;
export type OutreachList = (typeof OUTREACH_LISTS)[number];

/** How people speak of them. */
export const LIST_LABELS: Readonly<Record<OutreachList, Label>> = {
  event: { ja: 'イベント案内', en: 'Event invitation' },
  potential: { ja: 'ヒアリング打診（ポテンシャルのある団体）', en: 'Hearing request (organisations with potential)' },
  advanced: { ja: 'ヒアリング打診（先進的取組を行う団体）', en: 'Hearing request (organisations with advanced work)' },
};

/** Every table in which people note how far an approach has come. */
export const APPROACH_TABLES = ['outreach', ...OUTREACH_LISTS] as const;
export type ApproachTable = (typeof APPROACH_TABLES)[number];
