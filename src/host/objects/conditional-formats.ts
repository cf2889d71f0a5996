import { intersect, type Rect } from '../model/area';
import type { ConditionalFormat, ConditionalRule, ScalePoint } from '../model/conditional-format';
import type { Sheet } from '../model/sheet';
import { apiNotFound, invalidArgument, itemNotFound } from '../protocol/errors';
import { HostClass, type HostObject } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { conditionalRangeFormat } from './conditional-look';
import { oneOf } from './enums';
import { range } from './range';
import { rangeAreas } from './range-areas';

interface Place {
  readonly sheet: Sheet;
  readonly area: Rect;
  /** Set for RangeAreas. */
  readonly areas?: readonly Rect[];
}

export interface FormatTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

type Kind = ConditionalRule['kind'];

/** Office.js' types beside the model's kinds, with the property that holds each one's rule. */
const types: readonly (readonly [type: string, kind: Exclude<Kind, 'other'>, property: string])[] = [
  ['Custom', 'expression', 'Custom'],
  ['DataBar', 'dataBar', 'DataBar'],
  ['ColorScale', 'colorScale', 'ColorScale'],
  ['IconSet', 'iconSet', 'IconSet'],
  ['TopBottom', 'top10', 'TopBottom'],
  ['PresetCriteria', 'preset', 'Preset'],
  ['ContainsText', 'text', 'TextComparison'],
  ['CellValue', 'cellIs', 'CellValue'],
];

const newRules: Readonly<Record<Exclude<Kind, 'other'>, () => ConditionalRule>> = {
  expression: () => ({ kind: 'expression', formula: '' }),
  cellIs: () => ({ kind: 'cellIs', operator: 'equal', formula1: '', formula2: null }),
  text: () => ({ kind: 'text', operator: 'containsText', text: '' }),
  top10: () => ({ kind: 'top10', rank: 10, percent: false, bottom: false }),
  preset: () => ({ kind: 'preset', criterion: 'Blanks' }),
  colorScale: () => ({ kind: 'colorScale', points: [{ type: 'min', value: null, color: '#F8696B' }, { type: 'percentile', value: '50', color: '#FFEB84' }, { type: 'max', value: null, color: '#63BE7B' }] }),
  dataBar: () => ({ kind: 'dataBar', color: '#638EC6', min: { type: 'min', value: null, color: '' }, max: { type: 'max', value: null, color: '' }, showValue: true, gradient: true }),
  iconSet: () => ({ kind: 'iconSet', style: '3TrafficLights1', reverse: false, showValue: true, points: [0, 33, 67].map((n) => ({ type: 'percent', value: String(n), color: '' })) }),
};

function changed({ sheet }: { readonly sheet: Sheet }, session: Session): void {
  session.workbook.guard(sheet);
  sheet.mark('conditional');
  session.workbook.emit({ kind: 'sheet', sheet });
}

/** Reads and writes the rule object of one kind; a format of another kind has none. */
function ruleOf<K extends Kind>(target: FormatTarget, kind: K): Extract<ConditionalRule, { kind: K }> {
  const { rule } = target.format;
  if (rule.kind !== kind) throw invalidArgument('The conditional format is of another type.');
  return rule as Extract<ConditionalRule, { kind: K }>;
}

const formula = (value: unknown): string => {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw invalidArgument();
  if (value.startsWith('=')) return value.slice(1);
  // A bare text is compared as text.
  return value === '' || /^[-+]?\d+(\.\d+)?$/.test(value) || value.startsWith('"') ? value : `"${value.replaceAll('"', '""')}"`;
};

const operators: readonly (readonly [api: string, file: string])[] = [
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqual', 'greaterThanOrEqual'],
  ['LessThanOrEqual', 'lessThanOrEqual'],
];
const textOperators: readonly (readonly [api: string, file: string])[] = [
  ['Contains', 'containsText'],
  ['NotContains', 'notContains'],
  ['BeginsWith', 'beginsWith'],
  ['EndsWith', 'endsWith'],
];

