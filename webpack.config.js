const { settingsOf } = require('./webpack/settings.js');
const { host } = require('./webpack/host.js');
const { taskpane } = require('./webpack/taskpane.js');

/** Two bundles that know nothing of each other: the task pane (what is deployed) and the page of the embedded Excel (for trying and testing). */
module.exports = (env, argv) => {
  const settings = settingsOf(env, argv);
  return [taskpane(settings), host(settings)];
};
