import { Button, Caption1, MessageBar, MessageBarBody, Radio, RadioGroup } from '@fluentui/react-components';
import { LANGUAGES, type Language } from '../../../domain/vocabulary';
import { Block } from '../../components/Block';
import { doneOf } from '../../state/sharePane';
import { isFree } from '../../state/state';
import { useThisPane } from '../../usePane';
import { RunProgress } from '../classify/RunProgress';
import { DiffersText } from './DiffersText';

/** Part of place 5: all our sheets in the other language. */
export function SheetLanguage() {
  const { state, dispatch, t, commands } = useThisPane();
  const { job, share, result } = state;
  if (result === null) return null;
  const now = result.sheetLanguage;
  const chosen = share.sheetLanguage ?? LANGUAGES.find((language) => language !== now)!;
  const done = doneOf(state, 'language');
  const label = (language: Language): string => t(`share.language.${language}`);
  return (
    <Block title={t('share.language.title')}>
      <Caption1>{t('share.language.note')}</Caption1>
      <RadioGroup value={chosen} aria-label={t('share.language.choice')} onChange={(_, { value }) => dispatch({ type: 'shareSheetLanguageChosen', language: value as Language })}>
        {LANGUAGES.map((language) => (
          <Radio key={language} value={language} label={language === now ? t('share.language.now', { language: label(language) }) : label(language)} />
        ))}
      </RadioGroup>
      {job?.kind === 'share' && share.doing === 'language' && <RunProgress job={job} />}
      {done !== null && (
        <MessageBar intent={'cancelled' in done ? 'info' : 'success'} layout="multiline">
          <MessageBarBody>
            {'cancelled' in done ? t('share.cancelled') : t('share.language.done', { language: label(now) })}
            {'differs' in done && <DiffersText differs={done.differs} />}
          </MessageBarBody>
        </MessageBar>
      )}
      <div>
        <Button disabledFocusable={!isFree(job)} onClick={() => void commands.remakeSheets(chosen)}>
          {t('share.language.start')}
        </Button>
      </div>
    </Block>
  );
}
