import { milesBetween } from '../../src/domain/distance.ts';
import { freshness } from '../../src/domain/freshness.ts';
import type { Candidate } from '../../src/domain/groupDocument.ts';
import type { MeetingFormat } from '../../src/domain/meetingFormat.ts';
import { nextMeetings } from '../../src/domain/nextMeetings.ts';
import type { SearchSituation } from '../../src/domain/searchGroups.ts';
import { ATTENDANCES, type SearchQuery } from '../../src/domain/searchQuery.ts';
import { WEEKDAYS } from '../../src/domain/weekday.ts';

/** The five lists of a search, by names such as `nami-a/3`. */
export interface FoundByHand {
  readonly matches: readonly string[];
  readonly beyondReach: readonly string[];
  readonly otherTimes: readonly string[];
  readonly online: readonly string[];
  readonly unplaced: readonly string[];
}

/**
 * What `searchGroups` should find, worked out slowly: every Group is looked at,
 * every question is asked of it in plain words, and nothing is remembered.
 */
export function searchByHand(all: readonly Candidate[], query: SearchQuery, situation: SearchSituation): FoundByHand {
  const { origin, now } = situation;
  const listed = [...new Map(all.map((each) => [nameOf(each), each])).values()]
    .filter(({ status }) => status !== 'ended')
    .filter(({ confirmedOn }) => freshness(confirmedOn, situation.today, situation.rules) !== 'unlisted')
    .filter((each) => situation.relevance === undefined || situation.relevance(each) !== undefined);
  const idOf = ({ affiliate, rank }: Candidate) => `${affiliate}/${String(rank).padStart(4, '0')}`;
  const byId = (one: Candidate, other: Candidate) => (idOf(one) < idOf(other) ? -1 : 1);
  const suits = (asked: SearchQuery) => (each: Candidate) => fits(each, asked, now);

  if (origin === undefined) {
    const relevanceOf = (each: Candidate) => situation.relevance?.(each) ?? 0;
    const matches = listed
      .filter(suits(query))
      .sort((one, other) => relevanceOf(other) - relevanceOf(one) || byId(one, other));
    const anyTime = listed.filter(suits({ ...query, days: [], times: [], thisWeek: false }));
    const otherTimes = anyTime
      .filter((each) => !matches.includes(each))
      .sort((one, other) => relevanceOf(other) - relevanceOf(one) || byId(one, other));
    // Without an origin nothing is out of reach; what is left can only be offered to those who asked for a room.
    return { ...names({ matches, otherTimes, beyondReach: [], unplaced: [] }), online: onlineApart(matches) };
  }

  const milesTo = ({ point }: Candidate) => (point === undefined ? Infinity : milesBetween(origin, point));
  const minutesTo = (each: Candidate) => situation.measured?.(each) ?? 3.7 * milesTo(each) ** 0.79;
  const inRoom = listed
    .filter((each) => each.point !== undefined && waysOf(each).includes('in-person'))
    .sort((one, other) => minutesTo(one) - minutesTo(other) || milesTo(one) - milesTo(other) || byId(one, other));
  const inReach = inRoom.filter((each) => minutesTo(each) <= query.within);
  const matches = inReach.filter(suits(query));
  const beyond = inRoom.filter((each) => minutesTo(each) > query.within && fits(each, query, now));
  return {
    ...names({
      matches,
      beyondReach: [
        ...beyond.filter(({ status }) => status === 'running'),
        ...beyond.filter(({ status }) => status !== 'running'),
      ].slice(0, 3),
      otherTimes: inReach
        .filter(suits({ ...query, days: [], times: [], thisWeek: false }))
        .filter((each) => !matches.includes(each)),
      unplaced: listed
        .filter((each) => each.point === undefined && waysOf(each).includes('in-person') && fits(each, query, now))
        .sort(byId),
    }),
    online: onlineApart(matches),
  };

  function onlineApart(shown: readonly Candidate[]): readonly string[] {
    if (query.attending.join() === 'in-person' && shown.length > 0) return [];
    const found = listed
      .filter((each) => !shown.includes(each) && fits(each, { ...query, attending: ['online'] }, now))
      .sort(byId);
    return [
      ...found.filter(({ format }) => format === 'online'),
      ...found.filter(({ format }) => format !== 'online'),
    ].map(nameOf);
  }
}

export const nameOf = ({ affiliate, rank }: Candidate): string => `${affiliate}/${rank}`;

const names = <Key extends string>(lists: Readonly<Record<Key, readonly Candidate[]>>) => {
  const { matches, beyondReach, otherTimes, unplaced } = {
    matches: [],
    beyondReach: [],
    otherTimes: [],
    unplaced: [],
    ...lists,
  };
  return {
    matches: matches.map(nameOf),
    beyondReach: beyondReach.map(nameOf),
    otherTimes: otherTimes.map(nameOf),
    unplaced: unplaced.map(nameOf),
  };
};

interface Chance {
  readonly day?: string;
  readonly hour?: number;
  readonly format: MeetingFormat;
}

/** The ways in which one can attend: by format, one Meeting like another. */
const waysOf = (group: Candidate): readonly string[] =>
  usually(group).flatMap(({ format }) => (format === 'hybrid' ? ATTENDANCES : [format]));

function usually({ meetingTimes, format }: Candidate): readonly Chance[] {
  if (meetingTimes.length === 0) return [{ format }];
  return meetingTimes.map((time) => ({
    day: time.weekday,
    hour: Number(time.starts.slice(0, 2)),
    format: time.format ?? format,
  }));
}

function thisWeek(group: Candidate, now: Temporal.Instant): readonly Chance[] {
  if (group.status !== 'running') return [];
  const end = now.toZonedDateTimeISO(group.timeZone).add({ days: 7 });
  return nextMeetings(group, { from: now, count: 60 })
    .filter(({ starts, change }) => change !== 'cancelled' && Temporal.ZonedDateTime.compare(starts, end) < 0)
    .map(({ starts, format }) => ({ day: WEEKDAYS[starts.dayOfWeek - 1] ?? '', hour: starts.hour, format }));
}

function fits(group: Candidate, asked: SearchQuery, now: Temporal.Instant): boolean {
  const { access, languages } = group;
  const has = {
    'step-free': access?.stepFree === 'yes',
    'accessible-toilet': access?.accessibleToilet === 'yes',
    asl: access?.asl === 'yes' || languages.includes('ase'),
  };
  const oneOf = <Choice>(asked: readonly Choice[], there: readonly Choice[]) =>
    asked.length === 0 || asked.some((choice) => there.includes(choice));
  return (
    (asked.state === undefined || asked.state === group.state) &&
    oneOf(asked.languages, languages) &&
    oneOf(asked.audiences, group.audiences) &&
    oneOf(asked.pair, group.facilitatorPair === undefined ? [] : [group.facilitatorPair]) &&
    asked.access.every((need) => has[need]) &&
    (asked.thisWeek ? thisWeek(group, now) : usually(group)).some((chance) => isAsAsked(chance, asked))
  );
}

function isAsAsked({ day, hour, format }: Chance, { days, times, attending }: SearchQuery): boolean {
  const ways: readonly string[] = format === 'hybrid' ? ATTENDANCES : [format];
  const time = hour === undefined ? undefined : hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening';
  return (
    (days.length === 0 || days.some((each) => each === day)) &&
    (times.length === 0 || times.some((each) => each === time)) &&
    (attending.length === 0 || attending.some((way) => ways.includes(way)))
  );
}
