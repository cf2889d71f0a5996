import { FluentProvider, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Language } from '../domain/vocabulary';
import { translator } from './i18n/translate';
import { useOfficeTheme } from './theme/officeTheme';

/** Why the pane cannot work at all where it was opened. */
export type Obstacle = 'notExcel' | 'noOfficeJs' | 'tooOld';

/** Says why the pane cannot work here and what to do. */
export function CannotStart({ obstacle, language }: { readonly obstacle: Obstacle; readonly language: Language }) {
  const t = translator(language);
  const next = obstacle === 'noOfficeJs' ? t('start.noOfficeJs.next', { hosts: officeJsSource() }) : t(`start.${obstacle}.next`);
  return (
    <FluentProvider theme={useOfficeTheme()} style={{ minHeight: '100vh' }}>
      <MessageBar intent="error" layout="multiline" style={{ borderRadius: 0 }}>
        <MessageBarBody>
          <MessageBarTitle>{t(`start.${obstacle}`)}</MessageBarTitle>
          <div>{next}</div>
        </MessageBarBody>
      </MessageBar>
    </FluentProvider>
  );
}

/** The server that the page asked for office.js. */
function officeJsSource(): string {
  const script = document.querySelector<HTMLScriptElement>('script[src*="office.js"]');
  return script === null ? 'appsforoffice.microsoft.com' : new URL(script.src).host;
}
