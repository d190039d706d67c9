import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionAt, EVERYTHING, exampleListing } from '../../../tests/support/published.ts';
import { groupDrafts } from '../../../tests/support/groupDrafts.ts';
import { meetingGuide } from './meetingGuide.ts';
import { type Published, writeFeed } from './outFormat.ts';

type Meeting = Readonly<Record<string, unknown>>;

const edition = editionAt();
const read = (...groups: readonly Published[]): readonly Meeting[] =>
  JSON.parse([...writeFeed(meetingGuide, groups, edition)].join('')) as readonly Meeting[];
const tuesday = { rhythm: 'weekly', weekday: 'tuesday', starts: '18:30' };

/** The codes the specification lists, as far as we use them. */
const KNOWN_TYPES = new Set('TC ONL X XB ASL Y SEN W M LGBTQ AM DA DE EL EN FA FR HE HI HR HU ITA JA KOR LT ML NO POL POR PUN RUS S SK SV TH TL UK'.split(' ')); // prettier-ignore

/** What its public specification asks of a feed, in our words. */
function slipsOf(meetings: readonly Meeting[]): readonly string[] {
  const slugs = new Set<unknown>();
  return meetings.flatMap((meeting) => {
    const text = (key: string) => meeting[key] as string | undefined;
    const must = (holds: boolean, what: string) => (holds ? [] : [`${text('slug')}: ${what}`]);
    const repeated = slugs.has(meeting['slug']);
    slugs.add(meeting['slug']);
    const clock = /^([01]\d|2[0-3]):[0-5]\d$/u;
    const types = meeting['types'] as readonly string[];
    const link = (key: string) => must(meeting[key] === undefined || URL.canParse(text(key)!), `${key} is no address`);
    return [
      ...must(typeof meeting['name'] === 'string' && meeting['name'].length <= 255, 'a name of at most 255 characters'),
      ...must(/^[a-z0-9-]{1,64}$/u.test(text('slug') ?? ''), 'a slug of at most 64 plain characters'),
      ...must(!repeated, 'a slug of its own'),
      ...must((meeting['day'] === undefined) === (meeting['time'] === undefined), 'day and time, or neither'),
      ...must(meeting['day'] === undefined || [0, 1, 2, 3, 4, 5, 6].includes(meeting['day'] as number), 'a day 0 to 6'),
      ...must(meeting['time'] === undefined || clock.test(text('time')!), 'a time HH:MM'),
      ...must(
        meeting['time'] === undefined || clock.test(text('end_time') ?? ''),
        'an end, since it would be taken for an hour',
      ),
      ...must(/^[A-Za-z]+\/[\w/]+$/u.test(text('timezone') ?? ''), 'a time zone by name'),
      ...must(/^[A-Z]{2}$/u.test(text('state') ?? ''), 'a state'),
      ...must(
        meeting['postal_code'] === undefined || /^\d{5}$/u.test(text('postal_code')!),
        'a ZIP code of five digits',
      ),
      ...must(['yes', 'no'].includes(text('approximate') ?? ''), 'approximate as yes or no'),
      ...must(
        meeting['approximate'] === 'yes' || meeting['address'] !== undefined,
        'a street where the address is exact',
      ),
      ...must(
        types.every((type) => KNOWN_TYPES.has(type)) && new Set(types).size === types.length,
        'types of the list, once',
      ),
      ...must(
        meeting['updated'] === undefined || /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/u.test(text('updated')!),
        'updated in UTC',
      ),
      ...must(meeting['entity'] !== undefined, 'an entity, since there are entity fields'),
      ...must(/^(\+\d-\d{3}-\d{3}-\d{4})?$/u.test(text('entity_phone') ?? ''), 'an entity_phone +1-123-456-7890'),
      ...must(
        Object.values(meeting).every((value) => value !== null && value !== ''),
        'no empty field',
      ),
      ...must(meeting['contact_1_name'] === undefined, 'no name of a person'),
      ...['url', 'conference_url', 'entity_website_url'].flatMap(link),
    ];
  });
}

