import { describe, expect, test } from 'vitest';
import { readFeed } from './readFeed.ts';

const read = (heading: string, ...dates: readonly string[]) => {
  const rows = dates.map((date, index) => `Elm ${index},lunes,19:00,Evanston,${date}`);
  const feed = readFeed(new TextEncoder().encode([`name,day,start,city,${heading}`, ...rows].join('\n')));
  return { dates: feed.listings.map(({ own }) => own?.['confirmedOn']), issues: feed.issues };
};

describe('a date with slashes', () => {
  test('has its month first, as in the United States', () => {
    expect(read('confirmed on', '02/11/2026', '12/24/2026')).toEqual({
      dates: ['02/11/2026', '12/24/2026'],
      issues: [],
    });
  });

  test('has its day first where another row proves it, and that is told', () => {
    expect(read('confirmado', '02/11/2026', '20/01/2027', '2026-03-01')).toEqual({
      dates: ['2026-11-02', '2027-01-20', '2026-03-01'],
      issues: [expect.objectContaining({ code: 'feed-repaired', severity: 'warning' })],
    });
  });

  test('is left out and told where rows prove both', () => {
    const { dates, issues } = read('confirmed on', '02/11/2026', '20/01/2027', '12/24/2026');
    expect(dates).toEqual([undefined, '20/01/2027', '12/24/2026']);
    expect(issues).toMatchObject([
      { place: 'row 2', message: expect.stringContaining('“02/11/2026” can be two dates') },
    ]);
  });

  test('is left out and told under a heading in Spanish, where nothing proves it', () => {
    expect(read('confirmado', '02/11/2026', '03/03/2026')).toMatchObject({
      dates: [undefined, '03/03/2026'],
      issues: [{ place: 'row 2', severity: 'warning' }],
    });
  });
});
