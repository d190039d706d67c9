import '../domain/withoutEval.ts';
import { coarsen } from '../domain/coarsen.ts';
import { milesBetween, type Point } from '../domain/distance.ts';
import type { Candidate, GroupDocument } from '../domain/groupDocument.ts';
import { meetsInRoom } from '../domain/meetsInRoom.ts';
import type { SearchServer } from '../domain/searchServer.ts';
import type { CandidateAnswer, CandidateRequest, DocumentAnswer, Failure, SearchEngine } from './engine.ts';
import { readAnswer, type Found } from './meilisearchAnswer.ts';
import { MOST_GROUPS, nearestQuery, wishQueries, type ServerQuery } from './meilisearchQueries.ts';

/** What came of asking: a reading of each question, or why there is none. */
type Asked = { readonly found: readonly Found[] } | { readonly failure: Failure };

/** How many more Groups than wished for are asked about, since the point is blurred. */
const SPARE = 8;

/** Unit: Groups. A request for the nearest few is answered in one question nearly always. */
const FEWEST_NEAREST = 60;

/**
 * The engine that asks a Meilisearch server: about a blurred area, in one request.
 *
 * Everything comes with its names, so `documents` asks nobody. An answer that is
 * late, cut short or of another index is a failure; see `engineFor` for what then.
 *
 * Option `ask`: `fetch`, or what stands in for it.
 */
export function meilisearchEngine(server: SearchServer, ask: typeof fetch = fetch): SearchEngine {
  const given = new WeakMap<Candidate, GroupDocument>();

  function handOver(found: readonly Found[]): CandidateAnswer {
    const byId = new Map(found.flatMap(({ documents }) => documents).map((document) => [document.id, document]));
    for (const document of byId.values()) given.set(document, document);
    return { arrived: true, candidates: [...byId.values()] };
  }

  return {
    name: 'meilisearch',
    async candidates(request, signal): Promise<CandidateAnswer> {
      signal?.throwIfAborted();
      const { nearest, everywhere } = request;
      const wishes = wishQueries(request, server.index);
      // Whoever has the whole directory has the nearest.
      const to =
        nearest === undefined || everywhere === true ? undefined : coarsen({ centre: nearest.to, miles: 0 }).centre;
      let limit = Math.max(FEWEST_NEAREST, (nearest?.count ?? 0) * SPARE);
      for (;;) {
        const queries = [...wishes, ...(to === undefined ? [] : [nearestQuery(to, limit, server.index)])];
        if (queries.length === 0) return { arrived: true, candidates: [] };
        const asked = await askServer(server, queries, { ask, signal });
        if ('failure' in asked) return { arrived: false, failure: asked.failure };
        // Several wishes are words; together they may be no more than one.
        const total = wishes.reduce((sum, _, at) => sum + (asked.found[at]?.total ?? 0), 0);
        if (total > (wishes[0]?.limit ?? 0)) {
          return { arrived: false, failure: everywhere === true ? 'too-many' : 'unreadable' };
        }
        if (to === undefined || holdsNearest(asked.found.at(-1), request, { to, limit })) return handOver(asked.found);
        if (limit >= MOST_GROUPS) return { arrived: false, failure: 'unreadable' };
        limit = Math.min(MOST_GROUPS, limit * 4);
      }
    },
    // Async, so that a signal that was aborted before is a rejection.
    // eslint-disable-next-line @typescript-eslint/require-await
    async documents(candidates, signal): Promise<DocumentAnswer> {
      signal?.throwIfAborted();
      const documents = new Map<Candidate, GroupDocument>();
      for (const candidate of candidates) {
        const document = given.get(candidate);
        if (document === undefined) return { arrived: false, failure: 'unreadable' };
        documents.set(candidate, document);
      }
      return { arrived: true, documents };
    },
  };
}

/**
 * Whether the Groups nearest to the true point are all among those nearest to the
 * blurred one: none that was left out can be nearer than the last that came, less
 * the distance between the two points.
 */
function holdsNearest(
  found: Found | undefined,
  { nearest }: CandidateRequest,
  { to, limit }: { readonly to: Point; readonly limit: number },
): boolean {
  if (found === undefined || nearest === undefined) return false;
  if (found.total <= limit) return true;
  const placed = found.documents.flatMap((group) => (group.point === undefined ? [] : [{ group, point: group.point }]));
  const blur = milesBetween(nearest.to, to);
  const farthest = Math.max(...placed.map(({ point }) => milesBetween(to, point)));
  const sure = placed.filter(
    ({ group, point }) => meetsInRoom(group) && milesBetween(nearest.to, point) <= farthest / ROUNDER_EARTH - blur,
  );
  return sure.length >= nearest.count;
}

/** Their Earth and ours differ by less. */
const ROUNDER_EARTH = 1.01;

async function askServer(
  { url, key, patience }: SearchServer,
  queries: readonly ServerQuery[],
  { ask, signal }: { readonly ask: typeof fetch; readonly signal: AbortSignal | undefined },
): Promise<Asked> {
  const tooLate = new AbortController();
  const giveUp = () => tooLate.abort();
  const timer = setTimeout(giveUp, patience);
  signal?.addEventListener('abort', giveUp);
  try {
    const response = await ask(`${url}/multi-search`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
      body: JSON.stringify({ queries }),
      signal: tooLate.signal,
      // A search leaves nothing behind: no cookie, no copy on the disk, no page it came from.
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
    if (!response.ok) return { failure: 'unreachable' };
    const text = await response.text();
    signal?.throwIfAborted();
    const found = readAnswer(readJson(text), queries);
    return found === undefined ? { failure: 'unreadable' } : { found };
  } catch {
    signal?.throwIfAborted();
    return { failure: 'unreachable' };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
