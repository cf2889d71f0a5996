import type { Workbook } from '../model/workbook';
import { HostClass } from '../protocol/host-class';

const names = ['Author', 'Category', 'Comments', 'Company', 'Keywords', 'LastAuthor', 'Manager', 'Subject', 'Title'] as const;

export const documentProperties = new HostClass<Workbook>('DocumentProperties', {
  read: Object.fromEntries(names.map((name) => [name, (workbook: Workbook) => workbook.properties.get(name) ?? ''])),
  write: Object.fromEntries(
    names.filter((name) => name !== 'LastAuthor').map((name) => [
      name,
      (workbook: Workbook, value: unknown) => {
        workbook.properties.set(name, String(value));
        workbook.propertiesChanged = true;
      },
    ]),
  ),
});
