import { Caption1, Text } from '@fluentui/react-components';
import { EXCLUSIONS, LEFT_OUT, type Choice, type Exclusion } from '../../../../domain/outreach/choose';
import { useThisPane } from '../../../usePane';

/** 「128団体（連絡先なし 12、辞退 3を除く）」: how many a list would have, and why others are not on it. */
export function ChoiceCount({ choice: { chosen, excluded, contactsUnknown } }: { readonly choice: Choice }) {
  const { t } = useThisPane();
  const reasons = (of: readonly Exclusion[]): string =>
    of.flatMap((reason) => (excluded[reason] === undefined ? [] : [t('approach.reason', { name: t(`approach.reason.${reason}`), count: excluded[reason] })])).join(t('mapping.separator'));
  const left = reasons(LEFT_OUT);
  const unfit = reasons(EXCLUSIONS.filter((reason) => !LEFT_OUT.includes(reason)));
  return (
    <div role="status">
      <Text block>
        <strong>{t('approach.count', { count: chosen.length })}</strong>
        {left !== '' && t('approach.without', { reasons: left })}
      </Text>
      {contactsUnknown && <Caption1 block>{t('approach.contactsUnknown')}</Caption1>}
      {unfit !== '' && <Caption1 block>{t('approach.unfit', { reasons: unfit })}</Caption1>}
    </div>
  );
}