test('any groups make a feed that passes the checks of the specification', () => {
  fc.assert(
    fc.property(fc.array(groupDrafts, { maxLength: 4 }), (drafts) => {
      const groups = drafts.map((draft, index) =>
        exampleListing(draft, { id: `group-${index}`, affiliate: { contact: { phone: '(312) 555-0118 x 4' } } }),
      );
      expect(slipsOf(read(...groups))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a group without meetings leaves an empty list', () => {
  expect(read()).toEqual([]);
  expect(read(exampleListing({ status: 'forming', meetingTimes: [] }))).toEqual([]);
});

describe('a record', () => {
  test('counts days from sunday, and ends past midnight on the clock', () => {
    const times = ['sunday', 'monday', 'saturday'].map((weekday) => ({
      ...tuesday,
      weekday,
      starts: '23:00',
      minutes: 90,
    }));
    const meetings = read(exampleListing({ meetingTimes: times }));
    expect(meetings.map(({ day, time, end_time }) => [day, time, end_time])).toEqual([
      [0, '23:00', '00:30'],
      [1, '23:00', '00:30'],
      [6, '23:00', '00:30'],
    ]);
  });

  test('of another rhythm than weekly has no day that would be wrong, and says the rhythm', () => {
    const [monthly] = read(exampleListing({ meetingTimes: [{ ...tuesday, rhythm: 'monthly', weeks: [1, 3] }] }));
    expect(monthly).not.toHaveProperty('day');
    expect(monthly?.['notes']).toContain('Every first and third Tuesday of the month, 6:30 to 8:00 p.m.');
  });

  test.each([
    [{ season: { from: '2026-09-01' } }, 0],
    [{ season: { until: '2026-02-28' } }, 0],
    [{ season: { from: '2026-01-01', until: '2026-03-01' } }, 1],
    [{ status: 'paused' }, 1],
    [{ status: 'ended' }, 0],
  ])('of %j is there %i times', (told, count) => {
    expect(read(exampleListing(told))).toHaveLength(count);
  });

  test('keeps its slug when another hour or another group comes', () => {
    const slugs = (...groups: readonly Published[]) => read(...groups).map(({ slug }) => slug);
    const [slug] = slugs(exampleListing());
    expect(slugs(exampleListing({ meetingTimes: [{ ...tuesday, starts: '19:00' }] }))).toEqual([slug]);
    expect(slugs(exampleListing({}, { id: 'another' }), exampleListing())).toContain(slug);
  });

  test('of two times on one day has two slugs', () => {
    const [one, two] = read(exampleListing({ meetingTimes: [tuesday, { ...tuesday, starts: '20:30' }] }));
    expect(one?.['slug']).not.toBe(two?.['slug']);
  });

  test('says in codes what it can', () => {
    const [meeting] = read(
      exampleListing({
        status: 'paused',
        format: 'hybrid',
        languages: ['es', 'pl', 'ase', 'vi'],
        audiences: ['women', 'lgbtq', 'veterans'],
        access: { stepFree: 'yes', accessibleToilet: 'ask', asl: 'no' },
      }),
    );
    expect(meeting?.['types']).toEqual(['TC', 'ONL', 'X', 'W', 'LGBTQ', 'S', 'POL', 'ASL']);
    expect(meeting?.['notes']).toContain('The group speaks Vietnamese.');
  });

  test('gives the link without a passcode, and no door to a group that has none', () => {
    const [meeting] = read(
      exampleListing({
        format: 'online',
        online: { link: 'https://meet.example.org/j/1?pwd=secret', how: 'Ring first' },
      }),
    );
    expect(meeting).toMatchObject({
      conference_url: 'https://meet.example.org/j/1',
      conference_url_notes: 'Ring first',
      approximate: 'yes',
      state: 'IL',
    });
    expect(meeting).not.toHaveProperty('address');
    expect(JSON.stringify(meeting)).not.toContain('secret');
  });

  test('names dates that differ until they are over', () => {
    const affiliate = { closures: [{ date: '2026-03-03', reason: 'Picnic' }, { date: '2026-02-03', reason: 'Long ago' }] }; // prettier-ignore
    const [meeting] = read(
      exampleListing(
        {
          exceptions: [
            { date: '2026-03-10', cancelled: 'Snow' },
            { date: '2026-02-10', cancelled: 'Ice' },
          ],
        },
        { affiliate },
      ),
    );
    expect(meeting?.['notes']).toMatch(/No meeting on March 10, 2026: Snow\nNo meeting on March 3, 2026: Picnic/u);
    expect(meeting?.['notes']).not.toMatch(/Ice|Long ago/u);
  });

  test('says that it is a demonstration', () => {
    const marked = [...writeFeed(meetingGuide, [exampleListing()], editionAt({ demonstration: true }))].join('');
    expect(marked).toContain('"notes":"Demonstration. This group does not exist.\\n');
    expect(read(exampleListing({ demonstration: true }))[0]?.['notes']).toMatch(/^Demonstration\./u);
    expect(read(exampleListing(EVERYTHING)).every(({ notes }) => !String(notes).includes('Demonstration'))).toBe(true);
  });
});
