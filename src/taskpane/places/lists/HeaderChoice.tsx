import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ListCard } from '../../state/cards';
import { chooseHeader } from '../../state/choices';
import { headerOptions } from '../../state/headerOptions';
import { useThisPane } from '../../usePane';

/** Rows that a header may take up. */
const COUNTS = [1, 2, 3];
const NONE = 'none';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Which row the header begins at, and how many rows it has. */
export function HeaderChoice({ card }: { readonly card: ListCard }) {
  const styles = useStyles();
  const { state, t, commands } = useThisPane();
  const { list, choice, grid } = card;
  const first = list.headerRows[0];
  const count = Math.max(1, list.headerRows.length);
  const choose = (row: number | undefined, rows: number): void =>
    commands.choose(chooseHeader(choice, row === undefined ? [] : Array.from({ length: rows }, (_, index) => row + index)));
  return (
    <div className={styles.fields}>
      <Field label={t('header.row')}>
        <Select
          disabled={state.job !== null}
          value={first === undefined ? NONE : String(first)}
          onChange={(_event, { value }) => choose(value === NONE ? undefined : Number(value), count)}
        >
          <option value={NONE}>{t('header.none')}</option>
          {headerOptions(grid, list.headerRows).map(({ row, rowNumber, text }) => (
            <option key={row} value={row}>
              {t('header.option', { row: rowNumber, text: text === '' ? t('header.empty') : text })}
            </option>
          ))}
        </Select>
      </Field>
      {first !== undefined && (
        <Field label={t('header.count')}>
          <Select disabled={state.job !== null} value={String(count)} onChange={(_event, { value }) => choose(first, Number(value))}>
            {COUNTS.map((rows) => (
              <option key={rows} value={rows}>
                {t('header.count.option', { count: rows })}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
