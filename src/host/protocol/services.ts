import { HostClass, type HostObject } from './host-class';

/** Office's own service behind `Office.actions`: the library tells it, in Excel on the web, that it is ready to be called by buttons. */
const addInService = new HostClass<null>('AddinInternalService', { methods: { NotifyActionHandlerReady: () => null } });

/** Objects that office.js makes by name, without the workbook. */
export const services: ReadonlyMap<string, HostObject> = new Map([['Microsoft.InternalService.AddinInternalService', addInService.of(null)]]);
