import { HostClass } from '../protocol/host-class';
import type { RangeTarget } from './range-target';

export const dataValidation = new HostClass<RangeTarget & { readonly areas?: readonly RangeTarget['area'][] }>('DataValidation', {});
