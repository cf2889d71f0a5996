import type { Answer, RankCode, TypeCode } from '../domain/vocabulary';
import { contrast } from './contrast';

/** Colours of sheets and charts: safe for colour-blind readers, also tellable in grey (test/sheets/palette.test.ts measures it). Fills are quiet, text on them dark. */

export const INK = '#262626';
export const QUIET_INK = '#6B6B6B';
export const HEADER = { fill: '#1F3B57', color: '#FFFFFF' } as const;
/** Rows that stay for reference only. */
export const QUIET_ROW = { fill: '#EDEDED', color: '#6B6B6B' } as const;
export const LINE = '#D9D9D9';
/** Ground of cards and of tiles without a number. */
export const PANEL = '#F2F5F8';
/** Colour scale of heat tables and maps: dark ink reads on both ends. */
export const HEAT = { low: '#FFFFFF', high: '#7FB2DD' } as const;
/** What calls for attention: a gap. */
export const GAP_FILL = '#FCE8C5';

/** Around every bar, so that the palest are seen on paper and neighbours part. */
export const EDGE = '#7F7F7F';

/** Chart colours. */
export const TYPE_COLOURS: Readonly<Record<TypeCode, string>> = {
  business: '#0072B2', residents: '#E69F00', university: '#00A278', other: '#C4C4C4', unknown: '#F0F0F0',
};
/** From dark to pale in the order of the bars: 該当, 要確認, 非該当. */
export const ANSWER_COLOURS: Readonly<Record<Answer, string>> = { yes: '#004935', no: '#F7F7F7', unknown: '#BD8200' };
/** A single blue ramp from S to D. */
export const RANK_COLOURS: Readonly<Record<RankCode, string>> = { S: '#084594', A: '#2171B5', B: '#6BAED6', C: '#A9CCE8', D: '#DCE6F0' };
export const SINGLE_SERIES = '#0072B2';

/** Fills of cells: the chart colours, much lighter. */
export const TYPE_FILLS: Readonly<Record<TypeCode, string>> = {
  business: '#D3E7F3', residents: '#FBEBC8', university: '#CFEDE3', other: '#EBEBEB', unknown: '#F5F5F5',
};
export const ANSWER_FILLS: Readonly<Record<Answer, string>> = { yes: '#CFEDE3', no: '#F0F0F0', unknown: '#FCE8C5' };
export const RANK_FILLS: Readonly<Record<RankCode, string>> = { S: '#7FB2DD', A: '#A9CCE8', B: '#CBE0F2', C: '#E4EFF8', D: '#F5F5F5' };

/** White or dark ink, whichever reads better on a fill. */
export function labelInk(fill: string): string {
  return contrast('#FFFFFF', fill) > contrast(INK, fill) ? '#FFFFFF' : INK;
}
