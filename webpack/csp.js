const { OFFICE_JS_HOSTS } = require('./settings.js');

/**
 * The pane's Content-Security-Policy. Nothing but the pane's own files and Microsoft's office.js may run, and nothing can be
 * sent anywhere: the data stays on the machine. (frame-ancestors cannot stand in a meta element; the server sends it.)
 * @param {'cdn' | 'local'} officeJs
 */
function contentSecurityPolicy(officeJs) {
  const microsoft = officeJs === 'cdn' ? OFFICE_JS_HOSTS : [];
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...microsoft],
    // Fluent UI writes its rules into style elements while running.
    'style-src': ["'self'", "'unsafe-inline'", ...microsoft],
    'img-src': ["'self'", 'data:', ...microsoft],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

module.exports = { contentSecurityPolicy };
