import fc from 'fast-check';
import type { Candidate } from '../../src/domain/groupDocument.ts';
import { GROUP_STATUSES } from '../../src/domain/group.ts';
import { MEETING_FORMATS } from '../../src/domain/meetingFormat.ts';
import { type MeetingTime, weekdayOf } from '../../src/domain/meetingTime.ts';
import {
  ACCESS_NEEDS,
  ASKED_AUDIENCES,
  ASKED_PAIRS,
  ATTENDANCES,
  readQuery,
  type SearchQuery,
} from '../../src/domain/searchQuery.ts';
import { TIMES_OF_DAY } from '../../src/domain/timeOfDay.ts';
import { REACHES } from '../../src/domain/travel.ts';
import { WEEKDAYS } from '../../src/domain/weekday.ts';

/** Unit: days after 1 March 2026, a week before the clocks change. */
const day = (days: number): string => new Date(Date.UTC(2026, 2, 1 + days)).toISOString().slice(0, 10);
const someDate = fc.integer({ min: -3, max: 20 }).map(day);
const someClock = fc.constantFrom('00:30', '02:30', '09:00', '11:59', '12:00', '16:45', '17:00', '18:30', '23:45');

/** Moments in the weeks around the change of clocks. */
export const someMoment = fc
  .integer({ min: 0, max: 14 * 24 * 4 })
  .map((quarters) => Temporal.Instant.from('2026-03-01T00:00:00Z').add({ minutes: quarters * 15 }));

const someTime: fc.Arbitrary<MeetingTime> = fc
  .record({
    date: someDate,
    starts: someClock,
    minutes: fc.constantFrom(15, 90, 720),
    format: fc.option(fc.constantFrom(...MEETING_FORMATS), { nil: undefined }),
    rhythm: fc.constantFrom('weekly', 'weekly', 'every-other-week', 'monthly'),
    weeks: fc.subarray([1, 2, 3, 4, 5, -1] as const, { minLength: 1 }),
  })
  .map(({ date, starts, minutes, format, rhythm, weeks }) => {
    const every = { weekday: weekdayOf(date), starts, minutes, ...(format !== undefined && { format }) };
    if (rhythm === 'monthly') return { rhythm, ...every, weeks };
    return rhythm === 'weekly' ? { rhythm, ...every } : { rhythm: 'every-other-week', ...every, metOn: date };
  });

const someException: fc.Arbitrary<Candidate['exceptions'][number]> = fc
  .tuple(someDate, someDate, someClock, fc.constantFrom('cancelled', 'moved', 'online', 'extra'))
  .map(([date, to, starts, change]) => {
    if (change === 'moved') return { date, moved: { to, starts } };
    if (change === 'extra') return { date, extra: { starts, minutes: 90 } };
    return { date, [change]: 'Snow' };
  });

const yesOrNo = fc.constantFrom('yes', 'no', 'ask');
/** Few enough values for Groups to share them. */
const somePoint = fc.record({
  latitude: fc.constantFrom(42.0451, 42.0451, 42.1, 41.9, 42.6, 41.5),
  longitude: fc.constantFrom(-87.6877, -87.6877, -87.8, -88.4, -89.1),
});

/** A Group as search may meet it, in few Affiliates, few places and every state of upset. */
export const someCandidate: fc.Arbitrary<Candidate> = fc
  .record(
    {
      affiliate: fc.constantFrom('nami-a', 'nami-a-b', 'nami-z'),
      rank: fc.nat(19),
      status: fc.oneof({ weight: 4, arbitrary: fc.constant('running') }, fc.constantFrom(...GROUP_STATUSES)),
      format: fc.oneof(
        { weight: 2, arbitrary: fc.constant('in-person' as const) },
        fc.constantFrom(...MEETING_FORMATS),
      ),
      timeZone: fc.constantFrom(
        'America/Chicago',
        'America/New_York',
        'America/Phoenix',
        'Pacific/Guam',
        'Pacific/Pago_Pago',
      ),
      meetingTimes: fc.oneof(
        { weight: 4, arbitrary: fc.array(someTime, { minLength: 1, maxLength: 3 }) },
        fc.constant<MeetingTime[]>([]),
      ),
      exceptions: fc.oneof(fc.constant([]), fc.array(someException, { maxLength: 2 })),
      season: fc.oneof(
        { weight: 3, arbitrary: fc.constant({}) },
        fc.record({ from: someDate, until: someDate }, { requiredKeys: [] }),
      ),
      closures: fc.array(
        someDate.map((date) => ({ date, reason: 'Closed' })),
        { maxLength: 1 },
      ),
      state: fc.constantFrom('IL', 'WI'),
      point: somePoint,
      languages: fc.subarray(['en', 'es', 'ase'], { minLength: 1 }),
      writtenIn: fc.constant('en'),
      audiences: fc.subarray([...ASKED_AUDIENCES], { minLength: 1 }),
      access: fc.record({ stepFree: yesOrNo, accessibleToilet: yesOrNo, asl: yesOrNo }, { requiredKeys: [] }),
      facilitatorPair: fc.constantFrom(...ASKED_PAIRS),
      confirmedOn: fc.constantFrom('2026-02-20', '2025-08-01', '2024-01-01'),
    } as const,
    {
      requiredKeys: [
        ...(['affiliate', 'rank', 'status', 'format', 'timeZone', 'meetingTimes', 'exceptions'] as const),
        ...(['closures', 'state', 'languages', 'writtenIn', 'audiences'] as const),
      ],
    },
  )
  .map((candidate): Candidate => candidate);

const someOf = <T>(all: readonly T[]) => fc.subarray([...all], { minLength: 1 });

const FILTERS = {
  state: fc.constantFrom('IL', 'WI'),
  days: someOf(WEEKDAYS),
  times: someOf(TIMES_OF_DAY),
  attending: someOf(ATTENDANCES),
  languages: someOf(['ase', 'en', 'es', 'vi']),
  audiences: someOf(ASKED_AUDIENCES),
  access: fc.constantFrom(...ACCESS_NEEDS).map((need) => [need]),
  pair: someOf(ASKED_PAIRS),
  thisWeek: fc.constant(true),
} as const;
type Filters = Partial<Pick<SearchQuery, keyof typeof FILTERS>>;

/** A search with a reach and two filters at most: with more, hardly any Group of a small directory is left. */
export const someQuery: fc.Arbitrary<SearchQuery> = fc
  .tuple(
    fc.constantFrom(...REACHES),
    fc.subarray(Object.keys(FILTERS) as (keyof typeof FILTERS)[], { maxLength: 2 }),
    fc.record(FILTERS),
  )
  .map(([within, chosen, filters]) => {
    const some: Filters = Object.fromEntries(chosen.map((key) => [key, filters[key]]));
    return { ...readQuery(''), within, ...some };
  });
