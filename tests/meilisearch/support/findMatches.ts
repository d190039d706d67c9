import type { GroupDocument } from '../../../src/domain/groupDocument.ts';
import { buildWordIndex } from '../../../src/domain/relevance.ts';
import { searchGroups, type Match, type SearchResults } from '../../../src/domain/searchGroups.ts';
import type { SearchQuery } from '../../../src/domain/searchQuery.ts';
import type { Point } from '../../../src/domain/distance.ts';
import { milesWithin } from '../../../src/domain/travel.ts';
import type { CandidateRequest, SearchEngine } from '../../../src/search/engine.ts';

const SITUATION = {
  now: Temporal.Instant.from('2026-11-24T15:00:00Z'),
  today: '2026-11-24',
  rules: { askFirstAfterDays: 180, unlistAfterDays: 365 },
};

/** More than the finder asks for past the reach. */
const NEAREST = 24;

/** A search as the finder asks it. */
export interface Search {
  readonly query: SearchQuery;
  readonly origin?: Point;
}

/** Asks an engine and lets the core decide, as the finder does. `undefined` where there is too much to send. */
export async function findMatches(engine: SearchEngine, { query, origin }: Search): Promise<SearchResults | undefined> {
  const answer = await engine.candidates(requestOf({ query, ...(origin !== undefined && { origin }) }));
  if (!answer.arrived) {
    if (answer.failure === 'too-many') return undefined;
    throw new Error(`${engine.name} failed: ${answer.failure}`);
  }
  return decide(answer.candidates as readonly GroupDocument[], { query, ...(origin !== undefined && { origin }) });
}

/** What the core makes of Candidates. */
export function decide(candidates: readonly GroupDocument[], { query, origin }: Search): SearchResults {
  const relevant = query.words === '' ? undefined : buildWordIndex(candidates).relevanceOf(query.words);
  return searchGroups(candidates, query, {
    ...SITUATION,
    ...(origin !== undefined && { origin }),
    ...(relevant !== undefined && { relevance: (candidate) => relevant.get(candidate) }),
  });
}

function requestOf({ query: { words, state, within }, origin }: Search): CandidateRequest {
  const typed = words === '' ? {} : { words };
  if (origin === undefined) return { ...(state === undefined ? { everywhere: true } : { state }), ...typed };
  return { around: { centre: origin, miles: milesWithin(within) }, nearest: { to: origin, count: NEAREST }, ...typed };
}

/** A Match as a line: which Group, and how far. */
export const lineOf = ({ candidate: { affiliate, rank }, travel }: Match): string =>
  `${affiliate}/${rank} ${travel?.minutes.toFixed(6) ?? '-'}`;
