import { formatAddress } from '../model/address';
import type { ConditionalFormat, ScalePoint } from '../model/conditional-format';
import { toFile } from './formula-text';
import type { StylesPart } from './styles-write';
import { el, parseXml, type XmlElement } from './xml';

const presets: Readonly<Record<string, string>> = { Blanks: 'containsBlanks', NonBlanks: 'notContainsBlanks', Errors: 'containsErrors', NonErrors: 'notContainsErrors', DuplicateValues: 'duplicateValues', UniqueValues: 'uniqueValues' };
const texts: Readonly<Record<string, string>> = { containsText: 'containsText', notContains: 'notContainsText', beginsWith: 'beginsWith', endsWith: 'endsWith' };

/** A cfRule. Programs other than Excel read the formula of text and blank rules, so it is written beside the words. */
export function conditionalRule(format: ConditionalFormat, priority: number, styles: StylesPart): XmlElement {
  const { rule, look } = format;
  const first = format.areas[0]!;
  const cell = formatAddress({ top: first.top, left: first.left, bottom: first.top, right: first.left });
  const formula = (text: string): XmlElement => el('formula', {}, [toFile(text, undefined)]);
  const common = { dxfId: Object.keys(look).length > 0 ? styles.lookIndex(look) : undefined, priority, stopIfTrue: format.stopIfTrue ? 1 : undefined };
  switch (rule.kind) {
    case 'cellIs':
      return el('cfRule', { type: 'cellIs', ...common, operator: rule.operator }, [formula(rule.formula1), ...(rule.formula2 === null ? [] : [formula(rule.formula2)])]);
    case 'expression':
      return el('cfRule', { type: 'expression', ...common }, [formula(rule.formula)]);
    case 'text': {
      const quoted = `"${rule.text.replaceAll('"', '""')}"`;
      const tests: Readonly<Record<string, string>> = {
        containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
        notContains: `ISERROR(SEARCH(${quoted},${cell}))`,
        beginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
        endsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
      };
      return el('cfRule', { type: texts[rule.operator], ...common, operator: rule.operator, text: rule.text }, [formula(tests[rule.operator]!)]);
    }
    case 'top10':
      return el('cfRule', { type: 'top10', ...common, percent: rule.percent ? 1 : undefined, bottom: rule.bottom ? 1 : undefined, rank: rule.rank });
    case 'preset':
      return preset(rule.criterion, cell, common, formula);
    case 'colorScale':
      return el('cfRule', { type: 'colorScale', priority }, [el('colorScale', {}, [...rule.points.map(point), ...rule.points.map(({ color }) => el('color', { rgb: `FF${color.slice(1)}` }))])]);
    case 'dataBar':
      return el('cfRule', { type: 'dataBar', priority }, [el('dataBar', { showValue: rule.showValue ? undefined : 0 }, [point(rule.min), point(rule.max), el('color', { rgb: `FF${rule.color.slice(1)}` })])]);
    case 'iconSet':
      return el('cfRule', { type: 'iconSet', priority }, [el('iconSet', { iconSet: rule.style, reverse: rule.reverse ? 1 : undefined, showValue: rule.showValue ? undefined : 0 }, rule.points.map(point))]);
    case 'other': {
      const kept = parseXml(rule.xml);
      kept.attributes.priority = String(priority);
      return kept;
    }
  }
}

const point = ({ type, value }: ScalePoint): XmlElement => el('cfvo', { type, val: value ?? undefined });

function preset(criterion: string, cell: string, common: Readonly<Record<string, string | number | undefined>>, formula: (text: string) => XmlElement): XmlElement {
  const type = presets[criterion];
  if (!type) return el('cfRule', { type: 'aboveAverage', ...common, aboveAverage: criterion.includes('Below') ? 0 : undefined, equalAverage: criterion.startsWith('EqualOr') ? 1 : undefined });
  const tests: Readonly<Record<string, string>> = { Blanks: `LEN(TRIM(${cell}))=0`, NonBlanks: `LEN(TRIM(${cell}))>0`, Errors: `ISERROR(${cell})`, NonErrors: `NOT(ISERROR(${cell}))` };
  return el('cfRule', { type, ...common }, tests[criterion] ? [formula(tests[criterion])] : []);
}
