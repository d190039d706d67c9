import fc from 'fast-check';
import { AUDIENCES, Group, REGISTRATIONS } from '../../src/domain/group.ts';
import type { GroupDraft } from '../../src/domain/incomingGroup.ts';
import { weekdayOf } from '../../src/domain/meetingTime.ts';
import { WEEKDAYS } from '../../src/domain/weekday.ts';

/** Texts that YAML could take for something else, or that have bitten somebody. */
const AWKWARD = [
  'NO', 'on', '~', 'null', '988', '00601', '1e5', '0b11', '.nan', '.inf', '2026-02-30', '2026-12-01', '19:30', '- a', '? b',
  'a: b', 'a #b', '#a', '&a', '*a', '!a', '%a', '@a', '`a`', "it's", '"both" it\'s', 'back\\slash', '{a}', '[a]', 'a, b',
  '<script>', 'Peña Adobe', 'ʻOhana', '日本語', '🙂 group', '12 Main St', '12e3', '1 2', '=cmd', '| a', '> a', 'a:', '- - -', '---', '...',
  'constructor', '__proto__', 'y', 'spoilt \ufffd', 'https://example.org/a#b: c',
] as const; // prettier-ignore

const words = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
);
const line = words.filter((text) => Group.shape.name.safeParse(text).success);
const paragraph = fc
  .array(words, { minLength: 1, maxLength: 4 })
  .map((lines) => lines.join('\n'))
  .filter((text) => Group.shape.description.safeParse(text).success);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const weekday = fc.constantFrom(...WEEKDAYS);
const minutes = fc.integer({ min: 15, max: 720 });

const meetingTime = fc.oneof(
  fc.record({ rhythm: fc.constant('weekly' as const), weekday, starts: clock, minutes }),
  fc.record({
    rhythm: fc.constant('monthly' as const),
    weekday,
    starts: clock,
    minutes,
    weeks: fc.uniqueArray(fc.constantFrom(1 as const, 2 as const, 3 as const, -1 as const), { minLength: 1 }),
  }),
  fc
    .record({ starts: clock, minutes, metOn: date })
    .map((time) => ({ rhythm: 'every-other-week' as const, weekday: weekdayOf(time.metOn), ...time })),
);
const site = fc.record(
  {
    name: line,
    street: line,
    city: line,
    state: fc.constant('IL' as const),
    zip: fc.constantFrom('60201', '01970', '60201-1234'),
    precision: fc.constantFrom('door' as const, 'street' as const, 'town' as const),
    arriving: paragraph,
  },
  { requiredKeys: ['city', 'state'] },
);
const provided = fc.constantFrom('yes', 'no', 'ask');

/** Any Group that an affiliate could write. */
export const groupDrafts: fc.Arbitrary<GroupDraft> = fc.record(
  {
    name: line,
    affiliate: fc.constant('nami-example'),
    timeZone: fc.constant('America/Chicago' as const),
    site,
    meetingTimes: fc.array(meetingTime, { minLength: 1, maxLength: 3 }),
    status: fc.constantFrom('running' as const, 'paused' as const, 'ended' as const),
    statusNote: line,
    format: fc.constantFrom('in-person' as const, 'hybrid' as const),
    online: fc.record({ how: line, link: fc.constant('https://meet.example.org/a?b=c') }, { requiredKeys: [] }),
    languages: fc.uniqueArray(fc.constantFrom('en', 'es', 'no'), { minLength: 1 }),
    audiences: fc.uniqueArray(fc.constantFrom(...AUDIENCES), { minLength: 1 }),
    description: paragraph,
    registration: fc.constantFrom(...REGISTRATIONS),
    access: fc.record({ stepFree: provided, asl: provided, parking: line, notes: paragraph }, { requiredKeys: [] }),
    firstVisit: fc.record({ room: line, notes: paragraph }, { requiredKeys: [] }),
    exceptions: fc.array(fc.record({ date, cancelled: line }), { maxLength: 2 }),
    contact: fc.record({ name: line, phone: fc.constant('847-555-0142'), note: line }, { requiredKeys: ['phone'] }),
    source: fc.record({ feed: line, id: line }),
    confirmedOn: date,
  },
  { requiredKeys: ['name', 'affiliate', 'timeZone', 'site', 'meetingTimes'] },
);
