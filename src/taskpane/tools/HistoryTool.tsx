import { ToolFrame } from './ToolFrame';

export function HistoryTool() {
  return <ToolFrame tool="history">{null}</ToolFrame>;
}
