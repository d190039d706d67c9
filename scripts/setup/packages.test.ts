import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { findBrowser } from './browser.mjs';
import { innerEnv, isRecentEnough } from './innerNode.mjs';
import { packagesAreCurrent } from './packages.mjs';

const root = mkdtempSync(join(tmpdir(), 'packages-'));
const lockfile = join(root, 'package-lock.json');
const noted = join(root, 'node_modules/.package-lock.json');
beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(lockfile, '{}');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('packages are installed where there are none', () => {
  rmSync(join(root, 'node_modules'), { recursive: true });
  expect(packagesAreCurrent(root)).toBe(false);
});

test('packages of this lockfile are kept, those of another are not', () => {
  const stamp = join(root, 'node_modules/.installed-lockfile');
  writeFileSync(stamp, createHash('sha256').update('{}').digest('hex'));
  expect(packagesAreCurrent(root)).toBe(true);
  writeFileSync(lockfile, '{"changed":true}');
  expect(packagesAreCurrent(root)).toBe(false);
});

test('packages that somebody installed by hand are kept while they are newer than the lockfile', () => {
  writeFileSync(noted, '{}');
  utimesSync(noted, 2000, 2000);
  utimesSync(lockfile, 1000, 1000);
  expect(packagesAreCurrent(root)).toBe(true);
  utimesSync(lockfile, 3000, 3000);
  expect(packagesAreCurrent(root)).toBe(false);
});

test('a Node runs TypeScript from 22.18 on', () => {
  expect(['20.19.5', '22.9.0', '22.17.1'].filter(isRecentEnough)).toEqual([]);
  expect(['22.18.0', '23.0.0', '24.2.0'].filter((version) => !isRecentEnough(version))).toEqual([]);
});

test('programs inside find our Node first, and Astro tells nobody', () => {
  const env = innerEnv('/our/bin/node', '/project', { PATH: '/usr/bin', PORT: '80' });
  expect(env['PATH']?.split(delimiter)).toEqual(['/our/bin', '/project/node_modules/.bin', '/usr/bin']);
  expect(env).toMatchObject({ PORT: '80', ASTRO_TELEMETRY_DISABLED: '1' });
});

test('a browser is the one that is named, then one on the path, then one that was downloaded', () => {
  const program = (file: string) => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), '', { mode: 0o755 });
    return join(root, file);
  };
  const home = join(root, 'home');
  const env = { HOME: home, PATH: join(root, 'bin') };
  expect(findBrowser(env)).toBeUndefined();
  program('home/.cache/ms-playwright/chromium-999/chrome-linux/chrome');
  const newer = program('home/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome');
  expect(findBrowser(env)).toBe(newer);
  const onPath = program('bin/google-chrome');
  expect(findBrowser(env)).toBe(onPath);
  const named = program('elsewhere/chrome');
  expect(findBrowser({ ...env, CHROMIUM_PATH: named })).toBe(named);
  expect(() => findBrowser({ ...env, CHROMIUM_PATH: '/no/such/program' })).toThrow(/CHROMIUM_PATH/u);
});
