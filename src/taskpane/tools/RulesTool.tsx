import { ToolFrame } from './ToolFrame';

export function RulesTool() {
  return <ToolFrame tool="rules">{null}</ToolFrame>;
}
