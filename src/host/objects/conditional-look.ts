import type { ConditionalLook } from '../model/conditional-format';
import type { Sheet } from '../model/sheet';
import type { BorderSide } from '../model/style';
import { invalidArgument } from '../protocol/errors';
import { HostClass } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { toColor } from './color';
import { borderLines, oneOf, toLine } from './enums';

interface LookTarget {
  readonly sheet: Sheet;
  readonly look: ConditionalLook;
}

function set(target: LookTarget, change: ConditionalLook, session: Session): void {
  session.workbook.guard(target.sheet);
  Object.assign(target.look, change);
  target.sheet.mark('conditional');
  session.workbook.emit({ kind: 'sheet', sheet: target.sheet });
}

const fill = new HostClass<LookTarget>('ConditionalRangeFill', {
  read: { Color: ({ look }) => look.fill ?? '' },
  write: { Color: (target, value, session) => set(target, { fill: toColor(value) }, session) },
  methods: { Clear: (target, _args, session) => set(target, { fill: null }, session) },
});

const font = new HostClass<LookTarget>('ConditionalRangeFont', {
  read: {
    Bold: ({ look }) => look.bold ?? null,
    Color: ({ look }) => look.fontColor ?? '',
    Italic: ({ look }) => look.italic ?? null,
    Strikethrough: ({ look }) => look.strikethrough ?? null,
    Underline: ({ look }) => (look.underline ? 'Single' : 'None'),
  },
  write: {
    Bold: (target, value, session) => set(target, { bold: value === true }, session),
    Color: (target, value, session) => set(target, { fontColor: toColor(value) }, session),
    Italic: (target, value, session) => set(target, { italic: value === true }, session),
    Strikethrough: (target, value, session) => set(target, { strikethrough: value === true }, session),
    Underline: (target, value, session) => set(target, { underline: value !== 'None' }, session),
  },
});

interface BorderTarget extends LookTarget {
  readonly side: BorderSide;
}

function setBorder(target: BorderTarget, change: { line?: string | null; color?: string }, session: Session): void {
  const borders = { ...target.look.borders };
  const old = borders[target.side];
  if (change.line === null) delete borders[target.side];
  else borders[target.side] = { line: change.line ?? old?.line ?? 'thin', color: change.color ?? old?.color ?? '#000000' };
  set(target, { borders }, session);
}

const border = new HostClass<BorderTarget>('ConditionalRangeBorder', {
  identity: ({ side }) => ({ _Id: side }),
  read: {
    Color: ({ look, side }) => look.borders?.[side]?.color ?? '',
    SideIndex: ({ side }) => `Edge${side.charAt(0).toUpperCase()}${side.slice(1)}`,
    Style: ({ look, side }) => borderLines.find(([, , line]) => line === look.borders?.[side]?.line)?.[0] ?? 'None',
  },
  write: {
    Color: (target, value, session) => setBorder(target, { color: toColor(value) }, session),
    Style: (target, value, session) => {
      const style = oneOf(['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'], value);
      if (!style) throw invalidArgument();
      setBorder(target, { line: style === 'None' ? null : (toLine(style, 'Thin') ?? 'thin') }, session);
    },
  },
});

const sides: Readonly<Record<string, BorderSide>> = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' };

const borders = new HostClass<LookTarget>('ConditionalRangeBorderCollection', {
  read: { Count: () => 4 },
  items: (target) => Object.values(sides).map((side) => border.of({ ...target, side })),
  item: (target, key) => {
    const side = sides[String(key)];
    if (!side) throw invalidArgument();
    return border.of({ ...target, side });
  },
  objects: Object.fromEntries((['top', 'bottom', 'left', 'right'] as const).map((side) => [side.charAt(0).toUpperCase() + side.slice(1), (target: LookTarget) => border.of({ ...target, side })])),
});

export const conditionalRangeFormat = new HostClass<LookTarget>('ConditionalRangeFormat', {
  read: { NumberFormat: ({ look }) => look.numberFormat ?? '' },
  write: { NumberFormat: (target, value, session) => set(target, { numberFormat: String(value) }, session) },
  objects: { Borders: (target) => borders.of(target), Fill: (target) => fill.of(target), Font: (target) => font.of(target) },
});
