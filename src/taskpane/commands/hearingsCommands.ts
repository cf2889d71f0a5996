import type { CommandKit } from './kit';

export type HearingsCommands = Readonly<Record<never, never>>;

/** What the pane does for ヒアリング. */
export function hearingsCommands(_kit: CommandKit): HearingsCommands {
  return {};
}
