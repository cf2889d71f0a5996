import { Badge, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ClassifiedCandidate } from '../../../actions/results';
import { REVIEW_TAGS, type ReviewTag } from '../../../actions/reviewQueue';
import { textOf } from '../../../domain/candidate';
import { ANSWERS, ELEMENTS, STAGES, TAGS, TYPES, codesOf, type Answer } from '../../../domain/vocabulary';
import { EvidenceText } from '../../components/EvidenceText';
import { cardTexts, nameSegments } from '../../state/review';
import { accepted, chosenOf, machineOf } from '../../state/reviewSelect';
import { isFree } from '../../state/state';
import { evidenceColour } from '../../theme/palette';
import { useThisPane } from '../../usePane';
import { KeyButton } from './KeyButton';
import { TagRow, type TagOption } from './TagRow';
import { useReviewKeys } from './useReviewKeys';

const SIGNS: Readonly<Record<Answer, string>> = { yes: '▲', no: '▼', unknown: '？' };
const ANSWER_WORDS = { yes: 'review.for', no: 'review.against', unknown: 'review.undecided' } as const;
const MOST_OPTIONS = 5;

const useStyles = makeStyles({
  card: { flexGrow: 1, minHeight: 0, overflowY: 'auto', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`, backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  facts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `0 ${tokens.spacingHorizontalS}`, fontSize: tokens.fontSizeBase200 },
  // The row's words take the room that is left and scroll by themselves when they are long, so that the tags stay where they are.
  words: { flex: '1 1 72px', minHeight: '72px', overflowY: 'auto', display: 'flex', flexDirection: 'column', gap: '2px', overflowWrap: 'anywhere', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  place: { fontSize: 'inherit', color: tokens.colorNeutralForeground3 },
  column: { color: tokens.colorNeutralForeground3, marginRight: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  tags: { flexShrink: 0, display: 'flex', flexDirection: 'column', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '2px' },
  foot: { flexShrink: 0, display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** One row to decide: its own words, what the machine makes of them, and the keys to accept, change or put it off. Made anew for each row. */
export function ReviewCard({ one }: { readonly one: ClassifiedCandidate }) {
  const styles = useStyles();
  const { state, t, commands } = useThisPane();
  const { review, language, job } = state;
  const { id, candidate } = one;
  const name = textOf(candidate, 'name');
  const { sheet, row } = candidate;
  const card = useRef<HTMLElement>(null);
  const firstOpen = codesOf(ELEMENTS).find((element) => chosenOf(one, review.draft, element) === 'unknown');
  const [active, setActive] = useState<ReviewTag>(firstOpen ?? 'type');
  const texts = useMemo(() => cardTexts(one), [one]);
  const isBusy = !isFree(job);

  const focusRow = (tag: ReviewTag): void => {
    setActive(tag);
    const inputs = [...(card.current?.querySelectorAll<HTMLInputElement>(`[data-tag=${tag}] input`) ?? [])];
    (inputs.find((input) => input.checked) ?? inputs[0])?.focus({ preventScroll: true });
  };
  const choose = (tag: ReviewTag, code: string, advance: boolean): void => {
    commands.setTag(id, tag, code, advance);
    if (!advance) return;
    const next = codesOf(ELEMENTS).find((element) => element !== tag && chosenOf(one, review.draft, element) === 'unknown');
    if (next !== undefined) focusRow(next);
  };
  const move = (by: number): void => {
    const at = REVIEW_TAGS.indexOf(active) + by;
    const tag = REVIEW_TAGS[(at + REVIEW_TAGS.length) % REVIEW_TAGS.length];
    if (tag !== undefined) focusRow(tag);
  };

  useEffect(() => {
    // The keyboard goes on at the new card, unless the person is somewhere else in the pane. Opening the place leaves it at the tab, as tabs do.
    const at = document.activeElement;
    const isAtTab = at?.getAttribute('role') === 'tab';
    if (at === null || at.contains(card.current) || (isAtTab && review.history.length > 0)) focusRow(firstOpen ?? 'type');
    void commands.refreshCard(id);
  }, []);
  const follow = review.follow && !isBusy;
  useEffect(() => {
    if (follow) void commands.followCard(id);
  }, [commands, follow, id]);
  useEffect(() => {
    // Back from the sheet, where something may have been typed.
    const look = (): void => void commands.refreshCard(id);
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [commands, id]);

  const digits = Object.fromEntries(Array.from({ length: MOST_OPTIONS }, (_, index) => [String(index + 1), () => {
    const option = optionsOf(active)[index];
    if (option !== undefined && !isBusy) choose(active, option.code, true);
  }]));
  useReviewKeys(review.keys, { ...digits, enter: () => commands.acceptCard(id), s: () => commands.skipCard(id), z: commands.undoReview, arrowdown: () => move(1), arrowup: () => move(-1) });

  function optionsOf(tag: ReviewTag): TagOption[] {
    if (tag === 'type') return codesOf(TYPES).map((code) => ({ code, text: t(`review.type.${code}`), label: TYPES[code][language], sign: '' }));
    if (tag === 'stage') return codesOf(STAGES).map((code) => ({ code, text: t(`review.stage.${code}`), label: STAGES[code][language], sign: '' }));
    return codesOf(ANSWERS).map((code) => ({ code, text: t(ANSWER_WORDS[code]), label: ANSWERS[code][language], sign: SIGNS[code] }));
  }

  return (
    <>
      <section ref={card} className={styles.card} aria-label={name}>
        <div>
          <h2 className={styles.name}>
            <EvidenceText segments={nameSegments(one)} tight />
          </h2>
          <div className={styles.facts}>
            <Link className={styles.place} aria-label={t('review.go.label', { name, sheet, row })} onClick={() => void commands.goTo(sheet, row)}>
              {t('review.where', { sheet, row })}
            </Link>
            <span>{t('review.rank', { rank: accepted(one, review.draft).decision.rank })}</span>
            {one.checked && (
              <Badge appearance="tint" color="success" size="small">
                {t('review.checked')}
              </Badge>
            )}
          </div>
        </div>
        {/* Scrolls by keyboard too. */}
        <div className={styles.words} role="group" aria-label={t('review.words')} tabIndex={0}>
          {texts.length === 0 ? (
            <Text size={200} className={styles.quiet}>
              {t('review.words.none')}
            </Text>
          ) : (
            texts.map(({ column, segments }, index) => (
              <div key={index}>
                <Text size={200} className={styles.column}>
                  {column}
                </Text>
                <EvidenceText segments={segments} />
              </div>
            ))
          )}
        </div>
        <div className={styles.tags} role="group" aria-label={t('review.tags')}>
          {REVIEW_TAGS.map((tag) => (
            <TagRow
              key={tag}
              tag={tag}
              label={TAGS[tag][language]}
              colour={tag === 'type' || tag === 'stage' ? null : evidenceColour(tag)}
              options={optionsOf(tag)}
              chosen={chosenOf(one, review.draft, tag)}
              machine={machineOf(one, tag)}
              isActive={tag === active}
              showKeys={review.keys}
              disabled={isBusy}
              onActive={() => setActive(tag)}
              onChoose={(code, byPointer) => choose(tag, code, byPointer)}
            />
          ))}
        </div>
      </section>
      <div className={styles.foot}>
        <KeyButton primary label={t('review.accept')} hint={review.keys ? 'Enter' : null} disabled={isBusy} onPress={() => commands.acceptCard(id)} />
        <KeyButton label={t('review.skip')} hint={review.keys ? 'S' : null} disabled={isBusy} onPress={() => commands.skipCard(id)} />
        <KeyButton label={t('review.undo')} hint={review.keys ? 'Z' : null} disabled={isBusy || review.history.length === 0} onPress={commands.undoReview} />
      </div>
    </>
  );
}
