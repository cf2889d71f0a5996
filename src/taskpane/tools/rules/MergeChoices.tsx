import { Badge, Button, Field, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { RowDifference } from '../../../domain/rules/mergeRows';
import type { RuleRow } from '../../../domain/rules/ruleRows';
import { BETWEEN, fieldLabel, phraseText, tagLabel, valueLabel } from '../../../sheets/rulesWords';
import { Block } from '../../components/Block';
import { taken, undecided, type Merging } from '../../state/rulesPane';
import { isFree } from '../../state/state';
import { useThisPane } from '../../usePane';

/** Differences shown at first, and more each time. */
const PAGE = 30;

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Every difference with both sides and a choice; nothing is taken over that was not chosen. */
export function MergeChoices({ merging }: { readonly merging: Merging }) {
  const styles = useStyles();
  const { state, dispatch, t, commands } = useThisPane();
  const [shown, setShown] = useState(PAGE);
  const top = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    top.current?.focus();
    top.current?.scrollIntoView({ block: 'start' });
  }, []);
  const { differences, source } = merging;
  const count = (kind: RowDifference['kind']): number => differences.filter((difference) => difference.kind === kind).length;
  const open = undecided(merging);
  const keys = differences.map(({ key }) => key);
  const busy = !isFree(state.job);
  const more = Math.min(PAGE, differences.length - shown);
  return (
    <Block title={t('rules.merge.title')}>
      <Text ref={top} tabIndex={-1}>{t('rules.merge.count', { added: count('added'), changed: count('changed'), removed: count('removed'), conflict: count('conflict') })}</Text>
      {source !== 'defaults' && source.problems.length > 0 && <Text>{t('rules.merge.problems', { count: source.problems.length })}</Text>}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => dispatch({ type: 'rulesChosen', keys, choice: 'mine' })}>
          {t('rules.merge.allMine')}
        </Button>
        <Button size="small" onClick={() => dispatch({ type: 'rulesChosen', keys, choice: 'theirs' })}>
          {t('rules.merge.allTheirs')}
        </Button>
      </div>
      <ul className={styles.list}>
        {/* What must be decided comes first. */}
        {[...differences].sort((a, b) => Number(b.kind === 'conflict') - Number(a.kind === 'conflict')).slice(0, shown).map((difference) => (
          <Difference key={difference.key} difference={difference} choice={merging.chosen[difference.key] ?? ''} />
        ))}
      </ul>
      {differences.length > shown && (
        <>
          <Text size={200}>{t('rules.merge.shown', { shown, count: differences.length })}</Text>
          <div>
            <Button size="small" onClick={() => setShown(shown + PAGE)}>
              {t('rules.merge.more', { count: more })}
            </Button>
          </div>
        </>
      )}
      {open > 0 && <Text>{t('rules.merge.undecided', { count: open })}</Text>}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy || open > 0 || taken(merging).size === 0} onClick={() => void commands.mergeRules()}>
          {t('rules.merge.apply', { count: taken(merging).size })}
        </Button>
        <Button appearance="subtle" onClick={() => dispatch({ type: 'rulesMergeClosed' })}>
          {t('rules.merge.close')}
        </Button>
      </div>
    </Block>
  );
}

function Difference({ difference: { key, kind, mine, theirs }, choice }: { readonly difference: RowDifference; readonly choice: 'mine' | 'theirs' | '' }) {
  const styles = useStyles();
  const { dispatch, t } = useThisPane();
  const phrase = phraseText((theirs ?? mine)!.phrase);
  return (
    <li>
      <div className={styles.head}>
        <Badge appearance={kind === 'conflict' ? 'filled' : 'outline'} color={kind === 'conflict' ? 'warning' : 'informative'}>
          {t(`rules.merge.kind.${kind}`)}
        </Badge>
        <Text weight="semibold">{phrase}</Text>
      </div>
      <Side label={t('rules.merge.mine')} row={mine} />
      <Side label={t('rules.merge.theirs')} row={theirs} />
      <Field>
        <RadioGroup layout="horizontal" aria-label={t('rules.merge.choice', { phrase })} value={choice} onChange={(_event, { value }) => dispatch({ type: 'rulesChosen', keys: [key], choice: value === 'theirs' ? 'theirs' : 'mine' })}>
          <Radio value="mine" label={t('rules.merge.keep')} />
          <Radio value="theirs" label={t('rules.merge.take')} />
        </RadioGroup>
      </Field>
    </li>
  );
}

function Side({ label, row }: { readonly label: string; readonly row: RuleRow | null }) {
  const styles = useStyles();
  const { state, t } = useThisPane();
  const { language } = state;
  const said = row === null
    ? t('rules.merge.absent')
    : t('rules.merge.row', { tag: tagLabel(row.tag, language), value: valueLabel(row.tag, row.value, language), weight: row.weight, fields: row.fields.map((field) => fieldLabel(field, language)).join(BETWEEN[language]) });
  return (
    <Text block size={200}>
      <span className={styles.quiet}>{label}</span> {said}
      {row !== null && !row.on && <> ({t('rules.merge.off')})</>}
    </Text>
  );
}
