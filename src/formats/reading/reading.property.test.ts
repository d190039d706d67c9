import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Group } from '../../domain/group.ts';
import { Line, Paragraph } from '../../domain/text.ts';
import type { Listing } from '../feeds/listing.ts';
import { protectText } from './protectPeople.ts';
import { plainLink } from './plainLink.ts';
import { readClock } from './readClock.ts';
import { type ListingRules, readListing } from './readListing.ts';
import { readLine, readParagraph } from './readText.ts';

const RUNS = 150;

/** Words that mean something to a reader, in any order and with any signs between. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '1st',
        '3rd',
        'last',
        'every other',
        'Tue',
        'martes',
        'week',
        'month',
        'of the',
        'meets',
        'only',
        'except',
        'and',
        '&',
        ',',
        '-',
        '7',
        '7:30',
        'pm',
        'noon',
        'to',
        '24:00',
        '<b>',
        '</script>',
        '<script>',
        '&amp;lt;',
        '&#0;',
        '\u202e',
        '\ud800',
        'Passcode:',
        'pwd=',
        'https://zoom.us/j/1?pwd=x',
        'Pat Example',
        '312-555-0199',
        'a@gmail.com',
        'suspended',
        'closed',
        '__proto__',
        'Online',
        'CA 95112',
        '90 min.',
        'an hour long',
        'Spanish',
        'speaking',
        'midnight',
        'holidays',
        'https://www.google.com/url?q=',
        '&sa=D&usg=1',
        'utm_source=a&',
        '0',
      ),
      fc.string({ maxLength: 12, unit: 'grapheme' }),
    ),
    { maxLength: 14 },
  )
  .chain((parts) => fc.constantFrom(' ', '', '\n', ', ').map((between) => parts.join(between)));

const maybe = fc.option(words, { nil: undefined, freq: 3 });

const listings: fc.Arbitrary<Listing> = fc
  .record({
    id: maybe,
    name: maybe,
    starts: maybe,
    ends: maybe,
    duration: maybe,
    rhythm: maybe,
    timeZone: maybe,
    onlineLink: maybe,
    onlineNotes: maybe,
    onlinePhone: maybe,
    status: maybe,
    notes: maybe,
    groupNotes: maybe,
    groupName: maybe,
    site: fc.record({
      name: maybe,
      street: maybe,
      city: maybe,
      state: maybe,
      zip: maybe,
      country: maybe,
      address: maybe,
      latitude: maybe,
      longitude: maybe,
      notes: maybe,
    }),
    contact: fc.record({ name: maybe, phone: maybe, email: maybe, website: maybe }),
    days: fc.array(words, { maxLength: 3 }),
    languages: fc.array(words, { maxLength: 2 }),
    dayNumbers: fc.constantFrom(undefined, 'sunday-is-0', 'monday-is-1'),
  })
  .map((parts) => JSON.parse(JSON.stringify({ place: 'row 1', traits: [], ...parts })) as Listing);

const rules: ListingRules = {
  affiliate: 'nami-example',
  feed: 'example',
  timeZone: 'America/Chicago',
  placeSite: () => ({ site: { city: 'Evanston', state: 'IL' }, timeZone: 'America/Chicago', findings: [] }),
};

test('any record becomes a Group that passes the schema, or an error; nothing is thrown', () => {
  fc.assert(
    fc.property(listings, (listing) => {
      const { draft, issues } = readListing(listing, rules);
      expect(draft === undefined).toBe(issues.some(({ severity }) => severity === 'error'));
      if (draft !== undefined) expect(Group.safeParse(draft).success).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

test('what is left of a text always passes the schema', () => {
  fc.assert(
    fc.property(words, (text) => {
      const line = readLine(text)?.text;
      const paragraph = readParagraph(text)?.text;
      if (line !== undefined) expect(Line.safeParse(line).success).toBe(true);
      if (paragraph !== undefined) expect(Paragraph.safeParse(paragraph).success).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

test('a time written on the 24-hour clock is read as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
      const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
      expect(readClock({ starts: time })).toEqual({ read: { starts: time } });
      const half = `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`;
      expect(readClock({ starts: half })).toEqual({ read: { starts: time } });
    }),
    { numRuns: RUNS },
  );
});

test('a private number or address that stands by itself is never left in a text', () => {
  const apart = fc
    .tuple(words, fc.constantFrom('312-555-0199', 'a@gmail.com'), words)
    .map((parts) => parts.join(' | '));
  fc.assert(
    fc.property(apart, (text) => {
      const { text: left = '' } = protectText(readParagraph(text)?.text, { phones: [], emails: [] });
      expect(left).not.toMatch(/(?<![^ ])(?:312-555-0199|a@gmail\.com)(?![^ ])/u);
    }),
    { numRuns: RUNS },
  );
});

test('a link that was made plain is plain, and one without anything to take off is left letter for letter', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), words, (url, text) => {
      const plain = plainLink(`${url}&${text}`);
      expect(plainLink(plain)).toBe(plain);
      if (!/utm_|clid|gbraid|wbraid|mc_|igshid|_hs|sa=D/u.test(url)) expect(plainLink(url)).toBe(url);
    }),
    { numRuns: RUNS },
  );
});
