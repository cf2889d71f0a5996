import { ToolFrame } from './ToolFrame';

export function LearningTool() {
  return <ToolFrame tool="learning">{null}</ToolFrame>;
}
