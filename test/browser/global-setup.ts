import { join } from 'node:path';
import { prepareBrowser } from './launch';
import { PREPARED_FOLDER, prepareWorkbooks } from './prepared';
import { temporaryFolder } from './workbooks';

/** Before the browser tests, once: what the browser needs is there before several workers want it at the same time, and so are the prepared workbooks. */
export default function setUp(): void {
  prepareBrowser();
  process.env[PREPARED_FOLDER] = join(temporaryFolder(), 'prepared');
  prepareWorkbooks(process.env[PREPARED_FOLDER]);
}
