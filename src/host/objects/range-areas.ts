import { formatAddress, quoteSheet } from '../model/address';
import { cellsOf, type Rect } from '../model/area';
import type { Sheet } from '../model/sheet';
import { HostClass, type ClassMembers, type HostObject } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { conditionalFormatCollection } from './conditional-formats';
import { range } from './range';
import { clearRange } from './range-edit';
import { rangeFormat } from './range-format';
import { worksheet } from './worksheet';

/** Several ranges of one sheet. */
export interface AreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Rect[];
}

/** A class of Range made to act on several ranges: writes go to each, reads give a value when all agree, else null. */
function overAreas(of: HostClass<{ sheet: Sheet; area: Rect }>): HostClass<AreasTarget> {
  const each = ({ sheet, areas }: AreasTarget): { sheet: Sheet; area: Rect }[] => areas.map((area) => ({ sheet, area }));
  const members = of.members;
  const spread: { -readonly [K in keyof ClassMembers<AreasTarget>]: ClassMembers<AreasTarget>[K] } = {
    read: Object.fromEntries(
      Object.entries(members.read ?? {}).map(([name, read]) => [
        name,
        (target: AreasTarget, session: Session) => {
          const found = each(target).map((part) => read(part, session));
          return found.every((value) => value === found[0]) ? found[0] : null;
        },
      ]),
    ),
    write: Object.fromEntries(Object.entries(members.write ?? {}).map(([name, write]) => [name, (target: AreasTarget, value: unknown, session: Session) => each(target).forEach((part) => write(part, value, session))])),
    methods: Object.fromEntries(Object.entries(members.methods ?? {}).map(([name, call]) => [name, (target: AreasTarget, args, session: Session) => each(target).forEach((part) => call(part, args, session))])),
    objects: Object.fromEntries(
      Object.entries(members.objects ?? {}).map(([name, child]) => {
        let type: HostClass<AreasTarget> | null = null;
        return [
          name,
          (target: AreasTarget, session: Session): HostObject | null => {
            const first = child(each(target)[0]!, session);
            if (!first) return null;
            type ??= overAreas(first.type as unknown as HostClass<{ sheet: Sheet; area: Rect }>);
            return type.of(target);
          },
        ];
      }),
    ),
  };
  return new HostClass<AreasTarget>(of.name, spread);
}

const areasFormat = overAreas(rangeFormat);

export const rangeAreas: HostClass<AreasTarget> = new HostClass<AreasTarget>('RangeAreas', {
  read: {
    Address: ({ sheet, areas }) => areas.map((area) => `${quoteSheet(sheet.name)}!${formatAddress(area)}`).join(','),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((n, area) => n + cellsOf(area), 0),
  },
  objects: {
    Areas: (target) => rangeCollection.of(target),
    ConditionalFormats: ({ sheet, areas }) => conditionalFormatCollection.of({ sheet, area: areas[0]!, areas }),
    Format: (target) => areasFormat.of(target),
    Worksheet: ({ sheet }) => worksheet.of(sheet),
  },
  methods: {
    Clear: ({ sheet, areas }, args, session) => areas.forEach((area) => clearRange({ sheet, area }, args.has(0) ? args.string(0) : 'All', session)),
  },
});

const rangeCollection = new HostClass<AreasTarget>('RangeCollection', {
  items: ({ sheet, areas }) => areas.map((area) => range.of({ sheet, area })),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, args) => range.of({ sheet, area: areas[args.number(0)]! }),
  },
});
