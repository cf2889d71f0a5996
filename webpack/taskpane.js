const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { contentSecurityPolicy } = require('./csp.js');
const { officeJsCopies } = require('./officejs.js');
const { root, shared } = require('./shared.js');
const { DEVELOPMENT_URL, OFFICE_JS_CDN, OFFICE_JS_LOCAL } = require('./settings.js');

/** The task pane: one page, its classification worker, icons, and the manifest that points to them. */
function taskpane(settings) {
  return {
    ...shared(settings),
    name: 'taskpane',
    target: 'web',
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: path.join(root, 'dist'),
      // Hashed names would pile up; while developing a server may be reading.
      clean: settings.production,
      // Hashed names let a site cache for ever; the page itself must be revalidated.
      filename: settings.production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: settings.production ? '[name].[contenthash:8].js' : '[name].js',
      // Relative: the same files work under any path of any site.
      publicPath: 'auto',
    },
    plugins: [
      new HtmlPlugin({
        template: 'src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'defer',
        templateParameters: {
          officeJs: settings.officeJs === 'cdn' ? OFFICE_JS_CDN : OFFICE_JS_LOCAL,
          csp: contentSecurityPolicy(settings.officeJs),
        },
        minify: settings.production ? { collapseWhitespace: true, removeComments: true } : false,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'src/taskpane/support.html', to: 'support.html' },
          { from: 'manifest.xml', transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, settings.baseUrl) },
          ...(settings.officeJs === 'local' && settings.production ? officeJsCopies() : []),
        ],
      }),
    ],
  };
}

module.exports = { taskpane };
