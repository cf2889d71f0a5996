import { App } from './app';
import { readParameters } from './parameters';

declare global {
  interface Window {
    /** The running page, for tests and the browser's console: `embeddedExcel.workbook` is a HostWorkbook. */
    embeddedExcel: App;
  }
}

const root = document.querySelector<HTMLElement>('#app');
if (!root) throw new Error('The page has no #app.');
window.embeddedExcel = new App(root, readParameters(location.search));
void window.embeddedExcel.start();
