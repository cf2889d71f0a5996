import type { Outdated } from '../../../actions/reopenResult';
import { useThisPane } from '../../usePane';

/** How many organisations show something new because lists or rules had changed; nothing when none does. */
export function DiffersText({ differs }: { readonly differs: Outdated | null }) {
  const { t } = useThisPane();
  if (differs === null) return null;
  const { added, removed, changed } = differs;
  return <div>{t('share.differs', { count: added + removed + changed, added, removed, changed })}</div>;
}
