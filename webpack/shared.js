const path = require('node:path');

const root = path.resolve(__dirname, '..');

/** What every browser bundle of this project has in common. Types are checked by `npm run typecheck`, not again here. */
function shared({ production }) {
  return {
    context: root,
    mode: production ? 'production' : 'development',
    // No eval: the pane's Content-Security-Policy forbids it.
    devtool: production ? false : 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false, module: 'esnext' } } },
        },
      ],
    },
    // A second build takes seconds; kept in node_modules/.cache.
    cache: { type: 'filesystem', buildDependencies: { config: [__filename, path.join(root, 'webpack.config.js')] } },
    performance: { hints: false },
  };
}

module.exports = { root, shared };
