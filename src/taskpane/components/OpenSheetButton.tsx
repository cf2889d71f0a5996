import { Button } from '@fluentui/react-components';
import { isFree } from '../state/state';
import { useThisPane } from '../usePane';

/** The first row of our sheets says what the sheet is. */
const FIRST_ROW = 1;

/** Shows one of our sheets in Excel. */
export function OpenSheetButton({ sheet, primary = false }: { readonly sheet: string; readonly primary?: boolean }) {
  const { state, t, commands } = useThisPane();
  return (
    <Button appearance={primary ? 'primary' : 'secondary'} disabledFocusable={!isFree(state.job)} onClick={() => void commands.goTo(sheet, FIRST_ROW)}>
      {t('result.openSheet', { sheet })}
    </Button>
  );
}
