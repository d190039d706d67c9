import fc from 'fast-check';
import { AUDIENCES, Group, type GroupRecord, GROUP_STATUSES, REGISTRATIONS } from '../src/domain/group.ts';
import { MEETING_FORMATS } from '../src/domain/meetingFormat.ts';
import { weekdayOf } from '../src/domain/meetingTime.ts';
import { PRECISIONS } from '../src/domain/site.ts';
import { TIME_ZONES } from '../src/domain/timeZone.ts';
import { WEEKDAYS } from '../src/domain/weekday.ts';

/**
 * Words that an affiliate might write, and signs that break tables, formulas and markup.
 * None of them speaks of people, dates or weeks: what a reader takes out or asks about
 * is not to be published as it stands.
 */
const WORDS = [
  ...['Room', 'upstairs', 'the', 'blue', 'sign', 'welcome', 'ring', 'twice', 'coffee', 'Elm', 'hall', 'por', 'favor'],
  ...['niño', 'Ñandú', 'café', 'ʻokina', 'Diné', '会議', '👩‍👩‍👧', '½', '—', '“quoted”', "d'Arc"],
  ...['=SUM(A1)', "+cmd|' /C calc'!A0", '-2+3', '@SUM', '＝1', '－1', "'", "'=1", '"', '""', '","', ';', '|', ','],
  ...['{{x}}', '${x}', '$&', '%00', '\\', '1e5', '007', 'TRUE', '#REF!', '`', '& Co', 'a < b', '-', '+', '='],
];

const word = fc.constantFrom(...WORDS);
const line = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '))
  .filter((text) => text.length <= 200);
const paragraph = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
const name = fc
  .tuple(fc.constantFrom('Connection', 'Grupo Conexión', 'Elm Street', 'Open Door'), fc.option(word, { nil: '' }))
  .map((words) => words.join(' ').trim());

const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const slug = fc
  .array(fc.constantFrom('elm', 'oak', 'a', '7', 'tuesday', 'x1'), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('-'));
const link = fc.constantFrom(
  'https://example.org/room',
  'https://example.org/a?b=c&d=e#f',
  'https://example.org/%C3%B1/~x',
);
const phone = fc.constantFrom('847-555-0142', '(312) 555-0199', '+1 773-555-0111', '847-555-0142 x12', '+18475550142');
const options = { requiredKeys: [] };

const site = fc
  .record(
    {
      name: line.map((text) => `Hall ${text}`),
      street: fc.integer({ min: 1, max: 9999 }).chain((number) => line.map((text) => `${number} Elm St ${text}`)),
      city: fc.constantFrom('Evanston', 'O’Fallon', 'Peña Blanca', "Coeur d'Alene"),
      state: fc.constant('IL'),
      zip: fc.constantFrom('60201', '60201-1234', '00601'),
      point: fc.tuple(
        fc.integer({ min: 37_100_000, max: 42_400_000 }),
        fc.integer({ min: -91_400_000, max: -87_600_000 }),
      ),
      precision: fc.constantFrom(...PRECISIONS),
      arriving: paragraph,
    },
    { requiredKeys: ['city', 'state'] },
  )
  .map(({ point, ...rest }) => ({
    ...rest,
    ...(point !== undefined && { latitude: point[0] / 1_000_000, longitude: point[1] / 1_000_000 }),
  }));

/** As long as a reader can tell the end from the start: no meeting of over six hours goes past midnight. */
const span = fc
  .tuple(clock, fc.integer({ min: 15, max: 720 }))
  .filter(([starts, minutes]) => minutes < 360 || minutesOf(starts) + minutes < 24 * 60)
  .map(([starts, minutes]) => ({ starts, minutes }));
const minutesOf = (starts: string) => Number(starts.slice(0, 2)) * 60 + Number(starts.slice(3));

const rhythm = fc.oneof(
  fc.constantFrom(...WEEKDAYS).map((weekday) => ({ rhythm: 'weekly', weekday })),
  date.map((metOn) => ({ rhythm: 'every-other-week', weekday: weekdayOf(metOn), metOn })),
  fc.record({
    rhythm: fc.constant('monthly'),
    weekday: fc.constantFrom(...WEEKDAYS),
    weeks: fc.subarray([1, 2, 3, 4, 5, -1], { minLength: 1 }),
  }),
);
const time = fc
  .tuple(rhythm, span, fc.record({ format: fc.constantFrom(...MEETING_FORMATS), site }, options))
  .map((parts) => Object.assign({}, ...parts));

