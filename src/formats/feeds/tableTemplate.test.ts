import { describe, expect, test } from 'vitest';
import { readDraft } from '../groupDraft.ts';
import { readListing } from '../reading/readListing.ts';
import { siteAsWritten } from '../reading/siteAsWritten.ts';
import { readFeed } from './readFeed.ts';
import { tableTemplate } from './tableTemplate.ts';

const read = (language: 'en' | 'es') => {
  const feed = readFeed(new TextEncoder().encode(tableTemplate(language)));
  const rules = {
    affiliate: 'nami-example',
    feed: 'plain-csv',
    placeSite: siteAsWritten,
    timeZone: 'America/Chicago',
  } as const;
  const readings = feed.listings.map((listing) => readListing(listing, rules));
  return { feed, issues: [...feed.issues, ...readings.flatMap(({ issues }) => issues)], readings };
};

describe.each(['en', 'es'] as const)('the template in %s', (language) => {
  test('is read without a question, every row of it', () => {
    const { feed, issues } = read(language);
    expect(issues).toEqual([]);
    expect(feed).toMatchObject({ format: { id: 'plain-csv' }, records: 2 });
  });

  test('holds a group with two times and a date without a meeting, and one online', () => {
    const groups = read(language).readings.map(({ draft }) => (draft === undefined ? undefined : readDraft(draft)));
    expect(groups).toMatchObject([
      {
        group: {
          meetingTimes: [
            { rhythm: 'weekly', weekday: 'tuesday', starts: '18:30', minutes: 90 },
            { rhythm: 'monthly', weekday: 'saturday', weeks: [1, 3], starts: '10:00', minutes: 90 },
          ],
          exceptions: [{ date: '2027-12-28' }],
          format: 'in-person',
          registration: 'drop-in',
          access: { stepFree: 'yes' },
        },
      },
      { group: { format: 'online', registration: 'register-first', timeZone: 'America/Chicago' } },
    ]);
  });

  test('says on every name that it is invented', () => {
    expect(read(language).feed.listings.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^(?:Example|Ejemplo): /u),
      expect.stringMatching(/^(?:Example|Ejemplo): /u),
    ]);
  });
});
