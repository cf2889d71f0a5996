import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RulesPreview } from '../../../actions/previewRules';
import { RULED_TAGS, type TagChange } from '../../../sheets/rulesPreview';
import { tagText } from '../../../sheets/tags';
import { HEADINGS } from '../../../sheets/words';
import { Block } from '../../components/Block';
import { Fold } from '../../components/Fold';
import { isFree } from '../../state/state';
import { useThisPane } from '../../usePane';

/** Changes shown at first, and more each time. */
const PAGE = 20;

const useStyles = makeStyles({
  tags: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, margin: 0, padding: 0, listStyleType: 'none' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What another run would change, before it is made. */
export function PreviewRules({ preview }: { readonly preview: RulesPreview | null }) {
  const { state, t, commands } = useThisPane();
  return (
    <Block title={t('rules.preview')}>
      <Text size={200}>{t('rules.preview.note')}</Text>
      <div>
        <Button disabledFocusable={!isFree(state.job)} onClick={() => void commands.previewRules()}>
          {t('rules.preview.start')}
        </Button>
      </div>
      {preview !== null && <Result preview={preview} />}
    </Block>
  );
}

function Result({ preview }: { readonly preview: RulesPreview }) {
  const styles = useStyles();
  const { state, t } = useThisPane();
  const [shown, setShown] = useState(PAGE);
  const { organisations, changedOrganisations, changedTags, byTag, keptByPeople, changes } = preview;
  const more = Math.min(PAGE, changes.length - shown);
  return (
    <>
      <Text weight="semibold" role="status">
        {changedTags === 0 ? t('rules.preview.none', { count: organisations }) : t('rules.preview.count', { count: organisations, organisations: changedOrganisations, tags: changedTags })}
      </Text>
      {keptByPeople > 0 && <Text>{t('rules.preview.kept', { count: keptByPeople })}</Text>}
      <Text size={200} className={styles.quiet}>
        {t(`rules.preview.with.${preview.comparedWith}`)}
      </Text>
      {changedTags > 0 && (
        <>
          <ul className={styles.tags} aria-label={t('rules.preview.byTag')}>
            {RULED_TAGS.filter((tag) => byTag[tag] > 0).map((tag) => (
              <li key={tag}>{t('rules.preview.tag', { tag: HEADINGS[tag][state.language], count: byTag[tag] })}</li>
            ))}
          </ul>
          <Fold label={t('rules.preview.list')} open>
            <ol className={styles.list}>
              {changes.slice(0, shown).map((change) => (
                <Change key={`${change.sheet}\n${change.row}\n${change.name}\n${change.tag}`} change={change} />
              ))}
            </ol>
            {changedTags > shown && <Text size={200}>{t('rules.preview.shown', { shown: Math.min(shown, changes.length), count: changedTags })}</Text>}
            {more > 0 && (
              <div>
                <Button size="small" onClick={() => setShown(shown + PAGE)}>
                  {t('rules.preview.more', { count: more })}
                </Button>
              </div>
            )}
          </Fold>
        </>
      )}
    </>
  );
}

function Change({ change: { sheet, row, name, tag, before, after, rule } }: { readonly change: TagChange }) {
  const styles = useStyles();
  const { state, t, commands } = useThisPane();
  const said = (tokens: TagChange['before']): string => (tokens.length === 0 ? t('rules.preview.nothing') : tagText(tag, tokens, state.language));
  return (
    <li>
      <Link inline aria-label={t('rules.preview.go', { name, sheet, row })} onClick={() => void commands.goTo(sheet, row)}>
        {name}
      </Link>
      <Text block>{t('rules.preview.change', { tag: HEADINGS[tag][state.language], before: said(before), after: said(after) })}</Text>
      {rule !== null && (
        <Text block size={200} className={styles.quiet}>
          {t(rule.gone ? 'rules.preview.ruleGone' : 'rules.preview.rule', { words: rule.words, rule: rule.id })}
        </Text>
      )}
    </li>
  );
}
