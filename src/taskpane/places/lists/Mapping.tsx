import { Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { FIELDS, type FieldCode } from '../../../domain/candidate';
import { codesOf } from '../../../domain/vocabulary';
import type { ListCard } from '../../state/cards';
import { chooseField } from '../../state/choices';
import { shorten } from '../../state/shorten';
import { useThisPane } from '../../usePane';

const UNUSED = 'unused';
const LONGEST_SAMPLE = 32;

const useStyles = makeStyles({
  columns: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** What each column means; every column can be given another meaning or none. */
export function Mapping({ card }: { readonly card: ListCard }) {
  const styles = useStyles();
  const { state, t, commands } = useThisPane();
  const { list, choice, peek } = card;
  return (
    <div className={styles.columns} role="group" aria-label={t('mapping.title')}>
      <Text weight="semibold">{t('mapping.title')}</Text>
      {list.columns.map(({ column, header, field }, index) => {
        const sample = peek.map(({ texts }) => texts[index] ?? '').find((text) => text !== '');
        return (
          <Field key={column} label={header} hint={sample === undefined ? undefined : t('mapping.sample', { text: shorten(sample, LONGEST_SAMPLE) })}>
            <Select
              disabled={state.job !== null}
              aria-label={t('mapping.column', { header })}
              value={field ?? UNUSED}
              onChange={(_event, { value }) => commands.choose(chooseField(choice, column, value === UNUSED ? null : (value as FieldCode)))}
            >
              <option value={UNUSED}>{t('mapping.unused')}</option>
              {codesOf(FIELDS).map((code) => (
                <option key={code} value={code}>
                  {FIELDS[code][state.language]}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
    </div>
  );
}
