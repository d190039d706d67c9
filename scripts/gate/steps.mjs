import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../setup/run.mjs';
import { one, tested } from './tally.mjs';

/**
 * One step of the gate: a name to print, and the program behind it. `tests` is a
 * project of `vitest.config.ts`. `needs` names a step that must have passed.
 *
 * @typedef {{ name: string, command: readonly string[], needs?: string }
 *   | { name: string, tests: string, needs?: string }} Step
 */

/**
 * Two rows of steps that go on beside each other: with two processors the unit tests leave
 * one free, on which the rest takes less time than they do.
 *
 * @type {readonly (readonly Step[])[]}
 */
export const BESIDE = [
  [{ name: 'unit tests', tests: 'unit' }],
  [
    { name: 'listings', command: ['scripts/validate.ts'] },
    { name: 'format', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
    { name: 'types', command: ['node_modules/astro/bin/astro.mjs', 'check'] },
    // After the types: in a fresh clone they write what the rules about types read.
    { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '.'] },
    { name: 'build', command: ['scripts/build.ts'] },
  ],
];

/** The journeys have both processors to themselves. @type {readonly Step[]} */
export const THEN = [{ name: 'journeys', tests: 'journeys', needs: 'build' }];

/**
 * Runs one step and shows what it said where it failed.
 *
 * @param {Step} step
 * @param {{ node: string, env: NodeJS.ProcessEnv }} inner
 * @returns {Promise<import('./tally.mjs').Count>}
 */
export async function runStep(step, { node, env }) {
  if ('command' in step) {
    const { code, output } = await run(node, step.command, { env, quiet: true });
    if (code !== 0) console.log(output.trimEnd());
    return one(code === 0);
  }
  const folder = mkdtempSync(join(tmpdir(), 'gate-'));
  try {
    const countFile = join(folder, 'count.json');
    const { code, output } = await run(
      node,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        `--project=${step.tests}`,
        '--reporter=dot',
        '--reporter=./scripts/gate/countReporter.mjs',
      ],
      { env: { ...env, COUNT_FILE: countFile }, quiet: true },
    );
    const result = tested(readCount(countFile), code);
    if (result.failed > 0) console.log(output.trimEnd());
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file @returns {import('./tally.mjs').Count | undefined} */
function readCount(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
