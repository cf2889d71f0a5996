import type { ShareFile } from '../../share/makeShareFile';
import type { SheetsInput } from '../../sheets/classifiedRows';
import type { Sharing } from '../../sheets/sharing';

/** To the thread: make this file. */
export interface FileRequest {
  readonly input: SheetsInput;
  readonly sharing: Sharing;
}

/** From the thread: it has started, it has made the file, or it could not. */
export type FileAnswer =
  | { readonly type: 'started' }
  | { readonly type: 'made'; readonly file: ShareFile }
  | { readonly type: 'failed'; readonly message: string };
