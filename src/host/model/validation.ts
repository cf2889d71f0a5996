import type { Rect } from './area';

/** A data validation over one or more rectangles, in OOXML's words. Formulas without '='. */
export interface Validation {
  areas: Rect[];
  /** 'list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom', 'none'. */
  type: string;
  operator: string;
  formula1: string;
  formula2: string;
  allowBlank: boolean;
  /** Whether a list shows its arrow. */
  dropDown: boolean;
  prompt: { show: boolean; title: string; message: string };
  alert: { show: boolean; style: string; title: string; message: string };
}
