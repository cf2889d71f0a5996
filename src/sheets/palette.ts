import type { Answer, RankCode, TypeCode } from '../domain/vocabulary';

/** Colours of sheets and charts: safe for colour-blind readers, also tellable in grey. Fills are quiet, text on them dark. */

export const INK = '#262626';
export const QUIET_INK = '#7F7F7F';
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

/** Chart colours. */
export const TYPE_COLOURS: Readonly<Record<TypeCode, string>> = {
  business: '#0072B2', residents: '#E69F00', university: '#009E73', other: '#999999', unknown: '#DDDDDD',
};
export const ANSWER_COLOURS: Readonly<Record<Answer, string>> = { yes: '#009E73', no: '#BBBBBB', unknown: '#E69F00' };
/** A single blue ramp from S to D. */
export const RANK_COLOURS: Readonly<Record<RankCode, string>> = { S: '#084594', A: '#2171B5', B: '#6BAED6', C: '#A9CCE8', D: '#DCE6F0' };
export const SINGLE_SERIES = '#0072B2';

/** Fills of cells: the chart colours, much lighter. */
export const TYPE_FILLS: Readonly<Record<TypeCode, string>> = {
  business: '#D3E7F3', residents: '#FBEBC8', university: '#CFEDE3', other: '#EBEBEB', unknown: '#F5F5F5',
};
export const ANSWER_FILLS: Readonly<Record<Answer, string>> = { yes: '#CFEDE3', no: '#F0F0F0', unknown: '#FCE8C5' };
export const RANK_FILLS: Readonly<Record<RankCode, string>> = { S: '#7FB2DD', A: '#A9CCE8', B: '#CBE0F2', C: '#E4EFF8', D: '#F5F5F5' };
