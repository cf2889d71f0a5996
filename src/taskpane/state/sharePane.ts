/** What the pane remembers of 共有. */
export interface SharePane {
  /** The sheets were looked at since the pane was opened. */
  readonly looked: boolean;
}

export const NO_SHARE: SharePane = { looked: false };

export type ShareEvent = { readonly type: 'shareLooked' };

export function isShareEvent(event: { readonly type: string }): event is ShareEvent {
  return event.type.startsWith('share');
}

/** Events that end a job. */
const ENDING: ReadonlySet<ShareEvent['type']> = new Set<ShareEvent['type']>(['shareLooked']);

/** The part of the pane's state that an event of this feature changes. Pure. */
export function reduceShare<S extends { readonly share: SharePane; readonly job: unknown }>(state: S, event: ShareEvent): S {
  return { ...state, share: next(state.share, event), job: ENDING.has(event.type) ? null : state.job };
}

function next(pane: SharePane, event: ShareEvent): SharePane {
  switch (event.type) {
    case 'shareLooked':
      return { ...pane, looked: true };
  }
}
