import { MessageBar, MessageBarBody, Text, makeStyles } from '@fluentui/react-components';
import type { VerificationResult } from '../../../actions/verify';
import { CEILING } from '../../../domain/evaluation/compare';
import { ENOUGH_ANSWERS } from '../../../domain/evaluation/verification';
import { TAGS } from '../../../domain/vocabulary';
import { Block } from '../../components/Block';
import { useThisPane } from '../../usePane';

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${Math.round(value * 100)}%`);
const two = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2));

/** How far person and machine agree, tag by tag, beside the agreement of two people. */
export function Figures({ result: { counts, figures } }: { readonly result: VerificationResult }) {
  const styles = useStyles();
  const { state, t } = useThisPane();
  return (
    <Block title={t('verification.result')}>
      {counts.rows < ENOUGH_ANSWERS && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{t('verification.few', { rows: counts.rows, needed: ENOUGH_ANSWERS - counts.rows })}</MessageBarBody>
        </MessageBar>
      )}
      {counts.tags.map(({ tag }, i) => {
        const { answered, agreement, kappa, interval, precision, recall } = figures[i]!;
        return (
          <div key={tag}>
            <Text weight="semibold" block>
              {TAGS[tag][state.language]}
            </Text>
            <Text size={200} block>
              {answered === 0 ? t('verification.unanswered') : t('verification.line', { agreement: percent(agreement), kappa: two(kappa), low: two(interval[0]), high: two(interval[1]), ceiling: two(CEILING[tag]) })}
            </Text>
            {answered > 0 && tag !== 'type' && (
              <Text size={200} block>
                {t('verification.ofYes', { precision: percent(precision), recall: percent(recall) })}
              </Text>
            )}
          </div>
        );
      })}
    </Block>
  );
}
