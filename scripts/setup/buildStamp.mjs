import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** What a built site is made from, besides the content. */
const SOURCES = ['src', 'content', 'public', 'scripts', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** Variables that change what is built. The key that fills a search server reaches no page. */
const DECIDES = /^(DIRECTORY_|MEILISEARCH_(?!ADMIN_))/u;

/** Where days are counted. Pages are worked out for a day; the east coast is the first to begin one. */
const DAY_BEGINS_IN = 'America/New_York';

/**
 * Where the site is built.
 *
 * @param {string} root the project's folder
 * @param {NodeJS.ProcessEnv} [env]
 */
export const outFolder = (root, env = process.env) => resolve(root, env['DIRECTORY_OUT'] || 'dist');

/**
 * One word for everything that decides what the built site says: the sources, the
 * content, the settings in the environment, and the day it is.
 *
 * @param {{ root: string, env?: NodeJS.ProcessEnv, clock?: Date }} options
 */
export function inputsHash({ root, env = process.env, clock = new Date() }) {
  const hash = createHash('sha256');
  const content = env['DIRECTORY_CONTENT'];
  const sources = [...SOURCES, ...(content ? [content] : [])];
  for (const source of sources) addTo(hash, resolve(root, source));
  const settings = Object.entries(env).filter(([name]) => DECIDES.test(name));
  hash.update(JSON.stringify(settings.sort(([a], [b]) => (a < b ? -1 : 1))));
  if (!env['DIRECTORY_NOW']) hash.update(new Intl.DateTimeFormat('en-CA', { timeZone: DAY_BEGINS_IN }).format(clock));
  return hash.digest('hex');
}

/** @param {import('node:crypto').Hash} hash @param {string} path */
function addTo(hash, path) {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
  } else if (!/\.test\.[a-z]+$/u.test(path)) {
    hash.update(`\0${path}\0`).update(readFileSync(path));
  }
}

/** The stamp lies beside the output, never in it: the output is what gets published. @param {string} out */
const stampFile = (out) => join(dirname(out), 'reports', `built-${basename(out)}.json`);

/**
 * Whether the output was built from just these inputs, and is still as that build left it.
 *
 * @param {string} out
 * @param {string} inputs
 */
export function isBuiltFrom(out, inputs) {
  try {
    const stamp = JSON.parse(readFileSync(stampFile(out), 'utf8'));
    return stamp.inputs === inputs && stamp.output === fingerprint(out);
  } catch {
    return false;
  }
}

/** @param {string} out @param {string} inputs */
export function stampBuild(out, inputs) {
  mkdirSync(dirname(stampFile(out)), { recursive: true });
  writeFileSync(stampFile(out), JSON.stringify({ inputs, output: fingerprint(out) }));
}

/** A build by hand, with other settings, writes the first page anew. @param {string} out */
function fingerprint(out) {
  const { mtimeMs, size } = statSync(join(out, 'index.html'));
  return `${mtimeMs} ${size}`;
}
