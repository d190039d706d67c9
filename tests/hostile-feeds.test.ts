/**
 * Hostile records on their whole way in, in every format there is: each is published safely,
 * or held back with an Issue that says where, what and what to do; nothing else is lost.
 */
import { describe, expect, test } from 'vitest';
import { placeSite, readPlaceTable } from '../src/catalog/placeSite.ts';
import { Group, GroupId } from '../src/domain/group.ts';
import type { ImportPlan } from '../src/domain/importPlan.ts';
import type { FeedFormat } from '../src/formats/feeds/feedFormat.ts';
import { ALL_FORMATS } from '../src/formats/feeds/formats.ts';
import { groupYaml } from '../src/formats/groupYaml.ts';
import { readRecord } from '../src/formats/yamlRecord.ts';
import { feedOf, hasWriter, type Spoken, spoken } from './support/feedOf.ts';
import { HOSTILE_CONTACTS, HOSTILE_LINKS } from './support/hostileLinks.ts';
import { HOSTILE_PLACES } from './support/hostilePlaces.ts';
import { HOSTILE_MARKUP, HOSTILE_NAMES, HOSTILE_TEXTS } from './support/hostileTexts.ts';
import { HOSTILE_TIMES } from './support/hostileTimes.ts';
import { publishFeed } from './support/publishFeed.ts';

const rules = { placeSite: placeSite({ table: readPlaceTable(), affiliateState: 'IL' }) };

/** Unit: milliseconds. A guard against hanging, not a measure. */
const AT_MOST = 60_000;

/** Two records that nothing is wrong with, before and after the others. */
const FIRST = spoken({ id: 'first', name: 'The first', place: 'First hall' });
const LAST = spoken({ id: 'last', name: 'The last', place: 'Last hall' });

const TEXTS = [...HOSTILE_MARKUP, ...HOSTILE_NAMES, ...HOSTILE_TEXTS].map(([, text]) => text);
/** A number that may stand. */
const OFFICE = '847-555-0142';

/** What may come of a hostile link: encryption is added, and an override taken out. */
const MENDED: readonly string[] = ['https://example.org/', 'https://example.org/gpj.exe', OFFICE];

/** Every hostile record, by subject. */
const SUBJECTS: readonly (readonly [subject: string, changes: readonly Partial<Spoken>[]])[] = [
  ['a text as name', TEXTS.map((text) => ({ name: text }))],
  ['a text as words beside it', TEXTS.map((text) => ({ notes: text, place: text, street: text, contact: text }))],
  ['a text as town', TEXTS.map((text) => ({ city: text }))],
  ['a text as id and as short name', TEXTS.flatMap((text) => [{ id: text }, { slug: text }])],
  ['a text as day and as hour', TEXTS.flatMap((text) => [{ day: text }, { starts: text }])],
  ['a text as ZIP code and as state', TEXTS.flatMap((text) => [{ zip: text }, { state: text }])],
  ['a link to an online room', HOSTILE_LINKS.map(([, link]) => ({ onlineLink: link, hybrid: true }))],
  ['a link to a website', HOSTILE_LINKS.map(([, link]) => ({ website: link, phone: OFFICE }))],
  ['a phone number', HOSTILE_CONTACTS.map(([, text]) => ({ phone: text }))],
  ['an e-mail address', HOSTILE_CONTACTS.map(([, text]) => ({ email: text }))],
  ['places', HOSTILE_PLACES.map(([, place]) => place)],
  ['times', HOSTILE_TIMES.map(([, time]) => time)],
];

/** Of these, every one is either published mended or spoken of. */
const LEFT_OUT = /^a link|^a phone|^an e-mail/u;

describe.each(ALL_FORMATS.map((format) => [format.name, format] as const))('%s', (_, format) => {
  const publish = (records: readonly Spoken[]) => publishFeed(feedOf(format, records), { ...rules, format: format.id });

  test('publishes what nothing is wrong with', ({ skip }) => {
    skip(!hasWriter(format), 'no writer in tests/support/feedOf.ts; the rest of this file holds for it all the same');
    expect(publish([FIRST, LAST]).totals).toMatchObject({ records: 2, added: 2 });
  });

  test.each(SUBJECTS)('%s', { timeout: AT_MOST }, (subject, changes) => {
    const inherited = Object.getOwnPropertyNames(Object.prototype).join();
    const hostile = changes.map((change, index) =>
      spoken({ id: `record-${index}`, name: `Group ${index}`, place: `Hall ${index}`, ...change }),
    );
    const plan = publish([FIRST, ...hostile, LAST]);
    // A calendar repeats an id to say what differs, and its lines hold no control characters: ids that are one then are one record.
    const ids =
      format.shape === 'text' ? new Set(hostile.map(({ id }) => id.replace(/\p{Cc}/gu, ''))).size : hostile.length;
    if (hasWriter(format)) expect(plan.totals.records).toBe(ids + 2);
    expectEveryRecordAccountedFor(plan);
    for (const { id, group } of plan.added) {
      expect(GroupId.safeParse(id).success, id).toBe(true);
      expect(readRecord(new TextEncoder().encode(groupYaml(group)), Group)).toMatchObject({ record: group });
      expect(reachedBy(group).filter((way) => !MENDED.includes(way))).toEqual([]);
    }
    if (LEFT_OUT.test(subject) && hasWriter(format)) {
      const told = new Set(plan.issues.map(({ place }) => place));
      const silent = plan.added.filter(({ place, group }) => !told.has(place) && !reachedBy(group).some(isMended));
      if (!hasNoFieldFor(format, subject)) {
        expect(silent.map(({ group }) => group.source?.id)).toEqual(['first', 'last']);
      }
    }
    const good = (one: ImportPlan) =>
      one.added.filter(({ group }) => ['first', 'last'].includes(group.source?.id ?? ''));
    expect(good(plan).map(({ group }) => group)).toEqual(good(publish([FIRST, LAST])).map(({ group }) => group));
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(inherited);
  });
});

/** A new listing, a repeat of another, or held back with at least one error that names its place. */
function expectEveryRecordAccountedFor({ totals, added, duplicates, issues }: ImportPlan) {
  const errors = issues.filter(({ severity, place }) => severity === 'error' && place !== undefined);
  const placed = [added, duplicates, errors].map((list) => new Set(list.map(({ place }) => place)));
  expect(placed[2]?.size).toBe(totals.heldBack);
  expect(new Set(placed.flatMap((places) => [...places])).size).toBe(totals.records);
  for (const { message } of issues) {
    expect(message).toMatch(/\S[.!?)”]$/u);
    expect(message.length, message.slice(0, 200)).toBeLessThan(1000);
  }
}

const isMended = (way: string): boolean => way !== OFFICE && MENDED.includes(way);

/** BMLT knows no website of a group, a calendar no number and no address; HSDS has the room as a place of its own. */
const hasNoFieldFor = ({ id }: FeedFormat, subject: string): boolean =>
  (subject === 'a link to a website' && id.startsWith('bmlt')) ||
  (/^a phone|^an e-mail/u.test(subject) && id === 'icalendar') ||
  (subject === 'a link to an online room' && id === 'hsds');

/** Whatever a visitor could be sent to, dial or write to. */
function reachedBy(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return /link|website|phone|email/iu.test(key) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) => reachedBy(part, name))
    : [];
}
