import type { CommandKit } from './kit';

export type ApproachCommands = Readonly<Record<never, never>>;

/** What the pane does for 働きかけリスト. */
export function approachCommands(_kit: CommandKit): ApproachCommands {
  return {};
}
