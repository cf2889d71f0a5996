import { Checkbox, Label, makeStyles } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  group: { minWidth: 0 },
  boxes: { display: 'flex', flexWrap: 'wrap' },
});

interface CheckGroupProps<V extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly text: string; readonly lang?: string }[];
  readonly chosen: readonly V[];
  /** What is chosen then, in the order of the options. */
  readonly onChoose: (chosen: readonly V[]) => void;
}

/** Several of several, each a box. */
export function CheckGroup<V extends string>({ label, options, chosen, onChoose }: CheckGroupProps<V>) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <Label id={id}>{label}</Label>
      <div className={styles.boxes}>
        {options.map(({ value, text, lang }) => (
          <Checkbox
            key={value}
            label={lang === undefined ? text : <span lang={lang}>{text}</span>}
            checked={chosen.includes(value)}
            onChange={(_event, { checked }) => onChoose(options.map((option) => option.value).filter((one) => (one === value ? checked === true : chosen.includes(one))))}
          />
        ))}
      </div>
    </div>
  );
}
