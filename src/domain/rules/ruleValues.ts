import type { FieldCode } from '../candidate';
import type { ScopeCode } from '../text/scopes';
import { CATEGORIES, INCENTIVES, codesOf, type TagCode } from '../vocabulary';

/** What a rule can speak for: the values of each tag that the deciders ask words for. */
export const VALUES_OF_RULES: Readonly<Record<TagCode, readonly string[]>> = {
  type: ['business', 'residents', 'university', 'other'],
  multi: ['yes', 'no'],
  town: ['yes', 'no'],
  bridge: ['yes', 'no'],
  cross: ['yes', 'no', 'unknown'],
  wide: ['yes', 'no'],
  categories: codesOf(CATEGORIES),
  stage: ['advanced', 'potential', 'none'],
  incentives: codesOf(INCENTIVES),
};

/** Tags that have one value at a time: words for two values of one contradict each other. */
export const SINGLE_VALUED: ReadonlySet<TagCode> = new Set<TagCode>(['type', 'multi', 'town', 'bridge', 'cross', 'wide', 'stage']);

/** Columns that are read for words; contact columns are not. */
export const FIELDS_OF_RULES: readonly FieldCode[] = ['activity', 'fields', 'members', 'designation', 'notes', 'area', 'name', 'legalForm', 'address', 'prefecture', 'municipality'];

/** Scopes that a rule can ask for or allow. */
export const SCOPES_OF_RULES: readonly ScopeCode[] = ['negated', 'past', 'planned', 'others', 'joined', 'unsure', 'quoted', 'purpose', 'trade'];
