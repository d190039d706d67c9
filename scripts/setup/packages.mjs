import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { Stop } from './stop.mjs';

/** Written into `node_modules` once it holds what the lockfile says. */
const STAMP = 'node_modules/.installed-lockfile';

/**
 * Whether `node_modules` holds what `package-lock.json` says.
 *
 * @param {string} root the project's folder
 */
export function packagesAreCurrent(root) {
  const stamp = join(root, STAMP);
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === lockfileHash(root);
  // Somebody ran npm by hand: npm notes what it installed, after reading the lockfile.
  const noted = join(root, 'node_modules/.package-lock.json');
  return existsSync(noted) && statSync(noted).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** @param {string} root */
const lockfileHash = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/**
 * Installs what the lockfile names, unless it is there.
 *
 * @param {string} root the project's folder
 * @throws {Stop} where npm cannot, most often for want of a network
 */
export async function bringPackages(root) {
  if (packagesAreCurrent(root)) return;
  console.log('Installing packages. This takes a minute or two, and only happens when they change.');
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund', `--prefix=${root}`]);
  if (code !== 0) {
    console.error(output.trimEnd().split('\n').slice(-25).join('\n'));
    throw new Stop(
      'The packages could not be installed; npm says why above. They come from the npm registry, so this needs a network connection once. When it is there, run the same command again.',
    );
  }
  writeFileSync(join(root, STAMP), lockfileHash(root));
}

/** The npm that started us, or whichever there is. @param {readonly string[]} args */
function npm(args) {
  const ours = process.env['npm_execpath'];
  if (ours?.endsWith('npm-cli.js') === true && existsSync(ours))
    return run(process.execPath, [ours, ...args], { quiet: true });
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { quiet: true });
}
