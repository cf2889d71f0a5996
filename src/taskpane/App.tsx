import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Language } from '../domain/vocabulary';
import { FailureBar } from './components/FailureBar';
import { GEAR_ID, Header } from './components/Header';
import { LiveStatus } from './components/LiveStatus';
import { OutdatedBar } from './components/OutdatedBar';
import { PlaceNav, panelId, tabId } from './components/PlaceNav';
import { ClassifyPlace } from './places/ClassifyPlace';
import { ListsPlace } from './places/ListsPlace';
import { OutreachPlace } from './places/OutreachPlace';
import { ReviewPlace } from './places/ReviewPlace';
import { SummaryPlace } from './places/SummaryPlace';
import type { Place, Tool } from './state/state';
import { HistoryTool } from './tools/HistoryTool';
import { LearningTool } from './tools/LearningTool';
import { RulesTool } from './tools/RulesTool';
import { VerificationTool } from './tools/VerificationTool';
import { useOfficeTheme } from './theme/officeTheme';
import { useKeptFocus } from './useKeptFocus';
import { PaneProvider, usePane } from './usePane';

const useStyles = makeStyles({
  app: { display: 'flex', flexDirection: 'column', height: '100vh', overflow: 'hidden', backgroundColor: tokens.colorNeutralBackground2 },
  place: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

const PLACE_VIEWS: Readonly<Record<Place, () => React.JSX.Element>> = {
  lists: ListsPlace,
  classify: ClassifyPlace,
  review: ReviewPlace,
  outreach: OutreachPlace,
  summary: SummaryPlace,
};

const TOOL_VIEWS: Readonly<Record<Tool, () => React.JSX.Element>> = {
  rules: RulesTool,
  learning: LearningTool,
  verification: VerificationTool,
  history: HistoryTool,
};

/** The whole pane: head, the five places in their order, and what is said aloud. */
export function App({ language }: { readonly language: Language }) {
  const styles = useStyles();
  const pane = usePane(language);
  const { place, tool } = pane.state;
  const View = tool === null ? PLACE_VIEWS[place] : TOOL_VIEWS[tool];
  useEffect(() => {
    document.documentElement.lang = pane.state.language;
    document.title = pane.t('app.title');
  }, [pane.state.language, pane.t]);
  const earlierTool = useRef(tool);
  useEffect(() => {
    // A button that led to another place is gone with the old one: the keyboard goes on at the new place's tab, after a tool at the gear.
    const wasTool = earlierTool.current !== null && tool === null;
    earlierTool.current = tool;
    if (document.activeElement === document.body && (wasTool || document.hasFocus())) document.getElementById(wasTool ? GEAR_ID : tabId(place))?.focus();
  }, [place, tool]);
  useKeptFocus();
  return (
    <FluentProvider theme={useOfficeTheme()}>
      <PaneProvider value={pane}>
        <div className={styles.app}>
          <Header />
          <PlaceNav />
          <FailureBar />
          <OutdatedBar />
          <main className={styles.place} id={panelId(place)} role="tabpanel" aria-labelledby={tool === null ? tabId(place) : `tool-${tool}`}>
            <View key={tool ?? place} />
          </main>
          <LiveStatus />
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}
