import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { templateProblemText, type TemplateProblem } from '../../../../sheets/templatesProblems';
import { Fold } from '../../../components/Fold';
import { useThisPane } from '../../../usePane';

/** Problems shown; the rest come up once these are done. */
const SHOWN = 12;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** What to fill in or correct in the templates, each with the way to its cell. */
export function TemplateProblems({ title, sheet, problems }: { readonly title: string; readonly sheet: string; readonly problems: readonly TemplateProblem[] }) {
  const styles = useStyles();
  const { state, t, commands } = useThisPane();
  return (
    <Fold label={title} open>
      <ul className={styles.list}>
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={`${problem.cell} ${problem.code} ${problem.written}`}>
            {templateProblemText(problem, sheet, state.language)}{' '}
            {problem.cell !== '' && (
              <Link inline onClick={() => void commands.goTo(sheet, Number(/\d+$/u.exec(problem.cell)![0]))}>
                {t('letters.problem.go', { cell: problem.cell })}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <Text size={200}>{t('letters.problems.more', { count: problems.length - SHOWN })}</Text>}
    </Fold>
  );
}
