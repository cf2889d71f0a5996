import type { CommandKit } from './kit';

export type ShareCommands = Readonly<Record<never, never>>;

/** What the pane does for 共有. */
export function shareCommands(_kit: CommandKit): ShareCommands {
  return {};
}
