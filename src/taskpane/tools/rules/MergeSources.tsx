import { Button, Field, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RulesState } from '../../../actions/rules';
import { Block } from '../../components/Block';
import { isFree } from '../../state/state';
import { useThisPane } from '../../usePane';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  item: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  text: { width: '100%', minWidth: 0 },
});

/** Where a colleague's rules can come from: other sheets of the workbook, or a text. */
export function MergeSources({ look: { others } }: { readonly look: RulesState }) {
  const styles = useStyles();
  const { state, t, commands } = useThisPane();
  const [text, setText] = useState('');
  const busy = !isFree(state.job);
  return (
    <Block title={t('rules.merge')}>
      <Text size={200}>{t('rules.merge.note')}</Text>
      {others.length > 0 && (
        <ul className={styles.list}>
          {others.map((source) => (
            <li key={source.sheet} className={styles.item}>
              <Text>{t('rules.merge.sheet', { sheet: source.sheet ?? '', count: source.rows.length })}</Text>
              <Button size="small" disabledFocusable={busy} aria-label={t('rules.merge.compare.label', { sheet: source.sheet ?? '' })} onClick={() => void commands.compareRules(source)}>
                {t('rules.merge.compare')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Field label={t('rules.merge.paste')} {...(state.rules.textUnread ? { validationMessage: t('rules.merge.unread') } : {})}>
        <Textarea className={styles.text} rows={3} value={text} onChange={(_event, data) => setText(data.value)} />
      </Field>
      <div>
        <Button disabledFocusable={busy || text.trim() === ''} onClick={() => void commands.readRules(text)}>
          {t('rules.merge.read')}
        </Button>
      </div>
    </Block>
  );
}
