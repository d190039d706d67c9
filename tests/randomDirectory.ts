import fc from 'fast-check';
import { AUDIENCES, GROUP_STATUSES, REGISTRATIONS } from '../src/domain/group.ts';
import { ranksById, toTenThousandth, type GroupDocument } from '../src/domain/groupDocument.ts';
import { MEETING_FORMATS } from '../src/domain/meetingFormat.ts';
import { PRECISIONS } from '../src/domain/site.ts';
import { STATE_CODES } from '../src/domain/state.ts';
import { TIME_ZONES } from '../src/domain/timeZone.ts';
import { WEEKDAYS } from '../src/domain/weekday.ts';

/** Points where geometry goes wrong, and where people live. */
export const CORNERS = [
  { latitude: 40.7831, longitude: -73.9712 },
  { latitude: 42.0451, longitude: -87.6877 },
  // Guam, American Samoa, and both sides of the antimeridian in the Aleutians.
  { latitude: 13.4757, longitude: 144.7489 },
  { latitude: -14.2756, longitude: -170.702 },
  { latitude: 52.0, longitude: 179.9999 },
  { latitude: 52.0, longitude: -179.9999 },
  { latitude: 52.0, longitude: 180 },
  { latitude: 52.0, longitude: -180 },
  { latitude: 71.2906, longitude: -156.7886 },
  { latitude: 0, longitude: 0 },
  { latitude: 0, longitude: -87.6 },
] as const;

/** Points near the corners, some of them equal, some on the same latitude. To a ten-thousandth of a degree. */
export const anyPoint = fc
  .record({
    corner: fc.constantFrom(...CORNERS),
    north: fc.constantFrom(0, 0, 0.0001, -0.2, 0.83, 2),
    east: fc.oneof(fc.constant(0), fc.double({ min: -3, max: 3, noNaN: true })),
  })
  .map(({ corner, north, east }) =>
    toTenThousandth({
      latitude: corner.latitude + north,
      longitude: Math.max(-180, Math.min(180, corner.longitude + east)),
    }),
  );

/** Texts that break what is made carelessly. */
const hostileText = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'null',
    '',
    '-',
    '"],"x":[',
    '</script>',
    'Peña – ñandú',
    '\u2028',
    '\ud800',
    '=',
    '!/',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const slug = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4})?$/u);

const everyTime = {
  weekday: fc.constantFrom(...WEEKDAYS),
  starts: fc.constantFrom('00:00', '09:30', '18:30', '23:59'),
  minutes: fc.constantFrom(60, 90),
};
const usual = ['rhythm', 'weekday', 'starts', 'minutes'] as const;
const meetingTime = fc.oneof(
  fc.record(
    { rhythm: fc.constant('weekly'), ...everyTime, format: fc.constantFrom(...MEETING_FORMATS) },
    { requiredKeys: [...usual] },
  ),
  fc.record({ rhythm: fc.constant('monthly'), ...everyTime, weeks: fc.constantFrom([1], [2, -1]) }),
  fc.record({ rhythm: fc.constant('every-other-week'), ...everyTime, metOn: fc.constant('2026-03-03') }),
);

const site = fc.record(
  {
    name: hostileText,
    city: hostileText,
    state: fc.constantFrom(...STATE_CODES),
    zip: fc.constantFrom('60201', '00901'),
  },
  { requiredKeys: ['city', 'state'] },
);

const required = {
  affiliate: fc.constantFrom('nami-a', 'nami-a-b', 'nami', 'x'),
  affiliateName: hostileText,
  name: hostileText,
  status: fc.constantFrom(...GROUP_STATUSES),
  format: fc.constantFrom(...MEETING_FORMATS),
  timeZone: fc.constantFrom(...TIME_ZONES),
  meetingTimes: fc.array(meetingTime, { maxLength: 3 }),
  exceptions: fc.constantFrom([], [{ date: '2026-12-25', cancelled: '__proto__' }]),
  closures: fc.constantFrom([], [{ date: '2026-12-25', reason: 'Holiday' }]),
  state: fc.constantFrom('AK', 'IL', 'GU', 'AS'),
  languages: fc.constantFrom(['en'], ['es'], ['en', 'es']),
  writtenIn: fc.constantFrom('en', 'es'),
  audiences: fc.subarray([...AUDIENCES], { minLength: 1 }),
};

const REQUIRED = Object.keys(required) as (keyof typeof required)[];

const maybe = {
  site,
  season: fc.record({ from: fc.constant('2026-01-01'), until: fc.constant('2026-06-01') }, { requiredKeys: [] }),
  registration: fc.constantFrom(...REGISTRATIONS),
  access: fc.record(
    { stepFree: fc.constantFrom('yes', 'no', 'ask'), asl: fc.constantFrom('yes', 'no') },
    { requiredKeys: [] },
  ),
  facilitatorPair: fc.constantFrom('complete', 'needs-one', 'needs-two'),
  confirmedOn: fc.constantFrom('2026-03-01', '2025-01-01'),
};

const anyGroup = fc
  .tuple(
    slug,
    fc.record({ ...required, ...maybe }, { requiredKeys: REQUIRED }),
    fc.option(fc.record({ point: anyPoint, precision: fc.constantFrom(...PRECISIONS) }), { nil: {}, freq: 4 }),
  )
  .map(([ending, group, place]) => plain({ ...group, ...place, id: `${group.affiliate}/${ending}` }));

/** As a file would give it back: fast-check's records have no prototype, which would tell them apart. */
const plain = (group: object): GroupDocument => JSON.parse(JSON.stringify(group));

/** A directory of any Groups, each with a rank by its id. */
export const anyDirectory = (most: number): fc.Arbitrary<readonly GroupDocument[]> =>
  fc.uniqueArray(anyGroup, { maxLength: most, selector: ({ id }) => id }).map((groups) => {
    const ranks = ranksById(groups);
    return groups.map((group) => ({ ...group, rank: ranks.get(group.id)! }));
  });
