import { createRoot } from 'react-dom/client';
import { App } from './App';
import { languageOf } from './i18n/translate';
import { CannotStart, type Obstacle } from './CannotStart';

/** The API level below which Excel lacks something the add-in cannot do without (see the manifest's Requirements). */
const REQUIRED_API = '1.9';

async function start(): Promise<void> {
  const element = document.getElementById('pane');
  if (element === null) throw new Error('taskpane.html has no element "pane"');
  const root = createRoot(element);
  const obstacle = await obstacleToStart();
  const language = languageOf(obstacle === 'noOfficeJs' ? navigator.language : (Office.context.displayLanguage ?? navigator.language));
  document.documentElement.lang = language;
  root.render(obstacle === null ? <App language={language} /> : <CannotStart obstacle={obstacle} language={language} />);
}

/** What keeps the pane from working here, or null. */
async function obstacleToStart(): Promise<Obstacle | null> {
  if (typeof Office === 'undefined') return 'noOfficeJs';
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return 'notExcel';
  return Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_API) ? null : 'tooOld';
}

void start();
