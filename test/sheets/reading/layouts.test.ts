import { textOf, type FieldCode } from '../../../src/domain/candidate';
import { NOTES } from '../../../src/sheets/reading/notes';
import { readCandidates, surveyLists } from '../../../src/sheets/reading';
import { BODY_LAYOUTS } from './layouts/bodies';
import { CELL_LAYOUTS } from './layouts/cells';
import { EXPORT_LAYOUTS } from './layouts/exports';
import { FORM_LAYOUTS } from './layouts/forms';
import { HEADER_LAYOUTS } from './layouts/headers';
import type { Layout } from './layouts/layout';
import { NAME_LAYOUTS } from './layouts/names';
import { PLACEMENT_LAYOUTS } from './layouts/placements';
import { REFUSED_LAYOUTS } from './layouts/refused';
import { REGISTER_LAYOUTS } from './layouts/registers';
import { TURNED_LAYOUTS } from './layouts/turned';
import { UNUSUAL_LAYOUTS } from './layouts/unusual';

const groups: Readonly<Record<string, readonly Layout[]>> = {
  'headers': HEADER_LAYOUTS,
  'rows that are not organisations': BODY_LAYOUTS,
  'cells': CELL_LAYOUTS,
  'which column is the name': NAME_LAYOUTS,
  'where lists stand': PLACEMENT_LAYOUTS,
  'forms in use': FORM_LAYOUTS,
  'ways of offices’ own': UNUSUAL_LAYOUTS,
  'exports and copies': EXPORT_LAYOUTS,
  'registers, agreements and plans': REGISTER_LAYOUTS,
  'organisations in columns': TURNED_LAYOUTS,
  'sheets that list no organisations': REFUSED_LAYOUTS,
};

describe.each(Object.entries(groups))('%s', (_, layouts) => {
  test.each(layouts.map((layout) => [layout.layout, layout] as const))('%s', (_name, { grid, lists: expected, reason }) => {
    const { lists, ignored } = surveyLists([grid]);
    const candidates = lists.map((list) => readCandidates(grid, list));
    expect(candidates.map((rows) => rows.map((candidate) => textOf(candidate, 'name')))).toEqual(expected.map(({ names }) => names));
    expect(lists.map(({ headerRows }) => headerRows.map((row) => row + 1))).toEqual(expected.map(({ headerRows }) => headerRows));
    expect(new Set(lists.map(({ id }) => id)).size).toBe(lists.length);
    expected.forEach(({ fields = {}, skipped = {}, texts = {}, notes = [] }, i) => {
      const list = lists[i]!;
      const read = Object.fromEntries(list.columns.map(({ header, field }) => [header, field]));
      expect(read).toMatchObject(fields);
      for (const [why, count] of Object.entries(skipped)) expect({ [why]: list.skippedRows.filter((row) => row.reason === why).length }).toEqual({ [why]: count });
      for (const [name, byField] of Object.entries(texts)) {
        const candidate = candidates[i]!.find((one) => textOf(one, 'name') === name)!;
        for (const [field, text] of Object.entries(byField)) expect({ name, field, text: textOf(candidate, field as FieldCode) }).toEqual({ name, field, text });
      }
      expect(list.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining([...notes]));
      expect(list.reasons.every(({ code }) => code in NOTES)).toBe(true);
    });
    if (reason !== undefined) expect(ignored[0]?.reasons[0]?.code).toBe(reason);
  });
});
