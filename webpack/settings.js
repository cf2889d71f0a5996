/**
 * What a build is asked for on the command line, checked once:
 *   --env baseUrl=https://example.org/kyoso/   where the add-in will be served (default: the development server)
 *   --env officejs=cdn|local                   where the pane takes office.js from (default: cdn in production, local in development)
 */

/** Where the manifest in the repository points to. */
const DEVELOPMENT_URL = 'https://localhost:3000/';

/** Where the pane takes Microsoft's office.js from. Microsoft updates the copy on its CDN; the npm package is frozen. */
const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Hosts that office.js may load its own parts from: the long-standing CDN and the one that follows it from 2026-09. */
const OFFICE_JS_HOSTS = ['https://appsforoffice.microsoft.com', 'https://officeapis.public.onecdn.static.microsoft'];
/** The same file where a site serves its own copy: beside the pane. */
const OFFICE_JS_LOCAL = 'office-js/office.js';

/**
 * The address the add-in will be served from, ending in a slash.
 * @param {string | undefined} given
 * @throws when it is no https address: Office refuses add-ins on anything else.
 */
function baseUrlOf(given) {
  if (given === undefined) return DEVELOPMENT_URL;
  let url;
  try {
    url = new URL(given);
  } catch {
    throw new Error(`baseUrl: "${given}" is not an address. Give the full https address, e.g. --env baseUrl=https://example.org/kyoso/`);
  }
  if (url.protocol !== 'https:') throw new Error(`baseUrl: "${given}" is not https. Office opens add-ins from https addresses only.`);
  if (url.search || url.hash) throw new Error(`baseUrl: "${given}" must not have a query or fragment.`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/**
 * @param {string | undefined} given
 * @param {boolean} production
 * @returns {'cdn' | 'local'}
 */
function officeJsOf(given, production) {
  if (given === undefined) return production ? 'cdn' : 'local';
  if (given === 'cdn' || given === 'local') return given;
  throw new Error(`officejs: "${given}" is neither cdn nor local.`);
}

/** All settings of a build from webpack's env and argv. */
function settingsOf(env = {}, argv = {}) {
  const production = argv.mode === 'production';
  return { production, baseUrl: baseUrlOf(env.baseUrl), officeJs: officeJsOf(env.officejs, production) };
}

module.exports = { settingsOf, DEVELOPMENT_URL, OFFICE_JS_CDN, OFFICE_JS_HOSTS, OFFICE_JS_LOCAL };
