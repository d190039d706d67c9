import type { z } from 'zod';
import type { IssueCode } from '../../domain/issue.ts';
import type { Site } from '../../domain/site.ts';
import type { StateCode } from '../../domain/state.ts';
import type { TimeZone } from '../../domain/timeZone.ts';
import type { Point } from '../../domain/distance.ts';

/** A Site as the readers understood it, before anyone has looked it up. */
export interface ReadSite {
  readonly name?: string;
  readonly street?: string;
  readonly city?: string;
  readonly state?: StateCode;
  /** Five digits, or five and four. */
  readonly zip?: string;
  /** A number for each, but perhaps swapped, zero or in another country: nobody has compared it yet. */
  readonly point?: Point;
  /** The Feed's own word that the point is not the door. */
  readonly approximate: boolean;
}

/** A Site as the `Site` schema takes it in. */
export type SiteDraft = z.input<typeof Site>;

/** Something to say about a record; where in the Feed is added by whoever knows. */
export interface Finding {
  readonly code: IssueCode;
  /** An error holds the record back. */
  readonly severity: 'error' | 'warning';
  /** The row, where it is another than the record's own. */
  readonly place?: string;
  readonly message: string;
}

/** What a gazetteer says of a Site. Without `site`, one of the findings is an error that says why. */
export interface PlacedSite {
  readonly site?: SiteDraft;
  readonly timeZone?: TimeZone;
  readonly findings: readonly Finding[];
}

/** Looks a Site up: completes and checks town, ZIP, state and point, and gives the zone its clocks keep. */
export type PlaceSite = (site: ReadSite) => PlacedSite;
