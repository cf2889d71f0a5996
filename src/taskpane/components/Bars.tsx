import { makeStyles, tokens } from '@fluentui/react-components';

/** One bar: stretches of colour that add up to its length, and the words that say it. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  /** What stands at the right, e.g. the number. */
  readonly value: string;
  /** The whole in words, for those who do not see the bar. */
  readonly said: string;
  readonly parts: readonly { readonly count: number; readonly colour: string }[];
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  value: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  track: { display: 'flex', height: '8px', marginTop: '2px', backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusSmall, overflow: 'hidden', forcedColorAdjust: 'none' },
  // An edge keeps the lightest colours (and in the dark theme the darkest) apart from the track, and one colour from the next.
  part: { height: '100%', boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}` },
});

/** Horizontal bars from zero, on one scale: the longest number fills the width. */
export function Bars({ label, bars }: { readonly label: string; readonly bars: readonly Bar[] }) {
  const styles = useStyles();
  const longest = Math.max(1, ...bars.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0)));
  return (
    <ul className={styles.list} aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.key} aria-label={bar.said}>
          <div className={styles.line} aria-hidden>
            <span>{bar.label}</span>
            <span className={styles.value}>{bar.value}</span>
          </div>
          <div className={styles.track} aria-hidden>
            {bar.parts.map(({ count, colour }) => (
              <div key={colour} className={styles.part} style={{ width: `${(count / longest) * 100}%`, backgroundColor: colour }} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
