import { Field, Select, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  // Without these a long option makes the box wider than the pane.
  field: { minWidth: 0 },
  root: { minWidth: 0 },
  select: { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
});

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly text: string; readonly lang?: string }[];
  readonly onChoose: (value: V) => void;
}

/** A labelled drop-down; the browser's own, so that it works everywhere by keyboard and fits any width. */
export function Choice<V extends string>({ label, hint, disabled, value, options, onChoose }: ChoiceProps<V>) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} hint={hint}>
      <Select
        root={{ className: styles.root }}
        select={{ className: styles.select }}
        disabled={disabled}
        value={value}
        onChange={(_event, { value: chosen }) => {
          const option = options.find((one) => one.value === chosen);
          if (option !== undefined) onChoose(option.value);
        }}
      >
        {options.map(({ value: code, text, lang }) => (
          <option key={code} value={code} lang={lang}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
