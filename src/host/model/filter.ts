/** One column's filter, in Office.js' words (Excel.FilterCriteria). */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly color?: string;
  readonly dynamicCriteria?: string;
  readonly values?: readonly (string | { readonly date: string; readonly specificity: string })[];
}
