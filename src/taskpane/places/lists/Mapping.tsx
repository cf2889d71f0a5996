import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { FIELDS, type FieldCode } from '../../../domain/candidate';
import { codesOf } from '../../../domain/vocabulary';
import { Choice } from '../../components/Choice';
import type { ListCard } from '../../state/cards';
import { chooseField } from '../../state/choices';
import { isFree } from '../../state/state';
import { shorten } from '../../state/shorten';
import { useThisPane } from '../../usePane';

const UNUSED = 'unused';
const LONGEST_SAMPLE = 32;

const useStyles = makeStyles({
  columns: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** What each column means; every column can be given another meaning or none. */
export function Mapping({ card }: { readonly card: ListCard }) {
  const styles = useStyles();
  const { state, t, commands } = useThisPane();
  const { list, choice, peek } = card;
  const meanings: readonly { value: FieldCode | typeof UNUSED; text: string }[] = [
    { value: UNUSED, text: t('mapping.unused') },
    ...codesOf(FIELDS).map((code) => ({ value: code, text: FIELDS[code][state.language] })),
  ];
  return (
    <div className={styles.columns} role="group" aria-label={t('mapping.title')}>
      <Text weight="semibold">{t('mapping.title')}</Text>
      {list.columns.map(({ column, header, field }, index) => {
        const sample = peek.map(({ texts }) => texts[index] ?? '').find((text) => text !== '');
        return (
          <Choice
            key={column}
            label={header}
            hint={sample === undefined ? undefined : t('mapping.sample', { text: shorten(sample, LONGEST_SAMPLE) })}
            disabled={!isFree(state.job)}
            value={field ?? UNUSED}
            options={meanings}
            onChoose={(value) => commands.choose(chooseField(choice, column, value === UNUSED ? null : value))}
          />
        );
      })}
    </div>
  );
}
