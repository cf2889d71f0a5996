import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { LANGUAGES, type Language } from '../../domain/vocabulary';
import { TOOLS } from '../state/state';
import { useThisPane } from '../usePane';
import { Choice } from './Choice';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { ja: '日本語', en: 'English' };

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground1 },
  mark: { width: '24px', height: '24px', flexShrink: 0 },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  settings: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** The pane's title and, behind the gear, language and facts for support. */
export function Header() {
  const styles = useStyles();
  const { state, dispatch, t } = useThisPane();
  const { decider } = state;
  return (
    <header>
      <div className={styles.head}>
        <img className={styles.mark} src="assets/icon-64.png" alt="" />
        <h1 className={styles.title}>{t('app.title')}</h1>
        <Button
          appearance="subtle"
          icon={state.settingsOpen ? <DismissRegular /> : <SettingsRegular />}
          aria-label={t(state.settingsOpen ? 'settings.close' : 'settings.open')}
          aria-expanded={state.settingsOpen}
          aria-controls="settings"
          onClick={() => dispatch({ type: 'settingsToggled' })}
        />
      </div>
      {state.settingsOpen && (
        <section id="settings" className={styles.settings} aria-label={t('settings.open')}>
          <Choice
            label={t('settings.language')}
            hint={t('settings.language.note')}
            value={state.language}
            options={LANGUAGES.map((language) => ({ value: language, text: LANGUAGE_NAMES[language], lang: language }))}
            onChoose={(language) => dispatch({ type: 'languageChosen', language })}
          />
          <nav className={styles.tools} aria-label={t('settings.tools')}>
            {TOOLS.map((tool) => (
              <Button key={tool} size="small" onClick={() => dispatch({ type: 'toolOpened', tool })}>
                {t(`tool.${tool}`)}
              </Button>
            ))}
          </nav>
          <Text size={200} className={styles.quiet} block>
            {decider === null ? t('settings.rules.none') : t('settings.rules', { version: decider.rulesVersion })}
          </Text>
          {decider !== null && (
            <Text size={200} className={styles.quiet} block>
              {t(`settings.thread.${decider.thread}`)}
            </Text>
          )}
          <Text size={200} className={styles.quiet} block>
            {t('app.privacy')}
          </Text>
        </section>
      )}
    </header>
  );
}
