import type { CellValue } from './grid';
import { bodyKey, type HearingBody } from './hearingBodies';
import { KEPT_FORMS } from './keptTables';

/** Words that somebody typed into an answer's room on 「ヒアリングシート」 instead of into the record. */
export interface TypedAnswer {
  /** An ID, or `name:` and the name for organisations without one. */
  readonly whose: string;
  readonly heading: string;
  readonly value: CellValue;
}

const { typed: TYPED } = KEPT_FORMS.hearings;

/** The bodies with what was typed on their pages: in the place of an empty entry, else below what the record says. */
export function withTyped(bodies: readonly HearingBody[], answers: readonly TypedAnswer[]): HearingBody[] {
  if (answers.length === 0) return [...bodies];
  return bodies.map((body) => {
    const cells: Record<string, CellValue> = { ...body.entered.cells };
    for (const { whose, heading, value } of answers) {
      const key = whose.startsWith('name:') ? bodyKey({ id: '', name: whose.slice('name:'.length) }) : whose;
      if (key !== bodyKey(body) || !TYPED.some((one) => one === heading)) continue;
      const before = String(cells[heading] ?? '').trim();
      const said = String(value).trim();
      if (before === '') cells[heading] = value;
      else if (!before.includes(said)) cells[heading] = `${before}\n${said}`;
    }
    return { ...body, entered: { ...body.entered, cells } };
  });
}
