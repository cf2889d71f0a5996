import { parseStructRef, stringifyStructRef, tokenize } from '@borgar/fx';
import type { Formula } from '../calc/formula';
import { changePerShape, type OfFormula } from '../calc/shape';

/** Functions newer than the file format, which it writes with a prefix. */
const prefixed = new Set(
  'ACOT,ACOTH,AGGREGATE,ARABIC,BASE,BETA.DIST,BETA.INV,BINOM.DIST,BINOM.INV,CEILING.MATH,CEILING.PRECISE,CHISQ.DIST,CHISQ.INV,CHISQ.TEST,COMBINA,CONCAT,CONFIDENCE.NORM,CONFIDENCE.T,COT,COTH,COVARIANCE.P,COVARIANCE.S,CSC,CSCH,DAYS,DECIMAL,ENCODEURL,EXPON.DIST,F.DIST,F.INV,F.TEST,FILTERXML,FLOOR.MATH,FLOOR.PRECISE,FORECAST.LINEAR,FORMULATEXT,GAMMA,GAMMA.DIST,GAUSS,HYPGEOM.DIST,IFNA,IFS,ISFORMULA,ISOWEEKNUM,LET,LOGNORM.DIST,MAXIFS,MINIFS,MODE.MULT,MODE.SNGL,NEGBINOM.DIST,NORM.DIST,NORM.INV,NORM.S.DIST,NORM.S.INV,NUMBERVALUE,PERCENTILE.EXC,PERCENTILE.INC,PERCENTRANK.EXC,PERCENTRANK.INC,PERMUTATIONA,PHI,POISSON.DIST,QUARTILE.EXC,QUARTILE.INC,RANDARRAY,RANK.AVG,RANK.EQ,SEC,SECH,SEQUENCE,SHEET,SHEETS,SKEW.P,SORTBY,STDEV.P,STDEV.S,SWITCH,T.DIST,T.INV,T.TEST,TEXTAFTER,TEXTBEFORE,TEXTJOIN,TEXTSPLIT,TOCOL,TOROW,UNICHAR,UNICODE,UNIQUE,VAR.P,VAR.S,VSTACK,HSTACK,WEBSERVICE,WEIBULL.DIST,XLOOKUP,XMATCH,XOR,Z.TEST'.split(','),
);
const sheetPrefixed = new Set(['FILTER', 'SORT']);

/** A formula of the file as a person sees it: without prefixes. */
export const fromFile = (text: string): string => (text.includes('_xl') ? text.replace(/_xlfn\.(_xlws\.)?|_xlws\.|_xludf\./gi, '') : text);

/**
 * A formula as the file wants it: prefixes for newer functions, and structured references of the same row written out with
 * their table, since the file knows no @.
 *
 * @param table name of the table the formula stands in, if any
 */
export function toFile(text: string, table: string | undefined): string {
  if (!/[[.]|[A-Z]{2,}\(/i.test(text)) return text;
  return tokenize(`=${text}`, { mergeRefs: true })
    .map((token) => {
      if (token.type === 'fx_prefix') return '';
      if (token.type === 'func') {
        const name = token.value.toUpperCase();
        return sheetPrefixed.has(name) ? `_xlfn._xlws.${name}` : prefixed.has(name) ? `_xlfn.${name}` : token.value;
      }
      if (token.type !== 'structured') return token.value;
      const reference = parseStructRef(token.value);
      if (!reference) return token.value;
      return stringifyStructRef({ ...reference, table: reference.table || (table ?? '') }, { thisRow: true });
    })
    .join('');
}

/** `toFile` for the many formulas of a sheet: worked out once for all that differ in their row numbers only. */
export function sheetFormulas(): (formula: Formula, table: string | undefined) => string {
  const byTable = new Map<string | undefined, OfFormula<string>>();
  return (formula, table) => {
    let write = byTable.get(table);
    if (!write) byTable.set(table, (write = changePerShape((text) => toFile(text, table))));
    return write(formula.text, formula.shape);
  };
}
