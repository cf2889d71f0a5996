/** How a chart of Excel is drawn: which basic kind, lying or standing, stacked or not. */
export interface ChartKind {
  readonly type: 'bar' | 'line' | 'pie' | 'doughnut';
  /** Bars lie: categories run along the vertical axis. */
  readonly lying: boolean;
  readonly stacked: boolean;
  /** Each category's values are shown as shares of their sum. */
  readonly shares: boolean;
  readonly filled: boolean;
}

/** Reads Excel's name of a chart type ('ColumnClustered', 'BarStacked100', 'Line' …); kinds not known here are drawn as columns. */
export function chartKind(name: string): ChartKind {
  const stacked = /stacked/i.test(name);
  const common = { lying: /^bar/i.test(name), stacked, shares: /100/.test(name), filled: /^area/i.test(name) };
  if (/^doughnut/i.test(name)) return { ...common, type: 'doughnut' };
  if (/pie/i.test(name)) return { ...common, type: 'pie' };
  if (/^(line|area)/i.test(name)) return { ...common, type: 'line' };
  return { ...common, type: 'bar' };
}
