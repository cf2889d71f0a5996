import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { UNSETTLED } from '../../theme/palette';
import { useThisPane } from '../../usePane';

/** One value that a tag can have. */
export interface TagOption {
  readonly code: string;
  /** The short word on the button. */
  readonly text: string;
  /** The whole word, for those who listen. */
  readonly label: string;
  /** A sign beside the word, so that answers are told apart without colour; '' for none. */
  readonly sign: string;
}

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: `0 ${tokens.spacingHorizontalXS}`, minHeight: '25px', margin: 0, padding: '0 2px', border: 'none', borderRadius: tokens.borderRadiusMedium, minWidth: 0 },
  // Five words do not always stand beside the label.
  wide: { flexWrap: 'wrap' },
  active: { backgroundColor: tokens.colorNeutralBackground3 },
  label: { float: 'left', padding: 0, fontSize: '11px', lineHeight: '14px', flex: '1 1 auto', minWidth: 0 },
  colour: { borderBottom: '2px solid' },
  own: { display: 'block', color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase100 },
  options: { display: 'flex', gap: '2px', flexShrink: 0, marginLeft: 'auto' },
  option: { position: 'relative', display: 'inline-flex', alignItems: 'center', gap: '1px', padding: '0 4px 0 8px', height: '22px', border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, fontSize: '12px', whiteSpace: 'nowrap', cursor: 'pointer', ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' }, ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  chosen: { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackground, borderTopColor: tokens.colorBrandBackground, borderRightColor: tokens.colorBrandBackground, borderBottomColor: tokens.colorBrandBackground, borderLeftColor: tokens.colorBrandBackground, fontWeight: tokens.fontWeightSemibold, ':hover': { backgroundColor: tokens.colorBrandBackgroundHover }, '@media (forced-colors: active)': { color: 'HighlightText', backgroundColor: 'Highlight' } },
  unsettled: { color: UNSETTLED.ink, backgroundColor: UNSETTLED.fill, borderTopColor: UNSETTLED.edge, borderRightColor: UNSETTLED.edge, borderBottomColor: UNSETTLED.edge, borderLeftColor: UNSETTLED.edge, ':hover': { backgroundColor: UNSETTLED.fill } },
  machine: { borderTopStyle: 'dashed', borderRightStyle: 'dashed', borderBottomStyle: 'dashed', borderLeftStyle: 'dashed' },
  input: { position: 'absolute', inset: 0, width: '100%', height: '100%', margin: 0, opacity: 0, cursor: 'pointer' },
  plain: { paddingLeft: '4px' },
  key: { position: 'absolute', left: '2px', top: '1px', fontSize: '9px', lineHeight: '10px', fontWeight: tokens.fontWeightRegular },
});

const MANY = 3;

interface TagRowProps {
  readonly tag: string;
  readonly label: string;
  /** The colour of its evidence, if it has one. */
  readonly colour: string | null;
  readonly options: readonly TagOption[];
  /** The chosen code; words that are no code are said beside the label. */
  readonly chosen: string;
  /** What the machine says. */
  readonly machine: string;
  /** Digits choose here. */
  readonly isActive: boolean;
  readonly showKeys: boolean;
  readonly disabled: boolean;
  readonly onActive: () => void;
  /** @param byPointer true when clicked, false when moved to by arrow keys. */
  readonly onChoose: (code: string, byPointer: boolean) => void;
}

/** A tag with its values side by side: radio buttons, so that every web view and screen reader knows what to do with them. */
export function TagRow({ tag, label, colour, options, chosen, machine, isActive, showKeys, disabled, onActive, onChoose }: TagRowProps) {
  const styles = useStyles();
  const { t } = useThisPane();
  const isOwn = !options.some(({ code }) => code === chosen);
  return (
    <fieldset className={mergeClasses(styles.row, options.length > MANY && styles.wide, isActive && styles.active)} data-tag={tag} onFocus={onActive}>
      <legend className={styles.label}>
        <span className={colour === null ? undefined : styles.colour} style={colour === null ? undefined : { borderBottomColor: colour }}>
          {label}
        </span>
        {isOwn && <span className={styles.own}>{t('review.ownWords', { text: chosen })}</span>}
      </legend>
      <div className={styles.options}>
        {options.map(({ code, text, label: whole, sign }, index) => (
          <label
            key={code}
            className={mergeClasses(styles.option, !showKeys && styles.plain, code === chosen && styles.chosen, code === chosen && code === 'unknown' && styles.unsettled, code === machine && code !== chosen && styles.machine)}
            title={code === machine ? `${whole} (${t('review.machine')})` : whole}
          >
            <input
              className={styles.input}
              type="radio"
              name={`review-${tag}`}
              value={code}
              aria-label={code === machine ? `${whole} (${t('review.machine')})` : whole}
              checked={code === chosen}
              // One stop a row: in Excel on the web office.js moves by Tab through everything that does not say otherwise.
              tabIndex={code === chosen || (isOwn && index === 0) ? 0 : -1}
              disabled={disabled}
              // A click counts, also on what is chosen already; arrow keys make clicks without a place.
              onClick={(event) => onChoose(code, event.detail > 0)}
              onChange={() => undefined}
            />
            {showKeys && isActive && (
              <span className={styles.key} aria-hidden>
                {index + 1}
              </span>
            )}
            {sign !== '' && <span aria-hidden>{sign}</span>}
            <span aria-hidden>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
