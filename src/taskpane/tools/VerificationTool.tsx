import { ToolFrame } from './ToolFrame';

export function VerificationTool() {
  return <ToolFrame tool="verification">{null}</ToolFrame>;
}
