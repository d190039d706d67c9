import type { AffiliateRecord } from './affiliate.ts';
import type { TrainingWeekend } from './facilitator.ts';
import type { GroupRecord } from './group.ts';
import type { StateCode } from './state.ts';
import type { StateOrganization } from './stateOrganization.ts';

export type TrainingRecord = TrainingWeekend & { readonly id: string };
export type StateOrganizationRecord = StateOrganization & { readonly state: StateCode };

/**
 * Every record, joined: each Group has its Affiliate, no two Groups are the same,
 * and no former address leads to a page that exists.
 */
export interface Directory {
  /** Every Group that has a page, by id. Some of them are unlisted: see `isListed`. */
  readonly groups: readonly GroupRecord[];
  readonly affiliates: ReadonlyMap<string, AffiliateRecord>;
  /** By first day. */
  readonly trainings: readonly TrainingRecord[];
  readonly states: ReadonlyMap<StateCode, StateOrganizationRecord>;
}

/** What became of every listing that was read. The last four add up to the first. */
export interface GroupCount {
  readonly read: number;
  readonly published: number;
  /** With a page, but in no list: ended, or not confirmed for a year. */
  readonly unlisted: number;
  readonly quarantined: number;
  readonly duplicates: number;
}
