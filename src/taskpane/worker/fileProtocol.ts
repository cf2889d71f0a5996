import type { FileOptions } from '../../share/makeFile';
import type { SheetPlan } from '../../sheets/plan';

/** To the thread: make this file. */
export interface FileRequest {
  readonly plans: readonly SheetPlan[];
  readonly options: FileOptions;
}

/** From the thread: it has started, it has made the file, or it could not. */
export type FileAnswer =
  | { readonly type: 'started' }
  | { readonly type: 'made'; readonly bytes: Uint8Array }
  | { readonly type: 'failed'; readonly message: string };
