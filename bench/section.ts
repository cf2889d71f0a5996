/** One table of the benchmark. */
export interface Section {
  readonly title: string;
  readonly head: readonly string[];
  /** Measures, and gives the table's lines. */
  run(): Promise<readonly (readonly string[])[]>;
}
