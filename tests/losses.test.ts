import { describe, expect, test } from 'vitest';
import { formatsOf } from '../src/catalog/everyFeed.ts';
import { Group } from '../src/domain/group.ts';
import { countLosses, isBelow, saidFields } from '../src/formats/feedsOut/loss.ts';
import { type OutFormat, type Published, writeFeed } from '../src/formats/feedsOut/outFormat.ts';
import { editionAt, EVERYTHING, exampleListing } from './support/published.ts';

const edition = editionAt();
const formats = formatsOf(edition);
const written = (format: OutFormat, published: Published) => [...writeFeed(format, [published], edition)].join('');

/** Another value that the field may have, by the field. The rest get other letters or numbers. */
const OTHERWISE: Readonly<Record<string, readonly unknown[]>> = {
  status: ['paused'],
  'meetingTimes.rhythm': [],
  'meetingTimes.weekday': [],
  'meetingTimes.weeks': [2],
  'meetingTimes.metOn': ['2026-03-08'],
  'meetingTimes.format': ['in-person', 'online'],
  'site.precision': ['door', 'town'],
  'meetingTimes.site.precision': ['door', 'town'],
  'site.zip': ['60201-9999', '60202'],
  'meetingTimes.site.zip': ['60076-9999', '60077'],
  'site.state': [],
  'meetingTimes.site.state': [],
  'exceptions.moved.site.state': ['WI'],
  'exceptions.extra.site.state': ['WI'],
  timeZone: ['America/New_York'],
  format: ['hybrid'],
  languages: ['fr', 'hmn'],
  writtenIn: ['es'],
  audiences: ['women', 'older-adults'],
  registration: ['full'],
  affiliate: ['nami-other'],
  formerly: ['nami-example/another-name'],
  'access.stepFree': ['no'],
  'access.accessibleToilet': ['ask'],
  'access.asl': ['yes'],
  'facilitatorPair.status': ['needs-two'],
  'online.link': ['https://meet.example.org/b?room=8', 'https://meet.example.org/a?room=7&pwd=1'],
  'contact.phone': ['847-555-0143'],
  'contact.email': ['other@example.org'],
  demonstration: [true],
};

/** Fields whose change would make a listing contradict itself, so they are changed together with others. */
const together: readonly (readonly [field: string, told: Readonly<Record<string, unknown>>])[] = [
  ['meetingTimes.rhythm', { meetingTimes: EVERYTHING.meetingTimes.with(0, { ...EVERYTHING.meetingTimes[0], rhythm: 'monthly', weeks: [2] } as never) }],
  ['meetingTimes.weekday', { meetingTimes: EVERYTHING.meetingTimes.with(0, { ...EVERYTHING.meetingTimes[0], weekday: 'monday' } as never) }],
  ['meetingTimes.format', { meetingTimes: EVERYTHING.meetingTimes.with(1, { ...EVERYTHING.meetingTimes[1], format: 'in-person' }) }],
  ['site.state', { site: { ...EVERYTHING.site, state: 'WI', latitude: 42.9, longitude: -87.9 } }],
  ['meetingTimes.site.state', { meetingTimes: EVERYTHING.meetingTimes.with(1, { ...EVERYTHING.meetingTimes[1], site: { city: 'Kenosha', state: 'WI' } } as never) }],
]; // prettier-ignore

const whole = exampleListing(EVERYTHING);
const fields = [...saidFields(EVERYTHING)];
const changed: readonly (readonly [field: string, published: Published])[] = [
  ...fields.flatMap((field) => variations(field).map((published) => [field, published] as const)),
  ...together.map(([field, told]) => [field, exampleListing({ ...EVERYTHING, ...told })] as const),
];

test('the example says something in every field a group has', () => {
  expect(new Set(fields.map((field) => field.split('.')[0]))).toEqual(new Set(Object.keys(Group.shape)));
  expect(fields.filter((field) => !changed.some(([one]) => one === field))).toEqual([]);
});

describe.each(formats.map((format) => [format.file, format] as const))('%s', (_, format) => {
  const original = written(format, whole);
  const leftOut = format.losses.filter(({ how }) => how === 'left-out').filter(({ fields: [field] }) => field !== '*');

  test('says every field, or names it among its losses', () => {
    const silent = changed
      .filter(([, published]) => written(format, published) === original)
      .map(([field]) => field)
      .filter((field) => !leftOut.some((loss) => loss.fields.some((other) => isBelow(field, other))));
    expect([...new Set(silent)]).toEqual([]);
  });

  test('names nothing as left out that it says', () => {
    const silent = new Set(
      changed.filter(([, published]) => written(format, published) === original).map(([field]) => field),
    );
    const wrong = leftOut.flatMap(({ code, fields: lost }) =>
      lost
        .filter((field) => fields.some((one) => isBelow(one, field)))
        .filter((field) => ![...silent].some((one) => isBelow(one, field)))
        .map((field) => `${code}: ${field}`),
    );
    expect(wrong).toEqual([]);
  });

  test('names each loss once, and only fields that a group has', () => {
    const codes = format.losses.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const strange = format.losses
      .flatMap((loss) => loss.fields)
      .filter((field) => field !== '*' && !fields.some((one) => isBelow(one, field)));
    expect(strange).toEqual([]);
  });
});

test('losses are counted by group, and only where they occur', () => {
  const guide = formats.find(({ file }) => file === 'meeting-guide.json')!;
  const groups = [
    exampleListing({}, { id: 'weekly' }),
    exampleListing({ status: 'forming', meetingTimes: [] }, { id: 'forming' }),
    exampleListing({ ...EVERYTHING, online: { link: 'https://meet.example.org/a?pwd=1' } }, { id: 'everything' }),
  ];
  const counts = Object.fromEntries(countLosses(guide.losses, groups, edition).map(({ code, groups: n }) => [code, n]));
  expect(counts).toMatchObject({ 'not-meeting': 1, 'rhythm-not-weekly': 1, passcode: 1, 'written-in': 3, season: 1 });
});

/** The example with one field said otherwise, once for each other value the schema accepts. */
function variations(field: string): readonly Published[] {
  const others = OTHERWISE[field];
  const affiliate = field === 'affiliate' ? { name: 'NAMI Other' } : {};
  return (others ?? [undefined]).map((other) =>
    exampleListing(otherwise(EVERYTHING, field.split('.'), other) as Readonly<Record<string, unknown>>, { affiliate }),
  );
}

function otherwise(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (Array.isArray(value)) return value.map((part: unknown) => otherwise(part, [key!, ...rest], other));
  if (key === undefined) return other ?? differently(value);
  if (typeof value !== 'object' || value === null || !(key in value)) return value;
  const inner = (value as Record<string, unknown>)[key];
  if (rest.length === 0 && Array.isArray(inner)) return { ...value, [key]: [other] };
  return { ...value, [key]: otherwise(inner, rest, other) };
}

function differently(value: unknown): unknown {
  if (typeof value === 'number') return value + (Number.isInteger(value) ? 1 : 0.001);
  if (typeof value !== 'string') return !value;
  if (/^\d{4}-\d\d-\d\d$/u.test(value)) return `${value.slice(0, 8)}${value.endsWith('26') ? '27' : '26'}`;
  if (/^\d\d:\d\d$/u.test(value)) return `${value.slice(0, 3)}15`;
  return value.startsWith('https:') ? `${value}/more` : `${value} otherwise`;
}