function fromApi(words: readonly (readonly [string, string])[], value: unknown): string {
  const found = words.find(([api]) => oneOf([api], value));
  if (!found) throw invalidArgument();
  return found[1];
}

const toApi = (words: readonly (readonly [string, string])[], word: string): string => words.find(([, file]) => file === word)?.[0] ?? 'Invalid';

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  return value as Record<string, unknown>;
}

const withFormat = { Format: ({ sheet, format }: FormatTarget) => conditionalRangeFormat.of({ sheet, look: format.look }) };

const cellValue = new HostClass<FormatTarget>('CellValueConditionalFormat', {
  read: {
    Rule: (target) => {
      const rule = ruleOf(target, 'cellIs');
      return { formula1: `=${rule.formula1}`, ...(rule.formula2 === null ? {} : { formula2: `=${rule.formula2}` }), operator: toApi(operators, rule.operator) };
    },
  },
  write: {
    Rule: (target, value, session) => {
      const given = record(value);
      const rule = ruleOf(target, 'cellIs');
      rule.operator = fromApi(operators, given.operator);
      rule.formula1 = formula(given.formula1);
      rule.formula2 = given.formula2 === undefined || given.formula2 === null ? null : formula(given.formula2);
      if (/etween/.test(rule.operator) && rule.formula2 === null) throw invalidArgument();
      changed(target, session);
    },
  },
  objects: withFormat,
});

const textComparison = new HostClass<FormatTarget>('TextConditionalFormat', {
  read: {
    Rule: (target) => {
      const rule = ruleOf(target, 'text');
      return { operator: toApi(textOperators, rule.operator), text: rule.text };
    },
  },
  write: {
    Rule: (target, value, session) => {
      const given = record(value);
      const rule = ruleOf(target, 'text');
      rule.operator = fromApi(textOperators, given.operator);
      if (typeof given.text !== 'string') throw invalidArgument();
      rule.text = given.text;
      changed(target, session);
    },
  },
  objects: withFormat,
});

const conditionalRule = new HostClass<FormatTarget>('ConditionalFormatRule', {
  read: { Formula: (target) => `=${ruleOf(target, 'expression').formula}`, FormulaLocal: (target) => `=${ruleOf(target, 'expression').formula}` },
  write: {
    Formula: (target, value, session) => {
      if (typeof value !== 'string' || value === '') throw invalidArgument();
      ruleOf(target, 'expression').formula = value.replace(/^=/, '');
      changed(target, session);
    },
  },
});

const custom = new HostClass<FormatTarget>('CustomConditionalFormat', { objects: { ...withFormat, Rule: (target) => conditionalRule.of(target) } });

const topBottom = new HostClass<FormatTarget>('TopBottomConditionalFormat', {
  read: {
    Rule: (target) => {
      const { bottom, percent, rank } = ruleOf(target, 'top10');
      return { rank, type: `${bottom ? 'Bottom' : 'Top'}${percent ? 'Percent' : 'Items'}` };
    },
  },
  write: {
    Rule: (target, value, session) => {
      const given = record(value);
      const type = oneOf(['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'], given.type);
      if (!type || typeof given.rank !== 'number') throw invalidArgument();
      Object.assign(ruleOf(target, 'top10'), { rank: given.rank, bottom: type.startsWith('Bottom'), percent: type.endsWith('Percent') });
      changed(target, session);
    },
  },
  objects: withFormat,
});

/** Preset criteria the file format can say and the page can judge. */
const presets = ['Blanks', 'NonBlanks', 'Errors', 'NonErrors', 'AboveAverage', 'BelowAverage', 'EqualOrAboveAverage', 'EqualOrBelowAverage', 'UniqueValues', 'DuplicateValues'] as const;

