import { CATEGORY_RULES } from './categories';
import { BRIDGE_RULES, CROSS_RULES, MULTI_RULES, TOWN_RULES, WIDE_RULES } from './elements';
import { INCENTIVE_RULES } from './incentives';
import type { Rule } from './rule';
import { STAGE_RULES } from './stage';
import { TYPE_RULES } from './type';

/** The rule set that ships with the add-in, in the vocabulary's order of tags. */
export const DEFAULT_RULES: readonly Rule[] = [
  ...TYPE_RULES, ...MULTI_RULES, ...TOWN_RULES, ...BRIDGE_RULES, ...CROSS_RULES, ...WIDE_RULES, ...CATEGORY_RULES, ...STAGE_RULES, ...INCENTIVE_RULES,
];
