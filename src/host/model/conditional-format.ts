import type { Rect } from './area';
import type { BorderSide, BorderStyle } from './style';

/** What a conditional format changes of a cell's look. */
export interface ConditionalLook {
  fill?: string | null;
  fontColor?: string | null;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  numberFormat?: string;
  borders?: Partial<Record<BorderSide, BorderStyle>>;
}

export interface ScalePoint {
  /** 'min', 'max', 'num', 'percent', 'percentile', 'formula'. */
  type: string;
  value: string | null;
  color: string;
}

export type ConditionalRule =
  /** `operator`: OOXML's ('greaterThan', 'between', …); formulas without '='. */
  | { kind: 'cellIs'; operator: string; formula1: string; formula2: string | null }
  | { kind: 'expression'; formula: string }
  /** `operator`: 'containsText', 'notContains', 'beginsWith', 'endsWith'. */
  | { kind: 'text'; operator: string; text: string }
  | { kind: 'top10'; rank: number; percent: boolean; bottom: boolean }
  /** `criterion`: Office.js' name, e.g. 'Blanks', 'DuplicateValues', 'AboveAverage'. */
  | { kind: 'preset'; criterion: string }
  | { kind: 'colorScale'; points: ScalePoint[] }
  | { kind: 'dataBar'; color: string; min: ScalePoint; max: ScalePoint; showValue: boolean; gradient: boolean }
  /** A rule of the opened file that is not modelled: kept as XML. */
  | { kind: 'other'; xml: string }
  | { kind: 'iconSet'; style: string; reverse: boolean; showValue: boolean; points: ScalePoint[] };

export interface ConditionalFormat {
  readonly id: string;
  areas: Rect[];
  rule: ConditionalRule;
  look: ConditionalLook;
  stopIfTrue: boolean;
  /** 0 is looked at first. */
  priority: number;
}
