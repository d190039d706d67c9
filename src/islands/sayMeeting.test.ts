import { describe, expect, test } from 'vitest';
import { exampleGroup, ONLINE } from '../../tests/exampleGroups.ts';
import type { SiteLanguage } from '../domain/language.ts';
import { readQuery } from '../domain/searchQuery.ts';
import { upcoming } from '../domain/upcoming.ts';
import { finder as english } from '../strings/en/finder.ts';
import { finder as spanish } from '../strings/es/finder.ts';
import { sayChips } from './sayChips.ts';
import { sayMeeting } from './sayMeeting.ts';

/** What a row says of a Group that meets on Tuesdays at 18:30 in Chicago. */
function said(
  listing: Readonly<Record<string, unknown>>,
  {
    at = '2026-03-02T15:00:00Z',
    zone = 'America/New_York',
    language = 'en',
    fromAfar = false,
    lasting = false,
  }: { at?: string; zone?: string; language?: SiteLanguage; fromAfar?: boolean; lasting?: boolean } = {},
) {
  const group = exampleGroup('tuesday', listing);
  const now = Temporal.Instant.from(at);
  const match = { candidate: group, freshness: 'confirmed' } as const;
  const ahead = upcoming(group, now, readQuery(''));
  const words = language === 'es' ? spanish : english;
  const meeting = sayMeeting(match, ahead, { words, now, visitorZone: zone, fromAfar, lasting });
  return { ...meeting, chips: sayChips(match, ahead, words, language).map(({ text }) => text) };
}

test('in a room it is the time of the room, wherever the visitor is', () => {
  expect(said({})).toMatchObject({
    door: { kind: 'lit', top: 'Tue', middle: 'Mar 3', bottom: '6:30 pm' },
    next: ['Tomorrow, 6:30 to 8:00 p.m.'],
  });
});

test('online it is the visitor’s time, with the group’s beside it and both zones named', () => {
  expect(said(ONLINE)).toMatchObject({
    door: { kind: 'online', bottom: '7:30 pm' },
    next: [
      'Tomorrow, 7:30 to 9:00 p.m. Eastern time, your time.',
      'That is 6:30 p.m. Central time, where the group is.',
    ],
  });
});

test('online in the visitor’s own zone the time is said once', () => {
  expect(said(ONLINE, { zone: 'America/Indiana/Knox' }).next).toEqual(['Tomorrow, 6:30 to 8:00 p.m. Central time.']);
});

test('where clocks agree today the visitor’s own name of the time is said', () => {
  expect(said({ ...ONLINE, timeZone: 'America/Denver' }, { zone: 'America/Phoenix' }).next).toEqual([
    'Tomorrow, 6:30 to 8:00 p.m. Arizona time.',
  ]);
});

test('until when a meeting online is on is said in the visitor’s own zone', () => {
  expect(said(ONLINE, { at: '2026-03-04T01:00:00Z', zone: 'America/Los_Angeles' }).next).toEqual([
    'On now, until 6:00 p.m. Pacific time',
  ]);
});

test('online today is the visitor’s', () => {
  // 11 in the evening of Tuesday in Guam, where it is still the morning of that day in Chicago.
  expect(said(ONLINE, { at: '2026-03-03T13:00:00Z', zone: 'Pacific/Guam' }).next[0]).toMatch(
    /^Tomorrow, 10:30 a\.m\./u,
  );
});

test('online it is the visitor’s day, too', () => {
  expect(said(ONLINE, { zone: 'Pacific/Guam' }).door).toMatchObject({
    top: 'Wed',
    middle: 'Mar 4',
    bottom: '10:30 am',
  });
});

describe('what is to be printed says the date, whenever it is read', () => {
  test.each([
    ['a day before', '2026-03-02T15:00:00Z'],
    ['an hour before', '2026-03-03T23:30:00Z'],
    ['while the meeting is on', '2026-03-04T01:00:00Z'],
  ])('%s', (_, at) => {
    const { door, next } = said({}, { at, lasting: true });
    expect(door).toMatchObject({ kind: 'lit', top: 'Tue', middle: 'Mar 3' });
    expect(next).toEqual(['Next: Tuesday, March 3, 6:30 to 8:00 p.m.']);
  });
});

test('says until when a meeting is on that has begun', () => {
  expect(said({}, { at: '2026-03-04T01:00:00Z' })).toMatchObject({
    door: { kind: 'now', top: 'Now', bottom: '8:00 pm' },
    next: ['On now, until 8:00 p.m.'],
    chips: ['On now'],
  });
});

test('says a cancelled meeting before the next', () => {
  const exceptions = [{ date: '2026-03-03', cancelled: 'Snow' }];
  expect(said({ exceptions })).toMatchObject({
    cancelled: 'No meeting on Tuesday, March 3.',
    next: ['Tuesday, March 10, 6:30 to 8:00 p.m.'],
    chips: ['Cancelled Mar 3'],
  });
});

test('does not light the door of a group that does not meet', () => {
  expect(said({ status: 'paused' })).toMatchObject({ door: { kind: 'unsure' }, next: ['It does not meet now.'] });
});

test('to somebody far away a hybrid meeting is one online', () => {
  expect(said({ format: 'hybrid' }, { fromAfar: true }).door.kind).toBe('online');
  expect(said({ format: 'hybrid' }).door.kind).toBe('lit');
});

test('says it in Spanish', () => {
  expect(said({}, { language: 'es' }).next).toEqual(['Mañana, de 6:30 a 8:00 p.\u00a0m.']);
});

test('names all the languages of a group, as the page’s own language lists them', () => {
  const both = { languages: ['es', 'en'] };
  expect(said(both).chips).toContain('In Spanish and English');
  expect(said(both, { language: 'es' }).chips).toContain('En español e inglés');
  expect(said({ languages: ['es', 'en', 'ase'] }).chips).toContain('In Spanish, English and American Sign Language');
});
