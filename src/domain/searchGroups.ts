import { milesBetween, type Point } from './distance.ts';
import { freshness, type Freshness } from './freshness.ts';
import type { GroupDocument } from './groupDocument.ts';
import type { MeetingTime } from './meetingTime.ts';
import { ATTENDANCES, type Attendance, type SearchQuery } from './searchQuery.ts';
import type { Settings } from './settings.ts';
import { estimateTravel, type Travel } from './travel.ts';
import { WEEKDAYS, type Weekday } from './weekday.ts';

/** A Group that an engine thinks may answer. */
export type Candidate = GroupDocument;

/** A Group that does answer. Its next Meeting is worked out by `upcoming` for the rows that are shown, and no others. */
export interface Match {
  readonly group: GroupDocument;
  readonly freshness: Freshness;
  /** Absent where there is nothing to measure: online, or at a place nobody has put on the map. */
  readonly travel?: Travel;
}

/** A Match with a distance. */
export type MeasuredMatch = Match & { readonly travel: Travel; readonly point: Point };

export interface SearchResults {
  /** Within reach, nearest first. The numbers in the list and on the map count these. */
  readonly matches: readonly MeasuredMatch[];
  /** The nearest few past the reach, for when there is no Match or none that suits. */
  readonly beyondReach: readonly MeasuredMatch[];
  /** What can be attended online from anywhere and is not already a Match: those only online first, then by id. */
  readonly online: readonly Match[];
  /** Groups that meet in a room, but whose point nobody knows. By id. */
  readonly unplaced: readonly Match[];
  readonly counts: Counts;
}

/** How many Matches there would be if only this one choice were changed. */
export interface Counts {
  readonly days: ReadonlyMap<Weekday, number>;
  readonly attending: ReadonlyMap<Attendance, number>;
}

export interface SearchSituation {
  readonly origin: Point;
  /** The calendar date that listings are as old as. */
  readonly today: string;
  readonly rules: Settings['freshness'];
  /** Past this, a Group is no answer even when there is no other. Unit: number of Groups. */
  readonly mostBeyond?: number;
}

const MOST_BEYOND = 3;

/**
 * Which Candidates answer a search, and in what order. Every engine's Candidates
 * come through here, so every engine gives the same answer.
 *
 * A Group is within reach when the unrounded central estimate is at most `within`
 * minutes. The order is minutes, then miles, then id, so equal answers never shuffle.
 */
export function searchGroups(
  candidates: readonly Candidate[],
  query: SearchQuery,
  situation: SearchSituation,
): SearchResults {
  const listed = uniqueById(candidates).flatMap((group) => asMatch(group, situation));
  const measured = listed.flatMap((match) => measure(match, situation.origin)).sort(byTravel);
  const inReach = measured.filter(({ travel }) => travel.minutes <= query.within);
  const fits = ({ group }: Match) => meetsOn(group, query.days, query.attending);
  const matches = inReach.filter(fits);
  const shown = new Set(matches.map(({ group }) => group.id));
  const rest = listed.filter((match) => !shown.has(match.group.id) && fits(match)).sort(byId);
  return {
    matches,
    beyondReach: measured
      .filter((match) => match.travel.minutes > query.within && fits(match))
      .slice(0, situation.mostBeyond ?? MOST_BEYOND),
    online: rest.filter(({ group }) => canAttend(group, 'online')).sort(onlineOnlyFirst),
    unplaced: rest.filter(({ group }) => group.point === undefined && canAttend(group, 'in-person')),
    counts: {
      days: tally(WEEKDAYS, (day) => inReach.filter(({ group }) => meetsOn(group, [day], query.attending)).length),
      attending: tally(ATTENDANCES, (way) => inReach.filter(({ group }) => meetsOn(group, query.days, [way])).length),
    },
  };
}

/** Whether some Meeting of a Group is on one of these days and can be attended in one of these ways. Empty means any. */
function meetsOn(group: GroupDocument, days: readonly Weekday[], attending: readonly Attendance[]): boolean {
  if (days.length === 0 && attending.length === 0) return true;
  // A forming Group has no day yet, but its format is known.
  if (group.meetingTimes.length === 0) return days.length === 0 && attending.some((way) => includes(group.format, way));
  return group.meetingTimes.some((time) => fitsTime(group, time, { days, attending }));
}

/** Whether this one rhythm is what the visitor asked for. */
export function fitsTime(
  group: Pick<GroupDocument, 'format'>,
  time: Pick<MeetingTime, 'weekday' | 'format'>,
  { days, attending }: Pick<SearchQuery, 'days' | 'attending'>,
): boolean {
  const onDay = days.length === 0 || days.includes(time.weekday);
  return onDay && (attending.length === 0 || attending.some((way) => includes(time.format ?? group.format, way)));
}

const includes = (format: GroupDocument['format'], way: Attendance): boolean => format === way || format === 'hybrid';

const canAttend = (group: GroupDocument, way: Attendance): boolean => meetsOn(group, [], [way]);

function asMatch(group: GroupDocument, { today, rules }: SearchSituation): readonly Match[] {
  const known = freshness(group.confirmedOn, today, rules);
  return group.status === 'ended' || known === 'unlisted' ? [] : [{ group, freshness: known }];
}

function measure(match: Match, origin: Point): readonly MeasuredMatch[] {
  const { point } = match.group;
  if (point === undefined || !canAttend(match.group, 'in-person')) return [];
  return [{ ...match, point, travel: estimateTravel(milesBetween(origin, point)) }];
}

const byId = (one: Match, other: Match): number =>
  one.group.id < other.group.id ? -1 : one.group.id > other.group.id ? 1 : 0;

const onlineOnlyFirst = (one: Match, other: Match): number =>
  Number(other.group.format === 'online') - Number(one.group.format === 'online');

const byTravel = (one: MeasuredMatch, other: MeasuredMatch): number =>
  one.travel.minutes - other.travel.minutes || one.travel.miles - other.travel.miles || byId(one, other);

/** Area files overlap, so an engine may hand over a Group twice. */
const uniqueById = (candidates: readonly Candidate[]): readonly Candidate[] => [
  ...new Map(candidates.map((group) => [group.id, group])).values(),
];

const tally = <Choice>(choices: readonly Choice[], count: (choice: Choice) => number): ReadonlyMap<Choice, number> =>
  new Map(choices.map((choice) => [choice, count(choice)]));
