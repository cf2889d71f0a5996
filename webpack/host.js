const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { root, shared } = require('./shared.js');

/** The page of the embedded Excel, which shows a workbook and hosts the built pane. Never deployed: it has a folder of its own. */
function host(settings) {
  return {
    ...shared(settings),
    name: 'host',
    target: 'web',
    entry: { host: './src/host/web/index.ts' },
    output: { path: path.join(root, 'dist-host'), filename: '[name].js', publicPath: 'auto' },
    plugins: [
      new HtmlPlugin({ template: 'src/host/web/index.html', filename: 'index.html', scriptLoading: 'defer', minify: false }),
      new CopyPlugin({ patterns: [{ from: 'src/host/web/styles/*.css', to: 'styles/[name][ext]' }] }),
    ],
  };
}

module.exports = { host };
