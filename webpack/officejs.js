const path = require('node:path');

/**
 * The parts of Microsoft's office.js package that a pane in Excel asks for, for sites that must serve their own copy:
 * the loader, Excel's libraries of each platform, the interface strings of Japanese and English.
 * Folder names are written as the loader asks for them; the package has them in lower case.
 */
function officeJsCopies() {
  const from = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
  const to = 'office-js';
  const info = { minimized: true };
  return [
    { from: `${from}/*.js`, to: `${to}/[name][ext]`, info, globOptions: { ignore: ['**/*.debug.js', '**/outlook*', '**/word*', '**/powerpoint*', '**/onenote*', '**/project*', '**/access*', '**/office-vsdoc.js'] } },
    { from: `${from}/telemetry/*.js`, to: `${to}/telemetry/[name][ext]`, info, globOptions: { ignore: ['**/*.debug.js'] } },
    { from: `${from}/ja-jp/office_strings.js`, to: `${to}/ja-jp/`, info },
    { from: `${from}/en-us/office_strings.js`, to: `${to}/en-us/`, info },
    { from: `${from}/ja-jp/office_strings.js`, to: `${to}/ja-JP/`, info },
    { from: `${from}/en-us/office_strings.js`, to: `${to}/en-US/`, info },
  ];
}

module.exports = { officeJsCopies };
