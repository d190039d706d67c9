import type { AffiliateRecord } from './affiliate.ts';
import type { Freshness } from './freshness.ts';
import type { GroupRecord } from './group.ts';
import { freshnessOf } from './listing.ts';
import type { Meeting } from './meeting.ts';
import { nextMeetings } from './nextMeetings.ts';
import type { Settings } from './settings.ts';

/** What the first panel of a Group's page answers: does it meet? */
export type Standing =
  | { readonly is: 'ended' }
  | { readonly is: 'forming'; readonly from?: string }
  | { readonly is: 'paused'; readonly resumesOn?: string }
  | { readonly is: 'nothing-planned' }
  /** The next Meeting is cancelled; `then` is the first that takes place, where there is one. */
  | { readonly is: 'off'; readonly cancelled: Meeting; readonly then?: Meeting }
  | { readonly is: 'on'; readonly next: Meeting; readonly isFirst: boolean };

/** A Group with everything that was worked out about it for one moment. */
export interface GroupView {
  readonly group: GroupRecord;
  readonly affiliate: AffiliateRecord;
  readonly freshness: Freshness;
  readonly standing: Standing;
  /** The next Meetings, cancelled ones included. Empty for a Group that does not meet now. */
  readonly meetings: readonly Meeting[];
}

interface Moment {
  readonly now: Temporal.Instant;
  readonly today: string;
  readonly rules: Settings['freshness'];
  /** How many Meetings are worked out. */
  readonly count: number;
}

/** Works out whether a Group meets, when next, and how far that can be trusted. */
export function viewGroup(group: GroupRecord, affiliate: AffiliateRecord, moment: Moment): GroupView {
  const meetings =
    group.status === 'running'
      ? nextMeetings({ ...group, closures: affiliate.closures }, { from: moment.now, count: moment.count })
      : [];
  return {
    group,
    affiliate,
    meetings,
    freshness: freshnessOf(group, moment.today, moment.rules),
    standing: standingOf(group, meetings, moment.today),
  };
}

function standingOf(group: GroupRecord, meetings: readonly Meeting[], today: string): Standing {
  if (group.status === 'ended') return { is: 'ended' };
  if (group.status === 'forming') {
    const from = group.season?.from;
    return from !== undefined && from >= today ? { is: 'forming', from } : { is: 'forming' };
  }
  if (group.status === 'paused') {
    const { resumesOn } = group;
    return resumesOn !== undefined && resumesOn >= today ? { is: 'paused', resumesOn } : { is: 'paused' };
  }
  const [next] = meetings;
  if (next === undefined) return { is: 'nothing-planned' };
  if (next.change !== 'cancelled') {
    return { is: 'on', next, isFirst: group.season?.from !== undefined && group.season.from > today };
  }
  const then = meetings.find(({ change }) => change !== 'cancelled');
  return then === undefined ? { is: 'off', cancelled: next } : { is: 'off', cancelled: next, then };
}