const exception = fc
  .tuple(
    fc.record({ date, usually: clock }, { requiredKeys: ['date'] }),
    fc.oneof(
      line.map((cancelled) => ({ cancelled })),
      line.map((online) => ({ online })),
      line.map((meets) => ({ meets })),
      fc.tuple(span, fc.record({ site, note: line }, options)).map((parts) => ({ extra: Object.assign({}, ...parts) })),
      fc
        .tuple(fc.option(span, { nil: {} }), fc.record({ to: date, site, note: line }, options))
        .map((parts) => ({ moved: Object.assign({}, ...parts) }))
        .filter(({ moved }) => Object.keys(moved).length > 0),
    ),
  )
  .map((parts) => Object.assign({}, ...parts));

const yesNoAsk = fc.constantFrom('yes', 'no', 'ask');
/** A part of a Group that says something, or is left out. */
const some = (parts: Record<string, fc.Arbitrary<unknown>>) =>
  fc.option(
    fc.record(parts, options).filter((part) => Object.keys(part).length > 0),
    { nil: undefined },
  );

const inOrder = <T>([one, other]: readonly [T, T]) =>
  one <= other ? { from: one, until: other } : { from: other, until: one };
const range = <T>(each: fc.Arbitrary<T>) =>
  fc.option(
    fc.oneof(
      fc.tuple(each, each).map(inOrder),
      each.map((from) => ({ from })),
      each.map((until) => ({ until })),
    ),
    { nil: undefined },
  );

const draft = fc.record(
  {
    name,
    affiliate: fc.constant('nami-example'),
    timeZone: fc.constantFrom(...TIME_ZONES),
    status: fc.constantFrom(...GROUP_STATUSES),
    statusNote: line,
    resumesOn: date,
    season: range(date),
    meetingTimes: fc.array(time, { maxLength: 4 }),
    exceptions: fc.array(exception, { maxLength: 5 }),
    format: fc.constantFrom(...MEETING_FORMATS),
    site,
    online: some({ how: line, link }),
    languages: fc.uniqueArray(fc.constantFrom('en', 'es', 'ase', 'vi', 'or', 'zh'), { minLength: 1, maxLength: 4 }),
    writtenIn: fc.constantFrom('en', 'es'),
    audiences: fc.uniqueArray(fc.constantFrom(...AUDIENCES), { minLength: 1, maxLength: 3 }),
    ages: range(fc.integer({ min: 18, max: 99 })),
    description: paragraph,
    registration: fc.constantFrom(...REGISTRATIONS),
    registrationLink: link,
    access: some({
      stepFree: yesNoAsk,
      accessibleToilet: yesNoAsk,
      asl: yesNoAsk,
      parking: line,
      transit: line,
      notes: paragraph,
    }),
    firstVisit: some({ entrance: line, room: line, lookFor: line, notes: paragraph }),
    facilitatorPair: fc.record(
      { status: fc.constantFrom('complete', 'needs-one', 'needs-two'), since: date },
      { requiredKeys: ['status'] },
    ),
    contact: fc
      .record(
        {
          name: fc.constantFrom('Connection coordinator', 'Rosa'),
          phone,
          email: fc.constant('connection@example.org'),
          website: link,
          note: line,
        },
        options,
      )
      .filter(({ phone: one, email, website }) => one !== undefined || email !== undefined || website !== undefined),
    formerly: fc.uniqueArray(
      fc.tuple(slug, slug).map((parts) => parts.join('/')),
      { maxLength: 3 },
    ),
    source: fc.record({
      feed: fc.constantFrom('meeting-guide', 'old sheet'),
      id: fc.constantFrom('38880', '007', '=1'),
    }),
    confirmedOn: date,
    demonstration: fc.boolean(),
  },
  { requiredKeys: ['name', 'affiliate', 'timeZone'] },
);

/** Groups that pass the schema and hold nothing that has to be taken out or asked about. */
export const publishableGroup: fc.Arbitrary<Group> = draft
  .map((one) => Group.safeParse(one))
  .filter(({ success }) => success)
  .map(({ data }) => data!)
  .filter((group) => !hasSilentWays(group));

/**
 * What a table has no row for, and a Listing no use for: the room of a Group that never
 * meets in one, and a link of one that never meets online.
 */
function hasSilentWays({ format, site: room, online, meetingTimes, exceptions }: Group): boolean {
  const formats = [format, ...meetingTimes.flatMap((one) => one.format ?? [])];
  const isOnline = formats.some((one) => one !== 'in-person') || exceptions.some((one) => one.online !== undefined);
  const isInPerson = formats.some((one) => one !== 'online');
  return (room !== undefined && !isInPerson) || (online !== undefined && !isOnline);
}

/** Several of them, each with an id of its own. */
export const publishableGroups: fc.Arbitrary<readonly GroupRecord[]> = fc
  .array(publishableGroup, { minLength: 20, maxLength: 20 })
  .map((groups) => groups.map((group, index) => ({ ...group, id: `nami-example/${index + 1}` })));
