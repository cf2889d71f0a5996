import { prepareBrowser } from './launch';

/** Before the browser tests, once: whatever the browser needs is there before several workers want it at the same time. */
export default function setUp(): void {
  prepareBrowser();
}