const preset = new HostClass<FormatTarget>('PresetCriteriaConditionalFormat', {
  read: { Rule: (target) => ({ criterion: ruleOf(target, 'preset').criterion }) },
  write: {
    Rule: (target, value, session) => {
      const { criterion } = record(value);
      const known = oneOf(presets, criterion);
      if (!known) throw apiNotFound(`preset criterion '${String(criterion)}'`);
      ruleOf(target, 'preset').criterion = known;
      changed(target, session);
    },
  },
  objects: withFormat,
});

const scaleTypes: readonly (readonly [api: string, file: string])[] = [
  ['LowestValue', 'min'],
  ['HighestValue', 'max'],
  ['Number', 'num'],
  ['Percent', 'percent'],
  ['Percentile', 'percentile'],
  ['Formula', 'formula'],
];

const readPoint = (point: ScalePoint | undefined): unknown => point && { type: toApi(scaleTypes, point.type), ...(point.value === null ? {} : { formula: point.value }), ...(point.color === '' ? {} : { color: point.color }) };
function toPoint(value: unknown): ScalePoint {
  const given = record(value);
  return { type: fromApi(scaleTypes, given.type === 'Automatic' ? 'LowestValue' : given.type), value: given.formula === undefined || given.formula === null ? null : String(given.formula).replace(/^=/, ''), color: typeof given.color === 'string' ? given.color : '' };
}

const colorScale = new HostClass<FormatTarget>('ColorScaleConditionalFormat', {
  read: {
    Criteria: (target) => {
      const { points } = ruleOf(target, 'colorScale');
      return { minimum: readPoint(points[0]), ...(points.length === 3 ? { midpoint: readPoint(points[1]) } : {}), maximum: readPoint(points.at(-1)) };
    },
    ThreeColorScale: (target) => ruleOf(target, 'colorScale').points.length === 3,
  },
  write: {
    Criteria: (target, value, session) => {
      const { minimum, midpoint, maximum } = record(value);
      ruleOf(target, 'colorScale').points = [minimum, ...(midpoint ? [midpoint] : []), maximum].map(toPoint);
      changed(target, session);
    },
  },
});

const barFormat = new HostClass<FormatTarget>('ConditionalDataBarPositiveFormat', {
  read: { FillColor: (target) => ruleOf(target, 'dataBar').color, GradientFill: (target) => ruleOf(target, 'dataBar').gradient },
  write: {
    FillColor: (target, value, session) => {
      ruleOf(target, 'dataBar').color = String(value);
      changed(target, session);
    },
    GradientFill: (target, value, session) => {
      ruleOf(target, 'dataBar').gradient = value === true;
      changed(target, session);
    },
  },
});

const dataBar = new HostClass<FormatTarget>('DataBarConditionalFormat', {
  read: {
    LowerBoundRule: (target) => readPoint(ruleOf(target, 'dataBar').min),
    ShowDataBarOnly: (target) => !ruleOf(target, 'dataBar').showValue,
    UpperBoundRule: (target) => readPoint(ruleOf(target, 'dataBar').max),
  },
  write: {
    LowerBoundRule: (target, value, session) => {
      ruleOf(target, 'dataBar').min = toPoint(value);
      changed(target, session);
    },
    ShowDataBarOnly: (target, value, session) => {
      ruleOf(target, 'dataBar').showValue = value !== true;
      changed(target, session);
    },
    UpperBoundRule: (target, value, session) => {
      ruleOf(target, 'dataBar').max = toPoint(value);
      changed(target, session);
    },
  },
  objects: { PositiveFormat: (target) => barFormat.of(target) },
});

const ruleClasses: Readonly<Record<Kind, HostClass<FormatTarget> | null>> = { expression: custom, cellIs: cellValue, text: textComparison, top10: topBottom, preset, colorScale, dataBar, iconSet: null, other: null };

