import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Set by the test runner for itself; a build that sees them is not the build that is published. */
const RUNNERS_OWN = /^(NODE_ENV|VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|NODE_OPTIONS)$/u;

const built = new Map<string, Promise<BuiltSite>>();

export interface BuiltSite {
  /** Absolute path of the built folder; `reports/build.json` lies beside it. */
  readonly folder: string;
  /** Everything the build printed. */
  readonly output: string;
}

/**
 * Builds the site with other settings in the environment, once for each set of them.
 *
 * Option `out`: where to; a fresh folder unless it is named.
 * Throws: where the build fails, with everything it said.
 */
export function buildSite({ env, out }: { env: Readonly<Record<string, string>>; out?: string }): Promise<BuiltSite> {
  const key = JSON.stringify([env, out]);
  const known = built.get(key);
  if (known !== undefined) return known;
  const building = build(env, out ?? join(freshFolder(), 'site'));
  built.set(key, building);
  return building;
}

/** A folder that is gone when the tests are over. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'journey-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function build(env: Readonly<Record<string, string>>, out: string): Promise<BuiltSite> {
  const inherited = Object.entries(process.env).filter(([name]) => !RUNNERS_OWN.test(name));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/build.ts'], {
      env: { ...Object.fromEntries(inherited), ASTRO_TELEMETRY_DISABLED: '1', ...env, DIRECTORY_OUT: out },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve({ folder: out, output });
      else reject(new Error(`The build failed with ${code}:\n${output}`));
    });
  });
}
