import { epochDayOf } from './epochDay.ts';
import type { Exception } from './exception.ts';
import type { GroupRecord } from './group.ts';
import type { IssueCode } from './issue.ts';
import { meetsOn } from './schedule.ts';
import { timeZonesOf } from './stateTimeZones.ts';
import { weekdayOf } from './meetingTime.ts';

export interface Doubt {
  readonly code: IssueCode;
  readonly field: string;
  readonly message: string;
}

/** What is possible in a Group but probably a slip. It is published all the same. */
export function doubtsAbout(group: GroupRecord, today: string): readonly Doubt[] {
  return [...confirmedInFuture(group, today), ...exceptionsWithoutMeeting(group, today), ...unlikelyTimeZone(group)];
}

function confirmedInFuture({ confirmedOn }: GroupRecord, today: string): readonly Doubt[] {
  if (confirmedOn === undefined || confirmedOn <= today) return [];
  const message = `${confirmedOn} has not come yet. Write the day a person last checked the listing.`;
  return [{ code: 'confirmed-in-future', field: 'confirmedOn', message }];
}

/** Those that are over are left alone: the rhythm may have been another one then. */
function exceptionsWithoutMeeting(group: GroupRecord, today: string): readonly Doubt[] {
  return group.exceptions.flatMap((exception, index) => {
    const { date, extra } = exception;
    if (extra !== undefined || date < today || hasMeeting(group, exception)) return [];
    const at = exception.usually === undefined ? '' : ` at ${exception.usually}`;
    const message = `The group does not usually meet on ${date}${at}, a ${weekdayOf(date)}, so this changes nothing. Check the date; for an added meeting write extra.`;
    return [{ code: 'exception-without-meeting', field: `exceptions[${index}].date`, message }];
  });
}

const hasMeeting = (group: GroupRecord, { date, usually }: Exception): boolean =>
  group.meetingTimes.some(
    (time) => (usually === undefined || usually === time.starts) && meetsOn(time, epochDayOf(date), group),
  );

function unlikelyTimeZone({ site, timeZone }: GroupRecord): readonly Doubt[] {
  if (site === undefined || timeZonesOf(site.state).includes(timeZone)) return [];
  const message = `No part of ${site.state} keeps ${timeZone} time. Write ${timeZonesOf(site.state)[0]}, or correct the state.`;
  return [{ code: 'time-zone-unlikely', field: 'timeZone', message }];
}
