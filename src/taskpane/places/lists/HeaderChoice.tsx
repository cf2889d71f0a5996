import { Choice } from '../../components/Choice';
import type { ListCard } from '../../state/cards';
import { chooseHeader } from '../../state/choices';
import { headerOptions } from '../../state/headerOptions';
import { isFree } from '../../state/state';
import { useThisPane } from '../../usePane';

/** Rows that a header may take up. */
const COUNTS = [1, 2, 3];
const NONE = 'none';

/** Which row the header begins at, and how many rows it has. */
export function HeaderChoice({ card }: { readonly card: ListCard }) {
  const { state, t, commands } = useThisPane();
  const { list, choice, grid } = card;
  const first = list.headerRows[0];
  const count = Math.max(1, list.headerRows.length);
  const busy = !isFree(state.job);
  const choose = (row: number | undefined, rows: number): void =>
    commands.choose(chooseHeader(choice, row === undefined ? [] : Array.from({ length: rows }, (_, index) => row + index)));
  return (
    <>
      <Choice
        label={t('header.row')}
        disabled={busy}
        value={first === undefined ? NONE : String(first)}
        options={[
          { value: NONE, text: t('header.none') },
          ...headerOptions(grid, list.headerRows).map(({ row, rowNumber, text }) => ({
            value: String(row),
            text: t('header.option', { row: rowNumber, text: text === '' ? t('header.empty') : text }),
          })),
        ]}
        onChoose={(value) => choose(value === NONE ? undefined : Number(value), count)}
      />
      {first !== undefined && (
        <Choice
          label={t('header.count')}
          disabled={busy}
          value={String(count)}
          options={COUNTS.map((rows) => ({ value: String(rows), text: t('header.count.option', { count: rows }) }))}
          onChoose={(value) => choose(first, Number(value))}
        />
      )}
    </>
  );
}
