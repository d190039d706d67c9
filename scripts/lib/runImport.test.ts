import { describe, expect, test } from 'vitest';
import { affiliate, csv, importAll, listingsOf, pages, TODAY } from '../../tests/support/importRun.ts';
import { importSummary } from './importSummary.ts';
import { importsJson } from './planJson.ts';
import { planMarkdown } from './planMarkdown.ts';

test('the feeds an affiliate lists are fetched and written, once', async () => {
  affiliate('nami-one', '{ url: https://one.example.org/groups.csv }');
  pages.set('https://one.example.org/groups.csv', csv(3));
  const [first] = await importAll('--affiliate', 'nami-one', '--write');
  expect(first).toMatchObject({ written: 3, failed: false, plan: { feed: 'plain-csv', totals: { added: 3 } } });
  expect(listingsOf('nami-one')).toHaveLength(3);
  const [again] = await importAll('--affiliate', 'nami-one', '--write');
  expect(again).toMatchObject({ written: 0, plan: { totals: { unchanged: 3 } } });
});

test('an address on the command line is fetched as well', async () => {
  affiliate('nami-one');
  pages.set('https://one.example.org/groups.csv', csv(2));
  const [one] = await importAll('https://one.example.org/groups.csv', '--affiliate', 'nami-one', '--write');
  expect(one).toMatchObject({ written: 2 });
});

test('of several feeds one can be chosen by its name', async () => {
  affiliate(
    'nami-one',
    '{ name: sheet, url: https://one.example.org/a.csv }',
    '{ name: site, url: https://one.example.org/b.csv }',
  );
  pages.set('https://one.example.org/b.csv', csv(1));
  expect(await importAll('--affiliate', 'nami-one', '--feed', 'site')).toMatchObject([{ plan: { feed: 'site' } }]);
  await expect(importAll('--affiliate', 'nami-one', '--feed', 'other')).rejects.toThrow('It lists sheet, site.');
});

describe('one bad feed harms no other', () => {
  test.each<readonly [string, string | number, string]>([
    ['a web page', '<!doctype html><title>Sign in</title>', 'This is a web page, not a feed. Its title is “Sign in”.'],
    ['nothing', '', 'This file is empty.'],
    ['not found', 404, 'has nothing at this address (status 404)'],
    ['down', 503, 'It was tried twice.'],
    ['another thing', 'Colour,Shape\nred,round', 'No format was recognized.'],
    ['a broken text', '[{"name": "x"', 'Line 1, column'],
    ['no text', '\u0001\u0002\u0003\u0004 PK', 'This is not a text file.'],
  ])('%s', async (_, page, why) => {
    affiliate('nami-bad', '{ url: https://bad.example.org/feed }');
    affiliate('nami-good', '{ url: https://good.example.org/groups.csv }');
    pages.set('https://good.example.org/groups.csv', csv(2));
    pages.set('https://bad.example.org/feed', csv(2));
    await importAll('--all', '--write');
    const before = listingsOf('nami-bad');
    expect(before).toHaveLength(2);
    pages.set('https://bad.example.org/feed', page);
    pages.set('https://good.example.org/groups.csv', csv(3));
    const outcomes = await importAll('--all', '--write');
    expect(outcomes.map(({ failed }) => failed)).toEqual([true, false]);
    expect(outcomes[0]).toMatchObject({ problem: expect.stringContaining(why) });
    expect([listingsOf('nami-bad'), listingsOf('nami-good').length]).toEqual([before, 3]);
  });

  test('an affiliate whose file has an error', async () => {
    affiliate('nami-bad', '{ url: http://bad.example.org/feed }');
    affiliate('nami-good', '{ url: https://good.example.org/groups.csv }');
    pages.set('https://good.example.org/groups.csv', csv(2));
    const outcomes = await importAll('--all', '--write');
    expect(outcomes[0]).toMatchObject({
      affiliate: 'nami-bad',
      problem: expect.stringContaining('A link starts with "https://"'),
      failed: true,
    });
    expect(listingsOf('nami-good')).toHaveLength(2);
  });
});

describe('what a run has done is said', () => {
  const run = async () => {
    affiliate('nami-bad', '{ url: https://bad.example.org/feed }');
    affiliate('nami-good', '{ name: sheet, url: https://good.example.org/groups.csv }');
    pages.set('https://good.example.org/groups.csv', csv(2, ' <img src=x> | `@everyone` #1'));
    await importAll('--all', '--write');
    pages.set('https://good.example.org/groups.csv', `${csv(2)}\n9,Strange,someday,7,,1 Elm St,Evanston,IL,60201`);
    return importAll('--all', '--write');
  };

  test('as a table that counts those that failed', async () => {
    const table = importSummary(await run());
    expect(table).toMatch(/nami-bad +https:\/\/bad\.example\.org\/feed +- +- .* failed\n/u);
    expect(table).toMatch(/nami-good +sheet +3 +0 +2 +0 +0 +1 +0 +written\n/u);
    expect(table).toContain('1 of 2 feeds failed; what was listed from them stays as it was.');
  });

  test('as the text of a proposed change, in which words of a feed do nothing', async () => {
    const text = planMarkdown(await run(), { today: TODAY });
    expect(text).toContain('| nami-good | `sheet` | 3 | 0 | 2 | 0 | 0 | 1 | 0 | written |');
    expect(text).toContain(
      '- **nami-bad, `https://bad.example.org/feed`**: `bad.example.org has nothing at this address (status 404). Check the address.`',
    );
    expect(text).toContain('  - `name: Group 0 ¦ ˋ@everyoneˋ #1 → Group 0`');
    expect(text).toMatch(/- day-unclear, held back \(docs\/issues\/day-unclear\.md\): 1\n {2}- `row 4`, `Strange`, `/u);
    const outside = text.replace(/`[^`\n]*`/gu, '');
    expect(outside).not.toMatch(/[<@#]\w/u);
  });

  test('as JSON of them all', async () => {
    const read: unknown = JSON.parse([...importsJson(await run())].join(''));
    expect(read).toMatchObject({
      imports: [
        { affiliate: 'nami-bad', failed: true },
        { affiliate: 'nami-good', written: 2 },
      ],
    });
  });
});

test('where nobody lists a feed, nothing is wrong; asked about one affiliate, it is said where to write it', async () => {
  affiliate('nami-one');
  const outcomes = await importAll('--all', '--write');
  expect(importSummary(outcomes)).toContain('No affiliate lists a feed.');
  expect(planMarkdown(outcomes, { today: TODAY })).toContain('No affiliate lists a feed.');
  await expect(importAll('--affiliate', 'nami-one')).rejects.toThrow('lists no feeds. Say which file to read');
});
