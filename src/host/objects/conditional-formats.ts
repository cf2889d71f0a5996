import { HostClass } from '../protocol/host-class';
import type { RangeTarget } from './range-target';

export const conditionalFormatCollection = new HostClass<RangeTarget & { readonly areas?: readonly RangeTarget['area'][] }>('ConditionalFormatCollection', {});
