import type { Sheet } from '../model/sheet';
import { invalidArgument } from '../protocol/errors';
import { HostClass, type HostObject } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { range } from './range';
import { rangeArgument } from './range-target';

interface BreaksTarget {
  readonly sheet: Sheet;
  readonly across: 'rowBreaks' | 'columnBreaks';
}

const listOf = ({ sheet, across }: BreaksTarget): number[] => sheet.page[across];

function changed({ sheet }: BreaksTarget, session: Session): void {
  sheet.mark('page');
  session.workbook.emit({ kind: 'sheet', sheet });
}

interface BreakTarget extends BreaksTarget {
  readonly at: number;
}

const pageBreak = new HostClass<BreakTarget>('PageBreak', {
  identity: ({ at }) => ({ _Id: String(at) }),
  read: { ColumnIndex: ({ at, across }) => (across === 'columnBreaks' ? at : 0), RowIndex: ({ at, across }) => (across === 'rowBreaks' ? at : 0) },
  methods: {
    Delete: (target, _args, session) => {
      target.sheet.page[target.across] = listOf(target).filter((at) => at !== target.at);
      changed(target, session);
    },
    GetCellAfterBreak: ({ sheet, across, at }) => range.of({ sheet, area: across === 'rowBreaks' ? { top: at, left: 0, bottom: at, right: 0 } : { top: 0, left: at, bottom: 0, right: at } }),
  },
});

const items = (target: BreaksTarget): HostObject[] => listOf(target).map((at) => pageBreak.of({ ...target, at }));

/** Page breaks before a row (horizontal) or a column (vertical). */
export const pageBreakCollection = new HostClass<BreaksTarget>('PageBreakCollection', {
  items,
  item: (target, key) => items(target).find(({ target: t }) => String((t as BreakTarget).at) === String(key)) ?? missing(),
  methods: {
    Add: (target, args, session) => {
      session.workbook.guard(target.sheet);
      const { area } = rangeArgument(args, 0, target.sheet, session);
      const at = target.across === 'rowBreaks' ? area.top : area.left;
      if (at < 1) throw invalidArgument();
      if (!listOf(target).includes(at)) target.sheet.page[target.across] = [...listOf(target), at].sort((a, b) => a - b);
      changed(target, session);
      return pageBreak.of({ ...target, at });
    },
    GetCount: (target) => listOf(target).length,
    RemovePageBreaks: (target, _args, session) => {
      target.sheet.page[target.across] = [];
      changed(target, session);
    },
  },
});

const missing = (): never => {
  throw invalidArgument();
};
