import type { Area } from '../domain/coarsen.ts';
import type { Candidate, GroupDocument } from '../domain/groupDocument.ts';
import type { StateCode } from '../domain/state.ts';

/** What an engine is asked. Several wishes are answered together. */
export interface CandidateRequest {
  /** Every Group with a point in this circle. An engine that asks a server blurs it first (`coarsen`). */
  readonly around?: Area;
  /** At least so many of the Groups with a room to go to (`meetsInRoom`) nearest to a point, however far they are; fewer only where there are fewer. */
  readonly nearest?: { readonly to: Area['centre']; readonly count: number };
  /** Every Group of a state, wherever its point is, online ones too. */
  readonly state?: StateCode;
  /** Groups that can be attended online and have no point: at least those whose clocks show the time of this zone. */
  readonly onlineIn?: string;
  /** The whole directory. Refused (`too-many`) where that would be more than `SMALL_DIRECTORY` Groups. */
  readonly everywhere?: true;
  /** Words were typed: then every Candidate comes with its names, as a `GroupDocument`. */
  readonly words?: string;
}

/** Why something did not arrive: no answer at all, one that makes no sense (a login page, half a file), or one of another version of the site. */
export type Failure = 'unreachable' | 'unreadable' | 'outdated';

export type CandidateAnswer =
  | {
      readonly arrived: true;
      readonly candidates: readonly Candidate[];
      /** Set where these are all the Groups there are. */
      readonly everything?: true;
    }
  | { readonly arrived: false; readonly failure: Failure | 'too-many' };

export type DocumentAnswer =
  | { readonly arrived: true; readonly documents: ReadonlyMap<Candidate, GroupDocument> }
  | { readonly arrived: false; readonly failure: Failure };

/**
 * Where Candidates come from.
 *
 * An engine narrows; it never decides. `searchGroups` filters, measures and orders
 * whatever comes back, so an engine may return too much but must not leave out a
 * Group that was asked for. `engineContract` holds every engine to that. A failure
 * is an answer, because the visitor must be told and may ask again; an engine
 * never answers with a part of what it was asked for.
 *
 * Throws: `AbortError` when `signal` is aborted, and nothing else.
 */
export interface SearchEngine {
  readonly name: string;
  candidates(request: CandidateRequest, signal?: AbortSignal): Promise<CandidateAnswer>;
  /**
   * The names of Candidates that this engine handed over, for the rows that show.
   * The embedded engine may need a file or two for them; with `mostFiles` it names
   * only the first of them, as many as so many more files can, and at least one.
   */
  documents(
    candidates: readonly Candidate[],
    signal?: AbortSignal,
    thrift?: { readonly mostFiles?: number },
  ): Promise<DocumentAnswer>;
}

/** Above this, words without a Place ask for a state. Unit: Groups. */
export const SMALL_DIRECTORY = 5_000;
