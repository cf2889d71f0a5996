import type { CommandKit } from './kit';

export type IssuesCommands = Readonly<Record<never, never>>;

/** What the pane does for 課題整理. */
export function issuesCommands(_kit: CommandKit): IssuesCommands {
  return {};
}
