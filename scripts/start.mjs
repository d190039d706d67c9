/**
 * `npm start`: whatever a fresh machine lacks, then the site, checked, built and served.
 * Runs on bare Node 20, before any package is there.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { baseOf } from './serve/builtHeaders.mjs';
import { listen, staticServer } from './serve/staticServer.mjs';
import { inputsHash, isBuiltFrom, outFolder, stampBuild } from './setup/buildStamp.mjs';
import { innerEnv, innerNode } from './setup/innerNode.mjs';
import { bringPackages } from './setup/packages.mjs';
import { portFrom, portIsFree, portIsTaken } from './setup/port.mjs';
import { endOnInterrupt, run } from './setup/run.mjs';
import { main, Stop } from './setup/stop.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Both addresses that `localhost` may mean, or the one that HOST names. */
const hosts = process.env['HOST'] ? [process.env['HOST']] : ['127.0.0.1', '::1'];

/** What `validate` answers when only listings are wrong. The site is built without them. */
const LISTINGS_WRONG = 1;

await main(async () => {
  process.chdir(root);
  let serving = false;
  endOnInterrupt(() => (serving ? 0 : 130));

  const port = portFrom(process.env['PORT']);
  for (const host of hosts) if (!(await portIsFree(port, host))) throw portIsTaken(port);
  await bringPackages(root);
  const node = await innerNode(root);
  const env = innerEnv(node, root);

  console.log('Checking the listings.');
  const { code } = await run(node, ['scripts/validate.ts'], { env });
  if (code > LISTINGS_WRONG) {
    throw new Stop('The site cannot be built until this is mended. The messages above say where and how.');
  }

  const out = outFolder(root);
  const inputs = inputsHash({ root });
  if (isBuiltFrom(out, inputs)) {
    console.log('Nothing has changed since the site was built.');
  } else {
    console.log('Building the site.');
    const build = await run(node, ['scripts/build.ts'], { env });
    if (build.code !== 0) throw new Stop('The site could not be built. The messages above say why.');
    stampBuild(out, inputs);
  }

  if (process.env['MEILISEARCH_URL'] && process.env['MEILISEARCH_ADMIN_KEY']) {
    console.log('Filling the search server.');
    const index = await run(node, ['scripts/indexGroups.ts'], { env });
    if (index.code !== 0) console.error('The site is served all the same: the finder answers from its own files.');
  }

  const base = baseOf(out);
  await serve(out, base, port);
  serving = true;
  console.log(`\nThe site is at http://localhost:${port}${base}\nPress Ctrl+C to stop.`);
});

/**
 * Serves, and waits until the first page answers.
 *
 * @param {string} folder
 * @param {string} base
 * @param {number} port
 * @throws {Stop} where the port is taken
 */
async function serve(folder, base, port) {
  for (const host of hosts) {
    try {
      await listen(staticServer({ folder, base }), port, host);
    } catch (problem) {
      const code = problem instanceof Error && 'code' in problem ? problem.code : undefined;
      if (code === 'EADDRINUSE') throw portIsTaken(port);
      if (code === 'EACCES')
        throw new Stop(`This account may not use port ${port}. Choose one above 1023: PORT=4322 npm start`);
      // Many containers have no IPv6, and then nobody looks for us there.
      if (host !== '::1') throw problem;
    }
  }
  const [host = ''] = hosts;
  const answer = await fetch(`http://${host.includes(':') ? `[${host}]` : host}:${port}${base}`);
  if (!answer.ok)
    throw new Stop(
      `The site was built, but its first page answers ${answer.status}. Delete ${folder} and run npm start again.`,
    );
}
