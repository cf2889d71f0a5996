/** The part of kuromoji that the benchmark uses; the package brings no types. */
declare module 'kuromoji' {
  namespace kuromoji {
    interface Tokenizer {
      tokenize(text: string): readonly unknown[];
    }
    function builder(options: { dicPath: string }): { build(done: (error: Error | null, tokenizer: Tokenizer) => void): void };
  }
  export default kuromoji;
}
