import type { CommandKit } from './kit';

export type LettersCommands = Readonly<Record<never, never>>;

/** What the pane does for 文面. */
export function lettersCommands(_kit: CommandKit): LettersCommands {
  return {};
}
