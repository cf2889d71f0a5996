import { Tab, TabList, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PLACES, type Place } from '../state/state';
import { useThisPane } from '../usePane';

const useStyles = makeStyles({
  nav: { backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tabs: { width: '100%' },
  tab: { flex: '1 1 0', minWidth: 0, paddingLeft: '2px', paddingRight: '2px', paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS },
  inner: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: 'nowrap' },
  number: { display: 'flex', alignItems: 'center', justifyContent: 'center', width: '20px', height: '20px', borderRadius: tokens.borderRadiusCircular, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground4 },
  here: { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackground },
});

export const tabId = (place: Place): string => `tab-${place}`;
export const panelId = (place: Place): string => `place-${place}`;

/** The five places in their order; arrow keys move, Enter opens. */
export function PlaceNav() {
  const styles = useStyles();
  const { state, dispatch, t } = useThisPane();
  return (
    <nav className={styles.nav}>
      <TabList className={styles.tabs} selectedValue={state.place} onTabSelect={(_event, { value }) => dispatch({ type: 'placeOpened', place: value as Place })} aria-label={t('nav.label')}>
        {PLACES.map((place, index) => (
          <Tab key={place} id={tabId(place)} value={place} className={styles.tab} aria-controls={place === state.place ? panelId(place) : undefined}>
            <span className={styles.inner}>
              <span className={mergeClasses(styles.number, place === state.place && styles.here)}>{index + 1}</span>
              <span>{t(`place.${place}`)}</span>
            </span>
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
