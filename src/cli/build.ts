import { join } from 'node:path';
import webpack from 'webpack';

export interface BuildOptions {
  readonly production: boolean;
  /** Where the pane takes office.js from: the copy that is served beside it, or Microsoft's own site. */
  readonly officeJs: 'local' | 'cdn';
}

/**
 * Builds the task pane and the page of the embedded Excel, as `npm run build` does.
 * @param root the project's folder
 * @returns the errors, ready to print; empty when all went well
 */
export async function build(root: string, { production, officeJs }: BuildOptions): Promise<string> {
  const { default: configure } = (await import(join(root, 'webpack.config.js'))) as { default: (env: object, argv: object) => webpack.Configuration[] };
  const compiler = webpack(configure({ officejs: officeJs }, { mode: production ? 'production' : 'development' }));
  const stats = await new Promise<webpack.MultiStats | undefined>((resolve, reject) => compiler.run((error, result) => (error ? reject(error) : resolve(result))));
  await new Promise<void>((resolve) => compiler.close(() => resolve()));
  return stats?.hasErrors() ? stats.toString({ preset: 'errors-only', colors: process.stderr.isTTY ?? false }) : '';
}