/** 'CellValue' and 'CellValueOrNullObject' and so on: the part of a format that is its rule. */
const ruleObjects = Object.fromEntries(
  types.flatMap(([, kind, property]) => {
    const find = (target: FormatTarget): HostObject | null => (target.format.rule.kind === kind ? (ruleClasses[kind]?.of(target) ?? null) : null);
    const need = (target: FormatTarget): HostObject => {
      const found = find(target);
      if (!found) throw target.format.rule.kind === kind ? apiNotFound(`ConditionalFormat.${property}`) : invalidArgument('The conditional format is of another type.');
      return found;
    };
    return [
      [property, need],
      [`${property}OrNullObject`, find],
    ];
  }),
);

const conditionalFormat = new HostClass<FormatTarget>('ConditionalFormat', {
  identity: ({ format }) => ({ Id: format.id }),
  read: {
    Id: ({ format }) => format.id,
    Priority: ({ format }) => format.priority,
    StopIfTrue: ({ format }) => format.stopIfTrue,
    Type: ({ format }) => types.find(([, kind]) => kind === format.rule.kind)?.[0] ?? 'Custom',
  },
  write: {
    Priority: (target, value, session) => {
      if (typeof value !== 'number') throw invalidArgument();
      const { sheet, format } = target;
      const others = sheet.conditionalFormats.filter((other) => other !== format).sort((a, b) => a.priority - b.priority);
      others.splice(value, 0, format);
      others.forEach((item, i) => (item.priority = i));
      changed(target, session);
    },
    StopIfTrue: (target, value, session) => {
      target.format.stopIfTrue = value === true;
      changed(target, session);
    },
  },
  objects: ruleObjects,
  methods: {
    Delete: (target, _args, session) => {
      target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((other) => other !== target.format);
      changed(target, session);
    },
    GetRange: ({ sheet, format }) => range.of({ sheet, area: format.areas[0]! }),
    GetRangeOrNullObject: ({ sheet, format }) => (format.areas.length === 1 ? range.of({ sheet, area: format.areas[0]! }) : null),
    GetRanges: ({ sheet, format }) => rangeAreas.of({ sheet, areas: format.areas }),
  },
});

const areasOf = ({ area, areas }: Place): readonly Rect[] => areas ?? [area];
const within = (place: Place): FormatTarget[] =>
  place.sheet.conditionalFormats
    .filter((format) => format.areas.some((a) => areasOf(place).some((b) => intersect(a, b))))
    .sort((a, b) => a.priority - b.priority)
    .map((format) => ({ sheet: place.sheet, format }));

function byId(place: Place, id: unknown): HostObject | null {
  const found = place.sheet.conditionalFormats.find((format) => format.id === id);
  return found ? conditionalFormat.of({ sheet: place.sheet, format: found }) : null;
}

export const conditionalFormatCollection = new HostClass<Place>('ConditionalFormatCollection', {
  items: (place) => within(place).map((target) => conditionalFormat.of(target)),
  item: (place, key) => {
    const found = byId(place, key);
    if (!found) throw itemNotFound('The conditional format');
    return found;
  },
  methods: {
    // A new format is looked at first, before those that are there.
    Add: (place, args, session) => {
      const known = types.find(([type]) => oneOf([type], args.raw(0)));
      if (!known) throw invalidArgument();
      for (const other of place.sheet.conditionalFormats) other.priority++;
      const format: ConditionalFormat = { id: `{${session.workbook.freshId().toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`, areas: [...areasOf(place)], rule: newRules[known[1]](), look: {}, stopIfTrue: false, priority: 0 };
      place.sheet.conditionalFormats.push(format);
      changed(place, session);
      return conditionalFormat.of({ sheet: place.sheet, format });
    },
    ClearAll: (place, _args, session) => {
      const gone = new Set(within(place).map(({ format }) => format));
      place.sheet.conditionalFormats = place.sheet.conditionalFormats.filter((format) => !gone.has(format));
      changed(place, session);
    },
    GetCount: (place) => within(place).length,
    GetItemAt: (place, args) => {
      const found = within(place)[args.number(0)];
      if (!found) throw invalidArgument();
      return conditionalFormat.of(found);
    },
    GetItemOrNullObject: (place, args) => byId(place, args.raw(0)),
  },
});
