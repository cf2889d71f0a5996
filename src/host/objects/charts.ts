import type { Sheet } from '../model/sheet';
import { HostClass } from '../protocol/host-class';

export const chartCollection = new HostClass<Sheet>('ChartCollection', {});
