import type { Criteria } from '../../../../domain/outreach/criteria';
import { DEFAULT_CRITERIA } from '../../../../domain/outreach/criteria';
import { criteriaText } from '../../../../sheets/approachCriteria';
import { useThisPane } from '../../../usePane';

const PARTS = {
  who: ['ranks', 'types', 'stages'],
  needs: ['elements', 'pluses', 'categories'],
  where: ['prefectures', 'municipalities', 'mostPerPrefecture'],
  from: ['sheets', 'designations'],
  except: ['notContactedIn', 'withoutDeclined', 'withoutBarred', 'contact'],
} as const satisfies Record<string, readonly (keyof Criteria)[]>;
type CriteriaPart = keyof typeof PARTS;

/** Asks for nothing. */
const NOTHING: Criteria = { ...DEFAULT_CRITERIA.event, ranks: [], withoutDeclined: false, withoutBarred: false, contact: 'any' };

/** The lines of the folded groups, each with what is chosen in it: 「推奨度・類型・段階（推奨度S〜C）」. */
export function usePartLabels(criteria: Criteria): Readonly<Record<CriteriaPart, string>> {
  const { state, t } = useThisPane();
  const labelOf = (part: CriteriaPart): string => {
    const alone: Criteria = { ...NOTHING, ...Object.fromEntries(PARTS[part].map((key) => [key, criteria[key]])) };
    const shown = criteriaText(alone, state.language);
    const name = t(`approach.${part}`);
    return shown === '' ? t('approach.part.all', { name }) : t('approach.part', { name, shown });
  };
  return { who: labelOf('who'), needs: labelOf('needs'), where: labelOf('where'), from: labelOf('from'), except: labelOf('except') };
}
