import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { run } from './run.mjs';
import { Stop } from './stop.mjs';

/** The first Node that runs TypeScript files as they are. */
const RUNS_TYPESCRIPT = [22, 18];

/**
 * The Node that runs everything past the first step: the one among our packages, so
 * that it matters little which one the machine has.
 *
 * @param {string} root the project's folder
 * @returns {Promise<string>} the path of its program
 * @throws {Stop} where neither ours nor the machine's will do
 */
export async function innerNode(root) {
  const ours = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(ours) && (await run(ours, ['--version'], { quiet: true })).code === 0) return ours;
  if (isRecentEnough(process.versions.node)) return process.execPath;
  throw new Stop(
    `This needs Node ${RUNS_TYPESCRIPT.join('.')} or newer, and this is ${process.versions.node}. ` +
      'A newer one is among the packages, but it is not there or does not run on this machine. ' +
      'If npm was told to ignore install scripts, run "npm rebuild node"; otherwise install Node 24.',
  );
}

/** @param {string} version such as `22.18.0` */
export function isRecentEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = RUNS_TYPESCRIPT;
  return major > needMajor || (major === needMajor && minor >= needMinor);
}

/**
 * The environment for programs that run inside: our Node first, and no word to anybody's statistics.
 *
 * @param {string} node the path of the inner Node
 * @param {string} root the project's folder
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function innerEnv(node, root, env = process.env) {
  return {
    ...env,
    PATH: [dirname(node), join(root, 'node_modules/.bin'), env['PATH'] ?? ''].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}
