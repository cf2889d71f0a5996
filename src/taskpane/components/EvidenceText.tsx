import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { TAGS, type TagCode } from '../../domain/vocabulary';
import type { Segment } from '../state/evidenceText';
import { REVIEWED, type ReviewedTag } from '../state/review';
import { evidenceColour } from '../theme/palette';
import { useThisPane } from '../usePane';

const useStyles = makeStyles({
  // Room for several underlines.
  text: { whiteSpace: 'pre-wrap', lineHeight: 1.65 },
  tight: { lineHeight: 'inherit' },
  mark: {
    color: 'inherit',
    backgroundColor: 'transparent',
    // High contrast takes shadows away: the system's own colours for marked text stand in for the underlines.
    '@media (forced-colors: active)': { color: 'MarkText', backgroundColor: 'Mark' },
  },
});

/** A cell's own words, those that are evidence underlined in the colours of the elements they speak for or against. */
export function EvidenceText({ segments, tight = false }: { readonly segments: readonly Segment[]; readonly tight?: boolean }) {
  const styles = useStyles();
  const { language } = useThisPane().state;
  return (
    <span className={mergeClasses(styles.text, tight && styles.tight)}>
      {segments.map(({ text, tags }, index) =>
        tags.length === 0 ? (
          text
        ) : (
          <mark key={index} className={styles.mark} style={{ boxShadow: underlines(tags) }} title={tags.map((tag) => TAGS[tag][language]).join(', ')}>
            {text}
          </mark>
        ),
      )}
    </span>
  );
}

/** One line below the text for each tag, one under the other. */
function underlines(tags: readonly TagCode[]): string {
  return tags
    .filter((tag): tag is ReviewedTag => (REVIEWED as readonly TagCode[]).includes(tag))
    .map((tag, index) => `0 ${(index + 1) * 2}px 0 0 ${evidenceColour(tag)}`)
    .join(', ');
}
