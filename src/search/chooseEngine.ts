import type { Candidate } from '../domain/groupDocument.ts';
import { readsAsDistress } from '../domain/distress.ts';
import type { SearchServer } from '../domain/searchServer.ts';
import type { AreaIndex } from './areaIndex.ts';
import { embeddedEngine } from './embeddedEngine.ts';
import type { SearchEngine } from './engine.ts';
import type { FetchFile } from './fetchFile.ts';

interface Deployed {
  /** The path the site lives under, from `/` to `/`. */
  readonly base: string;
  readonly fetchFile: FetchFile;
  readonly index: AreaIndex;
  /** Absent where the deployment keeps none: then nobody is asked. */
  readonly server?: SearchServer | undefined;
  /** Called once, when the server is given up for the rest of the page. */
  readonly onFallback?: () => void;
}

/** Set by astro.config.mjs where no server is named, so that bundlers drop all that is behind it. */
declare const NO_SEARCH_SERVER: true | undefined;

/** The engine of this deployment. */
export function engineFor({ server, onFallback, ...files }: Deployed): SearchEngine {
  const embedded = embeddedEngine(files);
  if (typeof NO_SEARCH_SERVER !== 'undefined' || server === undefined) return embedded;
  const loading = import('./meilisearchEngine.ts').then(({ meilisearchEngine }) => meilisearchEngine(server));
  return withFallback(loading, { embedded, onFallback });
}

/**
 * Asks one engine until it fails once, and from then on the other: a server that is
 * slow or gone stays so for a while, and a visitor waits for it once.
 *
 * Words that read as distress are asked of the other from the beginning.
 */
export function withFallback(
  loading: Promise<SearchEngine>,
  { embedded, onFallback }: { readonly embedded: SearchEngine; readonly onFallback: (() => void) | undefined },
): SearchEngine {
  const fromServer = new WeakSet<Candidate>();
  let server: Promise<SearchEngine | undefined> = loading.catch(() => undefined);
  let fallen = false;

  function giveUp(): void {
    if (fallen) return;
    fallen = true;
    server = Promise.resolve(undefined);
    onFallback?.();
  }

  return {
    name: 'meilisearch, else embedded',
    async candidates(request, signal) {
      const { words } = request;
      if (fallen || (words !== undefined && readsAsDistress(words))) return embedded.candidates(request, signal);
      const engine = await server;
      const answer = await engine?.candidates(request, signal);
      if (answer?.arrived === true) for (const candidate of answer.candidates) fromServer.add(candidate);
      if (answer?.arrived === true || answer?.failure === 'too-many') return answer;
      signal?.throwIfAborted();
      giveUp();
      return embedded.candidates(request, signal);
    },
    async documents(candidates, signal, thrift) {
      const [first] = candidates;
      // A server's Candidates have their names with them, even after it was given up.
      const engine = first !== undefined && fromServer.has(first) ? await loading : embedded;
      return engine.documents(candidates, signal, thrift);
    },
  };
}
