import type { Chart, ChartFormat } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { invalidArgument } from '../protocol/errors';
import { HostClass, type HostObject } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { toColor } from './color';
import { oneOf } from './enums';

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** A part of a chart whose look can be set. */
export interface PartTarget extends ChartTarget {
  readonly format: ChartFormat;
}

/** Applies a change to a chart and tells of it. */
export function change({ sheet, chart }: ChartTarget, session: Session, apply: () => void): void {
  session.workbook.guard(sheet);
  apply();
  chart.changed = true;
  chart.redraw = true;
  sheet.mark('charts');
  session.workbook.emit({ kind: 'sheet', sheet });
}

const chartFill = new HostClass<PartTarget>('ChartFill', {
  methods: {
    Clear: (target, _args, session) => change(target, session, () => (target.format.fill = null)),
    GetSolidColor: ({ format }) => format.fill ?? '',
    SetSolidColor: (target, args, session) => change(target, session, () => (target.format.fill = toColor(args.raw(0)))),
  },
});

const lineStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Grey25', 'Grey50', 'Grey75', 'Automatic', 'RoundDot'] as const;

function line(name: string): HostClass<PartTarget> {
  return new HostClass<PartTarget>(name, {
    read: {
      Color: ({ format }) => format.line?.color ?? '',
      LineStyle: ({ format }) => (format.line === null ? 'None' : (format.line?.style ?? 'Automatic')),
      Weight: ({ format }) => format.line?.weight ?? null,
    },
    write: {
      Color: (target, value, session) => change(target, session, () => (target.format.line = { ...target.format.line, color: toColor(value) })),
      LineStyle: (target, value, session) => {
        const style = oneOf(lineStyles, value);
        if (!style) throw invalidArgument();
        change(target, session, () => (target.format.line = style === 'None' ? null : { ...target.format.line, style }));
      },
      Weight: (target, value, session) => {
        if (typeof value !== 'number') throw invalidArgument();
        change(target, session, () => (target.format.line = { ...target.format.line, weight: value }));
      },
    },
    methods: { Clear: (target, _args, session) => change(target, session, () => (target.format.line = null)) },
  });
}

const chartLine = line('ChartLineFormat');
const chartBorder = line('ChartBorder');

const fontProperty = (key: 'bold' | 'italic' | 'color' | 'name' | 'size' | 'underline', check: (value: unknown) => unknown) => (target: PartTarget, value: unknown, session: Session): void => {
  const checked = check(value);
  change(target, session, () => (target.format.font = { ...target.format.font, [key]: checked }));
};
const kind = (type: string) => (value: unknown): unknown => {
  if (typeof value !== type) throw invalidArgument();
  return value;
};

const chartFont = new HostClass<PartTarget>('ChartFont', {
  read: {
    Bold: ({ format }) => format.font?.bold ?? null,
    Color: ({ format }) => format.font?.color ?? '',
    Italic: ({ format }) => format.font?.italic ?? null,
    Name: ({ format }) => format.font?.name ?? '',
    Size: ({ format }) => format.font?.size ?? null,
    Underline: ({ format }) => format.font?.underline ?? 'None',
  },
  write: {
    Bold: fontProperty('bold', kind('boolean')),
    Color: fontProperty('color', toColor),
    Italic: fontProperty('italic', kind('boolean')),
    Name: fontProperty('name', kind('string')),
    Size: fontProperty('size', kind('number')),
    Underline: fontProperty('underline', kind('string')),
  },
});

const navigations: Readonly<Record<string, (target: PartTarget) => HostObject>> = {
  Border: (target) => chartBorder.of(target),
  Fill: (target) => chartFill.of(target),
  Font: (target) => chartFont.of(target),
  Line: (target) => chartLine.of(target),
};

/** A '…Format' class with the navigation properties it has in Office.js. */
export function formatClass(name: string, parts: readonly ('Border' | 'Fill' | 'Font' | 'Line')[]): HostClass<PartTarget> {
  return new HostClass<PartTarget>(name, { objects: Object.fromEntries(parts.map((part) => [part, navigations[part]!])) });
}

