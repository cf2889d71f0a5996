import { makeStyles, tokens } from '@fluentui/react-components';
import type { NamePiece } from '../../state/nameDifference';

const useStyles = makeStyles({
  // Also told in grey and by a line.
  own: { backgroundColor: tokens.colorPaletteYellowBackground2, textDecorationLine: 'underline', textDecorationThickness: '2px', textUnderlineOffset: '3px', color: 'inherit' },
});

/** A name in which what the other name does not have is marked. */
export function NameDifference({ pieces }: { readonly pieces: readonly NamePiece[] }) {
  const styles = useStyles();
  return (
    <>
      {pieces.map(({ text, isShared }, index) => (isShared ? <span key={index}>{text}</span> : <mark key={index} className={styles.own}>{text}</mark>))}
    </>
  );
}
