import type { CategoryCode, Label } from '../domain/vocabulary';
import { CATEGORIES } from '../domain/vocabulary';

/** Headings of narrow columns: the Japanese words break anywhere, of the English ones each word must fit. */
const ENGLISH: Readonly<Record<CategoryCode, string>> = {
  mobility: 'Mobility', energy: 'Energy & envir.', disaster: 'Disaster', urban: 'Urban & infra.', tourism: 'Tourism', health: 'Health & welfare', industry: 'Industry & jobs',
  agri: 'Farming, fishing', education: 'Child & educ.', community: 'Community', logistics: 'Logistics', culture: 'Culture & sports', digital: 'Data & digital', migration: 'Migration',
};

/** A policy category as the heading of a narrow column. */
export function narrowCategory(code: CategoryCode): Label {
  return { ja: CATEGORIES[code].ja, en: ENGLISH[code] };
}
