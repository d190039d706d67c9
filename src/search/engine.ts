import type { Area } from '../domain/coarsen.ts';
import type { Candidate } from '../domain/searchGroups.ts';

/** What an engine is asked. It never learns more of a visitor's whereabouts than a blurred area. */
export interface CandidateRequest {
  /** Already blurred by `coarsen`. Left out, the whole directory is meant. */
  readonly around?: Area;
}

/** Why something did not arrive: no answer at all, or one that makes no sense (a login page, half a file). */
export type Failure = 'unreachable' | 'unreadable';

export type CandidateAnswer =
  | { readonly arrived: true; readonly candidates: readonly Candidate[] }
  | { readonly arrived: false; readonly failure: Failure };

/**
 * Where Candidates come from.
 *
 * An engine narrows; it never decides. `searchGroups` filters, measures and orders
 * whatever comes back, so an engine may return too much but must not leave out a
 * Group in the area, nor one that is online. `engineContract` holds every engine to
 * that. A failure is an answer, because the visitor must be told and may ask again.
 *
 * Throws: `AbortError` when `signal` is aborted, and nothing else.
 */
export interface SearchEngine {
  readonly name: string;
  candidates(request: CandidateRequest, signal?: AbortSignal): Promise<CandidateAnswer>;
}
