import type { Sheet } from '../model/sheet';
import { HostClass } from '../protocol/host-class';

export const pageLayout = new HostClass<Sheet>('PageLayout', {});
