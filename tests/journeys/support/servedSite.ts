import { baseOf } from '../../../scripts/serve/builtHeaders.mjs';
import { listen, staticServer } from '../../../scripts/serve/staticServer.mjs';

/** A built folder, served with the real headers on a port of its own. */
export interface ServedSite extends AsyncDisposable {
  /** With the base path, ending in `/`: `http://localhost:40123/sub/`. */
  readonly address: string;
  readonly base: string;
  /** The full address of a path from the root of the host, base included. */
  readonly at: (path: string) => string;
}

export async function serveSite(folder: string): Promise<ServedSite> {
  const base = baseOf(folder);
  const server = staticServer({ folder, base });
  const port = await listen(server, 0);
  // Browsers take this machine for a secure place, as the published site will be.
  const host = `http://127.0.0.1:${port}`;
  return {
    address: `${host}${base}`,
    base,
    at: (path) => `${host}${path}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
