import { epochDayOf } from './epochDay.ts';
import type { Group } from './group.ts';
import { isPlain } from './groupChanges.ts';
import { keyOfSite } from './duplicateGroups.ts';
import type { IncomingGroup } from './incomingGroup.ts';
import { keepExceptions } from './keepExceptions.ts';
import type { MeetingTime } from './meetingTime.ts';
import { PRECISIONS, type Site } from './site.ts';

/** Fields whose own lines are kept or replaced one by one. */
const LINE_BY_LINE = ['access', 'firstVisit', 'online', 'contact', 'ages', 'season'] as const;

/**
 * What a listing says after an import: all that the Feed says, and whatever else
 * someone has written there by hand.
 *
 * A better point for the same door is kept, and so is a rhythm that the Feed has
 * no words for. What belonged to another address or another way of attending goes.
 */
export function keepByHand(existing: Group, record: IncomingGroup, today?: string): Group {
  const { said, group, onlyWeekly, backOn } = record;
  const says = (key: string): boolean => Reflect.get(said, key) !== undefined;
  const spoken = Object.fromEntries(Object.entries(group).filter(([key]) => says(key)));
  const merged: Group = { ...existing, ...spoken, format: group.format };
  if (isOverNow(existing, says('status'), today)) merged.status = group.status;
  for (const key of LINE_BY_LINE) {
    const [before, after] = [existing[key], group[key]];
    if (isPlain(before) && isPlain(after)) Object.assign(merged, { [key]: { ...before, ...after } });
  }
  if (existing.site !== undefined && group.site !== undefined) {
    merged.site = keepSite(existing.site, group.site, said.site);
  }
  if (says('meetingTimes') && group.meetingTimes.length > 0) {
    merged.meetingTimes = group.meetingTimes.map((time, index) =>
      keepTime(existing.meetingTimes, time, { onlyWeekly, said: said.meetingTimes?.[index] }),
    );
  } else merged.meetingTimes = existing.meetingTimes;
  if (existing.confirmedOn !== undefined && (group.confirmedOn ?? '') < existing.confirmedOn) {
    merged.confirmedOn = existing.confirmedOn;
  }
  const { exceptions, fromFeed } = keepExceptions(existing.exceptions, {
    ...(says('exceptions') && { exceptions: group.exceptions }),
    ...{ backOn, fromFeed: existing.source?.exceptions, isUnsure: record.isUnsureOfDates },
  });
  merged.exceptions = [...exceptions];
  if (merged.source !== undefined) {
    const { feed, id } = merged.source;
    merged.source = { feed, id, ...withDates(fromFeed) };
  }
  return withoutRemains(existing, merged, says);
}

/** How a listing remembers which of its exceptions are from its Feed. */
export const withDates = (fromFeed: readonly string[]): { exceptions?: string[] } =>
  fromFeed.length === 0 ? {} : { exceptions: [...fromFeed] };

/**
 * Feeds mark a pause and say nothing when it is over. A pause that somebody has
 * written, with a note, is theirs to end; one with a date ends on that date.
 */
function isOverNow({ status, statusNote, resumesOn }: Group, saysStatus: boolean, today = ''): boolean {
  const isBack = resumesOn === undefined || resumesOn <= today;
  return !saysStatus && status === 'paused' && statusNote === undefined && isBack;
}

/** Lines that spoke of how it was before: of the room of a Group that is online now, of a pause that is over. */
function withoutRemains(existing: Group, merged: Group, says: (key: string) => boolean): Group {
  const gone = new Set<string>();
  if (merged.format !== existing.format) {
    if (merged.format === 'online' && !says('site')) gone.add('site');
    if (merged.format === 'in-person' && !says('online')) gone.add('online');
  }
  if (merged.status !== existing.status) {
    for (const key of ['statusNote', 'resumesOn']) if (!says(key)) gone.add(key);
  }
  return gone.size === 0 ? merged : { ...merged, ...Object.fromEntries([...gone].map((key) => [key, undefined])) };
}

function keepSite(before: Site, after: Site, said: object | undefined): Site {
  if (keyOfSite(before).join('|') !== keyOfSite(after).join('|')) return after;
  const spoken = Object.entries(after).filter(([key]) => said === undefined || Reflect.get(said, key) !== undefined);
  const merged = { ...before, ...Object.fromEntries(spoken) };
  if (before.latitude === undefined || before.longitude === undefined) return { ...merged, precision: after.precision };
  const isPoorer = after.latitude === undefined || rank(after) > rank(before);
  const { latitude, longitude, precision } = isPoorer ? before : after;
  return { ...merged, latitude, longitude, precision };
}

const rank = ({ precision }: Site): number => PRECISIONS.indexOf(precision);

function keepTime(
  before: readonly MeetingTime[],
  after: MeetingTime,
  { onlyWeekly, said }: { readonly onlyWeekly: boolean; readonly said: object | undefined },
): MeetingTime {
  const old = before.find(({ weekday, starts }) => weekday === after.weekday && starts === after.starts);
  if (old === undefined) return after;
  const saysLength = said !== undefined && Reflect.get(said, 'minutes') !== undefined;
  const minutes = saysLength ? after.minutes : old.minutes;
  const rhythm = (onlyWeekly && after.rhythm === 'weekly') || isSameFortnight(old, after) ? old : after;
  return { ...rhythm, minutes };
}

/** Whichever of its dates every other week is counted from, it is the same rhythm. */
function isSameFortnight(one: MeetingTime, other: MeetingTime): boolean {
  if (one.rhythm !== 'every-other-week' || other.rhythm !== 'every-other-week') return false;
  return (epochDayOf(one.metOn) - epochDayOf(other.metOn)) % 14 === 0;
}
