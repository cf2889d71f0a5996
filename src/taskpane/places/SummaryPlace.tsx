import { makeStyles, tokens } from '@fluentui/react-components';
import { ANSWERS, CATEGORIES, ELEMENTS, PLUSES } from '../../domain/vocabulary';
import { ANSWER_COLOURS, SINGLE_SERIES } from '../../sheets/palette';
import { Bars } from '../components/Bars';
import { Block } from '../components/Block';
import { Legend } from '../components/Legend';
import { NotYet } from '../components/NotYet';
import { OpenSheetButton } from '../components/OpenSheetButton';
import { PlaceFrame } from '../components/PlaceFrame';
import { countAnswers, countCategories } from '../state/counts';
import { ShareCopy } from './summary/ShareCopy';
import { SheetLanguage } from './summary/SheetLanguage';
import { useThisPane } from '../usePane';

const useStyles = makeStyles({
  sheets: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const TAG_LABELS = { ...ELEMENTS, ...PLUSES };

/** Place 5: the result in numbers, and the sheet with its charts. */
export function SummaryPlace() {
  const styles = useStyles();
  const { state, t } = useThisPane();
  const { result, language } = state;
  if (result === null) return <NotYet />;
  const categories = countCategories(result.classified);
  const { summary, map, coverage } = result.sheets;
  return (
    <PlaceFrame
      purpose={t('summary.purpose')}
      foot={<OpenSheetButton primary sheet={summary} />}
    >
      <Block title={t('summary.elements')}>
        <Legend
          entries={[
            { label: ANSWERS.yes[language], colour: ANSWER_COLOURS.yes },
            { label: ANSWERS.no[language], colour: ANSWER_COLOURS.no },
            { label: ANSWERS.unknown[language], colour: ANSWER_COLOURS.unknown },
          ]}
        />
        <Bars
          label={t('summary.elements')}
          bars={countAnswers(result.classified).map(({ tag, yes, no, unknown }) => ({
            key: tag,
            label: TAG_LABELS[tag][language],
            value: `${yes} / ${no} / ${unknown}`,
            said: t('summary.element.bar', { label: TAG_LABELS[tag][language], yes, no, unknown }),
            parts: [
              { count: yes, colour: ANSWER_COLOURS.yes },
              { count: no, colour: ANSWER_COLOURS.no },
              { count: unknown, colour: ANSWER_COLOURS.unknown },
            ],
          }))}
        />
      </Block>
      {categories.length > 0 && (
        <Block title={t('summary.categories')}>
          <Bars
            label={t('summary.categories')}
            bars={categories.map(({ category, count }) => {
              const label = CATEGORIES[category][language];
              return { key: category, label, value: String(count), said: t('result.bar', { label, count }), parts: [{ count, colour: SINGLE_SERIES }] };
            })}
          />
        </Block>
      )}
      <div className={styles.sheets}>
        {[map, coverage].map((sheet) => sheet !== undefined && <OpenSheetButton key={sheet} sheet={sheet} />)}
      </div>
      <SheetLanguage />
      <ShareCopy />
    </PlaceFrame>
  );
}
