import type { Workbook } from '../model/workbook';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { HostClass } from '../protocol/host-class';

interface SettingTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

const setting = new HostClass<SettingTarget>('Setting', {
  identity: ({ key }) => ({ _Id: key }),
  read: {
    Key: ({ key }) => key,
    Value: ({ workbook, key }) => workbook.settings.get(key) ?? null,
    _Id: ({ key }) => key,
  },
  write: { Value: ({ workbook, key }, value) => store(workbook, key, value) },
  methods: {
    Delete: ({ workbook, key }) => {
      if (!workbook.settings.delete(key)) throw itemNotFound(`The setting '${key}'`);
      workbook.settingsChanged = true;
    },
  },
});

function store(workbook: Workbook, key: string, value: unknown): void {
  workbook.settings.set(key, value);
  workbook.settingsChanged = true;
}

export const settingCollection = new HostClass<Workbook>('SettingCollection', {
  items: (workbook) => [...workbook.settings.keys()].map((key) => setting.of({ workbook, key })),
  item: (workbook, key) => {
    if (!workbook.settings.has(String(key))) throw itemNotFound(`The setting '${String(key)}'`);
    return setting.of({ workbook, key: String(key) });
  },
  methods: {
    Add: (workbook, args) => {
      const key = args.string(0);
      if (key === '') throw invalidArgument();
      store(workbook, key, args.raw(1) ?? null);
      return setting.of({ workbook, key });
    },
    GetCount: (workbook) => workbook.settings.size,
    GetItemOrNullObject: (workbook, args) => (workbook.settings.has(args.string(0)) ? setting.of({ workbook, key: args.string(0) }) : null),
  },
});
