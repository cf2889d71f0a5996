import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import type { KeyboardEvent } from 'react';
import { LANGUAGES, type Language } from '../../domain/vocabulary';
import { TOOLS, type Tool } from '../state/state';
import { useThisPane } from '../usePane';
import { Choice } from './Choice';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { ja: '日本語', en: 'English' };
const TOOL_ICONS: Readonly<Record<Tool, React.JSX.Element>> = {
  rules: <ClipboardTaskListLtrRegular />,
  learning: <LightbulbRegular />,
  verification: <BeakerRegular />,
  history: <HistoryRegular />,
};

/** The gear: the keyboard comes back to it when what is behind it was closed. */
export const GEAR_ID = 'gear';

const useStyles = makeStyles({
  header: { flexShrink: 0, maxHeight: '75vh', display: 'flex', flexDirection: 'column' },
  head: { flexShrink: 0, display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground1 },
  mark: { width: '24px', height: '24px', flexShrink: 0 },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  settings: { minHeight: 0, overflowY: 'auto', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM, backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, boxShadow: tokens.shadow4 },
  tools: { flexShrink: 0, display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  tool: { minWidth: 0, justifyContent: 'flex-start', paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  facts: { display: 'flex', flexDirection: 'column', gap: '2px' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** The pane's title and, behind the gear, the tools, the language and facts for support. Esc closes what is behind it. */
export function Header() {
  const styles = useStyles();
  const { state, dispatch, t } = useThisPane();
  const { decider } = state;
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || !state.settingsOpen) return;
    // In Excel on the web office.js takes every Esc for the wish to leave the pane.
    event.stopPropagation();
    dispatch({ type: 'settingsToggled' });
    document.getElementById(GEAR_ID)?.focus();
  };
  return (
    <header className={styles.header} onKeyDown={close}>
      <div className={styles.head}>
        <img className={styles.mark} src="assets/icon-64.png" alt="" />
        <h1 className={styles.title}>{t('app.title')}</h1>
        <Button
          id={GEAR_ID}
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
          <nav className={styles.tools} aria-label={t('settings.tools')}>
            {TOOLS.map((tool) => (
              <Button key={tool} className={styles.tool} icon={TOOL_ICONS[tool]} appearance={state.tool === tool ? 'primary' : 'secondary'} onClick={() => dispatch({ type: 'toolOpened', tool })}>
                {t(`tool.${tool}`)}
              </Button>
            ))}
          </nav>
          <Choice
            label={t('settings.language')}
            hint={t('settings.language.note')}
            value={state.language}
            options={LANGUAGES.map((language) => ({ value: language, text: LANGUAGE_NAMES[language], lang: language }))}
            onChoose={(language) => dispatch({ type: 'languageChosen', language })}
          />
          <div className={styles.facts}>
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
          </div>
        </section>
      )}
    </header>
  );
}
