/**
 * `npm test`: whatever a fresh machine lacks, then every check. Runs on bare Node 20,
 * before any package is there. The last line is the sum, alone: `N passed, N failed`.
 *
 * Every step runs, so that one look shows all that is wrong. Only the journeys wait for
 * a build that stands: they walk through it.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BESIDE, runStep, THEN } from './gate/steps.mjs';
import { lastLine, one, sum } from './gate/tally.mjs';
import { bringBrowser } from './setup/browser.mjs';
import { innerEnv, innerNode } from './setup/innerNode.mjs';
import { bringPackages } from './setup/packages.mjs';
import { endOnInterrupt } from './setup/run.mjs';
import { main } from './setup/stop.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

await main(async () => {
  process.chdir(root);
  endOnInterrupt();

  await bringPackages(root);
  const node = await innerNode(root);
  // Many steps and tests start Node anew, which takes a third less where the code it loads was read before.
  const read = join(root, 'node_modules/.cache/node');
  const plain = { ...innerEnv(node, root), NO_COLOR: '1', FORCE_COLOR: undefined, NODE_COMPILE_CACHE: read };
  const browser = await bringBrowser(root, { node, env: plain });
  const env = { ...plain, CHROMIUM_PATH: browser };

  /** @type {Map<string, import('./gate/tally.mjs').Count>} */
  const counts = new Map();
  /** @param {readonly import('./gate/steps.mjs').Step[]} steps */
  const runEach = async (steps) => {
    for (const step of steps) {
      const before = step.needs === undefined ? undefined : counts.get(step.needs);
      const began = performance.now();
      const count = before !== undefined && before.failed > 0 ? one(false) : await runStep(step, { node, env });
      counts.set(step.name, count);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const why = before?.failed ? `cannot run without the ${step.needs}` : 'FAILED';
      const verdict = count.failed === 0 ? 'passed' : why;
      console.log(`${step.name}: ${verdict}, ${seconds} s${'tests' in step ? ` (${lastLine(count)})` : ''}`);
    }
  };
  await Promise.all(BESIDE.map(runEach));
  await runEach(THEN);

  const total = sum([...counts.values()]);
  for (const { name, reason } of total.skipped) console.log(`skipped: ${name}: ${reason}`);
  console.log(lastLine(total));
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
});
