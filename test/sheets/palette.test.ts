import { contrast } from '../../src/sheets/contrast';
import * as palette from '../../src/sheets/palette';
import { RANKS, TYPES, codesOf } from '../../src/domain/vocabulary';

const { ANSWER_COLOURS, ANSWER_FILLS, EDGE, GAP_FILL, HEADER, HEAT, INK, PANEL, QUIET_INK, QUIET_ROW, RANK_COLOURS, RANK_FILLS, TYPE_COLOURS, TYPE_FILLS, labelInk } = palette;

/** As WCAG 2 asks. */
const TEXT = 4.5;
const DRAWN = 3;
const PAPER = '#FFFFFF';
/** What a reader of a grey print still tells apart beside each other, with an edge between. */
const IN_GREY = 1.3;

describe('charts', () => {
  const fills = [...Object.values(TYPE_COLOURS), ...Object.values(ANSWER_COLOURS), ...Object.values(RANK_COLOURS), palette.SINGLE_SERIES];

  test.each(fills)('a number in a bar of %s can be read', (fill) => {
    expect(contrast(labelInk(fill), fill)).toBeGreaterThanOrEqual(TEXT);
  });

  test('要確認 is told from 該当 and 非該当 in colour and in grey', () => {
    const { yes, unknown, no } = ANSWER_COLOURS;
    for (const [one, other] of [[yes, unknown], [unknown, no], [yes, no]] as const) expect(contrast(one, other)).toBeGreaterThanOrEqual(DRAWN);
  });

  test('neighbours in a stacked bar differ in grey, and every bar has an edge that is seen', () => {
    const stacks = [RANKS.map((rank) => RANK_COLOURS[rank]), codesOf(TYPES).map((type) => TYPE_COLOURS[type]), [RANK_COLOURS.S, RANK_COLOURS.B, TYPE_COLOURS.unknown]];
    for (const stack of stacks) for (let at = 1; at < stack.length; at++) expect(contrast(stack[at - 1]!, stack[at]!)).toBeGreaterThanOrEqual(IN_GREY);
    expect(contrast(EDGE, PAPER)).toBeGreaterThanOrEqual(DRAWN);
  });
});

describe('cells', () => {
  const grounds = [PAPER, PANEL, GAP_FILL, HEAT.high, ...Object.values(TYPE_FILLS), ...Object.values(ANSWER_FILLS), ...Object.values(RANK_FILLS)];
  test.each(grounds)('text on %s can be read', (ground) => {
    expect(contrast(INK, ground)).toBeGreaterThanOrEqual(TEXT);
  });

  test('quiet text can be read where it stands', () => {
    for (const ground of [PAPER, PANEL, ANSWER_FILLS.no]) expect(contrast(QUIET_INK, ground)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(QUIET_ROW.color, QUIET_ROW.fill)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(HEADER.color, HEADER.fill)).toBeGreaterThanOrEqual(TEXT);
  });
});
