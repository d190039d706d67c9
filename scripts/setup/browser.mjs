import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { Stop } from './stop.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where each system keeps the browser inside a folder that Playwright downloaded. */
const INSIDE_DOWNLOAD = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-linux/headless_shell',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
];

const ON_A_MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The path of a Chromium on this machine, if there is one.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 * @throws {Stop} where CHROMIUM_PATH names something that is no program
 */
export function findBrowser(env = process.env) {
  const named = env['CHROMIUM_PATH'];
  if (named) {
    if (isProgram(named)) return named;
    throw new Stop(`CHROMIUM_PATH is ${named}, but no program is there. Correct it, or leave it out.`);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...ON_A_MAC, ...downloaded(env)].find(isProgram);
}

/** Newest first. @param {NodeJS.ProcessEnv} env */
function downloaded(env) {
  const home = env['HOME'] ?? homedir();
  const stores = [
    env['PLAYWRIGHT_BROWSERS_PATH'],
    join(home, '.cache/ms-playwright'),
    join(home, 'Library/Caches/ms-playwright'),
  ].filter((store) => store !== undefined && store !== '' && existsSync(store));
  return stores.flatMap((store) =>
    readdirSync(store)
      .filter((name) => name.startsWith('chromium'))
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .flatMap((name) => INSIDE_DOWNLOAD.map((inside) => join(store, name, inside))),
  );
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds a browser, or brings one.
 *
 * @param {string} root the project's folder
 * @param {{ node: string, env: NodeJS.ProcessEnv }} inner
 * @returns {Promise<string>} the path of its program
 * @throws {Stop} where it cannot: the journeys are never left out in silence
 */
export async function bringBrowser(root, { node, env }) {
  const found = findBrowser(env);
  if (found !== undefined) return found;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  console.log(`No browser was found. Installing Chromium ${mayInstall ? 'with apt' : "from Playwright's store"}.`);
  const { output } = mayInstall ? await byApt(env) : await byPlaywright(root, node, env);
  const brought = findBrowser(env);
  if (brought !== undefined) return brought;
  console.error(output.trimEnd().split('\n').slice(-15).join('\n'));
  throw new Stop(
    'The journeys need a Chromium, and none could be installed; the reason is above. ' +
      'Install Chromium or Google Chrome yourself, or say where one is: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}

/** @param {NodeJS.ProcessEnv} env */
async function byApt(env) {
  const quietly = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, quiet: true };
  const update = await run('apt-get', ['update'], quietly);
  const install = await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quietly);
  return { output: update.output + install.output };
}

/** @param {string} root @param {string} node @param {NodeJS.ProcessEnv} env */
const byPlaywright = (root, node, env) =>
  run(node, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'], { env, quiet: true });
